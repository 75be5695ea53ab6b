import { html, nothing, type TemplateResult } from 'lit';
import type { PersonScreen } from '../../form/person-view.js';
import { quoted } from '../shared/quoted.js';
import { textOf } from '../shared/item-fields.js';
import { lengthOf, NEW, type Placed } from '../shared/lists.js';
import type { DesiredOutcomesElement } from './desired-outcomes.js';
import { isLive, type OutcomeDraft, type Polarity } from './model.js';
import { ideas, isNotNow, notNow, rankScreens, sources } from './person-parts.js';
import { fieldsOfPerson, isOfTheirHand } from './person-writing.js';
import { isTheirs } from './told.js';

type Element = DesiredOutcomesElement;
type Outcome = Placed<OutcomeDraft>;

const QUESTIONS = {
  wanted: { first: 'opening', more: 'openingMore', picture: 'question.want' },
  'not-wanted': { first: 'openingNotWanted', more: 'openingNotWantedMore', picture: 'question.not-wanted' },
} as const;

/** What was said, and by whom where it was not the person. */
const saidBy = (el: Element, item: OutcomeDraft): TemplateResult =>
  html`${quoted(el, item.words)}${isTheirs(item) ? nothing : html`<p>${el.words.say('outcome-source', item.source)}</p>`}`;

/** All that the person is told of what may be hard to achieve; the rest is for a talk. */
const hard = ({ words }: Element, { hardToAchieve }: OutcomeDraft): TemplateResult | typeof nothing =>
  hardToAchieve === true ? html`<p>${words.t('hardToDo')}</p>` : nothing;

/** What stands and may be shown to the person: their own words. Who represents them sees what others said for them, too. */
const theirs = (el: Element): Outcome[] =>
  el.outcomes.filter(({ item }) => isLive(item) && item.words && (isTheirs(item) || el.audience === 'representative'));

/**
 * The questions to the person, after the MSP toolkit (R16): what they want and why, what they do not want, what matters
 * most. What others want is not shown, nor what a worker concludes.
 */
export function personScreens(el: Element): readonly PersonScreen[] {
  const wanted = screensOf(el, 'wanted');
  if (isNotNow(el)) return wanted.slice(0, 1);
  return [...wanted, ...screensOf(el, 'not-wanted'), ...rankScreens(el, theirs(el)), ...workers(el)];
}

function screensOf(el: Element, polarity: Polarity): PersonScreen[] {
  const isOfThis = ({ item }: Outcome): boolean => item.polarity === polarity;
  const mine = el.outcomes.filter((placed) => isOfThis(placed) && isOfTheirHand(el, placed));
  const earlier = theirs(el).filter((placed) => isOfThis(placed) && !isOfTheirHand(el, placed));
  const blank: Outcome = { item: { id: NEW, polarity }, key: NEW, index: lengthOf(el.editing.value, 'outcomes') };
  const screens = [...mine, blank].flatMap((placed, n) => {
    const about = screensAbout(el, placed, polarity, n, earlier);
    return placed.key === NEW && n > 0 ? about.slice(0, 1) : about;
  });
  // "What else?" follows the first answer. It is counted from the beginning, so that the end does not move away.
  return mine.length > 0 ? screens : [...screens, { id: `${polarity}-1`, question: '' }];
}

/** What they want or do not want, why it matters, and whether somebody helped. */
function screensAbout(
  el: Element,
  placed: Outcome,
  polarity: Polarity,
  n: number,
  earlier: readonly Outcome[],
): PersonScreen[] {
  const { words } = el;
  const { first, more, picture } = QUESTIONS[polarity];
  const fields = fieldsOfPerson(el, placed);
  const question = words.t(n + earlier.length > 0 ? more : first);
  const [why, helped] = [words.t('why'), words.t('helped')];
  const told = html`<p>${words.t('toldUs')}</p>
    ${earlier.map(({ item }) => [saidBy(el, item), hard(el, item)])}
    <p>${words.t('changeMind')}</p>`;
  const about = (part: keyof OutcomeDraft, ask: string, picture: string, draw: () => unknown): PersonScreen => {
    const follows = part !== 'words';
    const said = follows && placed.item.words ? quoted(el, placed.item.words) : nothing;
    return {
      id: `${polarity}-${n}${follows ? part : ''}`,
      question: ask,
      picture,
      path: [...fields.path, part],
      // Nobody is asked why of what is not said.
      draw: follows && placed.key === NEW ? undefined : () => html`${said}${draw()}`,
    };
  };
  return [
    about(
      'words',
      question,
      picture,
      () =>
        html`${n === 0 && earlier.length > 0 ? told : nothing}
        ${fields.text('words', question, { hint: words.t('yourWords') })} ${ideas(el, fields, polarity)}
        ${n === 0 && polarity === 'wanted' ? notNow(el, question) : nothing}`,
    ),
    about('importance', why, 'question.why', () => fields.text('importance', why)),
    about('source', helped, 'source.person-with-support', () => fields.one('source', helped, sources(el))),
  ];
}

/** What professionals propose, to read; not where others may look on. */
function workers(el: Element): PersonScreen[] {
  const { words } = el;
  const goals: unknown = el.editing.value.professionalGoals;
  const said = (Array.isArray(goals) ? goals : []).map((goal: { words?: unknown } | null) => textOf(goal?.words));
  const shown = said.filter((text) => text.trim() !== '');
  if (shown.length === 0 || el.isTurned) return [];
  const draw = (): TemplateResult =>
    html`${shown.map((text) => quoted(el, text))}
      <p>${words.t('workersHint')}</p>`;
  return [{ id: 'workers', question: words.t('workers'), draw }];
}

/** What is recorded, for the person to read: their own words, by what matters most. No history, no conclusion. */
export function renderRecordedForPerson(el: Element, ordered: readonly Outcome[]): TemplateResult {
  const { words } = el;
  const shown = theirs(el);
  const row = ({ item }: Outcome): TemplateResult =>
    html`<li class="card" part="item">
      <p><strong>${words.label('polarity', item.polarity)}</strong></p>
      ${saidBy(el, item)} ${hard(el, item)}
    </li>`;
  if (shown.length === 0) return html`<p>${words.f('nothingRecorded')}</p>`;
  return html`<div class="person">
    <ol class="outcomes">
      ${ordered.filter(({ key }) => shown.some((one) => one.key === key)).map(row)}
    </ol>
  </div>`;
}
