import { expect } from '@open-wc/testing';
import { Keyboard } from '../../support/actions.js';
import { forbidConsole } from '../../support/console.js';
import { focused, nameOf, summaryEntries } from '../../support/dom.js';
import {
  ADD,
  collapse,
  focusName,
  NOT_WANTED,
  OPENING,
  openPicker,
  SAID,
  type Picker,
  type SeenOutcome,
} from './picker.js';
import { garden, joyce, section, visits } from './recorded.js';

const change = { reasons: ['more-confident'], date: '2026-05-02', agreedBy: 'person' };
const gone = (status: string, more: object = {}): object => ({ status, change, ...more });

/** Thirty: 24 that stand, two replaced, two combined, two withdrawn. */
const thirty = Array.from({ length: 30 }, (_, i) => ({
  ...garden,
  id: `o${i + 1}`,
  words: `I want to sit in my garden on day ${i + 1}`,
  ...(i === 4 ? { rank: 1 } : {}),
  ...(i === 5 ? { status: 'agreed' } : {}),
  ...(i >= 24 && i < 26 ? gone('changed', { supersededBy: 'o1' }) : {}),
  ...(i >= 26 && i < 28 ? gone('combined', { mergedInto: 'o1' }) : {}),
  ...(i >= 28 ? gone('withdrawn') : {}),
}));
const many = (outcomes: unknown[] = thirty): Promise<Picker> => openPicker({ value: section(outcomes) });

const rows = (picker: Picker): HTMLElement[] => picker.seen('details.fold > summary');
const toggles = (picker: Picker): string[] =>
  picker
    .seen('[aria-pressed]')
    .map((button) => `${collapse(button.innerText)} ${button.getAttribute('aria-pressed') ?? ''}`);
const controls = (picker: Picker): HTMLElement[] => picker.seen('ol.outcomes :is(button, summary, input, textarea)');

