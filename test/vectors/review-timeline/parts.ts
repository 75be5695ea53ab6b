// Parts from which vectors are made: each differs from a plain, whole value in one thing.

/** "Nothing has changed", in any language. */
export const nothing = { code: 'nothing-new' };

export const review = {
  id: 'r1',
  date: '2024-06-03',
  stage: 'middle',
  changed: { words: 'He has asked for money once more' },
  agreed: { words: 'She will say no, and ring her sister after it' },
  achieved: { words: 'She told him on her own that she did not like it' },
  participation: 'in-person',
};
/** A review in which there was nothing to say. */
export const nothingNew = {
  id: 'r2',
  date: '2024-07-01',
  changed: nothing,
  agreed: nothing,
  achieved: nothing,
  participation: 'remote',
};
export const action = { id: 'a1', what: 'Go with her to the bank', who: 'Her sister', byWhen: '2024-06-10' };
export const timescale = {
  id: 't1',
  from: '2024-06-10',
  to: '2024-07-08',
  reason: 'person-asked-for-time',
};
/** A new outcome that was said in a review. */
export const outcome = {
  id: 'o7',
  polarity: 'wanted',
  words: 'I want my own bank card',
  importance: 'Then nobody needs to know what I spend',
  source: 'person',
};
export const outcomeChange = { id: 'x1', outcome, reviewId: 'r1' };

/** A whole section: one review. */
export const section = (parts: object = {}): object => ({
  schemaVersion: '1.0',
  jurisdiction: { id: 'england', version: '1.0' },
  reviews: [review],
  ...parts,
});
/** The whole section with another review. */
export const withReview = (parts: object): object => section({ reviews: [{ ...review, ...parts }] });
/** The whole section with an action. */
export const withAction = (parts: object): object => withReview({ actions: [{ ...action, ...parts }] });
/** The whole section with a date that was moved. */
export const withTimescale = (parts: object): object => section({ timescaleChanges: [{ ...timescale, ...parts }] });
/** The whole section with a change of what the person wants. */
export const withOutcomeChange = (parts: object): object =>
  section({ outcomeChanges: [{ ...outcomeChange, ...parts }] });
