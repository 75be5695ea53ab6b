// Parts from which vectors are made: each differs from a plain, whole record in one thing.

export const talk = { id: 'c1', date: '2024-05-14', stages: ['beginning'] };
export const lastTalk = { id: 'c2', date: '2024-06-11', stages: ['end'], askedStatus: 'asked-expressed' };
export const safe = {
  id: 'o1',
  polarity: 'wanted',
  words: 'I want to feel safe in my own home',
  importance: 'I have lived here for forty years',
  source: 'person',
  conversationId: 'c1',
};
export const desired = (parts: object = {}): object => ({
  schemaVersion: '1.0',
  conversations: [talk],
  outcomes: [safe],
  ...parts,
});

export const decision = {
  id: 'd1',
  type: 'take-part-in-enquiry',
  trigger: 'no-reason-to-doubt',
  date: '2024-05-14',
  conclusion: 'has-capacity-presumed',
};
/** The latest decision, by which the person cannot decide about this. */
export const lacks = {
  ...decision,
  matter: 'Whether to take part',
  trigger: 'reason-to-doubt',
  assessor: 'A. Patel',
  practicableSteps: ['easy-read'],
  limbs: { understand: { answer: 'unable', evidence: 'Could not say what it was about' } },
  nexus: 'impairment-causes-inability',
  conclusion: 'lacks-capacity',
};
export const noDifficulty = {
  'understanding-information': 'none',
  'retaining-information': 'none',
  'using-or-weighing-information': 'none',
  'communicating-views': 'none',
};
export const advocacy = (parts: object = {}): object => ({
  adviceGivenOn: '2024-05-14',
  difficulties: noDifficulty,
  ...parts,
});
export const deciding = (parts: object = {}): object => ({
  schemaVersion: '1.0',
  decisions: [decision],
  coercion: [{ id: 'k1', date: '2024-05-14', finding: 'nothing-found', seenAlone: 'yes' }],
  advocacy: advocacy(),
  sharing: [{ id: 's1', date: '2024-05-14', decision: 'agreed' }],
  ...parts,
});

export const review = {
  id: 'r1',
  date: '2024-05-28',
  changed: { words: 'The new lock is in' },
  agreed: { code: 'nothing-new' },
  achieved: { code: 'nothing-new' },
  participation: 'in-person',
};
export const going = (parts: object = {}): object => ({ schemaVersion: '1.0', reviews: [review], ...parts });

export const achievement = {
  id: 'a1',
  outcomeId: 'o1',
  view: 'fully-achieved',
  viewOf: 'person',
  date: '2024-06-11',
};
export const closure = {
  date: '2024-06-11',
  path: 'completed-no-plan',
  riskFinding: 'identified-action-taken',
  riskOutcome: 'reduced',
};
export const ended = (parts: object = {}): object => ({
  schemaVersion: '1.0',
  achievements: [achievement],
  closure,
  feedback: [{ id: 'f1', offer: 'declined' }],
  ...parts,
});
/** The last section with another closure. */
export const endedWith = (parts: object): object => ended({ closure: { ...closure, ...parts } });

export const concern = {
  raisedOn: '2024-05-13',
  riskTypes: ['financial-or-material'],
  locations: ['own-home'],
  sources: ['known-to-individual'],
};

/** A whole record of an enquiry that goes on. */
export const record = (parts: object = {}): object => ({
  schemaVersion: '1.0',
  jurisdiction: { id: 'england', version: '1.0' },
  reference: 'E-1041',
  kind: 'section-42',
  startedOn: '2024-05-14',
  concern,
  people: [
    { id: 'p1', roles: ['adult'] },
    { id: 'p2', roles: ['neighbour'], isSourceOfHarm: true },
  ],
  desiredOutcomes: desired(),
  capacityAdvocacy: deciding(),
  ...parts,
});

/** A whole record of an enquiry that was concluded. */
export const concluded = (parts: object = {}): object =>
  record({
    concludedOn: '2024-06-11',
    desiredOutcomes: desired({ conversations: [talk, lastTalk] }),
    reviewTimeline: going(),
    closureFeedback: ended(),
    ...parts,
  });
