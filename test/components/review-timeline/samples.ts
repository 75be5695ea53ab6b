// Values of the section for the contract suite, after the case of Sam (Making Safeguarding Personal: toolkit case studies). The
// dates are long past, so that no clock makes them a future one.

const section = { schemaVersion: '1.0', jurisdiction: { id: 'england', version: '1.0' } };

const first = {
  id: 'r1',
  date: '2024-05-14',
  changed: { words: 'Sam told everybody what she wants' },
  agreed: { words: 'Her wishes are what we work to' },
  achieved: { code: 'nothing-new' },
  participation: 'in-person',
  nextReviewOn: '2024-06-03',
};
const action = { id: 't1', what: 'Look at three places with her', who: 'Key worker', byWhen: '2024-07-15' };
const second = {
  id: 'r2',
  date: '2024-06-03',
  stage: 'middle',
  contactPoint: 'meeting',
  changed: { words: 'She wants to leave' },
  agreed: { words: 'The plan is about leaving safely' },
  achieved: { words: 'She took the decision herself' },
  participation: 'not-present',
  participationReason: 'She was on her way',
  participants: [{ name: 'Ann', role: 'Key worker' }],
  progress: [{ outcomeId: 'o1', status: 'on-track' }],
  riskPerson: 'It is not safe for me',
  riskWorker: 'Highest in the weeks of leaving',
  actions: [action],
  supportAfter: 'Tea with her key worker',
  writtenTogether: true,
  involvementLevel: 'involved',
};
const moved = { id: 'd1', from: '2024-06-03', to: '2024-06-20', reason: 'capacity-expected-to-return' };
const outcome = { id: 'o9', polarity: 'wanted', words: 'I want a new home', source: 'person' };
const change = { id: 'x1', reviewId: 'r2', outcome };

export const whole = {
  ...section,
  reviews: [first, second],
  timescaleChanges: [moved],
  outcomeChanges: [change],
};

export const little = { schemaVersion: '1.0', reviews: [{ ...first, date: '2024-05' }] };

const { participationReason: _reason, ...unexplained } = second;
/** Why she was not there is missing; what support there was after the meeting is there. */
export const unfinished = { ...section, reviews: [first, unexplained] };

const other = { vendor: { note: 'theirs', list: [1, { deep: [null, true] }] } };

/** Later versions and other vendors: unknown fields at every level, lists longer than this version makes. */
export const fromElsewhere = {
  'x-first': 'before all others',
  ...section,
  jurisdiction: { ...section.jurisdiction, ...other },
  people: [{ id: 'p1', name: 'Ann', ...other }],
  reviews: [
    { ...first, ...other, changed: { ...first.changed, ...other }, by: { id: 'w1', ...other } },
    {
      ...second,
      ...other,
      status: 'amended',
      correction: { reason: 'A word was wrong', ...other },
      participants: [{ personId: 'p1', ...other }, { role: 'Neighbour' }],
      progress: [
        { outcomeId: 'o1', status: 'on-track', words: 'Good', ...other },
        { outcomeId: 'o2', status: 'stuck', ...other },
      ],
      actions: [
        { ...action, ...other, history: [{ what: 'Look at places', ...other }] },
        { ...action, id: 't2' },
      ],
      history: [{ ...second, id: undefined, changed: { words: 'She wants to leaf' }, ...other }].map(
        ({ id: _id, ...version }) => version,
      ),
      setAside: { changed: 'Other words', ...other },
    },
    { id: 'r3', status: 'entered-in-error', correction: { reason: 'Of another person' }, ...other },
    ...Array.from({ length: 12 }, (_, i) => ({ ...first, id: `r1${i}`, ...other })),
  ],
  timescaleChanges: [{ ...moved, ...other, history: [{ from: '2024-06-03', to: '2024-06-10', ...other }] }],
  outcomeChanges: [{ ...change, ...other, outcome: { ...outcome, ...other } }],
  nextReviewOn: '2024-12',
  setAside: { 'reviews/0/why': 'oversight' },
  'x-last': [[], {}, null, 0, false, ''],
};

const because = (reason: string): object => ({ ...whole, timescaleChanges: [{ ...moved, reason }] });

export const unknownOpen = {
  value: because('from-tomorrow'),
  path: ['timescaleChanges', 0, 'reason'],
  code: 'from-tomorrow',
};

export const ownCode = {
  value: because('x-vale-tide'),
  path: ['timescaleChanges', 0, 'reason'],
  code: 'x-vale-tide',
  catalogue: {
    codes: [{ code: 'x-vale-tide', list: 'timescale-reason', mapsTo: 'other', label: { en: 'The tide was out' } }],
  },
  label: 'The tide was out',
};

export const unknownClosed = {
  value: { ...whole, reviews: [{ ...first, participation: 'from-tomorrow' }, second] },
  path: ['reviews', 0, 'participation'],
  code: 'from-tomorrow',
};
