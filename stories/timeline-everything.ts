/** A timeline that holds every kind of answer at once. Sam is one of the case studies of the Jersey MSP toolkit, retold and added to. */
const by = { id: 'worker-3', name: 'Key worker' };
const first = { recordedAt: '2026-04-23T14:30:00+00:00', by };
const later = { recordedAt: '2026-06-03T12:00:00+00:00', by: { id: 'worker-4', name: 'Senior practitioner' } };

const outcome = (id: string, words: string): object => ({
  id,
  polarity: 'wanted',
  words,
  source: 'person',
  conversationId: 'talk-1',
  ...first,
});

/** What Sam wants, as the section desired outcomes has it. */
export const outcomesOfEverything = {
  schemaVersion: '1.0',
  conversations: [{ id: 'talk-1', date: '2026-03-05', stages: ['beginning'], ...first }],
  outcomes: [
    outcome('o1', 'I want to stay with my boyfriend'),
    outcome('o2', 'I want him to treat me differently'),
    outcome('o3', 'I want a flat of my own'),
  ],
};

export const everything = {
  schemaVersion: '1.0',
  jurisdiction: { id: 'england', version: '1.0' },
  people: [{ id: 'p2', name: 'Her neighbour', roles: ['neighbour'] }],
  reviews: [
    {
      id: 'r1',
      date: '2026-04',
      stage: 'middle',
      contactPoint: 'meeting',
      status: 'amended',
      correction: { reason: 'The day was another' },
      changed: { words: 'He took no help' },
      agreed: { words: 'We go on as before' },
      achieved: { words: 'She says what is not all right' },
      participation: 'not-present',
      participationReason: 'She was at work',
      participants: [{ personId: 'p2' }, { name: 'Dr Grey', role: 'Her doctor' }],
      progress: [
        { outcomeId: 'o1', status: 'on-track', words: 'He is nicer now' },
        { outcomeId: 'o2', status: 'stuck' },
      ],
      riskPerson: 'I am not afraid of him',
      riskWorker: 'High whenever they are alone',
      capacityReconsidered: true,
      actions: [
        {
          id: 't1',
          what: 'Look at three flats',
          who: 'Sam and her key worker',
          byWhen: '2026-07',
          status: 'in-progress',
          statusDate: '2026-05-20',
          outcomeId: 'o3',
          means: 'service-change',
          ...later,
          history: [{ what: 'Look at some flats', who: 'Her key worker', byWhen: '2026-05', ...first }],
        },
        { id: 't2', what: 'Ask the police', who: 'Social worker', byWhen: '2026-05-02', status: 'cancelled', ...first },
      ],
      supportAfter: 'Tea with her key worker',
      writtenTogether: false,
      involvementLevel: 'not-involved',
      involvementReason: 'Nobody asked her',
      nextReviewOn: '2026-06',
      ...later,
      history: [{ date: '2026-03', changed: { words: 'He took little help' }, ...first }],
    },
    {
      id: 'r2',
      date: '2026-06-03',
      changed: { code: 'nothing-new' },
      agreed: { code: 'nothing-new' },
      achieved: { code: 'nothing-new' },
      participation: 'represented',
      writtenTogether: true,
      nextReviewOn: '2026-07-01',
      ...later,
    },
    {
      id: 'r3',
      status: 'entered-in-error',
      correction: { reason: 'It was of another person' },
      changed: { words: 'Words of another person' },
      ...later,
      history: [{ date: '2026-05-02', changed: { words: 'Words of another person' }, ...first }],
    },
  ],
  timescaleChanges: [
    {
      id: 'd1',
      of: 'The meeting about her flat',
      from: '2026-05-01',
      to: '2026-06',
      reason: 'capacity-expected-to-return',
      note: 'She was ill at the time',
      date: '2026-04-24',
      reviewId: 'r2',
      ...later,
      history: [{ from: '2026-05-01', to: '2026-05-20', reason: 'person-unwell', note: 'A cold at first', ...first }],
    },
  ],
  outcomeChanges: [
    {
      id: 'x1',
      reviewId: 'r2',
      outcome: {
        id: 'o2',
        polarity: 'wanted',
        words: 'I want him to leave me alone',
        source: 'person',
        change: {
          reasons: ['more-confident'],
          date: '2026-06-03',
          agreedBy: 'person',
          note: 'She said it twice',
        },
      },
      ...later,
    },
    {
      id: 'x2',
      reviewId: 'r2',
      outcome: { id: 'o9', polarity: 'wanted', words: 'I want to learn to swim', source: 'person-with-support' },
      ...later,
    },
  ],
  nextReviewOn: '2026-07-15',
};
