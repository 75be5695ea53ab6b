import { codeList, type CodeOf } from './code-list.js';

/**
 * What a decision is about: capacity is always capacity for one decision at one time. `aboutEnquiry` marks the decisions
 * about the enquiry, which table SG3a of the Safeguarding Adults Collection asks about; the others are recorded and not
 * counted there (our reading, to be agreed with the board). A will or a lasting power of attorney has legal tests of its own.
 */
export const decisionTypeList = codeList('decision-type', true, [
  { code: 'take-part-in-enquiry', aboutEnquiry: true },
  { code: 'say-what-outcome', aboutEnquiry: true },
  { code: 'agree-to-enquiry', aboutEnquiry: true },
  { code: 'share-information', aboutEnquiry: true },
  { code: 'report-to-police', aboutEnquiry: true },
  { code: 'agree-protective-measure', aboutEnquiry: true },
  { code: 'contact-with-source-of-harm', aboutEnquiry: true },
  'intimate-or-sexual-relationship',
  'where-to-live',
  'care-and-support',
  'money-and-property',
  'be-represented-by-named-person',
  'make-a-will-or-lpa',
  'other',
]);
/** A code of `decisionTypeList`. */
export type DecisionType = CodeOf<typeof decisionTypeList>;

/** Whether there is a reason to doubt capacity. Without one the presumption stands (Mental Capacity Act 2005 s1(2)). */
export const capacityTriggerList = codeList('capacity-trigger', false, ['no-reason-to-doubt', 'reason-to-doubt']);
/** A code of `capacityTriggerList`. */
export type CapacityTrigger = CodeOf<typeof capacityTriggerList>;

/**
 * What gives a reason to doubt. An unwise decision is not by itself one (Mental Capacity Act 2005 s1(4)); age, appearance
 * and condition are none at all (s2(3)) and have no code. Our own list.
 */
export const doubtReasonList = codeList('doubt-reason', true, [
  'does-not-follow',
  'does-not-remember',
  'does-not-see-risk',
  'cannot-be-understood',
  'changes-from-day-to-day',
  'impairment-or-disturbance',
  'lacked-capacity-before',
  'concern-of-others',
  'possible-pressure',
  'unwise-decision',
  'other',
]);
/** A code of `doubtReasonList`. */
export type DoubtReason = CodeOf<typeof doubtReasonList>;

/** What was tried to help the person decide (Mental Capacity Act 2005 s1(3): all practicable steps). */
export const practicableStepList = codeList('practicable-step', true, [
  'right-time-of-day',
  'right-place',
  'communication-aid',
  'interpreter',
  'easy-read',
  'trusted-person-present',
  'seen-alone',
  'repeat-visits',
  'speech-and-language-therapist',
  'sensory-aids',
  'treat-cause-first',
  'other',
]);
/** A code of `practicableStepList`. */
export type PracticableStep = CodeOf<typeof practicableStepList>;

/** The four parts of being able to make a decision (Mental Capacity Act 2005 s3(1)). One that the person is not able to is enough. */
export const limbList = codeList('limb', false, ['understand', 'retain', 'use-or-weigh', 'communicate']);
/** A code of `limbList`. */
export type Limb = CodeOf<typeof limbList>;

/** Whether the person is able to; `not-reached` where an earlier answer settled it. */
export const limbAnswerList = codeList('limb-answer', false, ['able', 'unable', 'not-reached']);
/** A code of `limbAnswerList`. */
export type LimbAnswer = CodeOf<typeof limbAnswerList>;

/**
 * Whether an impairment of, or disturbance in, the mind or brain is why the person is unable. Asked only after the person
 * was found unable (A Local Authority v JB [2021] UKSC 52), so `not-reached` where they are able.
 */
export const nexusList = codeList('nexus', false, [
  'impairment-causes-inability',
  'impairment-present-not-cause',
  'no-impairment',
  'not-reached',
]);
/** A code of `nexusList`. */
export type Nexus = CodeOf<typeof nexusList>;

/** What else may stop a person deciding freely. */
export const restrictionByOthersList = codeList('restriction-by-others', true, [
  'coercion',
  'undue-influence',
  'duress',
  'fear-of-reprisal',
  'dependency',
  { code: 'none-identified', exclusive: true },
  { code: 'not-explored', exclusive: true },
]);
/** A code of `restrictionByOthersList`. */
export type RestrictionByOthers = CodeOf<typeof restrictionByOthersList>;

const lacked = 'Yes, they lacked capacity';
const didNotLack = 'No, they did not lack capacity';
const notKnown = "Don't know";

/**
 * What was concluded about one decision. `sac` is the label of table SG3a of the Safeguarding Adults Collection, as its
 * published tables have it (NHSDigital/ASC-Safeguarding-Adults). Being unable without an impairment that causes it is no
 * lack of capacity in law, so `unable-not-mca` counts under "No" (our reading, to be agreed with the board).
 */
export const capacityConclusionList = codeList('capacity-conclusion', false, [
  { code: 'has-capacity-presumed', sac: didNotLack },
  { code: 'has-capacity-assessed', sac: didNotLack },
  { code: 'lacks-capacity', sac: lacked },
  { code: 'unable-not-mca', sac: didNotLack },
  { code: 'awaiting-assessment', sac: notKnown },
  { code: 'deferred-may-regain', sac: notKnown },
  { code: 'not-determined', sac: notKnown },
]);
/** A code of `capacityConclusionList`. */
export type CapacityConclusion = CodeOf<typeof capacityConclusionList>;

/** The SG3a label where no decision is recorded. It is derived when figures are made, and is never a code. */
export const SG3A_NOT_RECORDED = 'Not recorded';

/** What was found when pressure by others was considered. */
export const coercionFindingList = codeList('coercion-finding', false, [
  'nothing-found',
  'something-seen',
  'not-yet-considered',
]);
/** A code of `coercionFindingList`. */
export type CoercionFinding = CodeOf<typeof coercionFindingList>;

/** Whether legal advice was taken, e.g. about the inherent jurisdiction of the court. */
export const legalAdviceList = codeList('legal-advice', false, ['not-needed', 'asked-for', 'given']);
/** A code of `legalAdviceList`. */
export type LegalAdvice = CodeOf<typeof legalAdviceList>;
