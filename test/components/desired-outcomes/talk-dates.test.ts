import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { focused, summaryLink } from '../../support/dom.js';
import { focusName, openPicker, type Picker } from './picker.js';
import { section, visits } from './recorded.js';

const DAY = /^Day$/;
const MONTH = /^Month$/;
const YEAR = /^Year$/;
const OTHER = /^Another day, or a rough date/;

async function fillIn(picker: Picker, day: string, month: string, year: string): Promise<void> {
  await picker.choose(OTHER);
  await picker.writeAndLeave(DAY, day);
  await picker.writeAndLeave(MONTH, month);
  await picker.writeAndLeave(YEAR, year);
}
const boxes = (picker: Picker): string[] => [DAY, MONTH, YEAR].map((name) => picker.box(name).value);

describe('When they talked', () => {
  it('is chosen by Today or Yesterday, by the clock of the host', async () => {
    const picker = await openPicker();
    expect(picker.has(/^Today, Thursday 14 May 2026$/)).to.equal(true);
    await picker.choose(/^Yesterday, Wednesday 13 May 2026$/);
    expect(picker.talk().date).to.equal('2026-05-13');
    await picker.choose(/^Today/);
    expect(picker.talk().date).to.equal('2026-05-14');
    expect(picker.answer(/^Today/).checked).to.equal(true);
  });

  it('is any other day, in three boxes', async () => {
    const picker = await openPicker();
    await fillIn(picker, '3', '4', '2026');
    expect(picker.talk().date).to.equal('2026-04-03');
  });

  it('may be rough: a month and a year, or a year, read back as such', async () => {
    const picker = await openPicker();
    await fillIn(picker, '', 'March', '2026');
    expect(picker.talk().date).to.equal('2026-03');
    expect(picker.text).to.contain('About March 2026');
    await picker.writeAndLeave(MONTH, '');
    expect(picker.talk().date).to.equal('2026');
    expect(picker.text).to.contain('About 2026');
  });

  it('is not read back while it is no date', async () => {
    const picker = await openPicker();
    await fillIn(picker, '', '13', '2026');
    expect(picker.text).not.to.contain('About');
  });

  for (const [typed, month] of [
    ['March', '03'],
    ['mar', '03'],
    ['SEPT', '09'],
    ['December', '12'],
    ['7', '07'],
    ['07', '07'],
  ]) {
    it(`takes ‘${typed}’ for the month ${month}`, async () => {
      const picker = await openPicker();
      await fillIn(picker, '', typed as string, '2025');
      expect(picker.talk().date).to.equal(`2025-${month}`);
    });
  }

  it('takes Welsh names of months in Welsh', async () => {
    const picker = await openPicker({ lang: 'cy' });
    await picker.choose(/^Diwrnod arall/);
    await picker.writeAndLeave(/^Mis$/, 'Mawrth');
    await picker.writeAndLeave(/^Blwyddyn$/, '2026');
    expect(picker.talk().date).to.equal('2026-03');
  });

  it('leaves a name of a month alone while it is typed', async () => {
    const picker = await openPicker();
    await picker.choose(OTHER);
    picker.box(MONTH).focus();
    await sendKeys({ type: 'March' });
    expect((focused() as HTMLInputElement).value).to.equal('March');
    await sendKeys({ press: 'Tab' });
    await picker.settle();
    expect(focusName()).to.match(YEAR);
  });

  it('keeps a half-typed date and gives it back as it was typed, after save and reload', async () => {
    const picker = await openPicker();
    await fillIn(picker, '31', '2', '20');
    const later = await picker.saveAndReload();
    if (!later.has(DAY)) await later.press(/^Change Conversation/);
    expect(boxes(later)).to.deep.equal(['31', '2', '20']);
  });

  it('keeps a day that was typed alone', async () => {
    const picker = await openPicker();
    await picker.choose(OTHER);
    await picker.writeAndLeave(DAY, '14');
    const later = await picker.saveAndReload();
    expect(boxes(later)).to.deep.equal(['14', '', '']);
  });

  it('keeps the focus in the boxes when what was typed happens to be today', async () => {
    const picker = await openPicker();
    await fillIn(picker, '1', '5', '2026');
    picker.box(DAY).focus();
    await sendKeys({ press: 'End' });
    await sendKeys({ type: '4' });
    await sendKeys({ press: 'Tab' });
    await picker.settle();
    expect(picker.talk().date).to.equal('2026-05-14');
    expect(focusName()).to.match(MONTH);
  });

  it('goes back to Today from another day', async () => {
    const picker = await openPicker();
    await fillIn(picker, '1', '5', '2026');
    await picker.choose(/^Today/);
    expect(picker.talk().date).to.equal('2026-05-14');
    expect(picker.answer(/^Today/).checked).to.equal(true);
    expect(picker.has(DAY)).to.equal(false);
  });

  it('forgets a date whose boxes are emptied', async () => {
    const picker = await openPicker();
    await fillIn(picker, '', '', '2026');
    await picker.writeAndLeave(YEAR, '');
    expect(picker.el.value).to.equal(null);
  });

  for (const [day, month, year, sentence] of [
    ['', '', '', 'Enter the date you talked'],
    ['3', '4', '', 'The date you talked must include a year'],
    ['', '4', '', 'The date you talked must include a year'],
    ['3', '', '2026', 'The date you talked must include a month if you give a day'],
    ['31', '2', '2026', 'The date you talked must be a real date'],
    ['3', '13', '2026', 'The date you talked must be a real date'],
    ['3', '4', '26', 'The date you talked must be a real date'],
    ['15', '5', '2026', 'The date you talked must be today or in the past'],
    ['', '6', '2026', 'The date you talked must be today or in the past'],
  ] as const) {
    it(`says of day ‘${day}’, month ‘${month}’, year ‘${year}’: ${sentence}`, async () => {
      const picker = await openPicker({ required: true });
      await picker.choose(/^Beginning/);
      if (day || month || year) await fillIn(picker, day, month, year);
      await picker.submit();
      expect(picker.fieldErrors.filter((error) => /date/.test(error))).to.deep.equal([`Error: ${sentence}`]);
      summaryLink(picker.el, sentence).click();
      await picker.settle();
      expect(focusName()).to.match(/^Today/);
      // The sentence is read with the question.
      const group = focused()?.closest('fieldset');
      expect(group?.querySelector('legend')?.textContent).to.equal('When did you talk?');
    });
  }

  it('takes the sentence away as soon as the date is right', async () => {
    const picker = await openPicker({ required: true });
    await fillIn(picker, '31', '2', '2026');
    await picker.submit();
    expect(picker.fieldErrors.join()).to.contain('real date');
    await picker.writeAndLeave(DAY, '3');
    expect(picker.fieldErrors.join()).not.to.contain('date you talked');
  });

  it('asks when they talked, if outcomes are recorded without a conversation', async () => {
    const picker = await openPicker({ 'unsaved-value': section([visits], []), required: true });
    await picker.submit();
    expect(picker.fieldErrors).to.include('Error: Select when you talked');
  });
});
