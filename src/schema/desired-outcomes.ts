import type * as z from 'zod/mini';
import { desiredOutcomesRules } from './desired-outcomes-rules.js';
import { desiredOutcomesStructure, type DesiredOutcomes, type DesiredOutcomesDraft } from './desired-outcomes-shape.js';
import type { FieldIssue } from './issue.js';
import { section, type CheckOptions } from './section.js';

export type { DesiredOutcomes, DesiredOutcomesDraft } from './desired-outcomes-shape.js';

const built = section(desiredOutcomesStructure, desiredOutcomesRules);

/**
 * The schema of the section desired outcomes in complete mode: `safeParse(value).success` is true exactly when
 * `checkDesiredOutcomes(value)` has no issue of severity error. Keep the value as it came: what zod gives back is a copy.
 */
export const desiredOutcomesSchema = built.schema as unknown as z.ZodMiniType<DesiredOutcomes>;

/** The schema of a draft: types alone. */
export const desiredOutcomesDraftSchema = built.draft as unknown as z.ZodMiniType<DesiredOutcomesDraft>;

/**
 * Checks a section desired outcomes.
 * @param value anything; what is not a plain object is one issue `value-unreadable`
 * @param options mode, today, the council's catalogue, the jurisdiction
 * @returns all issues: errors, warnings and infos (in draft mode wrong types alone). Never throws.
 */
export const checkDesiredOutcomes: (value: unknown, options?: CheckOptions) => FieldIssue[] = built.check;
