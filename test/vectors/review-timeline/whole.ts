import { valid, type Vector } from '../vector.js';
import { nothing } from './parts.js';

// Whole, ordinary sections. The people are those of the case studies in "Making Safeguarding Personal: A Toolkit &
// Practitioner Guide" (Jersey Safeguarding Partnership Board), retold; the dates are ours. They go with the desired outcomes
// of the same people.

const worker = { id: 'u-104', role: 'social-worker' };

export const joyce = {
  schemaVersion: '1.0',
  jurisdiction: { id: 'england', version: '1.0' },
  people: [
    { id: 'p1', name: 'Joyce', roles: ['adult'] },
    { id: 'p2', roles: ['neighbour'], isSourceOfHarm: true },
  ],
  reviews: [
    {
      id: 'r1',
      date: '2024-05-28',
      changed: { words: 'She has not spoken to him yet: she does not know how to begin' },
      agreed: { words: 'She talks to him when he next visits, after trying out what to say' },
      achieved: { words: 'She has written down the words that she wants to use' },
      participation: 'in-person',
      progress: [
        { outcomeId: 'o1', status: 'on-track' },
        { outcomeId: 'o2', status: 'on-track', words: 'He still comes, and she is glad of it' },
        { outcomeId: 'o3', status: 'action-needed', words: 'I need to find my courage' },
      ],
      riskPerson: 'He would never hurt me',
      riskWorker: 'He may ask again. She knows whom to ring',
      actions: [
        {
          id: 'a1',
          what: 'Coach Joyce for the talk with him',
          who: 'Her social worker',
          byWhen: '2024-06-04',
          status: 'done',
          statusDate: '2024-06-03',
          outcomeId: 'o3',
          means: 'coaching',
        },
        { id: 'a2', what: 'Talk to him', who: 'Joyce', byWhen: '2024-06', means: 'person-acts-themselves' },
      ],
      writtenTogether: true,
      nextReviewOn: '2024-06-11',
      recordedAt: '2024-05-28T15:10:00+01:00',
      by: worker,
    },
    {
      id: 'r2',
      date: '2024-06-11',
      stage: 'end',
      changed: { words: 'She has spoken to him. He was cross at first, and said sorry the next day' },
      agreed: { words: 'Nothing more is done. She rings if he asks again' },
      achieved: { words: 'He still visits, a bit less easily, and has not asked for money again' },
      participation: 'in-person',
      progress: [
        { outcomeId: 'o1', status: 'met-so-far' },
        { outcomeId: 'o2', status: 'met-so-far', words: 'It is a bit fragile' },
        { outcomeId: 'o3', status: 'met-so-far' },
      ],
      supportAfter: 'A visit about her sight, and the number of the team',
      involvementLevel: 'in-control',
      recordedAt: '2024-06-12T09:05:00+01:00',
      by: worker,
    },
  ],
};

export const sam = {
  schemaVersion: '1.0',
  jurisdiction: { id: 'jersey', version: '1.0' },
  reviews: [
    {
      id: 'r1',
      date: '2024-03-20',
      stage: 'middle',
      contactPoint: 'meeting',
      changed: { words: 'Someone spoke to him, and he shouts as before' },
      agreed: { words: 'Sam does not want what the meeting proposed. She wants to try for some weeks more' },
      achieved: nothing,
      participation: 'in-person',
      participants: [{ name: 'Sam', role: 'adult' }, { role: 'advocate' }, { role: 'police officer' }],
      progress: [
        { outcomeId: 'o1', status: 'on-track' },
        { outcomeId: 'o2', status: 'stuck', words: 'He says he will, and then he does not' },
        { outcomeId: 'o3', status: 'no-longer-wanted', words: 'They cannot make him' },
      ],
      riskPerson: 'He gets loud, but I can go to my room',
      riskWorker: 'Shouting has grown since February',
      capacityReconsidered: true,
      nextReviewOn: '2024-05-02',
    },
    {
      id: 'r2',
      date: '2024-05-02',
      stage: 'middle',
      contactPoint: 'plan-review',
      changed: { words: 'Sam sees that he will not change, and wants to leave him' },
      agreed: { words: 'She looks at new places to live, with her key worker' },
      achieved: { words: 'She took the decision herself' },
      participation: 'in-person',
      progress: [
        { outcomeId: 'o1', status: 'no-longer-wanted' },
        { outcomeId: 'o2', status: 'worse' },
        { outcomeId: 'o4', status: 'action-needed', words: 'I want to start again' },
      ],
      actions: [
        {
          id: 'a1',
          what: 'Look at two flats with Sam',
          who: 'Her key worker',
          byWhen: '2024-05-20',
          status: 'done',
          statusDate: '2024-05',
          outcomeId: 'o4',
          means: 'service-change',
          history: [{ what: 'Look at two flats with Sam', who: 'Her key worker', byWhen: '2024-05-20' }],
        },
      ],
      involvementLevel: 'in-control',
    },
    {
      id: 'r3',
      date: '2024-06-13',
      changed: { words: 'She has chosen a flat' },
      agreed: { words: 'She moves in July, and keeps her support workers' },
      achieved: { words: 'She has told him that it is over' },
      participation: 'remote',
      progress: [{ outcomeId: 'o4', status: 'on-track', words: 'My own front door' }],
    },
  ],
  nextReviewOn: '2024-07-18',
};

export const mrsT = {
  schemaVersion: '1.0',
  jurisdiction: { id: 'england', version: '1.0' },
  reviews: [
    {
      id: 'r1',
      date: '2024-09-09',
      stage: 'middle',
      changed: { words: 'She is on the ward, and can name her lodger. She cannot talk about money yet' },
      agreed: { words: 'A visit to her house, and no more for now' },
      achieved: nothing,
      participation: 'in-person',
      capacityReconsidered: true,
      nextReviewOn: '2024-09-23',
    },
    {
      id: 'r2',
      date: '2024-09-23',
      stage: 'end',
      changed: { words: 'She can talk about all of it. She speaks fondly of him' },
      agreed: { words: 'She does not want this to go on. She tells her family herself, with support' },
      achieved: { words: 'Her family has heard it from her' },
      participation: 'in-person',
      progress: [{ outcomeId: 'o1', status: 'met-so-far' }],
      involvementLevel: 'involved',
    },
  ],
  timescaleChanges: [
    {
      id: 't1',
      of: 'Talk about what she wants',
      from: '2024-09-16',
      to: '2024-10-07',
      reason: 'capacity-expected-to-return',
      note: 'She is recovering. The ward expects her to be able to decide again',
      date: '2024-09-09',
      reviewId: 'r1',
    },
  ],
};

export const whole: Vector[] = [
  valid('joyce', 'A whole section: two reviews with progress, actions and her own view of the risk.', joyce),
  valid('sam', 'A whole section: outcomes revisited in every meeting, until she wanted something else.', sam),
  valid('mrs-t', 'A date was moved, because the person was expected to be able to decide again.', mrsT),
];
