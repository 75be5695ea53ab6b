import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { checkChange } from '../../../src/rules/check-change.js';
import { focused, summaryEntries } from '../../support/dom.js';
import { focusName, OPENING, openPicker, type Picker } from './picker.js';
import { joyce, visits } from './recorded.js';

const CHANGE = /^Change ‘I want him/;
const NEW_WORDS = /^What does Joyce say now/;

async function beginWords(picker: Picker): Promise<void> {
  await picker.press(CHANGE);
  await picker.choose(/^The words have changed/);
}
const textOf = (): string => (focused() as HTMLTextAreaElement).value;

describe('A change that is under way when the host saves', () => {
  it('is in the value before “Keep this change”, and so is in the post', async () => {
    const picker = await openPicker({ value: joyce });
    await beginWords(picker);
    await picker.write(NEW_WORDS, 'I want him to vis');
    expect(picker.posted).to.contain('"words":"I want him to vis"');
  });

  it('keeps every letter and the focus, at whatever letter the save comes', async () => {
    const picker = await openPicker({ value: joyce });
    await beginWords(picker);
    picker.box(NEW_WORDS).focus();
    const saves: unknown[] = [picker.el.defaultValue];
    for (const letter of 'Only on Sundays') {
      await sendKeys({ press: letter === ' ' ? 'Space' : letter });
      if ('Oo '.includes(letter)) {
        await picker.hostSaves();
        saves.push(picker.el.value);
      }
    }
    await picker.settle();
    expect(focusName()).to.match(NEW_WORDS);
    expect(textOf()).to.equal('Only on Sundays');
    expect(picker.outcome().words).to.equal('Only on Sundays');
    saves.push(picker.el.value);
    for (let i = 1; i < saves.length; i += 1) expect(checkChange(saves[i - 1], saves[i])).to.deep.equal([]);
  });

  it('keeps what an unsaved outcome says, at whatever letter the save comes', async () => {
    const picker = await openPicker({ value: joyce });
    await picker.press(/^Add something they want/);
    await sendKeys({ type: 'My gar' });
    await picker.hostSaves();
    await sendKeys({ type: 'den' });
    await picker.settle();
    expect(textOf()).to.equal('My garden');
    expect(picker.outcome(2).words).to.equal('My garden');
    expect(checkChange(picker.el.defaultValue, picker.el.value)).to.deep.equal([]);
  });

  it('is not rewritten by Cancel after the save', async () => {
    const picker = await openPicker({ value: joyce });
    await beginWords(picker);
    await picker.write(NEW_WORDS, 'On Sundays');
    await picker.hostSaves();
    await picker.write(NEW_WORDS, 'On Sundays and Mondays');
    await picker.press(/^Cancel/);
    expect(checkChange(picker.el.defaultValue, picker.el.value)).to.deep.equal([]);
    expect(picker.outcome().words, 'it is as it was').to.equal('I want him to keep visiting me');
    expect(picker.outcome().history?.map(({ words }) => words)).to.deep.equal([
      'I want him to keep visiting me',
      'On Sundays',
    ]);
  });

  it('is not rewritten by Undo after the save', async () => {
    const picker = await openPicker({ value: joyce });
    await picker.press(/^Add something they want/);
    await picker.write(/^What does Joyce want/, 'My garden');
    await picker.press(/^Remove ‘My garden’/);
    await picker.hostSaves();
    if (picker.has(/^Undo$/)) await picker.press(/^Undo$/);
    expect(checkChange(picker.el.defaultValue, picker.el.value)).to.deep.equal([]);
  });

  it('says what is missing at its questions, once it is to be complete', async () => {
    const picker = await openPicker({ value: joyce, required: true });
    await beginWords(picker);
    await picker.write(NEW_WORDS, 'On Sundays');
    await picker.submit();
    expect(summaryEntries(picker.el).map(({ text }) => text)).to.deep.equal([
      'Select why this outcome changed',
      'Enter the date it changed',
      'Select who agreed to the change',
    ]);
    for (const [sentence, at] of [
      ['Select why this outcome changed', 'Why has it changed?'],
      ['Enter the date it changed', 'When did it change?'],
      ['Select who agreed to the change', 'Who agreed to this?'],
    ] as const) {
      await picker.press(new RegExp(`^${sentence}`));
      const question = focused()?.closest('fieldset');
      expect(question?.querySelector('legend')?.textContent).to.equal(at);
      expect(question?.querySelector('.error')?.textContent).to.contain(sentence);
    }
  });

  it('opens from the summary when it was folded', async () => {
    const picker = await openPicker({ value: joyce, required: true });
    await picker.press(CHANGE);
    await picker.choose(/^It is no longer wanted/);
    await picker.press(/^Keep this change/);
    await picker.submit();
    await picker.press(/^Enter the date it changed/);
    expect(focusName()).to.match(/^Today/);
    expect(picker.answer(/^It is no longer wanted/).checked).to.equal(true);
  });

  for (const [kind, name] of [
    [/^The words have changed/, 'words'],
    [/^It is no longer wanted/, 'withdrawn'],
    [/^It is now part of another/, 'combined'],
  ] as const) {
    it(`is completed after save and reload without another version: ${name}`, async () => {
      const picker = await openPicker({ value: joyce });
      await picker.press(CHANGE);
      await picker.choose(kind);
      if (picker.has(NEW_WORDS)) await picker.write(NEW_WORDS, 'On Sundays');
      if (picker.has(/^‘I do not want/)) await picker.choose(/^‘I do not want/);
      await picker.choose(/^More confident/);
      const later = await picker.saveAndReload({ required: true });
      await later.submit();
      await later.press(/^Enter the date it changed/);
      expect(later.answer(kind).checked).to.equal(true);
      expect(later.answer(/^More confident/).checked).to.equal(true);
      if (later.has(NEW_WORDS)) expect(later.box(NEW_WORDS).value).to.equal('On Sundays');
      await later.choose(/^Today/, /^Joyce$/);
      await later.submit();
      expect(later.posts).to.equal(1);
      expect(later.outcome().history).to.have.length(1);
      expect(later.outcome().change).to.deep.equal({
        reasons: ['more-confident'],
        date: '2026-05-14',
        agreedBy: 'person',
      });
      expect(checkChange(later.el.defaultValue, later.el.value)).to.deep.equal([]);
    });
  }

  it('is completed by whoever presses Change, though no error has been shown yet', async () => {
    const picker = await openPicker({ value: joyce });
    await beginWords(picker);
    await picker.write(NEW_WORDS, 'On Sundays');
    const later = await picker.saveAndReload();
    await later.press(/^Change ‘On Sundays’/);
    expect(later.answer(/^The words have changed/).checked).to.equal(true);
    expect(later.box(NEW_WORDS).value).to.equal('On Sundays');
  });

  it('stands after a refused post as the worker left it', async () => {
    const picker = await openPicker({ value: joyce });
    await beginWords(picker);
    await picker.write(NEW_WORDS, 'On Sundays');
    const posted = JSON.parse(picker.posted ?? '') as unknown;
    const refused = await openPicker({ value: joyce, 'unsaved-value': posted });
    await refused.press(/^Change ‘On Sundays’/);
    expect(refused.box(NEW_WORDS).value).to.equal('On Sundays');
    await refused.write(NEW_WORDS, 'On Mondays');
    expect(refused.outcome().history).to.have.length(1);
    expect(refused.outcome().history?.[0]?.words).to.equal(visits.words);
  });

  it('is gone after reset, which closes the form', async () => {
    const picker = await openPicker({ value: joyce });
    await beginWords(picker);
    await picker.write(NEW_WORDS, 'On Sundays');
    picker.el.form?.reset();
    await picker.settle();
    expect(picker.value).to.deep.equal(joyce);
    expect(picker.has(NEW_WORDS)).to.equal(false);
  });

  it('is taken back by Cancel also where the page has saved it meanwhile, and both are in the history', async () => {
    const picker = await openPicker({ value: joyce });
    await picker.press(/^Change ‘I want him/);
    await picker.choose(/^It is no longer wanted/);
    await picker.hostSaves();
    const saved = picker.value;
    await picker.press(/^Cancel/);
    expect(picker.outcome()).not.to.have.property('status');
    expect(picker.outcome().history?.map(({ status }) => status)).to.deep.equal([undefined, 'withdrawn']);
    expect(picker.cards.join()).to.contain('I want him to keep visiting me');
    expect(checkChange(saved, picker.value)).to.deep.equal([]);
  });

  it('of the words is kept apart from what was saved, also where a framework gives the value back', async () => {
    const picker = await openPicker();
    await picker.write(OPENING, 'He st');
    picker.el.addEventListener('input', () => (picker.el.value = picker.el.value));
    await picker.write(OPENING, 'He sta');
    const snapshot = picker.el.value;
    await picker.write(OPENING, 'He stays');
    picker.el.defaultValue = snapshot;
    await picker.settle();
    expect(picker.outcome().words).to.equal('He stays');
    expect(picker.outcome().history?.map(({ words }) => words)).to.deep.equal(['He sta']);
  });
});
