import type { FieldIssue } from './issue.js';
import { recordRules } from './record-rules.js';
import { recordStructure } from './record-shape.js';
import { checkOf, type CheckOptions } from './section.js';

/**
 * Checks a whole record: each section by its own rules, and what holds between them. A section in a record needs neither a
 * jurisdiction nor people of its own.
 * @param value anything; what is not a plain object is one issue `value-unreadable`
 * @param options mode, today, the council's catalogue and profile; everything else follows from the record
 * @returns all issues, each with its path from the record on (in draft mode wrong types alone). Never throws.
 */
export const checkRecord: (value: unknown, options?: CheckOptions) => FieldIssue[] = /* @__PURE__ */ checkOf(
  recordStructure,
  recordRules,
);
