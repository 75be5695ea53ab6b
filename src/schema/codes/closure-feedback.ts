import type { Severities } from './severity.js';

/** Codes of the section closure and feedback. */
export type ClosureFeedbackCode =
  | 'achievement-missing'
  | 'achievement-outcome-missing'
  | 'achievement-view-missing'
  | 'achievement-view-of-missing'
  | 'achievement-date-missing'
  | 'achievement-repeated'
  | 'achievement-of-past-outcome'
  | 'outcome-without-view'
  | 'reason-not-met-missing'
  | 'explained-missing'
  | 'closure-missing'
  | 'closure-date-missing'
  | 'case-path-missing'
  | 'risk-accepted-though-gone'
  | 'risk-outcome-though-no-risk'
  | 'feedback-to-missing'
  | 'part-view-missing'
  | 'missing-stage-reason-missing'
  | 'benefit-words-missing'
  | 'overall-reason-missing'
  | 'national-value-missing'
  | 'national-reason-missing'
  | 'refusal-missing'
  | 'feedback-offer-missing'
  | 'respondent-missing'
  | 'asked-by-missing'
  | 'respondent-is-source-of-harm'
  | 'answers-though-not-given'
  | 'anonymous-though-named'
  | 'answer-other-scale'
  | 'not-applicable-reason-missing'
  | 'quote-words-missing'
  | 'quote-identifies';

export const closureFeedbackSeverities: Severities<ClosureFeedbackCode> = {
  'reason-not-met-missing': ['error', 'warning'],
  'explained-missing': ['error', 'warning'],
  'respondent-is-source-of-harm': ['error', 'warning'],
  'outcome-without-view': 'warning',
  'risk-outcome-though-no-risk': 'warning',
  'not-applicable-reason-missing': 'warning',
  'quote-identifies': 'warning',
};

export const closureFeedbackBeyond: readonly ClosureFeedbackCode[] = [
  'achievement-repeated',
  'achievement-of-past-outcome',
  'reason-not-met-missing',
  'explained-missing',
  'closure-missing',
  'refusal-missing',
  'feedback-offer-missing',
  'respondent-is-source-of-harm',
];
