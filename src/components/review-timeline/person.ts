import { html, nothing, type TemplateResult } from 'lit';
import { sayDate } from '../../form/dates.js';
import type { PersonScreen } from '../../form/person-view.js';
import type { SectionKey } from '../../locales/types.js';
import { picture } from '../../form/pictures.js';
import { lastDayOf } from '../../schema/timescale.js';
import { worded } from '../shared/asks.js';
import { blankOf } from '../shared/entries.js';
import type { ItemFields, Row } from '../shared/item-fields.js';
import { itemsOf, lengthOf, NEW, type Placed } from '../shared/lists.js';
import { idOfMine, isMine, turnBegins, turnEnds } from '../shared/persons-turn.js';
import { quoted } from '../shared/quoted.js';
import { rowAt } from '../shared/rows.js';
import { openFields } from '../shared/standing.js';
import type { TimelineEvent } from './lanes.js';
import { ANSWERS, NO_LONGER, QUESTION, REVIEWS, type ReviewDraft } from './model.js';
import { goingOptions } from './progress.js';
import type { ReviewTimelineElement } from './review-timeline.js';

type Element = ReviewTimelineElement;

/** What the person says of the reviews is a review of their own: another word for what a worker wrote it is never. */
function mine(el: Element): { readonly fields: ItemFields<ReviewDraft>; readonly placed: Placed<ReviewDraft> } {
  // Also when it is saved meanwhile: nobody begins a sentence anew in the middle of it.
  const placed = el.reviews.findLast(({ key }) => isMine(el, key)) ?? blankOf<ReviewDraft>(el, REVIEWS);
  const fields = openFields<ReviewDraft>(el, REVIEWS, placed, { date: el.today }, () => idOfMine(el));
  return { fields, placed };
}

const answer = (el: Element, fields: ItemFields<ReviewDraft>, name: (typeof ANSWERS)[number]): PersonScreen => {
  const question = worded(el.words, QUESTION[name]);
  const inner = fields.within(name);
  const draw = (): TemplateResult => inner.text('words', question, { hint: el.words.t('ownWords') });
  return { id: name, question, picture: `question.${name}`, path: [...fields.path, name], draw };
};

/** How one outcome is going, in the person's own words for it. That it is not wanted any more they tell their worker. */
function going(el: Element, fields: ItemFields<ReviewDraft>, id: string, said: string): PersonScreen {
  const { words } = el;
  const question = words.t('goingOf');
  const found = itemsOf<Row>(fields.item, 'progress').find(({ item }) => item['outcomeId'] === id);
  const row = rowAt(fields, 'progress', found?.index ?? lengthOf(fields.item, 'progress'), () => ({ outcomeId: id }));
  const options = goingOptions(el, id).map((option) => ({
    ...option,
    picture: picture(el.pictures, `review-status.${option.value}`),
  }));
  const draw = (): TemplateResult =>
    html`${quoted(el, said)}
      <p>${words.t('changeIsOk')}</p>
      ${row.one('status', question, options, { under: id })}`;
  return { id: `going-${id}`, question, picture: 'question.going', path: [...row.path, 'status', id], draw };
}

/** The questions to the person: what is different, what was agreed, what has happened, how each outcome goes; then what happened so far. */
export function personScreens(el: Element): readonly PersonScreen[] {
  const { words } = el;
  const { fields } = mine(el);
  const worry = words.t('worry');
  const steps = renderSteps(el);
  return [
    ...ANSWERS.map((name) => answer(el, fields, name)),
    ...el.liveOutcomes.map(({ id, words: said }) => going(el, fields, id, said)),
    {
      id: 'worry',
      question: worry,
      picture: 'question.worry',
      path: [...fields.path, 'riskPerson'],
      draw: () => fields.text('riskPerson', worry),
    },
    ...(steps === nothing
      ? []
      : [{ id: 'course', question: words.t('whatHappened'), picture: 'question.course', draw: () => steps }]),
  ];
}

/** A step of the column: a picture, and one or two short sentences with what they are about. */
interface Step {
  readonly picture: string;
  /** Steps of one kind on one day are told together. */
  readonly day: string;
  readonly lines: readonly string[];
  readonly about: readonly unknown[];
  /** Whether its sentence says the day. */
  readonly isDated?: boolean;
}

type Key = SectionKey<'review-timeline'>;
/**
 * What is told of what became of an outcome: the picture, and the sentences. First as it is told where the person agreed for a reason
 * of their own, then where nobody can say that it was their mind.
 */
const BECAME: Readonly<Record<string, readonly [picture: string, own: readonly Key[], plain: readonly Key[]]>> = {
  'words-changed': ['changed', ['toldChangedMind', 'toldNowSay'], ['toldWordsNow']],
  replaced: ['changed', ['toldChangedMind'], ['toldReplaced']],
  withdrawn: ['changed', ['toldNotNow'], ['toldEnded']],
  combined: ['changed', ['toldPartOf'], ['toldPartOf']],
  'carried-forward': ['next', ['toldCarries'], ['toldCarries']],
};
/** Reasons of a change that are not the person's own, with what is said of them. */
const NOT_THEIRS: Readonly<Record<string, Key | undefined>> = {
  'recorded-wrongly': 'toldWrittenWrong',
  'not-achievable-explained': 'toldNotPossible',
  'already-happened': undefined,
  'capacity-changed': undefined,
};

