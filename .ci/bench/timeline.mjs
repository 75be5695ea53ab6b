// The timeline with few and with very many reviews, beside plain HTML that shows the same reviews in full.
import { areaOf, attribute, lineOf, page, radiosOf } from './mounting.mjs';

const outcomes = ['I want to stay at home', 'I want it to stop'].map((words, i) => ({
  id: `o${i}`,
  polarity: 'wanted',
  words,
  source: 'person',
}));
const STATUSES = ['on-track', 'action-needed', 'stuck', 'worse', 'met-so-far', 'no-longer-wanted', 'not-discussed'];

/** So many reviews, a day apart. */
function reviews(count) {
  const day = (i) => new Date(Date.UTC(2020, 0, 1 + i)).toISOString().slice(0, 10);
  return Array.from({ length: count }, (_, i) => ({
    id: `r${i}`,
    date: day(i),
    participation: 'in-person',
    changed: { words: `He has visited twice this week, number ${i}.` },
    agreed: { words: 'We go on as before, and talk again.' },
    achieved: { words: 'She says that she sleeps better.' },
    progress: outcomes.map(({ id }, k) => ({ outcomeId: id, status: STATUSES[(i + k) % 5] })),
    actions: [{ id: `t${i}`, what: 'Ring her', who: 'Social worker', byWhen: day(i + 7), status: 'done' }],
    riskPerson: 'It is better than it was.',
    nextReviewOn: day(i + 1),
  }));
}

/** One review as a form of plain HTML, with all that the element asks when it is open. */
function plain({ date, changed, agreed, achieved, progress, actions, riskPerson }, i) {
  const [area, line, radios] = [areaOf(i), lineOf(i), radiosOf(i)];
  const [action] = actions;
  return `<li>${line('date', date)}${radios('part', ['there', 'elsewhere', 'spoken for', 'not there'], 'there')}
${area('changed', changed.words)}${area('agreed', agreed.words)}${area('achieved', achieved.words)}
${progress.map(({ outcomeId, status }) => radios(outcomeId, STATUSES, status)).join('')}
${line('what', action.what)}${line('who', action.who)}${line('by', action.byWhen)}
${radios('state', ['not started', 'in progress', 'done', 'cancelled'], 'done')}
${area('risk', riskPerson)}${area('worker', '')}${area('support', '')}
${radios('next', ['1 week', '2 weeks', '4 weeks', 'another day'], '1 week')}</li>`;
}

export const pages = (count) => ({
  plain: page(`<form><ol>${reviews(count).map(plain).join('')}</ol></form>`),
  ours: page(
    `<form><msp-review-timeline name="t" value="${attribute({ schemaVersion: '1.0', reviews: reviews(count) })}" outcomes="${attribute(outcomes)}"></msp-review-timeline></form>`,
    '<script type="module" src="/msp-forms.js"></script>',
  ),
});

export const open = {
  plain: (tab) => tab.locator('#changed0').focus(),
  ours: async (tab) => {
    await tab.getByRole('button', { name: 'Add a review' }).click();
    await tab.getByLabel('What has changed since last time?').focus();
  },
  // One that is open in the midst of those that are drawn.
  among: async (tab) => {
    const cards = tab.locator('[data-list="reviews"] > ul > li');
    await cards
      .nth(Math.floor((await cards.count()) / 2))
      .getByRole('button', { name: /^Change/ })
      .click();
    await tab.getByLabel('What has changed since last time?').focus();
  },
};
