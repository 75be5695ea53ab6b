import { codeList, type CodeOf } from './code-list.js';

/**
 * Whether the person agrees that their views are shared, or that something is done. It is agreement as practice asks for it
 * (Jersey MSP Toolkit s3); on what lawful basis data are processed is for the host to say.
 */
export const sharingDecisionList = codeList('sharing-decision', false, [
  'agreed',
  'agreed-with-limits',
  'not-agreed-respected',
  'not-agreed-shared-anyway',
  'not-asked-unsafe',
  'not-asked-urgent',
  'not-asked-other',
  'lacks-capacity-best-interests',
  'withdrawn',
]);
/** A code of `sharingDecisionList`. */
export type SharingDecision = CodeOf<typeof sharingDecisionList>;

/**
 * Why something is shared, or done, without the person's agreement: after SCIE, "Safeguarding adults: sharing information", from
 * memory. The codes have not been compared with its list.
 */
export const overrideGroundList = codeList('override-ground', true, [
  'others-at-risk',
  'children-at-risk',
  'crime-may-have-been-committed',
  'prevent-serious-crime',
  'position-of-trust',
  'staff-implicated',
  'coercion-or-duress',
  'vital-interests',
  'very-high-risk-marac',
  'source-of-harm-also-at-risk',
  'legal-duty-or-court-order',
]);
/** A code of `overrideGroundList`. */
export type OverrideGround = CodeOf<typeof overrideGroundList>;

/** Whether the person was told: before it was shared, after, not yet, or not because telling is not safe. */
export const toldPersonList = codeList('told-person', false, ['before', 'after', 'not-yet', 'not-safe-to-tell']);
/** A code of `toldPersonList`. */
export type ToldPerson = CodeOf<typeof toldPersonList>;
