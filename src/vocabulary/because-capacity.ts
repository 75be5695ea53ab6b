import { codeList, type CodeOf } from './code-list.js';

/** Why the person can make a decision, or cannot (`capacityConclusion`). */
export const becauseCapacityList = codeList('because-capacity', false, [
  'presumption-stands',
  'all-limbs-able',
  'unable-to-understand',
  'unable-to-retain',
  'unable-to-use-or-weigh',
  'unable-to-communicate',
  'impairment-is-cause',
  'impairment-not-cause',
  'no-impairment',
  'trigger-not-answered',
  'limbs-not-answered',
  'cause-not-answered',
  'matter-not-recorded',
  'assessor-not-recorded',
  'doubt-not-recorded',
  'steps-not-recorded',
  'evidence-not-recorded',
  'unwise-decision-only',
  'recorded-by-mistake',
]);
/** A code of `becauseCapacityList`. */
export type BecauseCapacity = CodeOf<typeof becauseCapacityList>;

/** Why the decisions of an enquiry come to one value of table SG3a (`capacityRollUp`). */
export const becauseCapacityRollUpList = codeList('because-capacity-roll-up', false, [
  'stated-with-reason',
  'lacks-capacity-for-a-decision',
  'decision-not-settled',
  'capacity-for-every-decision',
  'stopped-by-something-else',
  'decision-stated-otherwise',
  'no-decision-about-enquiry',
]);
/** A code of `becauseCapacityRollUpList`. */
export type BecauseCapacityRollUp = CodeOf<typeof becauseCapacityRollUpList>;
