import { commonSeverities } from './codes/common.js';
import { closureFeedbackSeverities } from './codes/closure-feedback.js';
import { closureFeedbackRules } from './closure-feedback-rules.js';
import { closureFeedbackStructure } from './closure-feedback-shape.js';
import type { FieldIssue } from './issue.js';
import { checkOf, type CheckOptions } from './section.js';

/** All that makes the check of the section closure and feedback, and its schema. */
export const closureFeedbackDefinition = {
  structure: closureFeedbackStructure,
  rules: closureFeedbackRules,
  severities: { ...commonSeverities, ...closureFeedbackSeverities },
};

/**
 * Checks a section closure and feedback.
 * @param value anything; what is not a plain object is one issue `value-unreadable`
 * @param options mode, today, the council's catalogue, the jurisdiction; `outcomes`, `people` and `refusals` of the record,
 * by which references are checked; `closing`
 * @returns all issues: errors, warnings and infos (in draft mode wrong types alone). Never throws.
 */
export const checkClosureFeedback: (value: unknown, options?: CheckOptions) => FieldIssue[] =
  /* @__PURE__ */ checkOf(closureFeedbackDefinition);
