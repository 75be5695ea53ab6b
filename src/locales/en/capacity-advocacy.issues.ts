/** A sentence for each issue code of the section capacity advocacy, for the practitioner. */
export const capacityAdvocacyIssues = {
  'decision-missing': 'Select whether there is a reason to doubt that {name} can decide',
} as const;
