import type { Severities } from './severity.js';

/** Codes that any section may give. */
export type CommonCode =
  | 'value-unreadable'
  | 'type-wrong'
  | 'code-not-allowed'
  | 'code-unknown'
  | 'code-repeated'
  | 'code-exclusive'
  | 'text-long'
  | 'id-missing'
  | 'id-repeated'
  | 'instant-not-real'
  | 'date-no-year'
  | 'date-no-month'
  | 'date-not-real'
  | 'date-future'
  | 'version-missing'
  | 'version-unknown'
  | 'version-newer'
  | 'jurisdiction-missing'
  | 'jurisdiction-unknown'
  | 'person-unknown';

export const commonSeverities: Severities<CommonCode> = {
  'code-unknown': 'warning',
  'text-long': 'warning',
  'jurisdiction-unknown': 'warning',
  'jurisdiction-missing': 'info',
  'version-newer': 'info',
};

export const commonBeyond: readonly CommonCode[] = ['date-future', 'id-repeated', 'person-unknown'];
