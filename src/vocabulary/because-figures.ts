import { codeList, type CodeOf } from './code-list.js';

// Why an enquiry comes to one value for the national return. The first is the same in each: what was stated.

/** Why a conversation, or an enquiry, comes to one value of table SG4a, asked (`askedStatusOf`, `askedRollUp`). */
export const becauseAskedList = codeList('because-asked', false, [
  'stated',
  'outcomes-recorded',
  'stated-with-reason',
  'outcome-stands',
  'outcome-since-withdrawn',
  'defined-for-the-person',
  'last-conversation',
  'more-time-at-the-end',
  'nothing-recorded',
]);
/** A code of `becauseAskedList`. */
export type BecauseAsked = CodeOf<typeof becauseAskedList>;

/** Why the outcomes of an enquiry come to one value of table SG4a, achieved (`achievementRollUp`). */
export const becauseAchievementList = codeList('because-achievement', false, [
  'not-expressed',
  'overall-view',
  'stated-with-reason',
  'all-achieved',
  'some-achieved',
  'none-achieved',
  'no-view',
  'no-outcome-counts',
]);
/** A code of `becauseAchievementList`. */
export type BecauseAchievement = CodeOf<typeof becauseAchievementList>;

/** Whose view of an outcome counts (`achievementRollUp`, `counted`). */
export const becauseCountedList = codeList('because-counted', false, ['view-of-person', 'view-of-representative']);
/** A code of `becauseCountedList`. */
export type BecauseCounted = CodeOf<typeof becauseCountedList>;

/** Why an outcome is neither achieved nor not achieved (`achievementRollUp`, `excluded`). */
export const becauseExcludedList = codeList('because-excluded', false, [
  'replaced',
  'combined',
  'withdrawn',
  'recorded-by-mistake',
  'not-theirs',
  'no-such-outcome',
]);
/** A code of `becauseExcludedList`. */
export type BecauseExcluded = CodeOf<typeof becauseExcludedList>;

/** Why there is no view of an outcome that stood at the end (`achievementRollUp`, `withoutView`). */
export const becauseWithoutViewList = codeList('because-without-view', false, [
  'person-not-sure',
  'declined-to-say',
  'unable-to-say',
  'not-asked',
  'only-workers-view',
  'no-view-recorded',
]);
/** A code of `becauseWithoutViewList`. */
export type BecauseWithoutView = CodeOf<typeof becauseWithoutViewList>;

/** Why an enquiry comes to one value of tables SG2c and SG2e (`riskRollUp`). */
export const becauseRiskList = codeList('because-risk', false, [
  'stated-with-reason',
  'said-at-the-end',
  'found-on-the-way',
  'ended-at-their-request',
  'opened-by-mistake',
  'no-finding',
  'no-risk-identified',
  'nothing-said-of-the-risk',
]);
/** A code of `becauseRiskList`. */
export type BecauseRisk = CodeOf<typeof becauseRiskList>;
