// Parts from which vectors are made: each differs from a plain, whole value in one thing.

export const talk = { id: 'c1', date: '2024-05-14', stages: ['beginning'] };
/** A later talk in which nothing new was said. */
export const review = { id: 'c2', date: '2024-06-03', stages: ['middle'], askedStatus: 'asked-expressed' };

export const safe = {
  id: 'o1',
  polarity: 'wanted',
  words: 'I want to feel safe in my own home',
  importance: 'I have lived here for forty years',
  source: 'person',
  conversationId: 'c1',
};
export const police = {
  id: 'o2',
  polarity: 'not-wanted',
  words: 'No police at my door',
  importance: 'What would the neighbours say',
  source: 'person',
  conversationId: 'c1',
};
export const seen = {
  id: 'o3',
  polarity: 'wanted',
  observation: 'Smiles and reaches out when her sister comes in, on four visits',
  importance: 'Her sister has visited every week since she moved',
  source: 'observed-from-behaviour',
  conversationId: 'c1',
};
export const change = { reasons: ['more-confident'], date: '2024-06-03', agreedBy: 'person' };

/** A whole section: one talk, one outcome. */
export const section = (parts: object = {}): object => ({
  schemaVersion: '1.0',
  jurisdiction: { id: 'england', version: '1.0' },
  conversations: [talk],
  outcomes: [safe],
  ...parts,
});
/** The whole section with another conversation. */
export const withTalk = (parts: object): object => section({ conversations: [{ ...talk, ...parts }] });
/** The whole section with another outcome. */
export const withOutcome = (parts: object): object => section({ outcomes: [{ ...safe, ...parts }] });
/** The whole section in which nothing is wanted, with a conversation that says why. */
export const withNothing = (parts: object): object => section({ conversations: [{ ...talk, ...parts }], outcomes: [] });
