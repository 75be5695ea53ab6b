import type { Severities } from './severity.js';

/** Codes of the section capacity and advocacy. */
export type CapacityAdvocacyCode = 'decision-missing';

export const capacityAdvocacySeverities: Severities<CapacityAdvocacyCode> = {};

export const capacityAdvocacyBeyond: readonly CapacityAdvocacyCode[] = [];
