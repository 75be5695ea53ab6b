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
  conversations: [
    {
      id: 'c1',
      date: '2024-05-14',
      stages: ['beginning'],
      recordedAt: '2024-05-14T16:20:00+01:00',
      by: worker,
    },
    {
      id: 'c2',
      date: '2024-06-11',
      stages: ['middle', 'end'],
      askedStatus: 'asked-expressed',
      recordedAt: '2024-06-12T09:05:00+01:00',
      by: worker,
    },
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
      recordedAt: '2024-05-14T16:20:00+01:00',
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
      status: 'agreed',
      conversationId: 'c1',
      recordedAt: '2024-05-14T16:20:00+01:00',
      by: worker,
    },
    {
      id: 'o3',
      polarity: 'wanted',
      words: 'I would like to speak to him myself',
      importance: 'It is between the two of us',
      source: 'person-with-support',
      code: 'maintain-control',
      conversationId: 'c1',
      recordedAt: '2024-05-14T16:20:00+01:00',
      by: worker,
    },
  ],
};

export const sam = {
  schemaVersion: '1.0',
  jurisdiction: { id: 'jersey', version: '1.0' },
  conversations: [
    { id: 'c1', date: '2024-02', stages: ['beginning'] },
    { id: 'c2', date: '2024-03-20', stages: ['middle'] },
    { id: 'c3', date: '2024-05-02', stages: ['middle'] },
  ],
  outcomes: [
    {
      id: 'o1',
      polarity: 'wanted',
      words: 'I want to stay with my boyfriend',
      importance: 'I love him',
      source: 'person',
      code: 'maintain-relationship',
      status: 'changed',
      conversationId: 'c1',
      supersededBy: 'o4',
      change: {
        reasons: ['greater-insight-into-risk', 'not-achievable-explained'],
        date: '2024-05-02',
        agreedBy: 'person',
        note: 'She took the decision herself',
      },
      recordedAt: '2024-05-02T14:00:00+01:00',
      history: [
        {
          polarity: 'wanted',
          words: 'I want to stay with my boyfriend',
          importance: 'I love him',
          source: 'person',
          code: 'maintain-relationship',
          conversationId: 'c1',
          recordedAt: '2024-02-21T11:30:00Z',
        },
      ],
    },
    {
      id: 'o2',
      polarity: 'wanted',
      words: 'I want him to be kind to me, and to stop shouting',
      importance: 'It makes me cry',
      source: 'person',
      code: 'abuse-to-stop',
      status: 'combined',
      conversationId: 'c2',
      mergedInto: 'o4',
      change: { reasons: ['reconciled-with-other-outcome'], date: '2024-05-02', agreedBy: 'person' },
      history: [
        {
          polarity: 'wanted',
          words: 'I want him to treat me differently',
          source: 'person',
          code: 'abuse-to-stop',
          conversationId: 'c1',
        },
        {
          polarity: 'wanted',
          words: 'I want him to be kind to me, and to stop shouting',
          importance: 'It makes me cry',
          source: 'person',
          code: 'abuse-to-stop',
          conversationId: 'c2',
          change: { reasons: ['more-confident'], date: '2024-03-20', agreedBy: 'person' },
        },
      ],
    },
    {
      id: 'o3',
      polarity: 'wanted',
      words: 'Someone should make him change',
      importance: 'He would listen to them',
      source: 'person-with-support',
      code: 'something-else',
      status: 'withdrawn',
      conversationId: 'c1',
      change: { reasons: ['expectations-changed'], date: '2024-03', agreedBy: 'person' },
    },
    {
      id: 'o4',
      polarity: 'wanted',
      words: 'I want to leave him and live somewhere new',
      importance: 'I want to start again',
      source: 'person',
      code: 'be-and-feel-safer',
      rank: 1,
      status: 'in-progress',
      conversationId: 'c3',
    },
  ],
};

const mrsT = {
  schemaVersion: '1.0',
  jurisdiction: { id: 'england', version: '1.0' },
  conversations: [
    { id: 'c1', date: '2024-09-02', stages: ['beginning'], askedStatus: 'asked-not-ready' },
    { id: 'c2', date: '2024-09-23', stages: ['middle', 'end'] },
  ],
  outcomes: [
    {
      id: 'o1',
      polarity: 'not-wanted',
      words: 'I do not want anyone to look into this any more',
      importance: 'He is helpful, and what he pays is enough',
      source: 'person',
      code: 'formal-action',
      conversationId: 'c2',
    },
  ],
};

export const whole: Vector[] = [
  valid(
    'joyce',
    'A whole section: one talk, three outcomes of which two are ranked, and a review that repeats them.',
    joyce,
  ),
  valid('sam', 'A whole section with history: outcomes replaced, combined and withdrawn, the first words kept.', sam),
  valid('mrs-t', 'The person was not ready to say at first, and said what she did not want three weeks later.', mrsT),
];
