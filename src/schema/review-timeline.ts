import { commonSeverities } from './codes/common.js';
import { reviewTimelineSeverities } from './codes/review-timeline.js';
import type { FieldIssue } from './issue.js';
import { reviewTimelineRules } from './review-timeline-rules.js';
import { reviewTimelineStructure } from './review-timeline-shape.js';
import { checkOf, type CheckOptions } from './section.js';

/** All that makes the check of the section review timeline, and its schema. */
export const reviewTimelineDefinition = {
  structure: reviewTimelineStructure,
  rules: reviewTimelineRules,
  severities: { ...commonSeverities, ...reviewTimelineSeverities },
};

/**
 * Checks a section review timeline.
 * @param value anything; what is not a plain object is one issue `value-unreadable`
 * @param options mode, today, the council's catalogue, the jurisdiction; and of the record, where the host knows them, its
 *   people, outcomes and conversations
 * @returns all issues: errors, warnings and infos (in draft mode wrong types alone). Never throws.
 */
export const checkReviewTimeline: (value: unknown, options?: CheckOptions) => FieldIssue[] =
  /* @__PURE__ */ checkOf(reviewTimelineDefinition);
