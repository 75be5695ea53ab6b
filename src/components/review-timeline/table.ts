import { html, nothing, type TemplateResult } from 'lit';
import { isRough, sayDate } from '../../form/dates.js';
import { button } from '../../form/fields.js';
import { agreedSaid } from '../shared/outcome-change.js';
import { ENDED, type Timeline, type TimelineEvent } from './lanes.js';
import type { ReviewTimelineElement } from './review-timeline.js';

type Element = ReviewTimelineElement;

/** So many rows are drawn at once. */
export const ROWS = 100;

/** What is said of what happened, where that is a sentence by itself. */
const SAID = {
  talk: 'conversationHeld',
  review: 'reviewHeld',
  'first-words': 'firstWords',
  'taken-up-again': 'takenUpAgain',
} as const;

/** What is to be done, and how many days ago it was to be. That is never said as a target that was not met (R8). */
export function actionSaid(
  { words }: Element,
  { words: thing = '', date = '', overdueBy: count }: Partial<TimelineEvent>,
): string {
  const said = { thing, date: sayDate(date, words) };
  return count === undefined ? words.t('actionDue', said) : words.t('actionOverdue', { ...said, count });
}

/** That a review was due, in days. */
export const reviewOverdue = (el: Element, date: string | undefined, count: number): string =>
  isRough(date)
    ? el.words.t('overdueAbout', { date: sayDate(date, el.words), count })
    : el.words.t('overdue', { date: date === undefined ? '…' : sayDate(date, el.words), count });

/** What happened, in a sentence. */
function whatHappened(el: Element, event: TimelineEvent): string {
  const { words } = el;
  const { kind, to, overdueBy: count } = event;
  const date = (of: string | undefined): string => (of === undefined ? '…' : sayDate(of, words));
  if (kind === 'due') return count === undefined ? words.t('dueNext') : reviewOverdue(el, event.date, count);
  if (kind === 'action') return actionSaid(el, event);
  if (kind === 'moved') {
    const reason = words.say('timescale-reason', event.reason);
    return [words.t('dateMoved', { from: date(event.from), to: date(to) }), reason].filter(Boolean).join(': ');
  }
  if (kind === 'words-changed') return words.f('toldChanged', { thing: words.quote(event.words ?? '') });
  if (Object.hasOwn(ENDED, kind)) {
    const thing = to === undefined ? '…' : words.quote(el.wordsOfOutcome(to));
    return words.f(ENDED[kind as keyof typeof ENDED], { thing });
  }
  return Object.hasOwn(SAID, kind)
    ? words.t(SAID[kind as keyof typeof SAID])
    : (el.goingOf(event.lane, kind) ?? words.say('review-status', kind));
}

/** Who agreed to it, and who recorded it. */
const whoOf = ({ words }: Element, { agreedBy, by }: TimelineEvent): string =>
  [agreedSaid(words, agreedBy), by].filter(Boolean).join(' ');

const isOutcome = ({ lane }: TimelineEvent): boolean => lane !== 'talks' && lane !== 'due';

/**
 * What happened, one row each, the latest first: all that the drawing draws, in words. Where there is little room its cells stand below
 * each other; browsers take such a table for none, unless its roles say so.
 */
export function renderTable(el: Element, timeline: Timeline): TemplateResult {
  const { words, ui } = el;
  const rows = timeline.events
    .filter((event) => ui.shown === undefined || !isOutcome(event) || event.lane === ui.shown)
    .toReversed();
  const most = el.isPrinting ? rows.length : (ui.rows ?? ROWS);
  const inOrder = [...rows.filter(({ at }) => at), ...rows.filter(({ at }) => !at)];
  const row = (event: TimelineEvent): TemplateResult => {
    const { date, stages = [], lane, words: said } = event;
    const when = date === undefined || !event.at ? words.t('undated') : sayDate(date, words);
    const isMarked = ui.marked?.includes(event.path.join('/')) ?? false;
    return html`<tr role="row" class=${isMarked ? 'marked' : nothing}>
      <th role="rowheader" scope="row">${isRough(date) ? words.t('about', { date: when }) : when}</th>
      <td role="cell">${stages.map((stage) => words.label('stage', stage) ?? stage).join(', ')}</td>
      <td role="cell">
        ${isOutcome(event) ? words.quote(event.kind === 'first-words' ? (said ?? '') : el.wordsOfOutcome(lane)) : nothing}
      </td>
      <td role="cell">
        ${whatHappened(el, event)}${event.said ? html` ${words.quote(event.said)}` : nothing}${event.isWaiting ? html` <span class="muted">${words.t('waiting')}.</span>` : nothing}
      </td>
      <td role="cell">${whoOf(el, event)}</td>
    </tr>`;
  };
  const head = (['columnDate', 'columnStage', 'columnOutcome', 'columnWhat', 'columnWho'] as const).map(
    (key) => html`<th role="columnheader" scope="col">${words.t(key)}</th>`,
  );
  const earlier = (): void => el.setUi({ rows: most + ROWS });
  return html`<div class="scrolls" role="region" aria-label=${words.t('tableCaption')} tabindex="0">
      <table role="table" id="rows">
        <caption>
          ${words.t('tableCaption')}
        </caption>
        <thead>
          <tr role="row">
            ${head}
          </tr>
        </thead>
        <tbody>
          ${inOrder.slice(0, most).map(row)}
        </tbody>
      </table>
    </div>
    ${inOrder.length > most ? button(words.t('tableEarlier'), earlier, { class: 'quiet' }) : nothing}`;
}
