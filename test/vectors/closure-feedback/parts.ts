// Parts from which vectors are made: each differs from a plain, whole value in one thing.

export const view = {
  id: 'a1',
  outcomeId: 'o1',
  view: 'fully-achieved',
  viewOf: 'person',
  words: 'I sleep through the night again',
  date: '2024-06-11',
};
/** A view of which reasons are asked, with what is asked. */
export const partly = {
  ...view,
  view: 'partially-achieved',
  words: 'Most nights',
  reasons: ['still-in-progress'],
  explained: 'yes',
};
export const end = { date: '2024-06-11', path: 'completed-with-plan' };
export const said = {
  id: 'f1',
  offer: 'completed',
  date: '2024-06-20',
  respondent: 'adult',
  askedBy: 'other-staff',
  answers: { 'fb-listened': { answer: 'always' }, 'fb-safer': { answer: 'a-lot-safer' } },
};
export const refusal = {
  id: 'r1',
  date: '2024-05-14',
  of: 'An enquiry',
  words: 'I do not want this',
  respected: 'yes',
  support: 'A visit each month',
  monitoring: 'Her carers know what to look for',
  offerOpen: 'yes',
  offerOpenOn: '2024-05-14',
};

/** A whole section: one view, an end, and feedback. */
export const section = (parts: object = {}): object => ({
  schemaVersion: '1.0',
  jurisdiction: { id: 'england', version: '1.0' },
  achievements: [view],
  closure: end,
  feedback: [said],
  ...parts,
});
/** The whole section with another view. */
export const withView = (parts: object): object => section({ achievements: [{ ...view, ...parts }] });
/** The whole section with another end. */
export const withEnd = (parts: object): object => section({ closure: { ...end, ...parts } });
/** The whole section with other feedback. */
export const withFeedback = (parts: object): object => section({ feedback: [{ ...said, ...parts }] });
/** The whole section with other answers. */
export const withAnswers = (answers: object): object => withFeedback({ answers });
/** The section in which feedback stands alone, as somebody else sends it after the end. */
export const feedbackAlone = (parts: object = {}): object => ({
  schemaVersion: '1.0',
  jurisdiction: { id: 'england', version: '1.0' },
  achievements: [],
  feedback: [{ ...said, ...parts }],
});
