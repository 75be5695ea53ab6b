import { valid, type Vector } from '../vector.js';
import { advocacy, decision, noDifficulty } from './parts.js';

// Whole records in brief. The people are those of the case studies in "Making Safeguarding Personal: A Toolkit &
// Practitioner Guide" (Jersey Safeguarding Partnership Board), retold; the dates, and England for Joyce, are ours.

const worker = { id: 'u-104', name: 'A. Patel', role: 'social-worker' };

const joyce = {
  schemaVersion: '1.0',
  jurisdiction: { id: 'england', version: '1.0' },
  reference: 'E-1041',
  personReference: 'P-77',
  kind: 'section-42',
  team: 'east',
  startedOn: '2024-05-14',
  concludedOn: '2024-06-11',
  concern: {
    raisedOn: '2024-05-13',
    referrer: { name: 'Home carer', role: 'care-provider' },
    riskTypes: ['financial-or-material'],
    locations: ['own-home'],
    sources: ['known-to-individual'],
    findings: [{ words: 'He had asked for money four times', date: '2024-05', code: 'identified-action-taken' }],
    criteria: [
      { code: 'care-and-support-needs', met: 'yes', evidence: 'She is losing her sight' },
      { code: 'abuse-or-neglect', met: 'yes' },
      { code: 'unable-to-protect-self', met: 'yes' },
    ],
  },
  people: [
    { id: 'p1', name: 'Joyce', roles: ['adult'] },
    { id: 'p2', roles: ['neighbour'], isSourceOfHarm: true },
  ],
  desiredOutcomes: {
    schemaVersion: '1.0',
    conversations: [
      { id: 'c1', date: '2024-05-14', stages: ['beginning'], mode: 'face-to-face', place: 'At home', seenAlone: 'yes' },
      { id: 'c2', date: '2024-06-11', stages: ['end'], askedStatus: 'asked-expressed' },
    ],
    outcomes: [
      {
        id: 'o1',
        polarity: 'not-wanted',
        words: "I don't want anything to be done",
        importance: 'He would think that I had told on him',
        source: 'person',
        code: 'formal-action',
        rank: 2,
        conversationId: 'c1',
        by: worker,
      },
      {
        id: 'o2',
        polarity: 'wanted',
        words: "I don't want his visits to stop",
        importance: 'He is very kind, and comes two or three times a week',
        source: 'person',
        code: 'maintain-relationship',
        rank: 1,
        conversationId: 'c1',
        means: [{ code: 'person-acts-themselves' }, { code: 'coaching', who: 'A. Patel' }],
      },
    ],
    options: [
      { id: 'x1', option: 'The police talk to him', risks: 'He stays away', personView: 'No', chosen: false },
      { id: 'x2', option: 'She talks to him herself', personView: 'I would like that', chosen: true },
    ],
  },
  capacityAdvocacy: {
    schemaVersion: '1.0',
    decisions: [decision],
    coercion: [{ id: 'k1', date: '2024-05-14', finding: 'nothing-found', seenAlone: 'yes' }],
    advocacy: advocacy(),
    sharing: [{ id: 's1', date: '2024-05-14', decision: 'agreed-with-limits', limits: 'Not with her neighbour' }],
    refusals: [
      {
        id: 'n1',
        date: '2024-05-14',
        of: 'Formal action',
        respected: 'yes',
        support: 'Coaching for the talk with him',
        monitoring: 'A call each week',
        offerOpen: 'yes',
        offerOpenOn: '2024-05-14',
      },
    ],
  },
  reviewTimeline: {
    schemaVersion: '1.0',
    reviews: [
      {
        id: 'r1',
        date: '2024-05-28',
        changed: { words: 'She talked to him. He was cross, and then he said sorry' },
        agreed: { words: 'She will tell him again if he asks' },
        achieved: { code: 'nothing-new' },
        participation: 'in-person',
        progress: [{ outcomeId: 'o2', status: 'on-track' }],
      },
    ],
  },
  closureFeedback: {
    schemaVersion: '1.0',
    achievements: [
      { id: 'a1', outcomeId: 'o1', view: 'fully-achieved', viewOf: 'person', date: '2024-06-11' },
      {
        id: 'a2',
        outcomeId: 'o2',
        view: 'partially-achieved',
        viewOf: 'person',
        words: 'It is a bit fragile, but he still comes',
        date: '2024-06-11',
        reasons: ['outside-any-agencys-control'],
        explained: 'yes',
      },
    ],
    closure: {
      date: '2024-06-11',
      path: 'refused-formal-chose-informal',
      riskFinding: 'identified-action-taken',
      riskOutcome: 'reduced',
      unplannedBenefits: [{ id: 'b1', words: 'He said sorry', code: 'receive-an-apology', date: '2024-05' }],
    },
    feedback: [
      {
        id: 'f1',
        offer: 'completed',
        date: '2024-06-25',
        respondent: 'adult',
        askedBy: 'other-staff',
        answers: {
          'fb-listened': { words: 'They did, all the time' },
          'fb-control': { words: "They wouldn't do anything unless I said they could" },
        },
      },
    ],
  },
  events: [
    { id: 'e1', date: '2024-05-14', code: 'visit', what: 'First visit', by: worker },
    { id: 'e2', at: '2024-05-21T11:00:00+01:00', code: 'support-given', what: 'Coaching for the talk', by: worker },
  ],
};

