/** A sentence for each issue code of the section review timeline, for the practitioner. */
export const reviewTimelineIssues = {
  'review-changed-missing': 'Enter what has changed, or select ‘Nothing changed’',
} as const;
