// What happens here when outcomes change in the section that holds them, while somebody writes about them.
import { expect } from '@open-wc/testing';
import { forbidConsole } from '../../support/console.js';
import { focused, nameOf, summaryEntries } from '../../support/dom.js';
import { openClosing, type Closing } from './closing.js';
import { outcomes } from './closure.js';
import { whole } from './samples.js';

const [o1, o2, o3] = outcomes as unknown as [object, object, object];
const withdrawn = { ...o2, status: 'withdrawn', change: { reasons: ['more-confident'], date: '2026-06-10' } };
const GIVEN: Readonly<Record<string, unknown>> = {
  'in another order': [{ ...o2, rank: 1 }, { ...o1, rank: 2 }, o3],
  'with one more before them': [{ id: 'o0', polarity: 'wanted', words: 'Be safe', source: 'person', rank: 1 }, o2, o1],
  'without this one, which was withdrawn': [o1, withdrawn, o3],
  'without this one': [o1, o3],
  'without any': null,
};
/** What a key does where the focus is. */
const type = (text: string): boolean => document.execCommand('insertText', false, text);

async function writing(): Promise<Closing> {
  const closing = await openClosing({ outcomes });
  await closing.about('o2', /^All of it$/);
  closing.seen('[data-outcome="o2"] textarea')[0]?.focus();
  type('half of it');
  await closing.settle();
  return closing;
}

describe('Outcomes that are given anew', () => {
  const consoleStayedEmpty = forbidConsole();

  for (const [how, given] of Object.entries(GIVEN))
    it(`leave who writes about one of them at their words: ${how}`, async () => {
      const closing = await writing();
      const box = focused() as HTMLTextAreaElement;
      closing.closure.outcomes = given;
      await closing.settle();
      expect(focused()).to.equal(box);
      type(' MORE');
      await closing.settle();
      expect(closing.section.achievements).to.have.length(1);
      expect(closing.section.achievements[0]).to.include({ outcomeId: 'o2', words: 'half of it MORE' });
    });

  it('take the score of one that was withdrawn away once who wrote has gone on', async () => {
    const closing = await writing();
    closing.closure.outcomes = GIVEN['without this one, which was withdrawn'];
    await closing.settle();
    closing.answer(/^They died$/).focus();
    await closing.settle();
    expect(closing.seen('[data-outcome="o2"]')).to.have.length(0);
    expect(closing.text).not.to.contain('How far has this happened, in Joyce’s view?All of itSome');
    expect(closing.text).to.contain('I want to stay in control of this').and.to.contain('half of it');
  });

  it('have no control that scores what was withdrawn, but its words, and a way to take the view away', async () => {
    const [, second] = whole.achievements;
    const view = { ...second, outcomeId: 'o3', words: 'She told him' };
    const closing = await openClosing({
      outcomes,
      'unsaved-value': { ...whole, achievements: [view] },
      required: true,
    });
    await closing.submit();
    const entry = summaryEntries(closing.el).find(({ text }) => text.startsWith('Remove this view'));
    entry?.link?.click();
    await closing.settle();
    const card = focused()?.closest('li[data-item]');
    expect(card?.textContent).to.contain('I want somebody else to tell him').and.to.contain('She told him');
    expect(Array.from(card?.querySelectorAll('input, textarea') ?? [], (one) => one.outerHTML)).to.deep.equal([]);
    await closing.press(/^Remove ‘/);
    expect(closing.section.achievements).to.have.length(0);
  });

  it('are said to be none that is current, where others are known', async () => {
    const { text } = await openClosing({ outcomes: [o3, withdrawn] });
    expect(text).to.contain('No outcome is current').and.not.to.contain('No outcomes are known here');
  });

  it('have buttons and lines that tell whose view of which of them they are about', async () => {
    const [, second] = whole.achievements;
    const of = (viewOf: string, view: string, date: string): object => ({
      ...second,
      id: viewOf + date,
      viewOf,
      view,
      date,
    });
    const achievements = [
      of('person', 'fully-achieved', '2026-06-01'),
      of('representative', 'person-not-sure', '2026-06-01'),
      of('worker', 'fully-achieved', '2026-06-01'),
    ];
    const closing = await openClosing({ outcomes, value: { ...whole, achievements } });
    const names = closing.seen('button').map(nameOf);
    const alike = names.filter((name, i) => /^(Change|Add (what|your))/.test(name) && names.indexOf(name) !== i);
    expect(alike).to.deep.equal([]);
    expect(closing.text).not.to.contain('1 June 2026: All of it');
    const value = { ...whole, achievements: [...achievements, of('representative', 'fully-achieved', '2026-06-02')] };
    const later = await openClosing({ outcomes, value });
    expect(later.text).to.contain('Someone who represents them: 1 June 2026: Not sure · 2 June 2026: All of it');
  });

  consoleStayedEmpty();
});
