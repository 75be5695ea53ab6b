// Values of the section for the contract suite, after the case of Joyce (Making Safeguarding Personal: toolkit case studies). The
// dates are long past, so that no clock makes them a future one.

const section = { schemaVersion: '1.0', jurisdiction: { id: 'england', version: '1.0' } };

const first = {
  id: 'a1',
  outcomeId: 'o1',
  view: 'partially-achieved',
  viewOf: 'person',
  words: 'It is a bit fragile, but he still visits me',
  date: '2024-06-11',
  reasons: ['outside-any-agencys-control'],
  explained: 'yes',
  explainedOn: '2024-06-11',
};
const second = { id: 'a2', outcomeId: 'o2', view: 'fully-achieved', viewOf: 'person', date: '2024-06-11' };
const closure = {
  date: '2024-06-11',
  path: 'completed-with-plan',
  riskFinding: 'identified-action-taken',
  riskOutcome: 'reduced',
  riskAcceptedByPerson: true,
  agreedWithPerson: 'yes',
  feedbackToPerson: { given: 'yes', date: '2024-06-11', format: 'face-to-face', words: 'What was done' },
  feedbackToOthers: [{ id: 't1', who: 'Her sister', words: 'That it has ended', agreed: 'yes', date: '2024-06-12' }],
  continues: 'Help with losing her sight goes on',
  involvementLevel: 'in-control',
  informed: { view: 'yes', words: 'You told me each time', date: '2024-06-11', format: 'face-to-face' },
  influenced: { view: 'yes', words: 'You did it my way' },
  choseProcess: { view: 'partly' },
  unplannedBenefits: [{ id: 'b1', words: 'He said sorry', code: 'receive-an-apology', date: '2024-05-25' }],
  overall: { view: 'fully-achieved', words: 'I can say no', reason: 'She says that what matters has happened' },
  missingStages: [{ stage: 'middle', reason: 'She was away' }],
};
const feedback = {
  id: 'f1',
  offer: 'completed',
  date: '2024-06-25',
  respondent: 'adult',
  askedBy: 'other-staff',
  mode: 'face-to-face',
  support: 'A friend beside her',
  language: 'English',
  safeToAsk: 'yes',
  seenAlone: 'yes',
  answers: {
    'fb-asked': { answer: 'yes' },
    'fb-listened': { answer: 'always', words: 'I felt that I was listened to' },
    'fb-control': { answer: 'good', askedAs: 'easy-read-3' },
    'fb-difference': { words: 'I can say no' },
  },
  boardQuotes: [{ words: 'I can say no', agreed: true }],
};

export const whole = { ...section, achievements: [first, second], closure, feedback: [feedback] };

export const little = {
  schemaVersion: '1.0',
  achievements: [],
  closure: { date: '2024-06-11', path: 'person-died' },
  feedback: [],
};

const [told] = closure.feedbackToOthers;
const { who: _who, ...unnamed } = told!;
/** Who was told is missing; what they were told is there. */
export const unfinished = { ...whole, closure: { ...closure, feedbackToOthers: [unnamed] } };

const other = { vendor: { note: 'theirs', list: [1, { deep: [null, true] }] } };

/** Later versions and other vendors: unknown fields at every level, lists longer than this version makes. */
export const fromElsewhere = {
  'x-first': 'before all others',
  ...section,
  jurisdiction: { ...section.jurisdiction, ...other },
  people: [{ id: 'p1', name: 'Ann', ...other }],
  achievements: [
    { ...first, ...other, by: { id: 'w1', ...other }, history: [{ view: 'not-achieved', ...other }] },
    { ...second, ...other, status: 'amended', correction: { reason: 'A word was wrong', ...other } },
    { id: 'a3', status: 'entered-in-error', correction: { reason: 'Of another person' }, ...other },
    ...Array.from({ length: 12 }, (_, i) => ({ ...second, outcomeId: `o1${i}`, id: `a1${i}`, ...other })),
  ],
  closure: {
    ...closure,
    ...other,
    informed: { ...closure.informed, ...other },
    feedbackToOthers: closure.feedbackToOthers.map((one) => ({ ...one, ...other })),
    unplannedBenefits: closure.unplannedBenefits.map((one) => ({ ...one, ...other })),
    history: [{ path: 'completed-no-plan', ...other }],
    setAside: { refusal: { of: 'The police' }, ...other },
  },
  feedback: [
    {
      ...feedback,
      ...other,
      answers: { ...feedback.answers, 'x-own': { answer: 'yes', ...other }, 'fb-asked': { answer: 'yes', ...other } },
    },
    { id: 'f2', offer: 'declined', date: '2024-06-10', ...other },
  ],
  setAside: { 'feedback/0/why': 'oversight' },
  'x-last': [[], {}, null, 0, false, ''],
};

const because = (reason: string): object => ({ ...whole, achievements: [{ ...first, reasons: [reason] }, second] });

export const unknownOpen = {
  value: because('from-tomorrow'),
  path: ['achievements', 0, 'reasons', 0],
  code: 'from-tomorrow',
};

export const ownCode = {
  value: because('x-vale-tide'),
  path: ['achievements', 0, 'reasons', 0],
  code: 'x-vale-tide',
  catalogue: {
    codes: [{ code: 'x-vale-tide', list: 'reason-not-met', mapsTo: 'other', label: { en: 'The tide was out' } }],
  },
  label: 'The tide was out',
};

export const unknownClosed = {
  value: { ...whole, achievements: [{ ...first, view: 'from-tomorrow' }, second] },
  path: ['achievements', 0, 'view'],
  code: 'from-tomorrow',
};