const sam = {
  schemaVersion: '1.0',
  jurisdiction: { id: 'jersey', version: '1.0' },
  reference: 'J-7',
  kind: 'other',
  startedOn: '2024-02-20',
  concern: {
    raisedOn: '2024-02-19',
    riskTypes: ['domestic-abuse', 'psychological'],
    locations: ['community-service'],
    sources: ['known-to-individual'],
    previousConcerns: [{ date: '2023', outcome: 'No police action' }],
  },
  people: [
    { id: 'p1', name: 'Sam', roles: ['adult'] },
    { id: 'p2', roles: ['boyfriend'], isSourceOfHarm: true },
    { id: 'p3', name: 'Ms Reed', roles: ['support worker'] },
  ],
  desiredOutcomes: {
    schemaVersion: '1.0',
    conversations: [
      { id: 'c1', date: '2024-02-21', stages: ['beginning'], participants: [{ personId: 'p3' }] },
      { id: 'c2', date: '2024-05-02', stages: ['middle'], participation: 'in-person' },
    ],
    outcomes: [
      {
        id: 'o1',
        polarity: 'wanted',
        words: 'I want to stay with my boyfriend, and him to be kind',
        importance: 'I love him',
        source: 'person',
        code: 'maintain-relationship',
        status: 'changed',
        conversationId: 'c1',
        supersededBy: 'o2',
        hardToAchieve: true,
        achievability: { discussedOn: '2024-03-20', explanation: 'Nobody can make him change' },
        change: { reasons: ['greater-insight-into-risk'], date: '2024-05-02', agreedBy: 'person' },
        history: [
          {
            polarity: 'wanted',
            words: 'I want to stay with my boyfriend, and him to be kind',
            source: 'person',
            conversationId: 'c1',
          },
        ],
      },
      {
        id: 'o2',
        polarity: 'wanted',
        words: 'I want to leave him and live somewhere new',
        importance: 'I want to start again',
        source: 'person-with-support',
        code: 'be-and-feel-safer',
        rank: 1,
        status: 'in-progress',
        conversationId: 'c2',
      },
    ],
    professionalGoals: [
      { id: 'g1', words: 'Somebody is there when he visits', personView: 'I do not want that', personAgrees: 'no' },
    ],
  },
  capacityAdvocacy: {
    schemaVersion: '1.0',
    decisions: [
      {
        id: 'd1',
        matter: 'Whether to stay with her boyfriend',
        type: 'contact-with-source-of-harm',
        trigger: 'reason-to-doubt',
        date: '2024-02-28',
        assessor: 'A. Patel',
        practicableSteps: ['easy-read'],
        limbs: {
          understand: { answer: 'able' },
          retain: { answer: 'able' },
          'use-or-weigh': { answer: 'able' },
          communicate: { answer: 'able' },
        },
        conclusion: 'has-capacity-assessed',
      },
    ],
    coercion: [
      {
        id: 'k1',
        date: '2024-02-21',
        finding: 'something-seen',
        seen: 'He answers her telephone',
        seenAlone: 'yes',
      },
    ],
    advocacy: { adviceGivenOn: '2024-02-21', difficulties: { ...noDifficulty, 'retaining-information': 'some' } },
    sharing: [{ id: 's1', date: '2024-02-21', decision: 'agreed' }],
  },
  reviewTimeline: {
    schemaVersion: '1.0',
    reviews: [
      {
        id: 'r1',
        date: '2024-05-02',
        changed: { words: 'She wants to leave' },
        agreed: { words: 'Look at two flats' },
        achieved: { words: 'She took the decision herself' },
        participation: 'in-person',
        participants: [{ personId: 'p3' }],
        progress: [{ outcomeId: 'o2', status: 'action-needed' }],
        actions: [{ id: 't1', what: 'Look at two flats', who: 'Ms Reed', byWhen: '2024-05-16', outcomeId: 'o2' }],
      },
    ],
  },
  // Asked on the way, too: the work goes on.
  closureFeedback: {
    schemaVersion: '1.0',
    achievements: [],
    feedback: [
      {
        id: 'f1',
        offer: 'partly-completed',
        date: '2024-05-02',
        respondent: 'adult-with-support',
        respondentPersonId: 'p1',
        askedBy: 'other-staff',
        mode: 'face-to-face',
        support: 'Ms Reed sat with her',
        answers: {
          'fb-asked': { answer: 'good', askedAs: 'easy-read-3' },
          'fb-control': { answer: 'ok', askedAs: 'easy-read-3' },
          'fb-difference': { words: 'I can say what I want now' },
        },
      },
    ],
  },
};

export const whole: Vector[] = [
  valid(
    'joyce',
    'A whole record that was concluded: she spoke to him herself, and the work ended as she wanted.',
    joyce,
  ),
  valid('sam', 'A whole record of work that goes on: what she wants has changed, and the first words are kept.', sam),
];
