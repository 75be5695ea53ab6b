import { codeList, type CodeOf } from './code-list.js';

/** Why an independent advocate is required, or not (`advocacyDuty`). The first four are the areas that would be very hard. */
export const becauseAdvocacyList = codeList('because-advocacy', false, [
  'understanding-information-substantial',
  'retaining-information-substantial',
  'using-or-weighing-information-substantial',
  'communicating-views-substantial',
  'no-substantial-difficulty',
  'difficulties-not-known',
  'appropriate-person-suitable',
  'no-appropriate-person',
  'appropriate-person-implicated',
  'statutory-duty',
  'no-statutory-duty',
  'other-enquiry',
  'considered-for-everyone',
  'jurisdiction-not-known',
]);
/** A code of `becauseAdvocacyList`. */
export type BecauseAdvocacy = CodeOf<typeof becauseAdvocacyList>;

/** Why the matter of an advocate stands as it does (`advocacyDuty`, `statusBecause`). */
export const becauseAdvocacyStatusList = codeList('because-advocacy-status', false, [
  'advocate-in-place',
  'appropriate-person-in-place',
  'advocate-under-way',
  'advocate-not-yet-appointed',
  'advocate-declined',
  'offer-stays-open',
  'declined-without-capacity',
  'no-advocate-available',
  'advocate-is-source-of-harm',
  'said-not-to-be-needed',
  'advocate-ended',
  'advocate-until-the-end',
  'nothing-recorded',
]);
/** A code of `becauseAdvocacyStatusList`. */
export type BecauseAdvocacyStatus = CodeOf<typeof becauseAdvocacyStatusList>;

/** Why somebody is an appropriate person, or not (`appropriatePersons`). */
export const becauseAppropriatePersonList = codeList('because-appropriate-person', false, [
  'all-checks-answered-yes',
  'recorded-as-source-of-harm',
  'said-to-be-source-of-harm',
  'implicated-since',
  'paid-or-professional',
  'adult-does-not-agree',
  'not-in-best-interests',
  'not-willing-or-able',
  'does-not-facilitate-involvement',
  'implicated-in-harm',
  'conflict-of-interest',
  'agreement-not-known',
  'best-interests-not-known',
  'checks-not-answered',
  'stated-suitable',
  'stated-not-suitable',
  'under-consideration',
  'nobody-available',
  'result-not-stated',
]);
/** A code of `becauseAppropriatePersonList`. */
export type BecauseAppropriatePerson = CodeOf<typeof becauseAppropriatePersonList>;

/** Why a capacity advocate is to be considered, or not (`capacityAdvocateDuty`). */
export const becauseCapacityAdvocateList = codeList('because-capacity-advocate', false, [
  'lacks-capacity-for-a-decision',
  'no-lack-of-capacity',
  'harm-by-another',
  'harm-to-another',
  'no-harm-by-another',
  'harm-by-another-not-known',
  'family-does-not-matter',
  'family-not-verified',
  'no-such-advocate-here',
  'jurisdiction-not-known',
]);
/** A code of `becauseCapacityAdvocateList`. */
export type BecauseCapacityAdvocate = CodeOf<typeof becauseCapacityAdvocateList>;
