import { commonSeverities } from './codes/common.js';
import { capacityAdvocacySeverities } from './codes/capacity-advocacy.js';
import { capacityAdvocacyRules } from './capacity-advocacy-rules.js';
import { capacityAdvocacyStructure } from './capacity-advocacy-shape.js';
import { liftedByLaw } from './capacity-law.js';
import type { FieldIssue } from './issue.js';
import { checkOf, type CheckOptions } from './section.js';

/** All that makes the check of the section capacity and advocacy, and its schema. */
export const capacityAdvocacyDefinition = {
  structure: capacityAdvocacyStructure,
  rules: capacityAdvocacyRules,
  severities: { ...commonSeverities, ...capacityAdvocacySeverities },
  lifted: liftedByLaw,
};

/**
 * Checks a section capacity and advocacy.
 * @param value anything; what is not a plain object is one issue `value-unreadable`
 * @param options mode, today, the council's catalogue and profile, the jurisdiction, the kind of enquiry, the record's people,
 *   whether another person is thought to have caused the harm, whether the enquiry is being closed
 * @returns all issues: errors, warnings and infos (in draft mode wrong types alone). Never throws.
 */
export const checkCapacityAdvocacy: (value: unknown, options?: CheckOptions) => FieldIssue[] =
  /* @__PURE__ */ checkOf(capacityAdvocacyDefinition);
