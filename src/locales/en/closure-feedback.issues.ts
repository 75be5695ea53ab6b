/** A sentence for each issue code of the section closure feedback, for the practitioner. */
export const closureFeedbackIssues = {
  'closure-missing': 'Select how this ended',
} as const;
