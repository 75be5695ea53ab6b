import { expect } from '@open-wc/testing';
import { outcomeChain } from '../../../src/rules/index.js';
import { summaryEntries, summaryLink } from '../../support/dom.js';
import { forbidConsole } from '../../support/console.js';
import { focusName, OPENING, openPicker } from './picker.js';
import { garden, nothingDone, section, three, visits } from './recorded.js';

const LINK = /^Link to another outcome: ‘I want him/;
const linked = (...relations: object[]): typeof visits => ({ ...visits, relations });

describe('Links between outcomes', () => {
  const consoleStayedEmpty = forbidConsole();

  it('say how two outcomes belong together, the first without a press that adds it', async () => {
    const picker = await openPicker({ value: three });
    expect(picker.has(/^Depends on/)).to.equal(false);
    await picker.press(LINK);
    await picker.choose(/^Plan A, before/, /^‘I want to sit in my garden’/);
    expect(picker.outcome().relations).to.deep.equal([{ type: 'plan-a-for', outcomeId: 'o3' }]);
    expect(outcomeChain(picker.value, 'o3')?.planA).to.deep.equal(['o1']);
    expect(picker.cards[0]).to.contain('Plan A, before ‘I want to sit in my garden’');
    expect(picker.cards[2]).to.contain('Plan B, after ‘I want him to keep visiting me’');
  });

  it('are any number, and each can be taken back', async () => {
    const picker = await openPicker({ value: three });
    await picker.press(LINK);
    await picker.choose(/^Depends on/, /^‘I want to sit/);
    await picker.press(/^Link to another outcome$/);
    const second = picker.seen<HTMLInputElement>('.row-item:nth-of-type(2) input');
    second.find(({ value }) => value === 'conflicts-with')?.click();
    await picker.settle();
    picker.seen<HTMLInputElement>('.row-item:nth-of-type(2) [value="o2"]')[0]?.click();
    await picker.settle();
    expect(picker.outcome().relations).to.deep.equal([
      { type: 'depends-on', outcomeId: 'o3' },
      { type: 'conflicts-with', outcomeId: 'o2' },
    ]);
    expect(picker.cards[2]).to.contain('Needed for ‘I want him to keep visiting me’');
    await picker.press(/^Remove number 1/);
    await picker.press(/^Remove number 1/);
    expect(picker.value).to.deep.equal(three);
  });

  it('are told from both ends, and once where both say it', async () => {
    const value = section([
      linked({ type: 'conflicts-with', outcomeId: 'o2' }, { type: 'duplicate-of', outcomeId: 'o3' }),
      { ...nothingDone, relations: [{ type: 'conflicts-with', outcomeId: 'o1' }] },
      garden,
    ]);
    const picker = await openPicker({ value, readonly: true });
    expect(picker.cards[1]?.match(/Hard to have together with ‘I want him/g)).to.have.length(1);
    expect(picker.cards[2]).to.contain('Same as ‘I want him to keep visiting me’');
  });

  it('of an outcome that was recorded by mistake are not told of others', async () => {
    const mistake = linked({ type: 'conflicts-with', outcomeId: 'o2' });
    const picker = await openPicker({ value: section([{ ...mistake, status: 'entered-in-error' }, nothingDone]) });
    expect(picker.cards[0]).to.contain('I do not want anything');
    expect(picker.cards[0]).not.to.contain('Hard to have together');
  });

  it('to what is not recorded here, or of a kind not known, are shown and kept', async () => {
    const value = section([
      linked({ type: 'mirrors', outcomeId: 'o2' }, { type: 'depends-on', outcomeId: 'o99' }),
      nothingDone,
    ]);
    const picker = await openPicker({ value });
    expect(picker.cards[0]).to.contain('Recorded elsewhere as ‘mirrors’');
    expect(picker.cards[0]).to.contain('Recorded elsewhere as ‘o99’');
    await picker.press(LINK);
    expect(picker.value).to.deep.equal(value);
  });

  it('show their errors at the field, opened by itself', async () => {
    const value = section([linked({ outcomeId: 'o2' }, { type: 'depends-on' }), nothingDone]);
    const picker = await openPicker({ value, required: true });
    await picker.submit();
    expect(picker.fieldErrors).to.deep.equal([
      'Error: Select how the two outcomes belong together',
      'Error: Select the other outcome',
    ]);
    summaryLink(picker.el, 'Select the other outcome').click();
    await picker.settle();
    expect(focusName()).to.match(/^‘I do not want anything/);
  });

  it('are told of in the summary after the words and whose they are', async () => {
    const { source: _source, ...nobodys } = linked({ type: 'depends-on' });
    const picker = await openPicker({ value: section([nobodys, nothingDone]), required: true });
    await picker.submit();
    expect(summaryEntries(picker.el).map(({ text }) => text)).to.deep.equal([
      'Select whose words these are',
      'Select the other outcome',
    ]);
  });

  it('offer what no longer stands only where it was chosen', async () => {
    const gone = {
      ...garden,
      status: 'withdrawn',
      change: { reasons: ['other'], date: '2026-05-02', agreedBy: 'person' },
    };
    const value = section([linked({ type: 'depends-on', outcomeId: 'o3' }), nothingDone, gone]);
    const picker = await openPicker({ value });
    await picker.press(LINK);
    expect(picker.has(/^‘I want to sit in my garden’/)).to.equal(true);
    await picker.choose(/^‘I do not want anything/);
    expect(picker.has(/^‘I want to sit in my garden’/)).to.equal(false);
  });

  it('hold to an outcome whose words are written anew', async () => {
    const { recordedAt: _at, by: _by, ...unsaved } = garden;
    const value = section([{ ...visits, relations: [{ type: 'depends-on', outcomeId: 'o3' }] }, unsaved]);
    const picker = await openPicker({ 'unsaved-value': value });
    await picker.press(/^Change ‘I want to sit/);
    await picker.write(/^What makes this important/, '');
    await picker.write(OPENING, '');
    expect(picker.outcome(1)).not.to.have.property('words');
    await picker.write(OPENING, 'I want to sit outside');
    expect(picker.outcome(1)).to.deep.include({ id: 'o3', words: 'I want to sit outside' });
  });

  consoleStayedEmpty();
});
