import type { BecausePrompt, PracticePrompt } from '../vocabulary/index.js';
import type { CheckCode } from '../schema/issue.js';

// Which warnings and infos of the check are prompts to good practice, why, and where they come from. Those that are not named
// here speak of the data and not of the work: an unknown code, a long text, a date to be looked at again.

/** The code of a prompt, why it is worth a thought, and its sources. */
export type PromptRow = readonly [code: CheckCode | PracticePrompt, because: BecausePrompt, sources: readonly string[]];

const meeting = ['Jersey MSP Toolkit s4 (R62)'];
const pressure = ['MSP Guide 2014 appendix 2 (R45)', 'V20'];
const advocate = ['Jersey MSP Toolkit s3 (R47)', 'V17'];
const soon = ['Jersey MSP Toolkit s3 (R49)'];
const decided = ['Jersey MSP Toolkit s3 (R48)', 'V16'];
const sharing = ['Jersey MSP Toolkit s3 (R55)'];
const parts = ['MSP Guide 2014 (R10)', 'V25'];
const ready = ['MSP Guide 2014 appendix 2 (R26)'];
const why = ['7-minute briefing on MSP (R38)', 'V10'];

/** Safety first, then what somebody is owed by law, then asking, the words themselves, the course of the work, and its end. */
export const promptRows: readonly PromptRow[] = [
  ['source-of-harm-took-part', 'source-of-harm-is-near', [...meeting, 'V31']],
  ['supporter-is-source-of-harm', 'source-of-harm-is-near', ['V31']],
  ['appropriate-person-is-source-of-harm', 'source-of-harm-is-near', ['V19']],
  ['representative-is-source-of-harm', 'source-of-harm-is-near', ['V31']],
  ['respondent-is-source-of-harm', 'source-of-harm-is-near', ['V31']],
  ['capacity-advocate-for-both', 'source-of-harm-is-near', ['V32']],
  ['coercion-at-refusal-missing', 'pressure-takes-choice', pressure],
  ['coercion-missing', 'pressure-takes-choice', pressure],
  ['restriction-missing', 'pressure-takes-choice', pressure],
  ['legal-advice-missing', 'pressure-takes-choice', pressure],
  ['seen-alone-missing', 'alone-they-can-speak', meeting],
  ['seen-alone-not-said', 'alone-they-can-speak', meeting],
  ['action-missing', 'more-is-needed', ['Jersey MSP Toolkit s6 (R31)']],

  ['unmet-duty-reason-missing', 'advocate-is-due', soon],
  ['advocate-not-yet-appointed', 'advocate-is-due', soon],
  ['advocate-missing', 'advocate-is-due', advocate],
  ['advocate-required', 'advocate-is-due', advocate],
  ['advocate-declined-without-capacity', 'advocate-is-due', advocate],
  ['advocacy-advice-missing', 'advice-is-due-at-the-start', ['Jersey MSP Toolkit s3 (R46)']],
  ['difficulty-missing', 'difficulty-decides', advocate],
  ['unwise-decision-only', 'capacity-is-presumed', ['Mental Capacity Act 2005 s1(4)', 'V15']],
  ['limb-unable-missing', 'capacity-is-presumed', ['Mental Capacity Act 2005 s1(2)', 'V13']],
  ['nexus-before-inability', 'capacity-is-presumed', ['Mental Capacity Act 2005 s1(2)', 'V13']],
  ['wait-until-missing', 'capacity-may-return', ['Jersey MSP Toolkit case 3 (R87)']],
  ['best-interests-missing', 'decided-for-them', decided],
  ['capacity-advocate-missing', 'decided-for-them', decided],
  ['capacity-advocate-reason-missing', 'decided-for-them', decided],
  ['sharing-missing', 'views-are-theirs-to-share', sharing],
  ['sharing-capacity-missing', 'views-are-theirs-to-share', sharing],
  ['closest-to-wishes-missing', 'views-are-theirs-to-share', ['MSP Guide 2014 appendix 2 (R59)']],

  ['nobody-asked', 'asked-from-the-start', ['MSP Guide 2014 appendix 2 (R18)', 'Worcestershire MSP briefing (R18)']],
  ['revisit-due', 'more-time-was-asked-for', ready],
  ['revisit-not-set', 'more-time-was-asked-for', ready],

  ['words-not-outcome', 'conclusion-is-no-outcome', ['MSP Guide 2014 s5', 'V6']],
  ['may-be-two', 'two-things-at-once', ['MSP Guide 2014 s5 (R23)']],
  ['importance-missing', 'why-it-matters-guides', ['Jersey MSP Toolkit s1 (R12)', 'V4']],
  ['sorting-differs', 'words-say-something-else', ['Jersey MSP Toolkit s1 (R13)']],
  ['outcome-repeated', 'said-twice', ['our own']],
  ['plan-a-and-b', 'hard-to-have-together', ['MSP Guide 2014 s5 (R23)']],
  ['achievability-missing', 'talked-through-first', ['Jersey MSP Toolkit s7 (R21)']],
  ['first-is-gone', 'most-important-is-gone', ['Jersey MSP Toolkit s9 (R14)']],
  ['not-ranked', 'more-than-three', ['Jersey MSP Toolkit s9 (R14)', 'V5']],

  ['review-due', 'review-date-has-passed', ['Jersey MSP Toolkit s6 (R31)', 'Worcestershire MSP briefing (R8)']],
  ['next-review-missing', 'no-review-date', ['Jersey MSP Toolkit s6 (R31)']],
  ['nothing-recorded-lately', 'nothing-recorded-since', ['MSP Guide 2014 (R8)', 'our own']],
  ['participation-missing', 'taking-part-decides', ['Jersey MSP Toolkit (R6)', 'MSP Guide 2014 appendix 2 (R36)']],
  ['capacity-advocacy-missing', 'taking-part-decides', ['Jersey MSP Toolkit s3 (R50)']],
  ['carers-not-told', 'carers-need-help-too', ['7-minute briefing on MSP (R54)']],
  ['timescale-exceeded', 'usual-time-has-passed', ['Worcestershire MSP briefing (R8)', 'V28']],

  ['recorded-at-the-end', 'too-late-for-them', ['MSP Guide 2014 s2 (R42)']],
  ['beginning-not-covered', 'part-without-a-talk', parts],
  ['middle-not-covered', 'part-without-a-talk', parts],
  ['end-not-covered', 'part-without-a-talk', parts],
  ['withdrawn-at-closing', 'withdrawn-on-the-last-day', ['Jersey MSP Toolkit s1 (R11)', 'V9']],
  ['outcome-without-view', 'view-is-theirs', ['MSP Guide 2014 appendix 2 (R37)']],
  ['reason-not-met-missing', 'reason-is-owed', why],
  ['explained-missing', 'reason-is-owed', why],
  ['quote-identifies', 'quote-may-identify', ['V30']],
];

/** What may still be prompted once the enquiry is concluded: safety, and how it ended. */
export const afterTheEnd: ReadonlySet<string> = new Set([
  'respondent-is-source-of-harm',
  'capacity-advocate-for-both',
  'recorded-at-the-end',
  'beginning-not-covered',
  'middle-not-covered',
  'end-not-covered',
  'withdrawn-at-closing',
  'outcome-without-view',
  'timescale-exceeded',
  'unmet-duty-reason-missing',
  'quote-identifies',
]);
