// A case system that has stored the section since the edition before the first that was published.
import { expect } from '@open-wc/testing';
import { checkChange } from '../../../src/rules/check-change.js';
import { checkDesiredOutcomes, migrate } from '../../../src/schema/index.js';
import { lost } from '../../support/values.js';
import { ADD, collapse, OPENING, openPicker, WHY, type Picker } from './picker.js';
import { firstTalk } from './recorded.js';

const by = { id: 'w0', name: 'An earlier worker' };
const first = {
  polarity: 'wanted',
  words: 'I want him to keep visiting me',
  source: 'person',
  priority: 1,
  at: '2026-05-01T10:00:00+01:00',
  by,
  vendor: { row: 7 },
};
const visits = {
  id: 'o1',
  status: 'agreed',
  conversationId: 'c1',
  versions: [
    first,
    {
      ...first,
      words: 'I want him to visit on Sundays',
      importance: 'He is very kind',
      at: '2026-05-04T09:00:00+01:00',
      by: 'w0',
      reason: 'more-confident',
    },
  ],
};
const nothingDone = {
  id: 'o2',
  conversationId: 'c1',
  versions: [
    {
      polarity: 'not-wanted',
      words: 'I do not want anything to be done',
      importance: 'It is my life',
      source: 'person-with-support',
      at: '2026-05-01T10:05:00+01:00',
      by,
    },
  ],
};
/** As that edition has it, in an order of keys that no edition writes, with a field of the vendor. */
const old = {
  outcomes: [visits, nothingDone],
  vendor: { theirs: [1, null] },
  schemaVersion: '0.9',
  conversations: [firstTalk],
  jurisdiction: { version: '1.0', id: 'england' },
};
/** The same, with nothing that the current edition misses. */
const unchanged = { ...old, outcomes: [{ ...visits, versions: [first] }, nothingDone] };

const asText = (value: unknown): string => JSON.stringify(value);
const untouched = (picker: Picker, came: unknown): void => {
  expect(asText(picker.el.value), 'value').to.equal(asText(came));
  expect(picker.posted, 'what is posted').to.equal(asText(came));
  expect(picker.el.matches(':state(dirty)'), 'dirty').to.equal(false);
};

