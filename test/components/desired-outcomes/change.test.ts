import { expect } from '@open-wc/testing';
import { checkChange } from '../../../src/rules/check-change.js';
import { openPicker, WORKER, type Picker } from './picker.js';
import { joyce, nothingDone, section, three, visits } from './recorded.js';

const CHANGE = /^Change ‘I want him/;
const NEW_WORDS = /^What does Joyce say now/;
const KEEP = /^Keep this change/;
const CANCEL = /^Cancel/;

const { id: _id, ...firstVersion } = visits;
const stamp = { recordedAt: '2026-05-14T10:42:00+01:00', by: WORKER };
const reason = { reasons: ['more-confident'], date: '2026-05-14', agreedBy: 'person' };

async function explain(picker: Picker): Promise<void> {
  await picker.choose(/^More confident/, /^Today/, /^Joyce$/);
}
async function begin(picker: Picker, kind: RegExp): Promise<void> {
  await picker.press(CHANGE);
  await picker.choose(kind);
}

describe('Changing a saved outcome', () => {
  afterEach(() => {
    // Whatever was done: nothing that was saved has been rewritten.
    for (const picker of opened.splice(0))
      expect(checkChange(picker.el.defaultValue, picker.el.value)).to.deep.equal([]);
  });
  const opened: Picker[] = [];
  const open = async (attributes: Record<string, unknown> = { value: joyce }): Promise<Picker> => {
    const picker = await openPicker({ required: true, ...attributes });
    opened.push(picker);
    return picker;
  };

  it('begins with what has happened, and nothing is chosen', async () => {
    const picker = await open();
    await picker.press(CHANGE);
    expect(picker.seen<HTMLInputElement>('input').filter(({ checked }) => checked)).to.have.length(0);
    expect(picker.value).to.deep.equal(joyce);
  });

  it('makes a new version of new words, with reason, date and who agreed, and keeps the first words', async () => {
    const picker = await open();
    await begin(picker, /^The words have changed/);
    expect(picker.text).to.contain('The first words are kept: ‘I want him to keep visiting me’');
    await picker.write(NEW_WORDS, 'I want him to visit on Sundays');
    await explain(picker);
    const expected = {
      ...visits,
      ...stamp,
      words: 'I want him to visit on Sundays',
      change: reason,
      history: [firstVersion],
    };
    expect(picker.outcome(), 'before it is kept').to.deep.equal(expected);
    await picker.press(KEEP);
    await picker.told('Changed. The earlier words are kept.');
    expect(picker.outcome()).to.deep.equal(expected);
    expect(picker.cards[0]).to.contain('‘I want him to visit on Sundays’');
    await picker.submit();
    expect(picker.posts).to.equal(1);
  });

  it('takes 7 actions, with the save', async () => {
    const picker = await open();
    await picker.press(CHANGE); // 1
    await picker.choose(/^The words have changed/); // 2
    await picker.write(NEW_WORDS, 'On Sundays'); // 3
    await explain(picker); // 4, 5, 6
    await picker.submit(); // 7
    expect(picker.posts).to.equal(1);
    expect(picker.outcome().change).to.deep.equal(reason);
  });

  it('records that it is no longer wanted, and says why first of all', async () => {
    const picker = await open();
    await begin(picker, /^It is no longer wanted/);
    await explain(picker);
    await picker.press(KEEP);
    expect(picker.outcome()).to.deep.equal({
      ...visits,
      ...stamp,
      status: 'withdrawn',
      change: reason,
      history: [firstVersion],
    });
    expect(picker.text).to.contain('No longer current (1)');
    const past = picker.cards.find((card) => card.includes('I want him')) ?? '';
    expect(past).to.match(/^Wants No longer wanted\. Why: More confident\./);
    await picker.submit();
    expect(picker.posts).to.equal(1);
  });

  it('records that it is part of another one now, and which', async () => {
    const picker = await open({ value: three });
    await begin(picker, /^It is now part of another outcome/);
    expect(picker.has(/^‘I want him/)).to.equal(false);
    await picker.choose(/^‘I want to sit in my garden’/);
    await explain(picker);
    await picker.press(KEEP);
    expect(picker.outcome()).to.deep.include({ status: 'combined', mergedInto: 'o3', change: reason });
    expect(picker.cards.join()).to.contain('Now part of ‘I want to sit in my garden’. Why: More confident.');
    await picker.submit();
    expect(picker.posts).to.equal(1);
  });

  it('does not offer another outcome where there is none', async () => {
    const picker = await open({ value: section([visits]) });
    await picker.press(CHANGE);
    expect(picker.has(/^It is now part of another/)).to.equal(false);
  });

  it('records that it carries on after this enquiry, without a reason, as a version of its own', async () => {
    const picker = await open();
    await begin(picker, /^It carries on after this enquiry/);
    await picker.write(/^Where does it carry on/, 'Her care plan');
    await picker.press(KEEP);
    expect(picker.outcome()).to.deep.equal({
      ...visits,
      ...stamp,
      status: 'carried-forward',
      carriedTo: 'Her care plan',
      history: [firstVersion],
    });
    expect(picker.cards[0]).to.contain('Carries on after this enquiry: Her care plan');
    await picker.submit();
    expect(picker.posts).to.equal(1);
  });

  it('records that it was a mistake, without a reason, as a version of its own', async () => {
    const picker = await open();
    await begin(picker, /^It was recorded by mistake/);
    await picker.press(KEEP);
    expect(picker.outcome()).to.deep.equal({
      ...visits,
      ...stamp,
      status: 'entered-in-error',
      history: [firstVersion],
    });
    await picker.submit();
    expect(picker.posts).to.equal(1);
  });

  it('asks anew for the reason of a second change, and keeps both', async () => {
    const changed = { ...visits, words: 'On Sundays', change: reason, history: [firstVersion] };
    const picker = await open({ value: section([changed, nothingDone]) });
    await picker.press(/^Change ‘On Sundays’/);
    await picker.choose(/^It is no longer wanted/);
    expect(picker.seen<HTMLInputElement>('input').filter(({ checked }) => checked)).to.have.length(1);
    expect(picker.outcome().history).to.have.length(2);
    expect(picker.outcome().history?.[1]?.change).to.deep.equal(reason);
    expect(picker.outcome().change).to.deep.equal({});
    await picker.choose(/^Circumstances changed/);
    expect(picker.outcome().change).to.deep.equal({ reasons: ['circumstances-changed'] });
  });

  it('makes one version of several changes before a save', async () => {
    const picker = await open();
    await begin(picker, /^The words have changed/);
    await picker.write(NEW_WORDS, 'On Sundays');
    await explain(picker);
    await picker.press(KEEP);
    await picker.press(/^Change ‘On Sundays’/);
    expect(picker.box(NEW_WORDS).value).to.equal('On Sundays');
    await picker.write(NEW_WORDS, 'On Mondays');
    await picker.press(KEEP);
    expect(picker.outcome().history).to.deep.equal([firstVersion]);
    expect(picker.outcome()).to.deep.include({ words: 'On Mondays', change: reason });
  });

  it('tells when nothing was changed', async () => {
    const picker = await open();
    await picker.press(CHANGE);
    await picker.press(KEEP);
    await picker.told('Not changed.');
    expect(picker.value).to.deep.equal(joyce);
  });

  for (const kind of [/^The words/, /^It is no longer/, /^It is now part/, /^It carries/, /^It was recorded/]) {
    it(`is as if nothing had been done after Cancel: ${kind.source.slice(1)}`, async () => {
      const picker = await open();
      await begin(picker, kind);
      if (picker.has(NEW_WORDS)) await picker.write(NEW_WORDS, 'On Sundays');
      if (picker.has(/^More confident/)) await explain(picker);
      await picker.press(CANCEL);
      await picker.told('Not changed.');
      expect(picker.el.value).to.deep.equal(joyce);
      expect(Object.keys(picker.outcome())).to.deep.equal(Object.keys(visits));
    });
  }

  it('takes Cancel back to the change that was kept before, not further', async () => {
    const picker = await open();
    await begin(picker, /^The words have changed/);
    await picker.write(NEW_WORDS, 'On Sundays');
    await explain(picker);
    await picker.press(KEEP);
    const kept = picker.el.value;
    await picker.press(/^Change ‘On Sundays’/);
    await picker.choose(/^It is no longer wanted/);
    await picker.press(CANCEL);
    expect(picker.el.value).to.deep.equal(kept);
  });

  it('lets a change that is not saved yet be taken back altogether', async () => {
    const picker = await open();
    await begin(picker, /^It is no longer wanted/);
    await explain(picker);
    await picker.press(KEEP);
    if (!picker.has(CHANGE)) await picker.press(/^No longer current/);
    await picker.press(CHANGE);
    await picker.press(/^Undo/);
    expect(picker.el.value).to.deep.equal(joyce);
    expect(picker.cards[0]).to.contain('I want him to keep visiting me');
  });

  it('keeps what was typed and chosen for one kind while another is looked at', async () => {
    const picker = await open();
    await begin(picker, /^The words have changed/);
    await picker.write(NEW_WORDS, 'On Sundays');
    await explain(picker);
    const before = picker.el.value;
    await picker.choose(/^It was recorded by mistake/);
    expect(picker.outcome().words).to.equal(visits.words);
    expect(picker.outcome()).not.to.have.property('change');
    expect(JSON.stringify(picker.outcome().setAside ?? ''))
      .to.contain('On Sundays')
      .and.contain('more-confident');
    await picker.choose(/^The words have changed/);
    expect(picker.el.value).to.deep.equal(before);
  });

  it('does not let an outcome that no longer stands be changed once that is saved', async () => {
    const picker = await open();
    await begin(picker, /^It is no longer wanted/);
    await explain(picker);
    await picker.press(KEEP);
    await picker.hostSaves();
    if (!picker.text.includes('I want him')) await picker.press(/^No longer current/);
    expect(picker.has(CHANGE)).to.equal(false);
  });
});
