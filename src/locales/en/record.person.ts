/** The words of `msp-record` for the person. */
export const record = {
  heading: 'My safeguarding record',
  missing: 'Choose an answer, or choose ‘Not now’',
  desiredOutcomes: 'What I want',
  closureFeedback: 'How it ended for me',
} as const;
