import { expect } from '@open-wc/testing';
import { checkChange } from '../../../src/rules/index.js';
import { focused, summaryLink } from '../../support/dom.js';
import { forbidConsole } from '../../support/console.js';
import { focusName, OPENING, openPicker } from './picker.js';
import { garden, joyce, nothingDone, section, visits } from './recorded.js';

const HARD = /^Hard to achieve: ‘I want him/;
const NEXT = /^What would be the next best thing/;

describe('Hard to achieve', () => {
  const consoleStayedEmpty = forbidConsole();

  it('is asked only when it is asked for, and says which outcome it is about', async () => {
    const picker = await openPicker();
    expect(picker.has(/^Hard to achieve/)).to.equal(false);
    await picker.write(OPENING, 'I want him to visit');
    expect(picker.has(/hard to achieve\?/)).to.equal(false);
    await picker.press(/^Hard to achieve: ‘I want him to visit’/);
    expect(picker.text).to.contain('Could this be hard to achieve?');
    expect(picker.has(/^Today, .*/)).to.equal(true);
    expect(picker.has(NEXT)).to.equal(false);
  });

  it('asks when it was talked through, what was explained, and what would be the next best thing', async () => {
    const picker = await openPicker({ value: section([visits]) });
    await picker.press(HARD);
    await picker.choose(/^Yes$/);
    await picker.told('4 more questions below.').catch(() => picker.told('3 more questions below.'));
    await picker.choose(/^Today, /);
    await picker.write(/^What was explained/, 'Nobody can make him come');
    expect(picker.outcome()).to.deep.include({
      hardToAchieve: true,
      achievability: { discussedOn: '2026-05-14', explanation: 'Nobody can make him come' },
    });
    expect(picker.outcome(), 'what it lacked was filled in').not.to.have.property('history');
  });

  it('keeps what was answered aside when it is not hard after all, and brings it back', async () => {
    const achievability = { discussedOn: '2026-05-01', explanation: 'He may move away' };
    const saved = { ...visits, hardToAchieve: true, achievability, nextBest: 'o3' };
    const picker = await openPicker({ value: section([saved, garden]) });
    await picker.press(HARD);
    await picker.choose(/^No$/);
    expect(picker.outcome().hardToAchieve).to.equal(false);
    expect(picker.outcome()).not.to.have.any.keys('achievability', 'nextBest');
    expect(picker.outcome().setAside).to.deep.equal({ achievability, nextBest: 'o3' });
    expect(picker.outcome().history, 'what was saved stays as it was').to.have.length(1);
    expect(checkChange(section([saved, garden]), picker.value)).to.deep.equal([]);
    await picker.choose(/^Yes$/);
    expect(picker.outcome()).to.deep.equal(saved);
  });

  it('leaves nothing of an explanation that was taken back', async () => {
    const picker = await openPicker({ value: joyce });
    await picker.press(HARD);
    await picker.choose(/^Yes$/);
    await picker.write(/^What was explained/, 'x');
    await picker.write(/^What was explained/, '');
    expect(picker.outcome()).not.to.have.property('achievability');
    expect(picker.box(/^What was explained/).checkVisibility(), 'its box stays under the fingers').to.equal(true);
  });

  it('takes the next best thing in words, which are an outcome of its own', async () => {
    const picker = await openPicker({ value: section([visits]) });
    await picker.press(HARD);
    await picker.choose(/^Yes$/);
    await picker.write(NEXT, 'He rings');
    await picker.write(NEXT, 'He rings me on Sundays');
    expect(focusName()).to.match(NEXT);
    expect(picker.value.outcomes).to.have.length(2);
    const made = picker.outcome(1);
    expect(picker.outcome().nextBest).to.equal(made.id);
    expect(made).to.deep.include({
      polarity: 'wanted',
      words: 'He rings me on Sundays',
      source: 'person',
      conversationId: 'c1',
      by: { id: 'w1', name: 'A worker' },
    });
    await picker.leave();
    expect(picker.cards[1]).to.contain('He rings me on Sundays');
    expect(picker.cards[1]).to.contain('The next best thing after ‘I want him to keep visiting me’');
    await picker.write(NEXT, '');
    expect(picker.value).to.deep.equal(section([{ ...visits, hardToAchieve: true }]));
  });

  it('can point to an outcome that is recorded already, and take that back', async () => {
    const picker = await openPicker({ value: section([visits, garden]) });
    await picker.press(HARD);
    await picker.choose(/^Yes$/, /^‘I want to sit in my garden’/);
    expect(picker.outcome().nextBest).to.equal('o3');
    expect(picker.has(NEXT), 'it is there already').to.equal(false);
    await picker.choose(/^None of these/);
    expect(picker.outcome()).not.to.have.property('nextBest');
    expect(picker.has(NEXT)).to.equal(true);
  });

  it('is told on the card, also to read, and from the other end', async () => {
    const achievability = { discussedOn: '2026-05-01', explanation: 'He may move away' };
    const value = section([{ ...visits, hardToAchieve: true, achievability, nextBest: 'o3' }, garden]);
    for (const readonly of [undefined, '']) {
      const picker = await openPicker({ value, ...(readonly !== undefined && { readonly: true }) });
      for (const line of [
        'Could this be hard to achieve? Yes',
        'When was this talked through? 1 May 2026',
        'What was explained? He may move away',
        'What would be the next best thing? ‘I want to sit in my garden’',
      ])
        expect(picker.cards[0]).to.contain(line);
      expect(picker.cards[1]).to.contain('The next best thing after ‘I want him to keep visiting me’');
    }
  });

  it('tells the person no more than that it may be hard, and can be talked about', async () => {
    const achievability = { discussedOn: '2026-05-01', explanation: 'He may move away' };
    const value = section([
      { ...visits, hardToAchieve: true, achievability },
      { ...garden, hardToAchieve: false },
    ]);
    for (const readonly of [true, false]) {
      const picker = await openPicker({ value, audience: 'person', ...(readonly && { readonly }) });
      expect(picker.allText.match(/This may be hard to do\. We can talk about it\./g)).to.have.length(1);
      expect(picker.allText).not.to.contain('He may move away');
    }
  });

  it('is told in the history of an outcome once, when it changed', async () => {
    const then = { ...visits, hardToAchieve: false };
    const { id: _id, ...version } = then;
    const then2 = { ...version, hardToAchieve: true, recordedAt: '2026-05-09T09:00:00Z' };
    const now = { ...visits, ...then2, rank: 1, recordedAt: '2026-05-10T09:00:00Z', history: [version, then2] };
    const picker = await openPicker({ value: section([now]), readonly: true });
    const history = picker.seen('.history')[0]?.textContent ?? '';
    expect(history.match(/Could this be hard to achieve\? Yes\./g)).to.have.length(1);
    expect(history).not.to.contain('More was recorded');
  });

  it('shows its errors at the field, opened by itself, and leads there from the summary', async () => {
    const value = section([{ ...visits, hardToAchieve: true, achievability: { explanation: 'He may move' } }]);
    const picker = await openPicker({ value, required: true });
    await picker.submit();
    const missing = 'Enter the date you talked this through';
    expect(picker.fieldErrors.filter((error) => error.includes(missing))).to.have.length(1);
    summaryLink(picker.el, missing).click();
    await picker.settle();
    expect((focused() as HTMLInputElement).type).to.equal('radio');
    expect(focusName()).to.match(/^Today/);
    await picker.choose(/^Today/);
    expect(picker.fieldErrors).to.deep.equal([]);
    expect(picker.box(/^What was explained/).checkVisibility(), 'it does not fold under who answers').to.equal(true);
  });

  it('shows an error of the server that it was not talked through', async () => {
    const issue = { path: ['outcomes', 0, 'achievability'], code: 'achievability-missing' };
    const value = section([{ ...visits, hardToAchieve: true }]);
    const picker = await openPicker({ value, 'server-issues': [issue] });
    expect(picker.fieldErrors.join()).to.contain('Talk through that this may be hard to achieve');
    summaryLink(picker.el, 'Talk through').click();
    await picker.settle();
    expect(focusName()).to.match(/^Today/);
  });

  it('stands open while an outcome that holds it is written, and is one press away on its card', async () => {
    const { recordedAt: _at, by: _by, ...unsaved } = { ...nothingDone, hardToAchieve: true };
    const picker = await openPicker({ 'unsaved-value': section([unsaved]) });
    expect(picker.text).not.to.contain('When was this talked through');
    await picker.press(/^Change ‘I do not want/);
    expect(picker.text).to.contain('When was this talked through');
  });

  it('shows what another system recorded of it in another form, and keeps it', async () => {
    const odd = { ...visits, hardToAchieve: 'maybe', achievability: 'in June', nextBest: 'o77' };
    const picker = await openPicker({ value: section([odd]) });
    expect(picker.cards[0]).to.contain('‘maybe’');
    expect(picker.cards[0]).to.contain('in June');
    expect(picker.cards[0]).to.contain('Recorded elsewhere as ‘o77’');
    await picker.press(HARD);
    expect(picker.text).to.contain('When was this talked through');
    expect(picker.value).to.deep.equal(section([odd]));
  });

  consoleStayedEmpty();
});
