import type { Severities } from './severity.js';

/** Codes of the section closure and feedback. */
export type ClosureFeedbackCode = 'closure-missing';

export const closureFeedbackSeverities: Severities<ClosureFeedbackCode> = {};

export const closureFeedbackBeyond: readonly ClosureFeedbackCode[] = [];
