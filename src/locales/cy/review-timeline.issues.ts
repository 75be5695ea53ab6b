/** A sentence for each issue code of the section review timeline, for the practitioner. */
export const reviewTimelineIssues = {
  'review-changed-missing': 'Rhowch beth sydd wedi newid, neu dewiswch ‘Dim wedi newid’',
} as const;
