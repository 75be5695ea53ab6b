import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { everywhere, focused, nameOf, settle, shownText, visible } from '../../support/dom.js';
import { PersonScreen } from '../../support/person.js';
import { open, press, section, type RecordElement } from './record.js';
import { whole } from './samples.js';

const needs = (...helps: object[]): object => ({
  ...whole,
  people: [{ id: 'p2', name: 'Dave Harris', isSourceOfHarm: true }],
  desiredOutcomes: {
    ...whole.desiredOutcomes,
    professionalGoals: [{ id: 'g1', words: 'SECRET GOAL' }],
    outcomes: [
      ...whole.desiredOutcomes.outcomes,
      { id: 'o3', polarity: 'wanted', words: 'Dave Harris should leave', source: 'family-or-friend' },
      { id: 'o4', polarity: 'wanted', words: 'I want Dave Harris to say sorry', source: 'person' },
    ],
  },
  capacityAdvocacy: { ...whole.capacityAdvocacy, involvement: { helps } },
});
const sizeOf = (el: RecordElement, selector: string): number => {
  const found = everywhere(el, selector).find((one) => one.getClientRects().length > 0);
  return found ? parseFloat(getComputedStyle(found).fontSize) : 0;
};
const theirs = /Worth asking|Case note|History|Check answers|SECRET|Dave|SG-2024|In progress|Not yet started|Completed/;

describe('who reads a record', () => {
  for (const audience of ['person', 'representative'] as const) {
    it(`sees as ${audience} the person’s words, the sections, the copy and how it was done, and nothing of the worker’s`, async () => {
      const { el } = await open({ value: needs(), audience });
      expect(shownText(el)).to.contain("I don't want him to stop visiting me").and.not.match(theirs);
      expect(visible(el, '.task a').length).to.equal(4);
      const pages = visible(el, '.buttons button').map(nameOf);
      expect(pages.join())
        .to.match(/copy/)
        .and.match(/How (we did this|this was done)/);
      for (const name of [/copy$/, /^How (we did this|this was done)/]) {
        await press(el, name);
        // What the person said themselves is theirs to hold, whomever they named.
        expect(shownText(el)).not.to.match(/Worth asking|Case note|SECRET|SG-2024|Not yet started|Dave Harris should/);
        expect(focused()?.closest('#page') ?? focused(), 'the page has the focus').not.to.equal(document.body);
        await press(el, /^Back to/);
      }
    });
  }

  it('sees no page of the worker’s when the reader changes in the midst', async () => {
    const { el } = await open({ value: needs() });
    await press(el, /^Case note$/);
    expect(shownText(el)).to.contain('SECRET GOAL');
    el.audience = 'person';
    await settle(el);
    expect(shownText(el)).not.to.match(theirs);
  });

  it('has the screen for the whole record: their list, a section and back, and what they did is told', async () => {
    const { el } = await open({ value: needs(), user: { id: 'w1', name: 'A. Patel' } });
    const screen = new PersonScreen(el);
    await press(el, /^Turn the screen to Joyce$/, 'button');
    expect(screen.question).to.equal('What do you want to look at?');
    expect(screen.text).not.to.match(theirs);
    expect(screen.hasFocusOnQuestion).to.equal(true);
    screen
      .seen('a')
      .find((one) => nameOf(one) === 'What I want')
      ?.click();
    await settle(el);
    await settle(el);
    expect(screen.progress).to.match(/^1 of/);
    await screen.write('To see the sea');
    await screen.press(/^Back$/);
    await settle(el);
    expect(screen.question).to.equal('What do you want to look at?');
    expect(everywhere(el, 'dialog[open]').length).to.equal(1);
    await screen.press(/^Stop$/);
    await screen.press(/take it back$/);
    expect(JSON.stringify(el.value)).to.contain('To see the sea');
    expect(focused()?.textContent).to.match(/^While Joyce had the screen: 1 outcome/);
    expect(visible(el, '.task').length).to.equal(4);
  });

  it('never comes from a section that the worker turned alone to the worker’s list', async () => {
    const { el } = await open({ value: needs() });
    const screen = new PersonScreen(el);
    await press(el, /^What Joyce wants$/, 'a');
    await press(el, /^Turn the screen to Joyce$/, 'button');
    await screen.press(/^Back$/);
    expect(el.page).to.equal('desiredOutcomes');
    expect(screen.progress).to.match(/^1 of/);
    expect(visible(el, '.task').length).to.equal(0);
  });

  it('reads in large print, in easy read and in their language wherever the section is theirs', async () => {
    const plain = await open({ value: needs(), audience: 'person' });
    await press(plain.el, /^What I want$/, 'a');
    const before = sizeOf(plain.el, '#question');
    const large = await open({ value: needs({ code: 'large-print' }), audience: 'person' });
    await press(large.el, /^What I want$/, 'a');
    expect(sizeOf(large.el, '#question')).to.be.greaterThan(before * 1.3);
    const turned = await open({ value: needs({ code: 'large-print' }) });
    await press(turned.el, /^How it is going$/, 'a');
    await press(turned.el, /^Turn the screen to Joyce$/, 'button');
    expect(sizeOf(turned.el, 'dialog .bar button')).to.be.at.least(30);
    const easy = await open({ value: needs({ code: 'easy-read' }), audience: 'person' });
    expect((section(easy.el, 'msp-review-timeline') as unknown as { easyRead: boolean }).easyRead).to.equal(true);
    const welsh = await open({ value: needs({ code: 'interpreter-language', language: 'cy' }), audience: 'person' });
    expect(shownText(welsh.el)).to.contain('Cuddio’r sgrin');
    await press(welsh.el, /^Beth/, 'a');
    expect(visible(welsh.el, '#question')[0]?.textContent).to.match(/Beth/);
    const other = await open({
      value: needs({ code: 'interpreter-language', language: 'so' }),
      audience: 'person',
      lang: 'cy',
    });
    await press(other.el, /^Beth/, 'a');
    expect(visible(other.el, '#question')[0]?.textContent).to.match(/Beth/);
    const worker = await open({ value: needs({ code: 'interpreter-language', language: 'cy' }) });
    expect(shownText(worker.el)).to.contain('Hide screen');
  });

  it('finds one cover over all of it, by Shift from within a section, and comes back to where they were', async () => {
    const { el } = await open({ value: whole });
    await press(el, /^Taking part and deciding$/, 'a');
    expect(visible(el, 'button').filter((one) => nameOf(one) === 'Hide screen').length).to.equal(1);
    for (let n = 0; n < 3; n += 1) await sendKeys({ press: 'Shift' });
    await settle(el);
    expect(everywhere(el, 'dialog.cover').length).to.equal(1);
    await press(el, /^Show again$/);
    expect(everywhere(el, 'dialog.cover').length).to.equal(0);
  });

  it('can go back and to the pages of a record that is disabled', async () => {
    const { el } = await open({ value: whole, disabled: true });
    await press(el, /^Taking part and deciding$/, 'a');
    await press(el, /^Back to the record$/, 'a');
    await press(el, /^History$/, 'a');
    expect(el.page).to.equal('story');
  });
});
