/** A sentence for each issue code of the record, for the practitioner. */
export const recordIssues = {
  'reference-missing': 'Enter the reference of this enquiry',
} as const;
