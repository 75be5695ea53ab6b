import { valid, type Vector } from '../vector.js';

// Whole, ordinary sections. The people are those of the case studies in "Making Safeguarding Personal: A Toolkit &
// Practitioner Guide" (Jersey Safeguarding Partnership Board), retold; the dates are ours.

const worker = { id: 'u-104', role: 'social-worker' };

const joyce = {
  schemaVersion: '1.0',
  jurisdiction: { id: 'england', version: '1.0' },
  people: [
    { id: 'p1', name: 'Joyce', roles: ['adult'] },
    { id: 'p2', roles: ['neighbour'], isSourceOfHarm: true },
  ],
  involvement: {
    assurances: [
      { code: 'pace-and-place', how: 'At her kitchen table, in the morning', date: '2024-05-14' },
      { code: 'options-known', how: 'We talked through three, with what each may bring' },
    ],
    helps: [
      { code: 'face-to-face' },
      { code: 'conversation-at-own-pace', words: 'Do not rush me' },
      { code: 'large-print', words: 'My eyes are not what they were' },
    ],
    avoid: [{ code: 'letter' }],
    words: 'I would prefer someone talking to me',
    desiredInvolvement: 'lead-it',
    desiredInvolvementWords: 'I will speak to him myself',
    information: [{ what: 'How to begin a difficult conversation', format: 'audio', date: '2024-05-20' }],
    accessNeeds: {
      identified: 'yes',
      recorded: 'yes',
      flagged: 'yes',
      shared: 'no',
      met: 'yes',
      reviewedOn: '2024-06-11',
    },
    recordedAt: '2024-05-14T16:20:00+01:00',
    by: worker,
  },
  decisions: [
    {
      id: 'd1',
      type: 'take-part-in-enquiry',
      trigger: 'no-reason-to-doubt',
      date: '2024-05-14',
      conclusion: 'has-capacity-presumed',
      recordedAt: '2024-05-14T16:20:00+01:00',
      by: worker,
    },
  ],
  coercion: [{ id: 'k1', date: '2024-05-14', finding: 'nothing-found', seenAlone: 'yes' }],
  advocacy: {
    adviceGivenOn: '2024-05-14',
    difficulties: {
      'understanding-information': 'none',
      'retaining-information': 'none',
      'using-or-weighing-information': 'none',
      'communicating-views': 'none',
    },
    difficultiesOn: '2024-05-14',
  },
  sharing: [
    {
      id: 'g1',
      date: '2024-05-14',
      decision: 'agreed-with-limits',
      limits: 'Not with her neighbour, and nothing about money with the day centre',
      sharedWith: ['Her GP'],
      what: 'That she sees less well',
      toldPerson: 'before',
    },
  ],
};

const mrsT = {
  schemaVersion: '1.0',
  jurisdiction: { id: 'jersey', version: '1.0' },
  people: [
    { id: 'p1', name: 'Mrs T', roles: ['adult'] },
    { id: 'p2', name: 'The lodger', isSourceOfHarm: true },
    { id: 'p3', name: 'Her nephew', roles: ['family'] },
  ],
  involvement: {
    helps: [
      { code: 'someone-with-me', words: 'The nurse she knows' },
      { code: 'not-at-home', words: 'Not while he is in' },
    ],
    supporters: [{ id: 's1', name: 'The nurse', roles: ['communication-partner'], purpose: 'To go more slowly' }],
    agencies: [{ name: 'The hospital', contribution: 'Says when she is well enough to talk' }],
  },
  decisions: [
    {
      id: 'd1',
      matter: 'Whether the enquiry looks into her money',
      type: 'agree-to-enquiry',
      trigger: 'reason-to-doubt',
      date: '2024-09-02',
      assessor: 'Her social worker',
      doubtReasons: ['does-not-follow', 'changes-from-day-to-day'],
      doubt: 'She could name the lodger, and lost the thread when money was mentioned',
      practicableSteps: ['right-time-of-day', 'trusted-person-present', 'treat-cause-first'],
      relevantInformation: 'Who pays for what in the house, and what may happen if nothing is done',
      limbs: { understand: { answer: 'unable', evidence: 'Took the bank statement for a letter from the hospital' } },
      nexus: 'impairment-causes-inability',
      nexusEvidence: 'An infection, which is being treated',
      conclusion: 'deferred-may-regain',
      canWait: 'yes',
      waitUntil: '2024-09-23',
      reviewOn: '2024-09-23',
    },
    {
      id: 'd2',
      matter: 'whether the enquiry looks into her money ',
      type: 'agree-to-enquiry',
      trigger: 'reason-to-doubt',
      date: '2024-09-23',
      assessor: 'Her social worker',
      doubtReasons: ['lacked-capacity-before'],
      limbs: {
        understand: { answer: 'able', evidence: 'Explained his rent and her bills, with the sums' },
        retain: { answer: 'able' },
        'use-or-weigh': { answer: 'able', evidence: 'He is helpful, and what he pays is enough' },
        communicate: { answer: 'able' },
      },
      nexus: 'not-reached',
      conclusion: 'has-capacity-assessed',
    },
  ],
  coercion: [
    {
      id: 'k1',
      date: '2024-09-02',
      finding: 'nothing-found',
      seenAlone: 'no',
      notSeenAloneReason: 'On the ward, in a bay of four',
    },
    { id: 'k2', date: '2024-09-23', finding: 'nothing-found', seenAlone: 'yes', refusalId: 'r1' },
  ],
  advocacy: {
    adviceGivenOn: '2024-09-02',
    difficulties: {
      'understanding-information': 'substantial',
      'retaining-information': 'some',
      'using-or-weighing-information': 'not-known',
      'communicating-views': 'none',
    },
    difficultiesOn: '2024-09-02',
    appropriatePersons: [
      {
        id: 'q1',
        personId: 'p3',
        relationship: 'Nephew',
        result: 'not-suitable',
        checks: { 'not-paid-or-professional': 'yes', 'adult-agrees': 'no', 'no-conflict-of-interest': 'no' },
        note: 'He has an interest in the will',
      },
    ],
    appointments: [
      {
        id: 'a1',
        role: 'advocate-care-act',
        status: 'ended',
        date: '2024-09-27',
        reason: 'She spoke for herself',
        history: [
          { role: 'advocate-care-act', status: 'required-not-yet-appointed', date: '2024-09-02' },
          { role: 'advocate-care-act', status: 'appointed', date: '2024-09-05' },
        ],
      },
      { id: 'a2', role: 'advocate-care-act', status: 'offered', date: '2024-09-27' },
    ],
    supportForAdvocate: 'The ward kept a room for them',
  },
  sharing: [
    {
      id: 'g1',
      date: '2024-09-23',
      decision: 'agreed',
      sharedWith: ['Her family'],
      what: 'That she wants no more done',
    },
  ],
  refusals: [
    {
      id: 'r1',
      date: '2024-09-23',
      of: 'Any further enquiry',
      words: 'I do not want anyone to look into this any more',
      respected: 'yes',
      support: 'Help to tell her family, and a home visit',
      monitoring: 'Her GP sees her each month and will ask',
      offerOpen: 'yes',
      offerOpenOn: '2024-09-23',
    },
  ],
};

export const whole: Vector[] = [
  valid('joyce', 'A whole section: nothing in doubt, nothing hard, what helps, and limits to what is shared.', joyce),
  valid(
    'mrs-t',
    'A whole section: a decision that could wait, the same one three weeks later, an advocate, and a refusal.',
    mrsT,
  ),
];