/** The picture of what became of an outcome, and its sentences. */
function became(el: Element, { kind, lane, agreedBy, reasons = [] }: TimelineEvent): [string?, ...string[]] {
  const [name, own, plain] = (Object.hasOwn(BECAME, kind) && BECAME[kind]) || [];
  if (name === undefined) return [];
  const others = reasons.filter((reason = '') => Object.hasOwn(NOT_THEIRS, reason)) as string[];
  const isOwn = agreedBy === 'person' && (reasons.length === 0 || others.length < reasons.length);
  const keys: (Key | undefined)[] = isOwn
    ? [...(own ?? [])]
    : [
        ...others.map((reason) => NOT_THEIRS[reason]),
        agreedBy === 'representative' ? 'toldChangedFor' : undefined,
        ...(plain ?? []),
      ];
  // What they said before is not to be read as what they say now.
  if (isOwn && kind === 'replaced' && el.isTheirs(lane)) keys.push('toldBefore');
  return [name, ...keys.flatMap((key) => (key === undefined ? [] : [el.words.t(key)]))];
}

function stepOf(el: Element, event: TimelineEvent): Step | undefined {
  const { words } = el;
  const { date: day = '', kind, lane, at } = event;
  const date = at && sayDate(day, words);
  const step = (name: string, lines: readonly string[], ...about: readonly unknown[]): Step => ({
    picture: `told.${name}`,
    day,
    lines,
    about,
  });
  const dated = (name: string, line: string): Step => ({ ...step(name, [line]), isDated: true });
  if (lane === 'talks') return dated('talk', date ? words.t('toldTalk', { date }) : words.t('toldNoDate'));
  if (lane === 'due') {
    if (kind !== 'due' || !date) return undefined;
    return dated('next', words.t(event.overdueBy === undefined ? 'toldNext' : 'toldWasDue', { date }));
  }
  const own = quoted(el, event.words ?? el.wordsOfOutcome(lane));
  if (kind === 'first-words') return step('said', [words.t(el.isTheirs(lane) ? 'toldSaid' : 'toldSaidElse')], own);
  // What waits to be taken over is not done yet.
  if (event.isWaiting) return undefined;
  const [name, ...lines] = became(el, event);
  if (name !== undefined) return step(name, lines, own);
  const label = el.goingOf(lane, kind);
  if (label === undefined || kind === NO_LONGER || kind === 'not-discussed') return undefined;
  return step(
    'going',
    [words.t('toldGoing')],
    html`${own}
      <p>${label}</p>`,
  );
}

/**
 * Steps of one day that say the same of several outcomes, as one; talks come first, then what was said in them. Of each day the first
 * sentence says when it was.
 */
function stepsOf(el: Element): Step[] {
  const { words } = el;
  const order = ['told.talk', 'told.said', 'told.changed', 'told.going', 'told.next'];
  const all = (el.timeline?.events ?? []).flatMap((event) => stepOf(el, event) ?? []);
  const days = [...new Set(all.map(({ day }) => day))];
  return days.flatMap((day) => {
    const steps: Step[] = [];
    const own = all.filter((step) => step.day === day);
    for (const step of own.sort((a, b) => order.indexOf(a.picture) - order.indexOf(b.picture))) {
      const same = steps.findIndex(({ lines }) => lines.join() === step.lines.join());
      const before = steps[same];
      if (before) steps[same] = { ...before, about: [...before.about, ...step.about] };
      else steps.push(step);
    }
    const [first, ...others] = steps;
    if (!first || first.isDated || lastDayOf(day) === undefined) return steps;
    return [{ ...first, lines: [words.t('toldDate', { date: sayDate(day, words) }), ...first.lines] }, ...others];
  });
}

/** The timeline as the person reads it: no axis, a column of pictures and short sentences. */
function renderSteps(el: Element): TemplateResult | typeof nothing {
  const steps = stepsOf(el);
  if (steps.length === 0) return nothing;
  return html`<ol class="steps">
    ${steps.map(
      (step) =>
        html`<li>
          ${picture(el.pictures, step.picture)}
          <div>${step.lines.map((line) => html`<p>${line}</p>`)} ${step.about}</div>
        </li>`,
    )}
  </ol>`;
}

/** What is recorded, for the person to read. */
export function renderRecordedForPerson(el: Element): TemplateResult {
  const steps = renderSteps(el);
  return html`<div class="person">${steps === nothing ? html`<p>${el.words.t('toldNothing')}</p>` : steps}</div>`;
}

const asked = (el: Element): object => {
  const { item, key } = mine(el).placed;
  return { review: key === NEW ? undefined : item };
};

/** The person gets the screen. */
export function handOver(el: Element): void {
  el.ui = { opened: new Set(), turn: turnBegins(el, asked(el)) };
}

/** The worker has it again, and is told whether a review was written. */
export function handBack(el: Element): readonly string[] {
  const [turn, count] = turnEnds(el, asked(el));
  el.ui = { opened: new Set(), turn };
  return count > 0 ? [el.words.t('turnReview')] : [];
}
