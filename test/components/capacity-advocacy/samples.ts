// Values of the section for the contract suite, after the case of Joyce (Making Safeguarding Personal: toolkit case
// studies). The dates are long past, so that no clock makes them a future one.

const section = { schemaVersion: '1.0', jurisdiction: { id: 'england', version: '1.0' } };

const ability = {
  id: 'd1',
  type: 'take-part-in-enquiry',
  trigger: 'no-reason-to-doubt',
  date: '2024-05-14',
  conclusion: 'has-capacity-presumed',
};
const money = {
  id: 'd2',
  matter: 'What she gives to her neighbour',
  type: 'money-and-property',
  trigger: 'reason-to-doubt',
  date: '2024-05-20',
  assessor: 'Social worker',
  doubtReasons: ['does-not-remember'],
  practicableSteps: ['right-place'],
  limbs: {
    understand: { answer: 'able' },
    retain: { answer: 'unable', evidence: 'Lost what had been said a minute before' },
    'use-or-weigh': { answer: 'able' },
    communicate: { answer: 'able' },
  },
  nexus: 'impairment-causes-inability',
  conclusion: 'lacks-capacity',
};
const refusal = {
  id: 'n1',
  date: '2024-05-14',
  of: 'Formal action about her neighbour',
  respected: 'yes',
  support: 'Somebody to talk it through with',
  monitoring: 'A call each week',
  offerOpen: 'yes',
};
const pressure = { id: 'k1', date: '2024-05-14', finding: 'nothing-found', seenAlone: 'yes', refusalId: 'n1' };
const agreed = { id: 's1', date: '2024-05-14', decision: 'agreed-with-limits', limits: 'Inside the team only' };
const involvement = {
  helps: [{ code: 'face-to-face' }, { code: 'audio', words: 'Read it to me' }],
  avoid: [{ words: 'Letters' }],
  desiredInvolvement: 'lead-it',
  supporters: [{ id: 'u1', name: 'Ann', purpose: 'She explains', roles: ['family'] }],
};

const difficulties = {
  'understanding-information': 'none',
  'retaining-information': 'none',
  'using-or-weighing-information': 'none',
  'communicating-views': 'none',
};
const advocacy = { adviceGivenOn: '2024-05-14', difficulties };

export const whole = {
  ...section,
  involvement,
  decisions: [ability],
  coercion: [pressure],
  advocacy,
  sharing: [agreed],
  refusals: [refusal],
};

export const little = { schemaVersion: '1.0', decisions: [{ ...ability, date: '2024-05' }] };

const { support: _support, ...unsupported } = refusal;
/** How it is watched is there, what support goes on is not. */
export const unfinished = { ...section, decisions: [ability], advocacy, refusals: [unsupported] };

const other = { vendor: { note: 'theirs', list: [1, { deep: [null, true] }] } };

/** Later versions and other vendors: unknown fields at every level, lists longer than this version makes. */
export const fromElsewhere = {
  'x-first': 'before all others',
  ...section,
  jurisdiction: { ...section.jurisdiction, ...other },
  people: [
    { id: 'p1', name: 'Ann', roles: ['adult', 'x-vale-neighbour'], ...other },
    { id: 'p2', isSourceOfHarm: true },
  ],
  involvement: {
    ...other,
    ...involvement,
    assurances: [
      { code: 'pace-and-place', how: 'At home', date: '2024-05-14', ...other },
      { code: 'pace-and-place', how: 'And slowly' },
      { code: 'with-a-drone', how: 'From above' },
    ],
    supporters: [
      { id: 'u1', personId: 'p1', roles: ['family', 'x-vale-neighbour'], purpose: 'To be there', ...other },
      { id: 'u2', name: 'Ben' },
    ],
    agencies: [{ name: 'Police', contribution: 'A visit', ...other }],
    information: [{ what: 'What safeguarding is', format: 'telepathy', date: '2024-05', ...other }],
    accessNeeds: { identified: 'yes', reviewedOn: '2024', ...other },
    carers: { impact: 'Little sleep', offered: 'A break', ...other },
    recordedAt: '2024-06-04T09:00:00+01:00',
    by: { id: 'w2', name: 'A worker', ...other },
    history: [{ helps: [{ code: 'phone' }], ...other }],
    setAside: { helps: [{ code: 'letter', words: 'Large' }], ...other },
  },
  decisions: [
    { ...ability, ...other, by: { id: 'w1', ...other } },
    { ...money, ...other, limbs: { ...money.limbs, ...other } },
    ...Array.from({ length: 5 }, (_, i) => ({ ...ability, id: `d1${i}`, matter: `Matter ${i}`, ...other })),
  ],
  coercion: [
    { ...pressure, ...other, restrictions: ['none-identified'], history: [{ finding: 'nothing-found', ...other }] },
  ],
  advocacy: {
    ...other,
    adviceGivenOn: '2024-05-14',
    difficulties: { ...difficulties, 'by-telepathy': 'none' },
    appropriatePersons: [{ id: 'a1', name: 'Ann', result: 'under-consideration', ...other }],
    appointments: [
      {
        id: 'v1',
        role: 'advocate-care-act',
        status: 'declined-by-person',
        date: '2024-05-14',
        offerOpen: 'yes',
        ...other,
      },
    ],
    capacityAdvocate: { considered: 'no', reason: 'Not yet', ...other },
  },
  sharing: [
    { ...agreed, ...other, formalAction: { what: 'A report', knew: 'yes', agreed: 'no', ...other } },
    {
      id: 's2',
      date: '2024-06-01',
      decision: 'not-agreed-shared-anyway',
      grounds: ['others-at-risk', 'the-moon'],
      sharedWith: ['Police', 'Ward'],
      toldPerson: 'not-yet',
      toldPersonReason: 'She is asleep',
      closestToWishes: 'Not named',
      ...other,
    },
  ],
  refusals: [
    { ...refusal, ...other, history: [{ of: 'Action', respected: 'no', ...other }], setAside: { why: 'Others' } },
    { ...refusal, id: 'n2', of: 'A visit' },
  ],
  setAside: { 'refusals/0/why': 'oversight' },
  'x-last': [[], {}, null, 0, false, ''],
};

const helping = (code: string): object => ({ ...whole, involvement: { ...involvement, helps: [{ code }] } });

export const unknownOpen = {
  value: helping('from-tomorrow'),
  path: ['involvement', 'helps', 0, 'code'],
  code: 'from-tomorrow',
};

export const ownCode = {
  value: helping('x-vale-with-my-dog'),
  path: ['involvement', 'helps', 0, 'code'],
  code: 'x-vale-with-my-dog',
  catalogue: {
    codes: [
      {
        code: 'x-vale-with-my-dog',
        list: 'comm-preference',
        mapsTo: 'someone-with-me',
        label: { en: 'With my dog there' },
      },
    ],
  },
  label: 'With my dog there',
};

export const unknownClosed = {
  value: { ...whole, sharing: [{ ...agreed, decision: 'from-tomorrow' }] },
  path: ['sharing', 0, 'decision'],
  code: 'from-tomorrow',
};
