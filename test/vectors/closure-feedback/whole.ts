import { valid, type Vector } from '../vector.js';

// Whole, ordinary sections. The people are those of the case studies in "Making Safeguarding Personal: A Toolkit &
// Practitioner Guide" (Jersey Safeguarding Partnership Board), retold; the dates are ours.

const worker = { id: 'u-104', role: 'social-worker' };

export const joyce = {
  schemaVersion: '1.0',
  jurisdiction: { id: 'england', version: '1.0' },
  people: [
    { id: 'p1', name: 'Joyce', roles: ['adult'] },
    { id: 'p2', roles: ['neighbour'], isSourceOfHarm: true },
  ],
  achievements: [
    {
      id: 'a1',
      outcomeId: 'o1',
      view: 'fully-achieved',
      viewOf: 'person',
      words: 'You did nothing that I had not agreed to',
      date: '2024-06-11',
      recordedAt: '2024-06-12T09:05:00+01:00',
      by: worker,
    },
    {
      id: 'a2',
      outcomeId: 'o2',
      view: 'partially-achieved',
      viewOf: 'person',
      words: 'It is a bit fragile between us, but he still comes',
      date: '2024-06-11',
      reasons: ['outside-any-agencys-control', 'still-in-progress'],
      explained: 'yes',
      explainedOn: '2024-06-11',
      recordedAt: '2024-06-12T09:05:00+01:00',
      by: worker,
    },
    {
      id: 'a3',
      outcomeId: 'o3',
      view: 'fully-achieved',
      viewOf: 'person',
      words: 'I told him myself',
      date: '2024-06-11',
    },
    {
      id: 'a4',
      outcomeId: 'o2',
      view: 'fully-achieved',
      viewOf: 'worker',
      note: 'He has not asked for money again',
      date: '2024-06-11',
    },
  ],
  closure: {
    date: '2024-06-11',
    path: 'refused-formal-chose-informal',
    riskFinding: 'identified-action-taken',
    riskOutcome: 'reduced',
    riskAcceptedByPerson: true,
    agreedWithPerson: 'yes',
    feedbackToPerson: {
      given: 'yes',
      date: '2024-06-11',
      format: 'large-print',
      words: 'What was agreed, and who to call',
    },
    continues: 'Support with her sight and her confidence',
    involvementLevel: 'in-control',
    informed: { view: 'yes', date: '2024-05-14', format: 'face-to-face' },
    influenced: { view: 'yes' },
    choseProcess: { view: 'yes', words: 'She spoke to him herself' },
    unplannedBenefits: [
      { id: 'b1', words: 'He apologised, which she had not asked for', code: 'receive-an-apology', date: '2024-06-03' },
    ],
    refusal: {
      id: 'r1',
      date: '2024-05-14',
      of: 'Anything formal',
      words: 'I do not want anything to be done',
      respected: 'yes',
      support: 'Coaching in what to say to him',
      monitoring: 'A call every week until she has spoken to him',
      offerOpen: 'yes',
      offerOpenOn: '2024-05-14',
    },
    recordedAt: '2024-06-12T09:20:00+01:00',
    by: worker,
  },
  feedback: [
    {
      id: 'f1',
      offer: 'completed',
      date: '2024-06-25',
      respondent: 'adult',
      respondentPersonId: 'p1',
      askedBy: 'other-staff',
      mode: 'at-home',
      safeToAsk: 'yes',
      seenAlone: 'yes',
      answers: {
        'fb-asked': { answer: 'yes' },
        'fb-listened': { answer: 'always', words: 'They listened to me' },
        'fb-understood-why': { answer: 'fully' },
        'fb-involved-risk': { answer: 'fully' },
        'fb-informed': { answer: 'quite-a-bit' },
        'fb-control': { answer: 'always', words: 'They would not do anything unless I said they could' },
        'fb-safer': { answer: 'quite-a-bit-safer' },
        'fb-happy-result': { answer: 'partly' },
        'fb-difference': { words: 'I can say no now' },
        'fb-better': { words: 'Bigger letters, please' },
      },
      boardQuotes: [{ words: 'They would not do anything unless I said they could', agreed: true }],
      recordedAt: '2024-06-25T15:00:00+01:00',
      by: { id: 'u-230', role: 'safeguarding-team' },
    },
  ],
};

export const sam = {
  schemaVersion: '1.0',
  jurisdiction: { id: 'jersey', version: '1.0' },
  achievements: [
    {
      id: 'a1',
      outcomeId: 'o4',
      view: 'fully-achieved',
      viewOf: 'person',
      words: 'I have my own flat and he does not come',
      date: '2024-07-16',
    },
  ],
  closure: {
    date: '2024-07-16',
    path: 'completed-with-plan',
    riskFinding: 'identified-action-taken',
    riskOutcome: 'removed',
    riskAcceptedByPerson: false,
    agreedWithPerson: 'yes',
    involvementLevel: 'in-control',
    continues: 'Her new support workers, and the group on Tuesdays',
  },
  feedback: [
    {
      id: 'f1',
      offer: 'partly-completed',
      date: '2024-07-30',
      respondent: 'adult-with-support',
      askedBy: 'independent-person',
      mode: 'easy-read',
      support: 'Her key worker read the questions with her',
      language: 'en',
      safeToAsk: 'yes',
      seenAlone: 'no',
      answers: {
        'fb-listened': { answer: 'good', askedAs: 'easy-read-3' },
        'fb-control': { answer: 'ok', askedAs: 'easy-read-3', words: 'Sometimes' },
        'fb-safer': { answer: 'good', askedAs: 'easy-read-3' },
        'fb-informed': { answer: 'not-sure', askedAs: 'easy-read-3' },
        'fb-difference': { words: 'I decided it', askedAs: 'easy-read-3' },
      },
    },
  ],
};

const mrsT = {
  schemaVersion: '1.0',
  jurisdiction: { id: 'england', version: '1.0' },
  achievements: [
    {
      id: 'a1',
      outcomeId: 'o1',
      view: 'fully-achieved',
      viewOf: 'person',
      words: 'You have stopped, as I asked',
      date: '2024-10-01',
    },
  ],
  closure: {
    date: '2024-10-01',
    path: 'refused-ended-at-request',
    riskFinding: 'ceased-at-request',
    agreedWithPerson: 'yes',
    feedbackToPerson: { given: 'yes', date: '2024-10-01' },
    feedbackToOthers: [
      {
        id: 't1',
        who: 'The relatives who raised the concern',
        words: 'That she has decided, and is well',
        date: '2024-10-03',
        agreed: 'yes',
      },
    ],
    refusal: {
      id: 'r1',
      date: '2024-09-23',
      of: 'The enquiry',
      words: 'He is helpful, and what he pays is enough',
      respected: 'yes',
      support: 'Help to speak to her family',
      monitoring: 'Her doctor sees her each month',
      offerOpen: 'yes',
      offerOpenOn: '2024-09-23',
    },
  },
  feedback: [{ id: 'f1', offer: 'declined', date: '2024-10-01' }],
};

export const whole: Vector[] = [
  valid(
    'joyce',
    'The person chose something informal. One outcome happened in part, with reasons; the worker sees it otherwise, and that stands apart. Somebody other than the worker asked for feedback.',
    joyce,
  ),
  valid('sam', 'Feedback in easy read, answered with support and not to its end.', sam),
  valid('mrs-t', 'It ended at her request: the refusal has its four answers, and feedback was declined.', mrsT),
];
