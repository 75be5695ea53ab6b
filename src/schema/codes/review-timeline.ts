import type { Severities } from './severity.js';

/** Codes of the section review timeline. */
export type ReviewTimelineCode = 'review-changed-missing';

export const reviewTimelineSeverities: Severities<ReviewTimelineCode> = {};

export const reviewTimelineBeyond: readonly ReviewTimelineCode[] = [];
