import { valid, type Vector } from '../vector.js';

// After the case study of Sam in "Making Safeguarding Personal: A Toolkit & Practitioner Guide" (Jersey Safeguarding
// Partnership Board), retold; the dates are ours.

const value = {
  schemaVersion: '1.0',
  jurisdiction: { id: 'england', version: '1.0' },
  people: [
    { id: 'p1', name: 'Sam' },
    { id: 'p2', isSourceOfHarm: true },
    { id: 'p3', name: 'Her key worker' },
  ],
  involvement: {
    helps: [{ code: 'pictures', words: 'Tell me in pictures' }, { code: 'easy-read' }, { code: 'talking-mats' }],
    avoid: [{ words: 'People who talk over me' }],
    desiredInvolvement: 'be-involved',
  },
  decisions: [
    {
      id: 'd1',
      matter: 'Whether to go on with the relationship',
      type: 'intimate-or-sexual-relationship',
      trigger: 'reason-to-doubt',
      date: '2024-02',
      assessor: 'A psychologist',
      doubtReasons: ['does-not-see-risk', 'impairment-or-disturbance'],
      practicableSteps: ['easy-read', 'repeat-visits', 'seen-alone'],
      limbs: {
        understand: { answer: 'able' },
        retain: { answer: 'able' },
        'use-or-weigh': { answer: 'able', evidence: 'Said what is good and what is not, with the pictures' },
        communicate: { answer: 'able' },
      },
      conclusion: 'has-capacity-assessed',
    },
    {
      id: 'd2',
      type: 'be-represented-by-named-person',
      trigger: 'no-reason-to-doubt',
      date: '2024-02-21',
      conclusion: 'has-capacity-presumed',
    },
  ],
  coercion: [
    {
      id: 'k1',
      date: '2024-02-21',
      finding: 'something-seen',
      restrictions: ['fear-of-reprisal', 'dependency'],
      seen: 'Looks at her phone whenever it rings, and answers at once',
      seenAlone: 'yes',
      legalAdvice: 'not-needed',
    },
  ],
  advocacy: {
    adviceGivenOn: '2024-02-21',
    difficulties: {
      'understanding-information': 'substantial',
      'retaining-information': 'some',
      'using-or-weighing-information': 'some',
      'communicating-views': 'none',
    },
    appropriatePersons: [
      {
        id: 'q1',
        name: 'Her aunt',
        relationship: 'Aunt',
        result: 'suitable',
        checks: {
          'not-paid-or-professional': 'yes',
          'adult-agrees': 'yes',
          'willing-and-able': 'yes',
          'facilitates-involvement': 'yes',
          'not-implicated-in-harm': 'yes',
          'no-conflict-of-interest': 'yes',
        },
        date: '2024-02-23',
      },
    ],
    appointments: [{ id: 'a1', role: 'advocate-idva', status: 'offered', date: '2024-03' }],
  },
  sharing: [
    {
      id: 'g1',
      date: '2024-02-21',
      decision: 'agreed',
      sharedWith: ['Supported living'],
      what: 'That she would like visits',
    },
    {
      id: 'g2',
      date: '2024-03-04',
      decision: 'not-agreed-shared-anyway',
      grounds: ['others-at-risk', 'crime-may-have-been-committed'],
      sharedWith: ['The police'],
      what: 'His name, and that another woman lives with him',
      toldPerson: 'before',
      closestToWishes: 'She was not named, and nobody came to the house',
      formalAction: { what: 'A report to the police', knew: 'yes', agreed: 'no', why: 'Another woman may be at risk' },
    },
  ],
};

export const sam: Vector = valid(
  'sam',
  'A whole section: able to decide what others find unwise, an aunt in place of an advocate, and a report against her wish.',
  value,
);
