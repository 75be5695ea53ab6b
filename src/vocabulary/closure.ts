import { codeList, type CodeOf } from './code-list.js';

/**
 * How far an outcome has happened "in the view of the person" (MSP Guide 2014, appendix 2, point 8); of what is not wanted, how
 * far it was kept from happening. `sac` is the label of table SG4a of the Safeguarding Adults Collection, as its published
 * tables have it (NHSDigital/ASC-Safeguarding-Adults); `fhir` is FHIR R4 `Goal.achievementStatus`, which has no code for
 * a part. The last four are no views: they say why there is none, and no figure counts them as "not achieved".
 */
export const achievementList = codeList('achievement', false, [
  { code: 'fully-achieved', sac: 'Fully Achieved', fhir: 'achieved' },
  { code: 'partially-achieved', sac: 'Partially Achieved' },
  { code: 'not-achieved', sac: 'Not Achieved', fhir: 'not-achieved' },
  'person-not-sure',
  'declined-to-say',
  'unable-to-say',
  'not-asked',
]);
/** A code of `achievementList`. */
export type AchievementView = CodeOf<typeof achievementList>;

/** Whose view it is. A worker's is kept apart from the person's, and never instead of it. */
export const achievementViewOfList = codeList('achievement-view-of', false, ['person', 'representative', 'worker']);
/** A code of `achievementViewOfList`. */
export type AchievementViewOf = CodeOf<typeof achievementViewOfList>;

/** Why an outcome did not happen, or not all of it ("how these were met (or if not, why not)", 7-minute briefing on MSP). */
export const reasonNotMetList = codeList('reason-not-met', true, [
  'no-evidence-of-crime',
  'police-or-prosecutor-decision',
  'court-outcome',
  'others-at-risk-overrode',
  'source-of-harm-would-not-change',
  'source-of-harm-unknown',
  'outcomes-could-not-both-happen',
  'not-legally-possible',
  'service-not-available',
  'still-in-progress',
  'person-changed-mind-late',
  'support-declined',
  'capacity-not-regained',
  'best-interests-decision-differed',
  'agency-did-not-deliver',
  'lost-contact',
  'person-moved',
  'person-died',
  'outside-any-agencys-control',
  'other',
]);
/** A code of `reasonNotMetList`. */
export type ReasonNotMet = CodeOf<typeof reasonNotMetList>;

/**
 * What was found (`identified`), and whether anything was done (`acted`). `sac` is the label of table SG2c. It is a finding
 * and never an outcome of the person.
 */
export const riskFindingList = codeList('risk-finding', false, [
  { code: 'identified-action-taken', sac: 'Risk identified and action taken', identified: true, acted: true },
  { code: 'identified-no-action', sac: 'Risk identified and no action taken', identified: true },
  { code: 'inconclusive-action-taken', sac: 'Risk Assessment inconclusive and action taken', acted: true },
  { code: 'inconclusive-no-action', sac: 'Risk Assessment inconclusive and no action taken' },
  { code: 'none-identified-action-taken', sac: 'No risk identified and action taken', acted: true },
  { code: 'none-identified-no-action', sac: 'No risk identified and no action taken' },
  { code: 'ceased-at-request', sac: "Enquiry ceased at individual's request and no action taken" },
]);
/** A code of `riskFindingList`. */
export type RiskFinding = CodeOf<typeof riskFindingList>;

/** What became of the risk. `sac` is the label of table SG2e, which counts it only where a risk was identified. */
export const riskOutcomeList = codeList('risk-outcome', false, [
  { code: 'removed', sac: 'Risk removed' },
  { code: 'reduced', sac: 'Risk reduced' },
  { code: 'remained', sac: 'Risk remained' },
]);
/** A code of `riskOutcomeList`. */
export type RiskOutcome = CodeOf<typeof riskOutcomeList>;

/**
 * How the work ended, in groups: what the person chose, what went ahead all the same, what was settled, and what has nothing
 * to do with anybody's choice. `refused` are the paths that begin with the person saying no. `finding` is the code of
 * `risk-finding` that a path comes to where nothing else was found and done; of the others the finding alone decides.
 */
export const casePathList = codeList('case-path', false, [
  { code: 'refused-respected-support-continues', group: 'choice', refused: true, finding: 'ceased-at-request' },
  { code: 'refused-formal-chose-informal', group: 'choice', refused: true },
  { code: 'refused-ended-at-request', group: 'choice', refused: true, finding: 'ceased-at-request' },
  { code: 'refused-but-proceeded-others-at-risk', group: 'went-ahead', refused: true },
  { code: 'refused-but-proceeded-coercion', group: 'went-ahead', refused: true },
  { code: 'lacks-capacity-best-interests', group: 'went-ahead' },
  { code: 'resolved-at-first-conversation', group: 'settled' },
  { code: 'completed-with-plan', group: 'settled' },
  { code: 'completed-no-plan', group: 'settled' },
  { code: 'person-died', group: 'administrative' },
  { code: 'person-moved', group: 'administrative' },
  { code: 'no-contact', group: 'administrative' },
  { code: 'other-authority-leads', group: 'administrative' },
  { code: 'opened-in-error', group: 'administrative' },
]);
/** A code of `casePathList`. */
export type CasePath = CodeOf<typeof casePathList>;

// What a worker may state instead of what was worked out for the national return: the cells of tables SG3a and SG4a.
// "Not Recorded" is none of them: it is derived where nothing is recorded.

/** Table SG3a: whether the adult lacked capacity to make decisions about the enquiry. */
export const sg3aList = codeList('sg3a', false, [
  { code: 'lacked-capacity', sac: 'Yes, they lacked capacity' },
  { code: 'did-not-lack-capacity', sac: 'No, they did not lack capacity' },
  { code: 'dont-know', sac: "Don't know" },
]);
/** A code of `sg3aList`. */
export type Sg3a = CodeOf<typeof sg3aList>;

/** Table SG4a: whether the adult or their representative was asked what they want. */
export const sg4aAskedList = codeList('sg4a-asked', false, [
  { code: 'asked-expressed', sac: 'Yes they were asked and outcomes were expressed' },
  { code: 'asked-none-expressed', sac: 'Yes they were asked but no outcomes were expressed' },
  { code: 'not-asked', sac: 'No' },
  { code: 'dont-know', sac: "Don't Know" },
]);
/** A code of `sg4aAskedList`. */
export type Sg4aAsked = CodeOf<typeof sg4aAskedList>;

/** Table SG4a: whether the outcomes that were expressed were achieved. */
export const sg4aAchievedList = codeList('sg4a-achieved', false, [
  { code: 'fully-achieved', sac: 'Fully Achieved' },
  { code: 'partially-achieved', sac: 'Partially Achieved' },
  { code: 'not-achieved', sac: 'Not Achieved' },
]);
/** A code of `sg4aAchievedList`. */
export type Sg4aAchieved = CodeOf<typeof sg4aAchievedList>;
