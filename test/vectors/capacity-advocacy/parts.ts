// Parts from which vectors are made: each differs from a plain, whole value in one thing.

export const presumed = {
  id: 'd1',
  type: 'take-part-in-enquiry',
  trigger: 'no-reason-to-doubt',
  date: '2024-05-14',
  conclusion: 'has-capacity-presumed',
};
/** The person is found unable to make one decision, and everything is there that shows it. */
export const lacking = {
  id: 'd1',
  matter: 'Whether to go on sharing the bank card',
  type: 'money-and-property',
  trigger: 'reason-to-doubt',
  date: '2024-05-20',
  assessor: 'A social worker of the team',
  doubtReasons: ['does-not-remember'],
  practicableSteps: ['right-time-of-day', 'repeat-visits'],
  limbs: {
    understand: { answer: 'able' },
    retain: { answer: 'unable', evidence: 'Could not say a minute later what the card is used for, on two visits' },
    'use-or-weigh': { answer: 'not-reached' },
    communicate: { answer: 'not-reached' },
  },
  nexus: 'impairment-causes-inability',
  conclusion: 'lacks-capacity',
  bestInterests: { decision: 'The card stays with her, with a limit on it', wishes: 'She wants to buy her own bread' },
};
/** The person is able to do all four parts. */
export const able = {
  id: 'd1',
  matter: 'Whether to go on seeing him',
  type: 'contact-with-source-of-harm',
  trigger: 'reason-to-doubt',
  date: '2024-05-20',
  doubtReasons: ['does-not-see-risk', 'unwise-decision'],
  limbs: {
    understand: { answer: 'able' },
    retain: { answer: 'able' },
    'use-or-weigh': { answer: 'able' },
    communicate: { answer: 'able' },
  },
  nexus: 'not-reached',
  conclusion: 'has-capacity-assessed',
};
/** Something other than an impairment stops the person. */
export const coerced = {
  ...able,
  doubtReasons: ['possible-pressure'],
  limbs: { 'use-or-weigh': { answer: 'unable', evidence: 'Says that she must do what he says, or he will shout' } },
  nexus: 'no-impairment',
  restrictions: ['coercion', 'fear-of-reprisal'],
  conclusion: 'unable-not-mca',
};

export const considered = { id: 'k1', date: '2024-05-14', finding: 'nothing-found', seenAlone: 'yes' };
export const none = {
  'understanding-information': 'none',
  'retaining-information': 'none',
  'using-or-weighing-information': 'none',
  'communicating-views': 'none',
};
/** Weighing up would be very hard without an advocate. */
export const hard = { ...none, 'using-or-weighing-information': 'substantial' };
export const advocate = { id: 'a1', role: 'advocate-care-act', status: 'appointed', date: '2024-05-16' };
export const checks = {
  'not-paid-or-professional': 'yes',
  'adult-agrees': 'yes',
  'willing-and-able': 'yes',
  'facilitates-involvement': 'yes',
  'not-implicated-in-harm': 'yes',
  'no-conflict-of-interest': 'yes',
};
export const sister = { id: 's1', name: 'Her sister', result: 'suitable', checks, date: '2024-05-15' };
export const agreed = { id: 'g1', date: '2024-05-14', decision: 'agreed' };
export const anyway = {
  id: 'g1',
  date: '2024-05-14',
  decision: 'not-agreed-shared-anyway',
  grounds: ['others-at-risk'],
  sharedWith: ['The police'],
  what: 'His name and where he works',
  toldPerson: 'before',
  closestToWishes: 'An officer in plain clothes, away from the house',
};
export const refusal = {
  id: 'r1',
  date: '2024-06-03',
  of: 'A protection plan',
  words: 'I want no one to look into this any more',
  respected: 'yes',
  support: 'A visit each week, as before',
  monitoring: 'The district nurse tells us when she is worried',
  offerOpen: 'yes',
};
/** Pressure was considered when the person refused. */
export const atRefusal = { ...considered, id: 'k2', date: '2024-06-03', refusalId: 'r1' };

/** A whole section: nothing in doubt, nothing hard, nothing found, agreed. */
export const section = (parts: object = {}): object => ({
  schemaVersion: '1.0',
  jurisdiction: { id: 'england', version: '1.0' },
  decisions: [presumed],
  coercion: [considered],
  advocacy: { adviceGivenOn: '2024-05-14', difficulties: none },
  sharing: [agreed],
  ...parts,
});
export const withDecision = (...decisions: object[]): object => section({ decisions });
/** The decision of `lacking` with other parts. */
export const withLacking = (parts: object): object => withDecision({ ...lacking, ...parts });
/** Other answers about advocacy. */
export const withAdvocacy = (parts: object, more: object = {}): object =>
  section({ advocacy: { adviceGivenOn: '2024-05-14', difficulties: none, ...parts }, ...more });
/** Very hard without an advocate, and what was done about it. */
export const withHard = (parts: object, more: object = {}): object =>
  withAdvocacy({ difficulties: hard, ...parts }, more);
export const withSharing = (parts: object): object => section({ sharing: [{ ...agreed, ...parts }] });
/** A refusal at which pressure was considered. */
export const withRefusal = (parts: object): object =>
  section({ coercion: [considered, atRefusal], refusals: [{ ...refusal, ...parts }] });

export const jurisdiction = (id: string): object => ({ jurisdiction: { id, version: '1.0' } });
export const harmful = {
  people: [
    { id: 'p1', roles: ['adult'] },
    { id: 'p2', roles: ['nephew'], isSourceOfHarm: true },
  ],
};
