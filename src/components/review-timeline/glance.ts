import { html, nothing, type TemplateResult } from 'lit';
import { sayDate } from '../../form/dates.js';
import { button, checkboxes } from '../../form/fields.js';
import { addEntry, inList } from '../shared/entries.js';
import { textOf } from '../shared/item-fields.js';
import { insertItem, lengthOf } from '../shared/lists.js';
import { quoted } from '../shared/quoted.js';
import { renderWaiting } from './change-form.js';
import { waitingOnes } from './outcome-changes.js';
import { ANSWERS, NOTHING_NEW, REVIEWS } from './model.js';
import type { ReviewTimelineElement } from './review-timeline.js';
import { actionSaid, reviewOverdue } from './table.js';
import { addTimescale } from './timescales.js';

type Element = ReviewTimelineElement;

/** A pause that is worth a line: as long as a month. What is good work it does not say (R8). */
const QUIET_DAYS = 28;

/** Each outcome that stands with the last word on it, and its date. */
function outcomes(el: Element): TemplateResult | typeof nothing {
  const { words } = el;
  if (el.liveOutcomes.length === 0) return nothing;
  return html`<ul class="plain glance">
    ${el.liveOutcomes.map(({ id, words: said, progress }) => {
      const last = progress.findLast(({ status }) => status !== undefined && status !== 'not-discussed');
      const how = last
        ? [el.goingOf(id, last.status) ?? textOf(last.status), last.date && sayDate(last.date, words)]
        : [el.isSettled ? '' : words.t('notTalkedAbout')];
      return html`<li>
        ${quoted(el, said)}
        <p>${how.filter(Boolean).join(', ')}</p>
      </li>`;
    })}
  </ul>`;
}

/** When the next review is, or how long ago one was due: in days, with what can be done about it. */
function next(el: Element): TemplateResult | typeof nothing {
  const { words } = el;
  const { result: date, overdueBy: count } = el.next;
  if (date === undefined) return nothing;
  const said = { date: sayDate(date, words) };
  if (count === undefined) return html`<p>${words.t('nextReviewOn', said)}</p>`;
  return html`<p class="notice">
    ${reviewOverdue(el, date, count)}
    ${el.readonly ? nothing : button(words.t('moveDate'), () => addTimescale(el), { class: 'quiet' })}
  </p>`;
}

/** Actions whose day has passed, those of the longest ago first. */
const toDo = (el: Element): unknown =>
  el.timeline?.events.map((event) =>
    event.kind === 'action' && event.overdueBy !== undefined
      ? html`<p class="notice">${[actionSaid(el, event), event.by].filter(Boolean).join(', ')}</p>`
      : nothing,
  );

function quiet(el: Element): TemplateResult | typeof nothing {
  const count = el.quietDays;
  if (count === undefined || count < QUIET_DAYS || el.isSettled) return nothing;
  return html`<p class="muted">${el.words.t('quiet', { count })}</p>`;
}

const noneSaid = ({ words, readonly: isRead }: Element, isSettled: boolean): string =>
  isSettled ? words.t('settled') : isRead ? words.f('nothingRecorded') : words.t('noReviews');

/** That there is no review yet is an answer, too: it lets a section be complete in which none is needed. */
const noneYet = (el: Element): TemplateResult =>
  checkboxes({
    host: el,
    path: [REVIEWS.list],
    label: el.words.t('anyReview'),
    value: el.saysNone ? ['none'] : [],
    options: [{ value: 'none', label: el.words.t('noneYet') }],
    onPick: ([on]) => el.sayNone(on !== undefined),
  });

/** What is seen first: each outcome's last word, the next date, what waits. */
export function renderGlance(el: Element): TemplateResult {
  const none = el.reviews.length === 0;
  const { isSettled } = el;
  return html`${none ? html`<p>${noneSaid(el, isSettled)}</p>` : nothing}
  ${none && !el.readonly && (!isSettled || el.saysNone) ? noneYet(el) : nothing} ${outcomes(el)} ${next(el)} ${toDo(el)}
  ${quiet(el)} ${waitingOnes(el).map((change) => renderWaiting(el, change))}`;
}

/** A review of today in one press: nothing changed, nothing new was agreed, nothing new yet. */
export function addNothingChanged(el: Element): void {
  const { editing, today: date } = el;
  const nothing_ = Object.fromEntries(ANSWERS.map((name) => [name, { code: NOTHING_NEW }]));
  const review = { id: el.newId(), date, ...nothing_, ...editing.stamp };
  el.setOpen(`quick:${review.id}`, true);
  el.change(insertItem(editing.value, REVIEWS.list, lengthOf(editing.value, REVIEWS.list), review));
  el.say(el.words.t('nothingChangedKept'));
  el.moveInto(review.id, '[tabindex="-1"]', inList(REVIEWS));
}

/** The two buttons: nothing has changed, and a review with words. */
export const renderButtons = (el: Element): TemplateResult =>
  html`<div class="buttons">
    ${button(el.words.t('nothingChanged'), () => addNothingChanged(el), { part: 'add', id: 'nothing-changed' })}
    ${button(el.words.t('addReview'), () => addEntry(el, REVIEWS), { part: 'add', id: 'add-reviews' })}
  </div>`;
