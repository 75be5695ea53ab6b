import type { Path } from '../../form/json.js';
import { allOf } from '../shared/ask.js';
import { openEntry } from '../shared/entries.js';
import { itemsOf } from '../shared/lists.js';
import { REVIEW } from './asks.js';
import { openChange } from './change-form.js';
import { latestFirst, REVIEWS, TIMESCALES } from './model.js';
import { changesOf, outcomeIn, waitingOnes } from './outcome-changes.js';
import type { ReviewTimelineElement } from './review-timeline.js';

type Element = ReviewTimelineElement;

/** The questions about a review in the order in which they are read. */
const fields = (): string[] => allOf(REVIEW).map(({ key }) => key);

const placeOfReview = (el: Element, index: unknown): number =>
  latestFirst(el.reviews).findIndex((placed) => placed.index === index);

/** The review in which a change of an outcome stands. */
const reviewOf = (el: Element, index: unknown) => {
  const change = changesOf(el).find((placed) => placed.index === index);
  return { change, review: el.reviews.find(({ key }) => key === change?.item.reviewId) };
};

/** Where the question at a path is read: reviews, the latest first, with the changes made in them; then changes of dates. */
export function placeOf(el: Element, [list, index, field, inner]: Path): readonly number[] | undefined {
  if (list === 'nextReviewOn') return [2];
  if (list === 'timescaleChanges') return [1, Number(index ?? 0), 0];
  if (list === 'outcomeChanges') {
    const { review } = reviewOf(el, index);
    return [0, review ? placeOfReview(el, review.index) : 0, fields().indexOf('actions') - 0.5, Number(index ?? 0)];
  }
  if (list !== 'reviews') return undefined;
  const place = fields().indexOf(String(field));
  return [0, placeOfReview(el, index), place < 0 ? 99 : place, typeof inner === 'number' ? inner : 0];
}

/** Opens what hides the question at a path. */
export function reveal(el: Element, [list, index]: Path): void {
  if (list === 'outcomeChanges') {
    const { review } = reviewOf(el, index);
    if (!review) return;
    // What takes the place of an outcome is asked within the form that changes that one.
    for (const change of waitingOnes(el, review)) openChange(el, review, outcomeIn(change).id ?? '');
    return openEntry(el, REVIEWS, review);
  }
  const place = [REVIEWS, TIMESCALES].find((one) => one.list === list);
  const found = place && itemsOf<object>(el.editing.value, place.list).find((placed) => placed.index === index);
  if (place && found) openEntry(el, place, found);
}
