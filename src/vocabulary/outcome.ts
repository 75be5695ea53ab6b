import { codeList, type CodeOf } from './code-list.js';

/** Themes of outcomes, in the order in which they are shown. Our own grouping. */
export const themeList = codeList('theme', false, [
  'safety',
  'relationships',
  'recovery',
  'justice',
  'voice',
  'support',
  'other',
]);
/** A code of `themeList`. */
export type Theme = CodeOf<typeof themeList>;

/** What a person may want, to classify their own words with. `outcomeSeeds` says which examples each code stands for. */
export const outcomeList = codeList('outcome', true, [
  { code: 'be-and-feel-safer', theme: 'safety' },
  { code: 'abuse-to-stop', theme: 'safety' },
  { code: 'person-to-stay-away', theme: 'safety' },
  { code: 'protect-self-in-future', theme: 'safety' },
  { code: 'maintain-relationship', theme: 'relationships' },
  { code: 'make-new-friends', theme: 'relationships' },
  { code: 'help-to-recover', theme: 'recovery' },
  { code: 'feel-more-confident', theme: 'recovery' },
  { code: 'access-to-justice', theme: 'justice' },
  { code: 'police-to-prosecute', theme: 'justice', parent: 'access-to-justice' },
  { code: 'receive-an-apology', theme: 'justice' },
  { code: 'know-action-taken', theme: 'justice' },
  { code: 'not-happen-to-others', theme: 'justice' },
  { code: 'maintain-control', theme: 'voice' },
  { code: 'involved-in-decisions', theme: 'voice' },
  { code: 'exercise-choice', theme: 'voice' },
  { code: 'people-keep-their-word', theme: 'voice' },
  { code: 'know-where-to-get-help', theme: 'support' },
  { code: 'have-available-support', theme: 'support' },
  { code: 'something-else', theme: 'other' },
]);
/** A code of `outcomeList`. */
export type OutcomeCode = CodeOf<typeof outcomeList>;

/** What a person may not want ("Is there anything that you don't want to happen?", Jersey MSP Toolkit s9). */
export const notWantedList = codeList('not-wanted', true, [
  'formal-action',
  'police-involved',
  'family-told',
  'person-in-trouble',
  'move-home',
  'lose-contact',
  'services-changed',
  'something-else',
]);
/** A code of `notWantedList`. */
export type NotWantedCode = CodeOf<typeof notWantedList>;

/** Whether the person wants it to happen, or wants it not to. */
export const polarityList = codeList('polarity', false, ['wanted', 'not-wanted']);
/** A code of `polarityList`. */
export type Polarity = CodeOf<typeof polarityList>;

/**
 * Whose words an outcome is (MSP Guide 2014 s2). `professional` is not among them: what professionals aim at is not an
 * outcome of the person. For a whole enquiry the collection counts all of them alike; `speaks` marks those that show that
 * somebody was asked in one conversation, which what was only observed, decided in best interests or is of unknown source does not.
 */
export const outcomeSourceList = codeList('outcome-source', false, [
  { code: 'person', speaks: true },
  { code: 'person-with-support', speaks: true },
  { code: 'advocate-care-act', speaks: true },
  { code: 'advocate-capacity', speaks: true },
  { code: 'advocate-other', speaks: true },
  { code: 'attorney', speaks: true },
  { code: 'deputy', speaks: true },
  { code: 'family-or-friend', speaks: true },
  'best-interests-process',
  'observed-from-behaviour',
  'not-known',
]);
/** A code of `outcomeSourceList`. */
export type OutcomeSource = CodeOf<typeof outcomeSourceList>;

/** What has become of an outcome, apart from whether it was achieved. `fhir` is FHIR R4 `Goal.lifecycleStatus`. */
export const outcomeStatusList = codeList('outcome-status', false, [
  { code: 'proposed', live: true, fhir: 'proposed' },
  { code: 'agreed', live: true, fhir: 'accepted' },
  { code: 'in-progress', live: true, fhir: 'active' },
  { code: 'changed', fhir: 'cancelled' },
  { code: 'combined', fhir: 'cancelled' },
  { code: 'withdrawn', fhir: 'cancelled' },
  { code: 'carried-forward', live: true, fhir: 'active' },
  { code: 'closed', fhir: 'completed' },
  { code: 'entered-in-error', fhir: 'entered-in-error' },
]);
/** A code of `outcomeStatusList`. */
export type OutcomeStatus = CodeOf<typeof outcomeStatusList>;

/** Why an outcome changed. The first three are reasons that the MSP Guide 2014 s5 gives. */
export const changeReasonList = codeList('change-reason', true, [
  'more-confident',
  'greater-insight-into-risk',
  'expectations-changed',
  'not-achievable-explained',
  'next-best-option',
  'negotiated-with-family',
  'reconciled-with-other-outcome',
  'new-information',
  'circumstances-changed',
  'capacity-regained',
  'capacity-changed',
  'relationship-changed',
  'already-happened',
  'recorded-wrongly',
  'other',
]);
/** A code of `changeReasonList`. */
export type ChangeReason = CodeOf<typeof changeReasonList>;

/** Who agreed to a change: a worker alone cannot withdraw what a person wants. */
export const agreedByList = codeList('agreed-by', false, ['person', 'representative']);
/** A code of `agreedByList`. */
export type AgreedBy = CodeOf<typeof agreedByList>;
