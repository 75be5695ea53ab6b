import { html, nothing, type TemplateResult } from 'lit';
import { sayDate } from '../../form/dates.js';
import { button } from '../../form/fields.js';
import { firstDayOf } from './scale.js';
import type { Timeline, TimelineEvent } from './lanes.js';
import type { ReviewTimelineElement } from './review-timeline.js';

type Element = ReviewTimelineElement;

/** So many rows are drawn at once. */
export const ROWS = 100;

/** What happened, in a sentence. */
export function whatHappened(el: Element, event: TimelineEvent): string {
  const { words } = el;
  const thing = event.to === undefined ? '…' : words.quote(el.wordsOfOutcome(event.to));
  const date = (of: string | undefined): string => (of === undefined ? '…' : sayDate(of, words));
  switch (event.kind) {
    case 'talk':
      return words.t('conversationHeld');
    case 'review':
      return words.t('reviewHeld');
    case 'first-words':
      return words.t('firstWords');
    case 'words-changed':
      return words.f('toldChanged', { thing: words.quote(event.words ?? '') });
    case 'replaced':
      return words.f('endedChanged', { thing });
    case 'combined':
      return words.f('endedCombined', { thing });
    case 'withdrawn':
      return words.f('endedWithdrawn');
    case 'carried-forward':
      return words.f('carriedOn');
    case 'closed':
      return words.f('endedClosed');
    case 'recorded-by-mistake':
      return words.f('endedMistake');
    case 'taken-up-again':
      return words.t('takenUpAgain');
    case 'due':
      return event.overdueBy === undefined
        ? words.t('dueNext')
        : words.t('overdue', { date: date(event.date), count: event.overdueBy });
    case 'moved': {
      const reason = words.label('timescale-reason', event.reason) ?? event.reason ?? '';
      return [words.t('dateMoved', { from: date(event.from), to: date(event.to) }), reason].filter(Boolean).join(': ');
    }
    default:
      return words.label('review-status', event.kind) ?? words.f('unknownCode', { code: event.kind });
  }
}

/** Who agreed to it, and who recorded it. */
function whoOf({ words }: Element, { agreedBy, by }: TimelineEvent): string {
  const agreed = { person: 'toldAgreedPerson', representative: 'toldAgreedRepresentative' } as const;
  const key = agreedBy === 'person' || agreedBy === 'representative' ? agreed[agreedBy] : undefined;
  return [key && words.f(key), by].filter(Boolean).join(' ');
}

const isOutcome = ({ lane }: TimelineEvent): boolean => lane !== 'talks' && lane !== 'due';

/** What happened, one row each, the latest first: all that the drawing draws, in words. */
export function renderTable(el: Element, timeline: Timeline): TemplateResult {
  const { words, ui } = el;
  const rows = timeline.events
    .filter((event) => ui.shown === undefined || !isOutcome(event) || event.lane === ui.shown)
    .toReversed();
  const most = el.readonly || el.isPrinting ? rows.length : (ui.rows ?? ROWS);
  const undated = rows.filter(({ at }) => at === undefined);
  const inOrder = [...rows.filter(({ at }) => at !== undefined), ...undated];
  const row = (event: TimelineEvent): TemplateResult => {
    const { date, stages = [], lane, words: said } = event;
    const isAbout = date !== undefined && date.length < 10 && firstDayOf(date) !== undefined;
    const when = date === undefined || event.at === undefined ? words.t('undated') : sayDate(date, words);
    const isMarked = ui.marked?.includes(event.path.join('/')) ?? false;
    return html`<tr class=${isMarked ? 'marked' : nothing}>
      <td>${isAbout ? words.t('about', { date: when }) : when}</td>
      <td>${stages.map((stage) => words.label('stage', stage) ?? stage).join(', ')}</td>
      <td>
        ${isOutcome(event) ? words.quote(event.kind === 'first-words' ? (said ?? '') : el.wordsOfOutcome(lane)) : nothing}
      </td>
      <td>
        ${whatHappened(el, event)}${event.isWaiting ? html` <span class="muted">${words.t('waiting')}.</span>` : nothing}
      </td>
      <td>${whoOf(el, event)}</td>
    </tr>`;
  };
  const head = (['columnDate', 'columnStage', 'columnOutcome', 'columnWhat', 'columnWho'] as const).map(
    (key) => html`<th scope="col">${words.t(key)}</th>`,
  );
  const earlier = (): void => el.setUi({ rows: most + ROWS });
  return html`<div class="scrolls" role="region" aria-label=${words.t('tableCaption')} tabindex="0">
      <table id="rows">
        <caption>
          ${words.t('tableCaption')}
        </caption>
        <thead>
          <tr>
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
