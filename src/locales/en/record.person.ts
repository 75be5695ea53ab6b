/** The words of `msp-record` for the person. */
export const record = {
  heading: 'My safeguarding record',
  missing: 'Choose an answer',
  desiredOutcomes: 'What I want',
  closureFeedback: 'How it ended for me',
} as const;

/** The same for who represents the person: what stands there is not theirs. */
export const recordOfRepresentative = {
  heading: 'Safeguarding record',
  desiredOutcomes: 'What {name} wants',
  closureFeedback: 'How it ended for {name}',
} as const satisfies Partial<Record<keyof typeof record, string>>;
