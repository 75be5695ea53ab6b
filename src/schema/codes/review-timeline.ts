import type { Severities } from './severity.js';

/** Codes of the section review timeline. */
export type ReviewTimelineCode =
  | 'review-missing'
  | 'review-date-missing'
  | 'review-date-future'
  | 'review-changed-missing'
  | 'review-agreed-missing'
  | 'review-achieved-missing'
  | 'review-unknown'
  | 'participation-missing'
  | 'participation-reason-missing'
  | 'involvement-reason-missing'
  | 'progress-outcome-missing'
  | 'progress-status-missing'
  | 'progress-repeated'
  | 'progress-before-outcome'
  | 'action-what-missing'
  | 'action-who-missing'
  | 'action-by-when-missing'
  | 'correction-missing'
  | 'correction-reason-missing'
  | 'timescale-from-missing'
  | 'timescale-to-missing'
  | 'timescale-reason-missing'
  | 'outcome-change-missing';

export const reviewTimelineSeverities: Severities<ReviewTimelineCode> = {
  'participation-missing': 'warning',
};

export const reviewTimelineBeyond: readonly ReviewTimelineCode[] = [
  'review-date-future',
  'review-unknown',
  'progress-repeated',
  'progress-before-outcome',
  'correction-missing',
];
