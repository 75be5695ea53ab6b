// The end with few and with very many outcomes, each with what the person said of it, beside plain HTML that shows the same in full.
import { areaOf, attribute, lineOf, page, radiosOf } from './mounting.mjs';

const VIEWS = ['fully-achieved', 'partially-achieved', 'not-achieved', 'person-not-sure', 'declined-to-say'];
const VIEW_OF = ['person', 'representative'];

const outcomes = (count) =>
  Array.from({ length: count }, (_, i) => ({
    id: `o${i}`,
    polarity: 'wanted',
    words: `I want it to stop, ${i}`,
    source: 'person',
  }));

/** What was said of each outcome, once. */
const views = (count) =>
  Array.from({ length: count }, (_, i) => ({
    id: `a${i}`,
    outcomeId: `o${i}`,
    view: VIEWS[i % 3],
    viewOf: 'person',
    words: `She says that she sleeps better, number ${i}.`,
    date: '2026-06-11',
    ...(i % 3 && { reasons: ['still-in-progress'], explained: 'yes' }),
  }));

/** One outcome as a form of plain HTML, with all that the element asks when it is open. */
function plain({ view, viewOf, words, date, explained }, i) {
  const [area, line, radios] = [areaOf(i), lineOf(i), radiosOf(i)];
  return `<li><blockquote>I want it to stop, ${i}</blockquote>${radios('view', VIEWS, view)}
${radios('explained', ['yes', 'no', 'not possible'], explained)}${area('words', words)}${line('date', date)}
${radios('whose', VIEW_OF, viewOf)}${area('note', '')}${radios('own', VIEWS.slice(0, 3), '')}${area('why', '')}</li>`;
}

export const pages = (count) => ({
  plain: page(`<form><ol>${views(count).map(plain).join('')}</ol></form>`),
  ours: page(
    `<form><msp-closure-feedback name="c" value="${attribute({ schemaVersion: '1.0', achievements: views(count), feedback: [] })}" outcomes="${attribute(outcomes(count))}"></msp-closure-feedback></form>`,
    '<script type="module" src="/msp-forms.js"></script>',
  ),
});

const inTheirWords = (tab) =>
  tab
    .getByLabel(/^In .* words$/)
    .filter({ visible: true })
    .first()
    .focus();

export const open = {
  plain: (tab) => tab.locator('#words0').focus(),
  ours: async (tab) => {
    await tab
      .getByRole('button', { name: /^Add what .* says now/ })
      .first()
      .click();
    await inTheirWords(tab);
  },
  // One that is open in the midst of those that are drawn.
  among: async (tab) => {
    const outcomesShown = tab.locator('section.outcome');
    await outcomesShown
      .nth(Math.floor((await outcomesShown.count()) / 2))
      .getByRole('button', { name: /^Change/ })
      .first()
      .click();
    await inTheirWords(tab);
  },
};
