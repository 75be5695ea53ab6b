import { desiredOutcomesRules } from './desired-outcomes-rules.js';
import { desiredOutcomesStructure } from './desired-outcomes-shape.js';
import type { FieldIssue } from './issue.js';
import { checkOf, type CheckOptions } from './section.js';

/**
 * Checks a section desired outcomes.
 * @param value anything; what is not a plain object is one issue `value-unreadable`
 * @param options mode, today, the council's catalogue, the jurisdiction
 * @returns all issues: errors, warnings and infos (in draft mode wrong types alone). Never throws.
 */
export const checkDesiredOutcomes: (value: unknown, options?: CheckOptions) => FieldIssue[] = /* @__PURE__ */ checkOf(
  desiredOutcomesStructure,
  desiredOutcomesRules,
);
