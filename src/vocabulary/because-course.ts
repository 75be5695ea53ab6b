import { codeList, type CodeOf } from './code-list.js';

/** Why the parts of the work count as covered or not, and as settled early or not (`stagesCovered`, `isEarlyResolution`). */
export const becauseStagesList = codeList('because-stages', false, [
  'conversation-held',
  'review-held',
  'view-given-at-the-end',
  'settled-at-first-conversation',
  'one-conversation',
  'middle-not-needed',
  'not-settled-at-once',
  'reason-given',
  'nobody-talked',
]);
/** A code of `becauseStagesList`. */
export type BecauseStages = CodeOf<typeof becauseStagesList>;

/** Why what the person wants counts as recorded only at the end, or not (`recordedRetrospectively`). */
export const becauseRetrospectiveList = codeList('because-retrospective', false, [
  'stated',
  'asked-only-at-the-end',
  'written-down-at-the-end',
  'outcomes-written-at-the-end',
  'not-asked-earlier',
  'asked-earlier',
  'no-conversation',
]);
/** A code of `becauseRetrospectiveList`. */
export type BecauseRetrospective = CodeOf<typeof becauseRetrospectiveList>;

/** What a date, or a number of days, rests on (`drift`, `nextReview`). */
export const becauseDatesList = codeList('because-dates', false, [
  'recorded-last',
  'nothing-dated',
  'date-set-in-review',
  'date-set',
  'date-moved',
  'date-passed',
  'review-held-since',
  'settled-early',
  'no-date-set',
  'enquiry-ended',
]);
/** A code of `becauseDatesList`. */
export type BecauseDates = CodeOf<typeof becauseDatesList>;
