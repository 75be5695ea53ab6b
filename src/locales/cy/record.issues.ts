/** A sentence for each issue code of the record, for the practitioner. */
export const recordIssues = {
  'reference-missing': 'Rhowch gyfeirnod yr ymholiad hwn',
} as const;
