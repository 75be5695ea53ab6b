import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../form/fields.js';
import { isEntryOpen, renderEntries } from '../shared/entries.js';
import type { Placed } from '../shared/lists.js';
import { askForChange } from './change-form.js';
import { latestFirst, REVIEWS, type ReviewDraft } from './model.js';
import { UNTOLD } from './outcome-changes.js';
import { isCorrected, nameOfReview, renderReview } from './review.js';
import type { ReviewTimelineElement } from './review-timeline.js';
import { renderSummary, undoOf } from './summary.js';

type Element = ReviewTimelineElement;

/** So many reviews are drawn at once. Earlier ones are a press away, and on paper. */
const MOST = 100;

const drawn = new WeakMap<Element, readonly string[]>();

/** The latest first; as long as somebody writes in one of them, each stays where it is: a date that is typed passes others. */
function inOrder(el: Element): readonly Placed<ReviewDraft>[] {
  const { reviews } = el;
  const before = drawn.get(el);
  if (before && el.shadowRoot?.activeElement?.matches('[data-list="reviews"] :is(input, textarea)')) {
    const byKey = new Map(reviews.map((one) => [one.key, one]));
    const kept = before.flatMap((key) => byKey.get(key) ?? []);
    for (const { key } of kept) byKey.delete(key);
    return [...byKey.values(), ...kept];
  }
  const all = latestFirst(reviews);
  drawn.set(
    el,
    all.map(({ key }) => key),
  );
  return all;
}

/** The reviews, the latest first: each a short summary until it is opened. */
export function renderReviews(el: Element): TemplateResult {
  const { words, ui } = el;
  const most = el.isPrinting ? Infinity : (ui.most ?? MOST);
  const isShown = (placed: Placed<ReviewDraft>, i: number): boolean => i < most || isEntryOpen(el, REVIEWS, placed);
  const list = renderEntries<ReviewDraft>(el, {
    ...REVIEWS,
    title: words.t('reviews'),
    order: (all) => [...all.slice(el.reviews.length), ...inOrder(el)].filter(isShown),
    memo: () => [...el.spoken, el.derivation, el.editing.saved, ui, el.isPrinting],
    nameOf: (placed) => nameOfReview(el, placed),
    questions: (fields, placed) => renderReview(el, fields, placed),
    told: (placed) => renderSummary(el, placed),
    rights: (placed) => isCorrected(el, placed),
    more: (placed) => undoOf(el, placed),
    onDone: () => el.isOpen(UNTOLD) && askForChange(el),
  });
  const earlier = (): void => el.setUi({ most: most + MOST });
  const isLong = el.reviews.length > most;
  return html`${list} ${isLong ? button(words.t('tableEarlier'), earlier, { class: 'quiet', id: 'earlier' }) : nothing}`;
}