describe('Many outcomes', () => {
  const consoleStayedEmpty = forbidConsole();

  it('are cards up to nine, and rows from ten on', async () => {
    const nine = await many(thirty.slice(0, 9));
    expect(rows(nine)).to.have.length(0);
    expect(nine.cards).to.have.length(9);
    const ten = await many(thirty.slice(0, 10));
    expect(rows(ten)).to.have.length(10);
    expect(ten.has(/^Live/)).to.equal(false);
  });

  it('are rows with their place, words, status and Change, those that matter most first', async () => {
    const picker = await many();
    expect(rows(picker)).to.have.length(24);
    expect(collapse(rows(picker)[0]?.innerText ?? '')).to.equal('1st · Wants ‘I want to sit in my garden on day 5’');
    expect(
      rows(picker)
        .map(nameOf)
        .filter((name) => name.endsWith('Agreed.')),
    ).to.have.length(1);
    expect(controls(picker).map(nameOf).slice(0, 4)).to.deep.equal([
      nameOf(rows(picker)[0] as Element),
      'Change ‘I want to sit in my garden on day 5’',
      nameOf(rows(picker)[1] as Element),
      'Change ‘I want to sit in my garden on day 1’',
    ]);
  });

  it('draws what is far from the screen only when it is needed', async () => {
    const picker = await many();
    expect(getComputedStyle(rows(picker)[20]?.closest('li') as Element).contentVisibility).to.equal('auto');
  });

  it('shows no more than two lines of words in a row, however long they are', async () => {
    const picker = await many([{ ...garden, id: 'long', words: 'I want '.repeat(800) }, ...thirty.slice(0, 12)]);
    const [first] = rows(picker);
    const words = first?.querySelector('.start') as HTMLElement;
    expect(words.clientHeight).to.be.at.most(2 * parseFloat(getComputedStyle(words).lineHeight) + 1);
  });

  it('opens a row to its card, one at a time, by keyboard alone', async () => {
    const picker = await many();
    const keys = new Keyboard(picker.el);
    rows(picker)[0]?.focus();
    await keys.press(/on day 2’/);
    expect(picker.text).to.contain('Why it matters: ‘It is quiet there’');
    expect(focusName()).to.match(/on day 2’/);
    expect(picker.has(/^Sort it/)).to.equal(true);
    await keys.press(/^Wants ‘.*on day 3’/);
    expect(
      picker
        .seen('blockquote')
        .map((quote) => quote.innerText)
        .join(),
    )
      .to.match(/day 3’/)
      .and.not.to.match(/day 2’/);
    await keys.press(/^Wants ‘.*on day 4’/);
    await keys.press(/^Change ‘.*on day 4’/);
    expect(focusName()).to.match(/^Change ‘.*on day 4’/);
    await picker.press(/^Cancel/);
    expect(focusName()).to.match(/^Change ‘.*on day 4’/);
    expect(focused()?.localName).to.equal('button');
  });

  it('is filtered by what has become of them, which says how many are shown', async () => {
    const picker = await many();
    expect(toggles(picker)).to.deep.equal(['Live 24 true', 'Changed 4 false', 'Withdrawn 2 false']);
    expect(picker.has(/^No longer current/)).to.equal(false);
    await picker.press(/^Withdrawn/);
    expect(focusName()).to.equal('Withdrawn 2');
    await picker.told('26 of 30 shown.');
    await picker.press(/^Live/);
    await picker.told('2 of 30 shown.');
    expect(rows(picker).map(nameOf)).to.deep.equal([
      'Wants ‘I want to sit in my garden on day 29’ No longer wanted.',
      'Wants ‘I want to sit in my garden on day 30’ No longer wanted.',
    ]);
    await picker.press(/^Changed/);
    await picker.told('6 of 30 shown.');
  });

  it('names what else has become of one by its status', async () => {
    const picker = await many([...thirty.slice(0, 11), { ...garden, id: 'x', status: 'entered-in-error' }]);
    expect(toggles(picker)).to.deep.equal(['Live 11 true', 'Recorded by mistake 1 false']);
  });

  it('keeps in sight what was just taken back, with the focus at it', async () => {
    const picker = await many();
    await picker.press(/^Change ‘.*on day 7’/);
    await picker.choose(/^It is no longer wanted/);
    await picker.press(/^Keep this change/);
    expect(toggles(picker)).to.deep.equal(['Live 23 true', 'Changed 4 false', 'Withdrawn 3 false']);
    expect(focusName()).to.match(/^Change ‘.*on day 7’/);
  });

  it('takes a new one without moving the page while it is written, and folds it to a row', async () => {
    const nine = await many(thirty.slice(0, 9));
    await nine.press(ADD);
    expect(rows(nine)).to.have.length(9);
    await nine.write(OPENING, 'My cat');
    await nine.choose(SAID);
    expect(rows(nine)).to.have.length(9);
    await nine.press(/^Done/);
    expect(rows(nine)).to.have.length(10);
    expect(focusName()).to.match(/‘My cat’/);
    expect(nine.text).not.to.contain('Joyce said it');
    await nine.press(/^Change ‘My cat’/);
    expect(focusName()).to.match(OPENING);
    await nine.press(/^Remove/);
    await nine.press(/^Undo/);
    expect(focused()?.closest('[part~="item"]')?.textContent).to.contain('My cat');
  });

  it('places rows as it places cards', async () => {
    const picker = await many();
    await picker.press(/^Choose what matters most/);
    expect(picker.seen('ol.outcomes [role="group"]')).to.have.length(24);
  });

  it('shows an error at its row, and opens it from the summary', async () => {
    const { source: _none, ...unfinished } = garden;
    const value = section([...thirty, { ...unfinished, id: 'x', words: 'My cat' }]);
    const picker = await openPicker({ 'unsaved-value': value, required: true });
    await picker.submit();
    expect(picker.fieldErrors).to.deep.equal(['Error: Select whose words these are']);
    await picker.press(/^Select whose words these are/);
    expect(focusName()).to.match(SAID);
  });

  it('leads from the summary to one that the filter leaves out', async () => {
    const value = section([...thirty, { ...garden, id: 'x', words: 'My cat', status: 'withdrawn' }]);
    const picker = await openPicker({ value, required: true });
    await picker.submit();
    await picker.press(/^Select why this outcome changed/);
    expect(focused()?.checkVisibility()).to.equal(true);
    expect(focused()?.closest('[part~="item"]')?.textContent).to.contain('My cat');
  });

  it('are cards to who only reads', async () => {
    const picker = await openPicker({ value: section(thirty), readonly: true });
    expect(rows(picker)).to.have.length(0);
    expect(picker.cards).to.have.length(30);
  });

  it('speaks Welsh', async () => {
    const picker = await openPicker({ value: section(thirty), lang: 'cy' });
    expect(toggles(picker)).to.deep.equal(['Cyfredol 24 true', 'Wedi newid 4 false', 'Wedi’u tynnu’n ôl 2 false']);
    await picker.press(/^Wedi newid/);
    await picker.told('Yn cael eu dangos: 28 o 30.');
  });

  it('are told apart by their words when they are open, too', async () => {
    const picker = await many();
    (rows(picker)[1] as HTMLElement).click();
    await picker.settle();
    const [, opened] = rows(picker);
    expect(opened?.getAttribute('aria-label')).to.equal('Wants ‘I want to sit in my garden on day 1’');
    expect(opened?.closest('details')?.open).to.equal(true);
  });

  it('say nothing of a state that no outcome is in', async () => {
    const picker = await many([...thirty.slice(0, 12), thirty[29]]);
    expect(picker.text).not.to.contain('false');
    expect(toggles(picker)).to.deep.equal(['Live 12 true', 'Withdrawn 1 false']);
  });

  it('show those that stand when an error of a place is followed', async () => {
    const two = thirty.map((one, i) => (i < 2 ? { ...one, rank: 1 } : one));
    const picker = await openPicker({ value: section(two), required: true });
    await picker.press(/^Live 24/);
    await picker.submit();
    summaryEntries(picker.el)
      .find(({ text }) => text.startsWith('Select a different place'))
      ?.link?.click();
    await picker.settle();
    expect(focused()?.hasAttribute('data-rank')).to.equal(true);
  });

  it('show those that stand when places are to be given', async () => {
    const picker = await many();
    await picker.press(/^Live 24/);
    await picker.press(/^Withdrawn 2/);
    await picker.press(/^Choose what matters most/);
    expect(rows(picker).length).to.equal(24);
    expect(focused()?.hasAttribute('data-rank')).to.equal(true);
  });

  for (const count of [2, 30]) {
    it(`keep the keyboard where it was when a save folds one of ${count} away`, async () => {
      const picker = await many(thirty.slice(0, count));
      await picker.press(/^Change ‘I want to sit in my garden on day 2’/);
      await picker.choose(/^It is no longer wanted/, /^More confident/, /^Joyce$/);
      await picker.press(/^Keep/);
      await picker.hostSaves();
      await picker.settle();
      expect(focused()?.closest('[data-item]')?.getAttribute('data-item')).to.equal('o2');
      expect(focused()?.checkVisibility()).to.equal(true);
    });
  }

  it('can be folded when one that no longer stands was opened by its error, and the filter stays', async () => {
    const { source: _, ...unsaid } = thirty[29] as SeenOutcome;
    const value = section([...thirty.slice(0, 12), unsaid]);
    const picker = await openPicker({ value, required: true });
    await picker.submit();
    summaryEntries(picker.el)
      .find(({ text }) => text === 'Select whose words these are')
      ?.link?.click();
    await picker.settle();
    expect(picker.text).to.contain('Withdrawn 1');
    expect(picker.has(/^Change ‘I want to sit in my garden on day 30’/)).to.equal(false);
    await picker.press(/^Done/);
    expect(picker.seen('[data-item="o30"] textarea, [data-item="o30"] input')).to.deep.equal([]);
  });

  consoleStayedEmpty();
});

