// Values of the section for the contract suite, after the case of Joyce (Making Safeguarding Personal: toolkit case
// studies). The dates are long past, so that no clock makes them a future one.

const talk = { id: 'c1', date: '2024-05-14', stages: ['beginning'] };

const visits = {
  id: 'o1',
  polarity: 'wanted',
  words: "I don't want him to stop visiting me",
  importance: 'He is very kind',
  source: 'person',
  conversationId: 'c1',
};

const nothingDone = {
  id: 'o2',
  polarity: 'not-wanted',
  words: "I don't want anything to be done",
  source: 'person-with-support',
  conversationId: 'c1',
};

const section = { schemaVersion: '1.0', jurisdiction: { id: 'england', version: '1' } };

export const two = { ...section, conversations: [talk], outcomes: [visits, nothingDone] };

export const notAsked = {
  schemaVersion: '1.0',
  conversations: [
    { id: 'c9', date: '2024-03', stages: ['end'], askedStatus: 'not-asked', notAskedReason: 'no-contact-possible' },
  ],
  outcomes: [],
};

const { words: _words, ...wordless } = visits;
/** Why it matters is there, the words are not. */
export const unfinished = { ...section, conversations: [talk], outcomes: [wordless] };

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
  conversations: Array.from({ length: 5 }, (_, i) => ({
    ...other,
    ...talk,
    id: `c${i + 1}`,
    stages: ['beginning', 'middle', 'end', 'after-end'],
    askedStatus: 'asked-expressed',
    means: ['face-to-face', 'telepathy'],
    by: { id: 'w1', ...other },
  })),
  outcomes: [
    {
      ...visits,
      ...other,
      words: 'I want him to visit on Sundays',
      recordedAt: '2024-06-04T09:00:00+01:00',
      by: { id: 'w2', name: 'A worker', ...other },
      change: { reasons: ['more-confident'], date: '2024-06-03', agreedBy: 'person', note: 'On the phone', ...other },
      history: [{ polarity: 'wanted', words: visits.words, source: 'person', conversationId: 'c1', ...other }],
      alsoIn: [{ reference: 'other enquiry', outcomeId: 'x' }],
    },
    ...Array.from({ length: 13 }, (_, i) => ({ ...nothingDone, id: `o${i + 10}`, ...other, rankedBy: ['p1'] })),
  ],
  professionalGoals: [{ id: 'g1', words: 'A visit each week', ...other }],
  othersWishes: [{ id: 'w1', words: 'Less noise' }],
  options: [],
  setAside: { 'conversations/0/notAskedReason': 'oversight' },
  'x-last': [[], {}, null, 0, false, ''],
};

export const unknownOpen = {
  value: { ...two, outcomes: [{ ...visits, code: 'from-tomorrow' }, nothingDone] },
  path: ['outcomes', 0, 'code'],
  code: 'from-tomorrow',
};

export const ownCode = {
  value: { ...two, outcomes: [{ ...visits, code: 'x-vale-keep-my-dog' }, nothingDone] },
  path: ['outcomes', 0, 'code'],
  code: 'x-vale-keep-my-dog',
  catalogue: {
    codes: [
      { code: 'x-vale-keep-my-dog', list: 'outcome', mapsTo: 'maintain-relationship', label: { en: 'To keep my dog' } },
    ],
  },
  label: 'To keep my dog',
};

export const unknownClosed = {
  value: {
    ...two,
    conversations: [{ ...talk, askedStatus: 'asked-expressed' }],
    outcomes: [{ ...visits, source: 'from-tomorrow' }, nothingDone],
  },
  path: ['outcomes', 0, 'source'],
  code: 'from-tomorrow',
};
