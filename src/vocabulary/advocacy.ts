import { codeList, type CodeOf } from './code-list.js';

/** What may be very hard for a person who has no advocate (Care Act 2014 s68(3)). */
export const difficultyAreaList = codeList('difficulty-area', false, [
  'understanding-information',
  'retaining-information',
  'using-or-weighing-information',
  'communicating-views',
]);
/** A code of `difficultyAreaList`. */
export type DifficultyArea = CodeOf<typeof difficultyAreaList>;

/** How hard it would be, were there no advocate. */
export const difficultyList = codeList('difficulty', false, ['none', 'some', 'substantial', 'not-known']);
/** A code of `difficultyList`. */
export type Difficulty = CodeOf<typeof difficultyList>;

/**
 * What makes somebody an appropriate person to support the adult in place of an advocate (Care Act 2014 s67(5)-(6) and
 * s68(4)-(5); statutory guidance, chapter 7). `adult-agrees` is asked where the adult has capacity for that choice,
 * `best-interests-if-lacks-capacity` where not. `not-paid-or-professional` means for this adult: a nurse who does not nurse
 * her mother may be suitable.
 */
export const appropriatePersonCheckList = codeList('appropriate-person-check', false, [
  'not-paid-or-professional',
  'adult-agrees',
  'best-interests-if-lacks-capacity',
  'willing-and-able',
  'facilitates-involvement',
  'not-implicated-in-harm',
  'no-conflict-of-interest',
]);
/** A code of `appropriatePersonCheckList`. */
export type AppropriatePersonCheck = CodeOf<typeof appropriatePersonCheckList>;

/** Whether somebody is an appropriate person. Only `suitable` takes the place of an advocate. */
export const appropriatePersonResultList = codeList('appropriate-person-result', false, [
  'suitable',
  'not-suitable',
  'none-available',
  'adult-does-not-agree',
  'under-consideration',
]);
/** A code of `appropriatePersonResultList`. */
export type AppropriatePersonResult = CodeOf<typeof appropriatePersonResultList>;

/**
 * Parts that people have in supporting or representing the adult. `independent` marks independent advocates; `countsAsSupport`
 * what table SG3a of the Safeguarding Adults Collection calls "an advocate, family or friend". Which roles a jurisdiction
 * knows, and what it calls them, is in its profile.
 */
export const supportRoleList = codeList('support-role', true, [
  { code: 'advocate-care-act', independent: true, countsAsSupport: true },
  { code: 'advocate-imca', independent: true, countsAsSupport: true },
  { code: 'advocate-ica', independent: true, countsAsSupport: true },
  { code: 'advocate-imha', independent: true, countsAsSupport: true },
  { code: 'advocate-idva', independent: true, countsAsSupport: true },
  { code: 'advocate-isva', independent: true, countsAsSupport: true },
  { code: 'advocate-informal', countsAsSupport: true },
  { code: 'appropriate-person', countsAsSupport: true },
  { code: 'family', countsAsSupport: true },
  { code: 'friend', countsAsSupport: true },
  'attorney-health-welfare',
  'attorney-property',
  'deputy-health-welfare',
  'deputy-property',
  'guardian',
  'appointee',
  'interpreter',
  'intermediary',
  'appropriate-adult',
  'communication-partner',
]);
/** A code of `supportRoleList`. */
export type SupportRole = CodeOf<typeof supportRoleList>;

/**
 * What has become of an advocate. `answersDuty` marks what may stand where an advocate is required: done, under way, or not
 * possible. The other statuses leave it open what is done now. Of one that was `entered-in-error` nothing is asked, and nothing
 * counts it.
 */
export const advocateStatusList = codeList('advocate-status', false, [
  'not-required',
  'considered-not-needed',
  { code: 'offered', answersDuty: true },
  { code: 'accepted', answersDuty: true },
  { code: 'declined-by-person', answersDuty: true },
  { code: 'required-not-yet-appointed', answersDuty: true },
  { code: 'referred', answersDuty: true },
  { code: 'appointed', answersDuty: true },
  { code: 'already-in-place', answersDuty: true },
  'changed',
  'ended',
  { code: 'none-available', answersDuty: true },
  'entered-in-error',
]);
/** A code of `advocateStatusList`. */
export type AdvocateStatus = CodeOf<typeof advocateStatusList>;

/**
 * Why a capacity advocate may be of particular benefit (SCIE guide 32 on independent mental capacity advocates in
 * safeguarding). The four kinds of serious exposure to risk are below it.
 */
export const capacityAdvocateCriterionList = codeList('capacity-advocate-criterion', true, [
  'serious-exposure-to-risk',
  { code: 'risk-of-death', parent: 'serious-exposure-to-risk' },
  { code: 'serious-injury-or-illness', parent: 'serious-exposure-to-risk' },
  { code: 'serious-deterioration', parent: 'serious-exposure-to-risk' },
  { code: 'serious-emotional-distress', parent: 'serious-exposure-to-risk' },
  'life-changing-decision-family-compromised',
  'conflict-between-decision-makers',
  'financial-abuse-affecting-welfare',
  'other',
]);
/** A code of `capacityAdvocateCriterionList`. */
export type CapacityAdvocateCriterion = CodeOf<typeof capacityAdvocateCriterionList>;
