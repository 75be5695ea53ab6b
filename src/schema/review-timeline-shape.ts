import { timescaleReasonList } from '../vocabulary/index.js';
import type { Condition, Conditional } from './conditions.js';
import { outcomeConditions, outcomeFields } from './desired-outcomes-shape.js';
import { draftOf, type Draft } from './draft.js';
import { dayInPast, dueDate, id, item, list, openCode, optional, text, type TypeOf } from './fields.js';
import { reviewSchema, type Review } from './review-timeline-review.js';
import { recorded, sectionFields, setAside } from './shared-shape.js';

/** A date is moved for a reason, never by itself (R8, rule V28). */
const timescaleConditions = [
  { needs: 'reason', code: 'timescale-reason-missing' },
] as const satisfies readonly Condition[];

const timescaleChangeFields = {
  of: optional(text),
  from: dueDate('timescale-from-missing'),
  to: dueDate('timescale-to-missing'),
  reason: optional(openCode(timescaleReasonList)),
  note: optional(text),
  date: optional(dayInPast()),
  reviewId: optional(text),
  ...recorded,
  setAside,
};
/** An earlier version of a change of date: history is never rewritten, so only its types are checked. */
export const earlierTimescaleChangeSchema = draftOf(item(timescaleChangeFields));

/** That something is due on another day, and why: Mrs T was given time to recover (Jersey MSP Toolkit, case 3). */
export const timescaleChangeSchema = item(
  { id, ...timescaleChangeFields, history: optional(list(earlierTimescaleChangeSchema)) },
  { needs: timescaleConditions },
);
/** That something is due on another day, and why: what `timescaleChangeSchema` takes. */
export type TimescaleChange = Conditional<TypeOf<typeof timescaleChangeSchema>, typeof timescaleConditions>;

/**
 * A version of an outcome as it was made in a review: the next one of the outcome that has its `id`, or the first of a new
 * one. It has no history: that is where the outcome is.
 */
export const outcomeVersionSchema = item(
  { id, ...outcomeFields },
  { needs: outcomeConditions, missing: 'outcome-change-missing' },
);
/** A version of an outcome as it was made in a review: what `outcomeVersionSchema` takes. */
export type OutcomeVersion = TypeOf<typeof outcomeVersionSchema>;

/** A change of what the person wants that was made in a review and waits for the record to take it over (R11, R27). */
export const outcomeChangeSchema = item({
  id,
  outcome: outcomeVersionSchema,
  reviewId: optional(text),
  ...recorded,
  setAside,
});
/**
 * A change of what the person wants that was made in a review and waits for the record to take it over: what
 * `outcomeChangeSchema` takes.
 */
export type OutcomeChange = TypeOf<typeof outcomeChangeSchema>;

/** The fields, without what holds between objects and over time. JSON Schema is made from it. */
export const reviewTimelineStructure = item({
  ...sectionFields,
  reviews: list(reviewSchema, 'review-missing'),
  timescaleChanges: optional(list(timescaleChangeSchema)),
  outcomeChanges: optional(list(outcomeChangeSchema)),
  nextReviewOn: optional(dueDate()),
});
type Structure = TypeOf<typeof reviewTimelineStructure>;

/**
 * The section review timeline: how things are going at the beginning, in the middle and at the end; what was done about it;
 * and what of the outcomes and dates changed on the way.
 */
export type ReviewTimeline = Omit<Structure, 'reviews' | 'timescaleChanges'> & {
  reviews: Review[];
  timescaleChanges?: TimescaleChange[];
};
/** The section while it is being written, and as rules read it: anything may be absent, and codes are any text. */
export type ReviewTimelineDraft = Draft<Structure>;
