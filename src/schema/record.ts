import { commonSeverities } from './codes/common.js';
import { desiredOutcomesSeverities } from './codes/desired-outcomes.js';
import { capacityAdvocacySeverities } from './codes/capacity-advocacy.js';
import { reviewTimelineSeverities } from './codes/review-timeline.js';
import { closureFeedbackSeverities } from './codes/closure-feedback.js';
import { recordSeverities } from './codes/record.js';
import { liftedByLaw } from './capacity-law.js';
import type { FieldIssue } from './issue.js';
import { recordRules } from './record-rules.js';
import { recordStructure } from './record-shape.js';
import { checkOf, type CheckOptions } from './section.js';

/** All that makes the check of a record, and its schema. */
export const recordDefinition = {
  structure: recordStructure,
  rules: recordRules,
  severities: {
    ...commonSeverities,
    ...desiredOutcomesSeverities,
    ...capacityAdvocacySeverities,
    ...reviewTimelineSeverities,
    ...closureFeedbackSeverities,
    ...recordSeverities,
  },
  lifted: liftedByLaw,
};

/**
 * Checks a whole record: each section by its own rules, and what holds between them. A section in a record needs neither a
 * jurisdiction nor people of its own.
 * @param value anything; what is not a plain object is one issue `value-unreadable`
 * @param options mode, today, the council's catalogue and profile; everything else follows from the record
 * @returns all issues, each with its path from the record on (in draft mode wrong types alone). Never throws.
 */
export const checkRecord: (value: unknown, options?: CheckOptions) => FieldIssue[] =
  /* @__PURE__ */ checkOf(recordDefinition);