describe('A section of an older edition', () => {
  it('is shown with what holds now, the most important first', async () => {
    const picker = await openPicker({ value: old });
    expect(picker.cards).to.have.length(2);
    expect(picker.cards[0]).to.contain('I want him to visit on Sundays').and.contain('He is very kind');
    expect(picker.cards[0]).to.contain('1st · Wants');
    expect(picker.cards[0]).not.to.contain('keep visiting me');
    expect(picker.cards[1]).to.contain('I do not want anything to be done');
  });

  it('tells the first words in the history', async () => {
    const picker = await openPicker({ value: old });
    await picker.press(/^History/);
    const [said, then] = picker.seen('.history li').map((version) => collapse(version.innerText));
    expect(said).to.contain('‘I want him to keep visiting me’. First words, always kept.');
    expect(then).to.contain('‘I want him to visit on Sundays’').and.contain('More confident');
  });

  it('is read out as recorded, and stays as it came', async () => {
    const picker = await openPicker({ value: old, readonly: true });
    expect(picker.text).to.contain('I want him to visit on Sundays');
    untouched(picker, old);
  });

  it('is checked as what it says in the current edition', async () => {
    const picker = await openPicker({ value: old });
    const errors = picker.el.issues.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ code, path }) => `${code} ${path.join('.')}`)).to.deep.equal([
      'change-agreed-by-missing outcomes.0.change.agreedBy',
    ]);
    const now = migrate('desired-outcomes', old);
    expect(picker.el.issues).to.deep.equal(checkDesiredOutcomes(now, { today: '2026-05-14' }));
    expect(picker.el.issues.map(({ code }) => code)).not.to.include('version-unknown');
  });

  it('may be complete, and is posted as it came', async () => {
    const picker = await openPicker({ value: unchanged, required: true });
    expect(picker.el.issues.filter(({ severity }) => severity === 'error')).to.deep.equal([]);
    await picker.submit();
    expect(picker.posts).to.equal(1);
    untouched(picker, unchanged);
  });

  it('is not posted where something is missing, and stays as it came while that is told', async () => {
    const picker = await openPicker({ value: old, required: true });
    await picker.submit();
    expect(picker.posts).to.equal(0);
    expect(picker.text).to.contain('Select who agreed to the change');
    untouched(picker, old);
  });

  it('stays as it came while a worker looks around in it', async () => {
    const picker = await openPicker({ value: old });
    const events: string[] = [];
    for (const type of ['input', 'change']) picker.el.addEventListener(type, () => events.push(type));
    for (const name of [
      /^History/,
      /^Change ‘/,
      /^Cancel/,
      /^Change ‘/,
      /^Keep this change/,
      /^Sort/,
      /^Choose what/,
      /^Done/,
      /^Change Conv/,
    ]) {
      await picker.press(name);
      untouched(picker, old);
    }
    expect(events).to.deep.equal([]);
  });

  it('stays as it came when a script sets it', async () => {
    const picker = await openPicker();
    picker.el.value = old as never;
    await picker.settle();
    expect(picker.cards[0]).to.contain('I want him to visit on Sundays');
    expect(asText(picker.el.value)).to.equal(asText(old));
    expect(picker.posted).to.equal(asText(old));
  });

  it('is handed back and posted as the current edition once the user edits, and nothing is lost', async () => {
    const picker = await openPicker({ value: old });
    await picker.press(ADD);
    untouched(picker, old);
    await picker.write(OPENING, 'I want my cat');
    const now = migrate('desired-outcomes', old) as unknown as Record<string, unknown>;
    expect(picker.value.schemaVersion).to.equal('1.0');
    expect(picker.outcome()).not.to.have.property('versions');
    expect(lost(now, picker.value)).to.deep.equal([]);
    expect(picker.outcome(2)).to.include({ words: 'I want my cat', conversationId: 'c1' });
    expect(picker.posted).to.equal(asText(picker.value));
    expect(Object.keys(picker.value), 'the order of keys').to.deep.equal(Object.keys(old));
    expect(picker.el.matches(':state(dirty)')).to.equal(true);
    expect(checkChange(old, picker.value), 'a server that saves it').to.deep.equal([]);
  });

  it('gets a new version on top of those that it had, when its words change', async () => {
    const picker = await openPicker({ value: old });
    await picker.press(/^Change ‘I want him to visit/);
    await picker.choose(/^The words have changed/);
    await picker.write(/^What does Joyce say now/, 'I want him to phone me');
    const words = (picker.outcome().history ?? []).map((version) => version.words);
    expect(words).to.deep.equal(['I want him to keep visiting me', 'I want him to visit on Sundays']);
    expect(picker.outcome().words).to.equal('I want him to phone me');
    expect(picker.outcome()).to.deep.include({ rank: 1, vendor: { row: 7 } });
    expect(checkChange(old, picker.value)).to.deep.equal([]);
  });

  it('opens again from what was posted, as the current edition', async () => {
    const picker = await openPicker({ value: unchanged, required: true });
    await picker.press(/^Add why it matters/);
    await picker.writeAndLeave(WHY, 'He is very kind');
    const again = await picker.saveAndReload({ required: true });
    expect(again.cards).to.deep.equal((await openPicker({ value: picker.value, required: true })).cards);
    expect(again.posted).to.equal(picker.posted);
    expect(again.value.schemaVersion).to.equal('1.0');
  });

  it('comes back as it came when the form is reset', async () => {
    const picker = await openPicker({ value: old });
    await picker.press(ADD);
    await picker.write(OPENING, 'I want my cat');
    picker.el.form?.reset();
    await picker.settle();
    untouched(picker, old);
    expect(picker.cards).to.have.length(2);
  });

  it('may be what was posted and refused, and is then posted again as it came', async () => {
    const picker = await openPicker({ 'unsaved-value': unchanged });
    expect(picker.cards[0]).to.contain('I want him to keep visiting me');
    expect(picker.posted).to.equal(asText(unchanged));
  });
});
