import { commonSeverities } from './codes/common.js';
import { desiredOutcomesSeverities } from './codes/desired-outcomes.js';
import { desiredOutcomesRules } from './desired-outcomes-rules.js';
import { desiredOutcomesStructure } from './desired-outcomes-shape.js';
import type { FieldIssue } from './issue.js';
import { checkOf, type CheckOptions } from './section.js';

/** All that makes the check of the section desired outcomes, and its schema. */
export const desiredOutcomesDefinition = {
  structure: desiredOutcomesStructure,
  rules: desiredOutcomesRules,
  severities: { ...commonSeverities, ...desiredOutcomesSeverities },
};

/**
 * Checks a section desired outcomes.
 * @param value anything; what is not a plain object is one issue `value-unreadable`
 * @param options mode, today, the council's catalogue, the jurisdiction
 * @returns all issues: errors, warnings and infos (in draft mode wrong types alone). Never throws.
 */
export const checkDesiredOutcomes: (value: unknown, options?: CheckOptions) => FieldIssue[] =
  /* @__PURE__ */ checkOf(desiredOutcomesDefinition);
