import type { Severities } from './severity.js';

/** Codes of the record: what holds between its sections. */
export type RecordCode =
  | 'record-jurisdiction-missing'
  | 'jurisdiction-differs'
  | 'kind-missing'
  | 'started-on-missing'
  | 'finding-missing'
  | 'criterion-missing'
  | 'criterion-met-missing'
  | 'criterion-not-met'
  | 'event-missing'
  | 'event-date-missing'
  | 'person-differs'
  | 'source-of-harm-took-part'
  | 'ended-before-start'
  | 'concluded-on-differs'
  | 'started-before-concern'
  | 'achievement-before-outcome'
  | 'timescale-exceeded'
  | 'desired-outcomes-missing'
  | 'capacity-advocacy-missing'
  | 'beginning-not-covered'
  | 'middle-not-covered'
  | 'end-not-covered'
  | 'withdrawn-at-closing'
  | 'unmet-duty-reason-missing'
  | 'risk-type-missing'
  | 'risk-location-missing'
  | 'risk-source-missing';

export const recordSeverities: Severities<RecordCode> = {
  'jurisdiction-differs': ['error', 'warning'],
  'criterion-not-met': 'warning',
  'person-differs': 'warning',
  'source-of-harm-took-part': 'warning',
  'started-before-concern': 'warning',
  'concluded-on-differs': 'warning',
  'timescale-exceeded': 'info',
  'capacity-advocacy-missing': 'warning',
  'beginning-not-covered': ['warning', 'info'],
  'middle-not-covered': ['warning', 'info'],
  'end-not-covered': ['warning', 'info'],
  'withdrawn-at-closing': 'warning',
  'unmet-duty-reason-missing': ['error', 'warning'],
  'risk-type-missing': 'warning',
  'risk-location-missing': 'warning',
  'risk-source-missing': 'warning',
};

export const recordBeyond: readonly RecordCode[] = [
  'jurisdiction-differs',
  'ended-before-start',
  'achievement-before-outcome',
  'desired-outcomes-missing',
  'unmet-duty-reason-missing',
];
