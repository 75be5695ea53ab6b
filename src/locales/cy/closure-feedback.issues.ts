/** A sentence for each issue code of the section closure feedback, for the practitioner. */
export const closureFeedbackIssues = {
  'closure-missing': 'Dewiswch sut y daeth hyn i ben',
} as const;