describe('A long text', () => {
  const LONG = 'I want to be asked. '.repeat(40);
  const [show, hidden] = [
    /^Show all of it ‘I want to be asked/,
    (el: HTMLElement) => el.scrollHeight > el.clientHeight + 1,
  ];
  const quote = (picker: Picker): HTMLElement => picker.seen('blockquote p')[0] as HTMLElement;

  it('shows its start on a card, and all of it when that is asked for', async () => {
    const picker = await openPicker({ value: section([{ ...visits, words: LONG }]) });
    picker.el.style.width = '320px';
    await picker.settle();
    expect(hidden(quote(picker))).to.equal(true);
    await picker.press(show);
    expect(hidden(quote(picker))).to.equal(false);
    expect(focusName()).to.match(show);
    expect(quote(picker).textContent).to.contain(LONG);
  });

  it('is never cut where it is 600 characters or less, in a form, or for who only reads', async () => {
    expect((await openPicker({ value: joyce })).has(/^Show all/)).to.equal(false);
    const short = await openPicker({ value: section([{ ...visits, words: 'x'.repeat(600) }]) });
    expect(short.has(/^Show all/)).to.equal(false);
    const read = await openPicker({ value: section([{ ...visits, words: LONG }]), readonly: true });
    read.el.style.width = '320px';
    await read.settle();
    expect(hidden(quote(read))).to.equal(false);
    const form = await openPicker({ 'unsaved-value': section([{ ...visits, words: LONG }]) });
    await form.press(/^Change ‘/);
    expect(form.box(OPENING).value).to.equal(LONG);
    expect(form.has(/^Show all/)).to.equal(false);
  });

  it('is a text of any kind: why it matters, too', async () => {
    const picker = await openPicker({ value: section([{ ...visits, importance: LONG }]) });
    expect(hidden(picker.seen('.kept')[0] as HTMLElement)).to.equal(true);
    expect(picker.has(/^Show all of it ‘I want him/)).to.equal(true);
    expect(picker.has(NOT_WANTED)).to.equal(false);
  });
});

describe('Many outcomes of a form that is disabled', () => {
  it('are all there, since the filter cannot be pressed', async () => {
    const picker = await openPicker({ value: section(thirty), disabled: true });
    expect(rows(picker)).to.have.length(30);
  });
});
