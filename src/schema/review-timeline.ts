import { commonSeverities } from './codes/common.js';
import { reviewTimelineSeverities } from './codes/review-timeline.js';
import { desiredOutcomesStructure } from './desired-outcomes-shape.js';
import { draftOf } from './draft.js';
import type { FieldIssue, IssueCode } from './issue.js';
import { reviewTimelineRules } from './review-timeline-rules.js';
import { reviewTimelineStructure } from './review-timeline-shape.js';
import { checkOf, type CheckOptions } from './section.js';
import { oneConversation } from './stages.js';
import { viewOf } from './view.js';

/** What was settled in one conversation, its beginning and its end, needs no review (R9; MSP Guide 2014 s7). */
function liftedAtOnce(value: object, { conversations }: CheckOptions): readonly IssueCode[] {
  if ('reviews' in value || !Array.isArray(conversations)) return [];
  const desiredOutcomes = viewOf(draftOf(desiredOutcomesStructure), { conversations });
  return desiredOutcomes && oneConversation({ desiredOutcomes }) !== undefined ? ['review-missing'] : [];
}

/** All that makes the check of the section review timeline, and its schema. */
export const reviewTimelineDefinition = {
  structure: reviewTimelineStructure,
  rules: reviewTimelineRules,
  severities: { ...commonSeverities, ...reviewTimelineSeverities },
  lifted: liftedAtOnce,
};

/**
 * Checks a section review timeline.
 * @param value anything; what is not a plain object is one issue `value-unreadable`
 * @param options mode, today, the council's catalogue, the jurisdiction; and of the record, where the host knows them, its
 *   people, outcomes and conversations. Where one conversation was its beginning and its end, no review is asked for
 * @returns all issues: errors, warnings and infos (in draft mode wrong types alone). Never throws.
 */
export const checkReviewTimeline: (value: unknown, options?: CheckOptions) => FieldIssue[] =
  /* @__PURE__ */ checkOf(reviewTimelineDefinition);
