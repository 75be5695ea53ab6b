import { expect } from '@open-wc/testing';
import { lost } from '../../support/values.js';
import { ADD, OPENING, openPicker, WHY, type Picker } from './picker.js';
import { firstTalk, joyce, nothingDone, section, visits } from './recorded.js';

/** Everything a worker may press with a value, in turn; none may lose a thing or write to the console. */
async function walk(picker: Picker): Promise<void> {
  await picker.submit();
  if (picker.has(/^Today/)) await picker.choose(/^Today/);
  for (const name of [
    /^Change Conv/,
    ADD,
    /^Change ‘/,
    /^Cancel/,
    /^Done/,
    /^Change Outcome/,
    /^Choose what/,
    /^Most important/,
  ]) {
    if (picker.has(name)) await picker.press(name);
  }
  if (picker.has(/^Middle/)) await picker.choose(/^Middle/);
}
const collected = async (act: () => Promise<void>): Promise<string[]> => {
  const errors: string[] = [];
  const listen = (event: ErrorEvent | PromiseRejectionEvent): void => {
    errors.push(String('reason' in event ? event.reason : event.message));
    event.preventDefault();
  };
  window.addEventListener('error', listen);
  window.addEventListener('unhandledrejection', listen);
  const before = window.onerror;
  window.onerror = null; // the runner would end the test with the first one
  await act();
  window.onerror = before;
  window.removeEventListener('error', listen);
  window.removeEventListener('unhandledrejection', listen);
  return errors;
};

const strange: Record<string, Record<string, unknown>> = {
  'no lists at all': { schemaVersion: '1.0' },
  'lists that are texts': { schemaVersion: '1.0', conversations: 'none', outcomes: 'I want to go home' },
  'lists that are objects': { schemaVersion: '1.0', conversations: { a: 1 }, outcomes: { 0: visits } },
  'items that are nothing, texts and lists': section([null, 'I want', visits, [visits], 7], [null, firstTalk, 'talk']),
  'outcomes without an identifier': section([
    { ...visits, id: undefined },
    { ...nothingDone, id: undefined },
  ]),
  'outcomes with the same identifier': section([visits, { ...nothingDone, id: 'o1' }]),
  'identifiers that are no words': section(
    [
      { ...visits, id: 'a"]\\[b=\'' },
      { ...nothingDone, id: 5 },
    ],
    [{ ...firstTalk, id: '"' }],
  ),
  'texts that are numbers': section([{ ...visits, words: 42, importance: 0, observation: false, source: 3, code: 9 }]),
  'texts that are objects': section([
    { ...visits, words: { en: 'I want' }, importance: ['He'], rank: 'first', status: {} },
  ]),
  'a history of nothing': section(
    [{ ...visits, history: [null, 'x', 3, [visits]] }],
    [{ ...firstTalk, history: [null] }],
  ),
  'a history that is no list': section([{ ...visits, history: 'long' }], [{ ...firstTalk, history: {} }]),
  'a change that is a text': section([{ ...visits, status: 'withdrawn', change: 'because' }, nothingDone]),
  'a change of other things': section([
    { ...visits, change: { reasons: 'so', date: 3, agreedBy: {} }, history: [{ ...visits }] },
  ]),
  'a talk of other things': section(
    [visits],
    [{ id: 'c1', date: 2026, stages: 'beginning', askedStatus: ['yes'], setAside: 'x' }],
  ),
  'lone surrogates': section([{ ...visits, words: 'I want \ud83d to', importance: '\udc00' }]),
  'deep and strange setAside': { ...joyce, setAside: 'the old text' },
};

