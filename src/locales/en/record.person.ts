/** The words of `msp-record` for the person. */
export const record = {
  heading: 'My safeguarding record',
  missing: 'Choose an answer, or choose ‘Not now’',
  desiredOutcomes: 'What I want',
  capacityAdvocacy: 'Taking part and deciding',
  reviewTimeline: 'How it is going',
  closureFeedback: 'How it ended, and what I think',
} as const;
