/** A sentence for each issue code of the record, for the practitioner. */
export const recordIssues = {
  'jurisdiction-differs': 'This section has another jurisdiction than its record',
} as const;
