/** A sentence for each issue code of the record, for the practitioner. */
export const recordIssues = {
  'jurisdiction-differs': 'Mae gan yr adran hon awdurdodaeth wahanol i’w chofnod',
} as const;
