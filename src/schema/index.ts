/** What a valid record is: a schema and a check for each section. No DOM. */
export * from './achievement-shape.js';
export * from './advocacy-shape.js';
export * from './asked-status.js';
export * from './capacity-advocacy-shape.js';
export { checkCapacityAdvocacy } from './capacity-advocacy.js';
export * from './capacity-shape.js';
export { currentDecisions } from './capacity-standing.js';
export * from './closure-feedback-shape.js';
export { checkClosureFeedback } from './closure-feedback.js';
export * from './closure-shape.js';
export { isAskedFor, isMissing, type Answers, type Condition } from './conditions.js';
export { checkDesiredOutcomes } from './desired-outcomes.js';
export * from './desired-outcomes-links.js';
export * from './desired-outcomes-others.js';
export * from './desired-outcomes-shape.js';
export { draftOf, type Draft } from './draft.js';
export * from './feedback-shape.js';
export type { Instant, PartialDate } from './fields.js';
export * from './involvement-shape.js';
export * from './issue.js';
export type { CheckOptions, Mode } from './section.js';
export { isPlainObject } from './objects.js';
export { viewOf, type View } from './view.js';
export { migrate, type PublishedName } from './migrate.js';
export type { Node, TypeOf } from './nodes.js';
export { checkRecord } from './record.js';
export * from './record-shape.js';
export { checkReviewTimeline } from './review-timeline.js';
export * from './review-timeline-review.js';
export * from './review-timeline-shape.js';
export * from './schemas.js';
export { checkProfile } from './profile.js';
export {
  bySchema,
  correctionSchema,
  jurisdictionSchema,
  personSchema,
  type By,
  type Correction,
  type Person,
} from './shared-shape.js';
export * from './sharing-shape.js';
export { addDays, daysBetween, isBefore, lastDayOf, workingDaysBetween } from './timescale.js';
export { zodOf } from './zod.js';