describe('Foreign data', () => {
  for (const [name, value] of Object.entries(strange)) {
    it(`is shown, walked through and handed back as it came: ${name}`, async () => {
      const errors = await collected(async () => {
        const picker = await openPicker({ value, required: true });
        expect(picker.text).to.contain('What Joyce wants');
        expect(picker.el.value).to.deep.equal(JSON.parse(JSON.stringify(value)));
        await openPicker({ value, readonly: true });
      });
      expect(errors).to.deep.equal([]);
    });

    it(`loses nothing by an edit: ${name}`, async () => {
      const came = JSON.parse(JSON.stringify(value)) as Record<string, unknown>;
      const errors = await collected(async () => {
        await walk(await openPicker({ 'unsaved-value': value }));
        const picker = await openPicker({ value, required: true });
        await walk(picker);
        await picker.press(ADD);
        await picker.write(OPENING, 'I want my cat');
        expect(picker.value.outcomes.at(-1)).to.deep.include({ words: 'I want my cat' });
        const moved = lost(came, picker.value).filter((path) => !/\/(rank|date|recordedAt|by\/.*)$/.test(path));
        const text = JSON.stringify(picker.value);
        for (const path of moved) {
          const content = path
            .slice(1)
            .split('/')
            .reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], came);
          expect(text, path).to.contain(JSON.stringify(content));
        }
      });
      expect(errors).to.deep.equal([]);
    });
  }

  it('keeps lists that are no lists aside, beside what was there already', async () => {
    const value = {
      schemaVersion: '1.0',
      conversations: 'none',
      outcomes: 'home',
      setAside: { outcomes: 'older', x: 1 },
    };
    const picker = await openPicker({ value });
    await picker.write(OPENING, 'My cat');
    const aside = JSON.stringify(picker.value.setAside);
    for (const kept of ['"none"', '"home"', '"older"', '"x":1']) expect(aside).to.contain(kept);
  });

  it('keeps the places of items that cannot be drawn', async () => {
    const value = section([null, 'I want', visits], [null, firstTalk]);
    const picker = await openPicker({ value });
    await picker.press(ADD);
    await picker.write(OPENING, 'My cat');
    expect(picker.value.outcomes.slice(0, 3)).to.deep.equal([null, 'I want', visits]);
    expect(picker.outcome(3).conversationId).to.equal('c1');
    await picker.press(/^Done/);
    await picker.told('Outcome 2 of 2 kept on this page. Not saved yet.');
  });

  it('tells outcomes apart that have the same identifier, or none', async () => {
    for (const id of [undefined, 'o1']) {
      const picker = await openPicker({
        value: section([
          { ...visits, id },
          { ...nothingDone, id, importance: undefined },
        ]),
      });
      expect(picker.cards).to.have.length(2);
      await picker.press(/^Add why it matters.*‘I do not/);
      await picker.write(WHY, 'Mine');
      expect(picker.value.outcomes.map(({ importance }) => importance)).to.deep.equal(['He is very kind', 'Mine']);
      await picker.press(/^Done/);
      await picker.press(/^Change ‘I do not/);
      await picker.choose(/^It is no longer wanted/);
      expect(picker.value.outcomes.map(({ status }) => status)).to.deep.equal([undefined, 'withdrawn']);
      await picker.press(/^Cancel/);
      await picker.press(/^Choose what/);
      await picker.press(/^Third/);
      expect(picker.value.outcomes.map(({ rank }) => rank)).to.deep.equal([3, undefined]);
    }
  });

  it('does not say “wants” of what was recorded as something else, or as nothing', async () => {
    const picker = await openPicker({
      value: section([
        { ...visits, polarity: 'maybe' },
        { ...nothingDone, polarity: undefined },
      ]),
      required: true,
    });
    expect(picker.cards[0]).to.contain('Recorded elsewhere as ‘maybe’');
    for (const card of picker.cards) expect(card).not.to.match(/\bWants\b/);
    await picker.submit();
    await picker.press(/^Select whether Joyce wants this or does not want it/);
    await picker.choose(/^Does not want/);
    expect(picker.outcome(1).polarity).to.equal('not-wanted');
  });

  it('shows very long words whole, and asks nothing of them', async () => {
    const said = `I want ${'to go home and '.repeat(700)}stay`;
    const picker = await openPicker({ value: section([{ ...visits, words: said }]), required: true });
    expect(picker.cards[0]).to.contain(said.slice(-200));
    expect(picker.seen('blockquote p')[0]?.innerText).to.contain(said);
    await picker.submit();
    expect(picker.posts).to.equal(1);
  });

  it('shows thirty outcomes, and changes the right one', async () => {
    const outcomes = Array.from({ length: 30 }, (_, i) => ({ ...visits, id: `o${i}`, words: `I want number ${i}.` }));
    const picker = await openPicker({ value: section(outcomes) });
    expect(picker.cards).to.have.length(30);
    await picker.press(/^Change ‘I want number 17\.’/);
    await picker.choose(/^It was recorded by mistake/);
    await picker.press(/^Keep this change/);
    expect(picker.value.outcomes.map(({ status }, i) => (status ? i : -1)).filter((i) => i >= 0)).to.deep.equal([17]);
  });

  it('takes marks in the words for text', async () => {
    const said = '<img src=x onerror="alert(1)"><b>bold</b> & {name} ${x}';
    const change = { reasons: ['<i>'], date: '<b>', agreedBy: 'person', note: '<u>n</u>' };
    const marked = {
      ...visits,
      words: said,
      importance: said,
      code: 'a',
      source: '<i>',
      change,
      history: [{ ...visits, words: said }],
    };
    for (const readonly of [false, true]) {
      const picker = await openPicker({ value: section([marked]), readonly });
      expect(picker.allText).to.contain(said);
      expect(picker.el.shadowRoot?.querySelector('img, b, i, u')).to.equal(null);
    }
  });

  it('adds the version of the section that a vendor left out, when the user edits', async () => {
    const { schemaVersion: _none, ...rest } = joyce;
    const picker = await openPicker({ value: rest, required: true });
    expect(picker.el.value).to.deep.equal(rest);
    await picker.press(/^Choose what/);
    await picker.press(/^Third/);
    expect(picker.value.schemaVersion).to.equal('1.0');
    await picker.submit();
    expect(picker.posts).to.equal(1);
  });
});
