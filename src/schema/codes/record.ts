import type { Severities } from './severity.js';

/** Codes of the record: what holds between its sections. */
export type RecordCode = 'jurisdiction-differs';

export const recordSeverities: Severities<RecordCode> = {};

export const recordBeyond: readonly RecordCode[] = [];
