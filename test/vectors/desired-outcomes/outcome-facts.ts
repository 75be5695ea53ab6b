import { beyond, error, info, invalid, valid, warning, type Vector } from '../vector.js';
import { change, police, review, safe, section, talk, withOutcome } from './parts.js';

const notAnOutcome = warning('words-not-outcome', 'outcomes', 0, 'words');
const unknownCode = warning('code-unknown', 'outcomes', 0, 'code');
const many = ['o1', 'o2', 'o3', 'o4'].map((id) => ({ ...safe, id, words: `Wish ${id}` }));

export const outcomeFacts: Vector[] = [
  valid(
    'not-an-outcome-substantiated',
    'A conclusion of the service in the place of words.',
    withOutcome({ words: 'Case substantiated.' }),
    notAnOutcome,
  ),
  valid(
    'not-an-outcome-unsubstantiated',
    'The opposite conclusion.',
    withOutcome({ words: 'Allegation NOT  substantiated' }),
    notAnOutcome,
  ),
  valid(
    'not-an-outcome-monitoring',
    'A service response in the place of words.',
    withOutcome({ words: 'Increased monitoring by the home' }),
    notAnOutcome,
  ),
  valid(
    'not-an-outcome-welsh',
    'A service response in Welsh.',
    withOutcome({ words: 'Dim gweithredu pellach' }),
    notAnOutcome,
  ),
  valid(
    'an-outcome-more-care',
    'A person may want more care from somebody.',
    withOutcome({ words: 'I want more care from my son' }),
  ),
  valid(
    'an-outcome-no-further-action',
    'A person may want no further action.',
    withOutcome({ words: 'I want no further action, please leave it' }),
  ),
  valid(
    'not-an-outcome-code',
    'A code from the list of what is no outcome, which is unknown as an outcome, too.',
    withOutcome({ code: 'increased-monitoring' }),
    unknownCode,
    warning('words-not-outcome', 'outcomes', 0, 'code'),
  ),

  valid('code', 'Words with their classification.', withOutcome({ code: 'be-and-feel-safer' })),
  valid(
    'code-unknown',
    'Outcomes are an open list: an unknown code is a warning, and is kept.',
    withOutcome({ code: 'see-the-sea' }),
    unknownCode,
  ),
  valid(
    'code-local-unmapped',
    "A council's own code that no catalogue maps is unknown.",
    withOutcome({ code: 'x-worcs-keep-my-dog' }),
    unknownCode,
  ),
  valid(
    'code-of-other-list',
    'A code for what is not wanted, on something wanted.',
    withOutcome({ code: 'police-involved' }),
    unknownCode,
  ),
  invalid(
    'code-not-kebab',
    'A code is in kebab case.',
    withOutcome({ code: 'Be safer' }),
    error('code-not-allowed', 'outcomes', 0, 'code'),
  ),
  invalid(
    'code-empty',
    'An empty code is no code.',
    withOutcome({ code: '' }),
    error('code-not-allowed', 'outcomes', 0, 'code'),
  ),
  invalid(
    'code-line-feed',
    'A code followed by a line feed is no code.',
    withOutcome({ code: 'exercise-choice\n' }),
    error('code-not-allowed', 'outcomes', 0, 'code'),
  ),
  invalid(
    'code-list',
    'An outcome has one code, not several.',
    withOutcome({ code: ['exercise-choice'] }),
    error('type-wrong', 'outcomes', 0, 'code'),
  ),

  valid(
    'rank',
    'Two outcomes in their places; the third place stays free.',
    section({
      outcomes: [
        { ...safe, rank: 2 },
        { ...police, rank: 1 },
      ],
    }),
  ),
  invalid(
    'rank-four',
    'Only three come first.',
    withOutcome({ rank: 4 }),
    error('rank-not-allowed', 'outcomes', 0, 'rank'),
  ),
  invalid(
    'rank-half',
    'A place is a whole number.',
    withOutcome({ rank: 1.5 }),
    error('rank-not-allowed', 'outcomes', 0, 'rank'),
  ),
  invalid(
    'rank-text',
    'A place is a number, not a text.',
    withOutcome({ rank: '1' }),
    error('type-wrong', 'outcomes', 0, 'rank'),
  ),
  beyond(
    'rank-repeated',
    'Two outcomes in one place.',
    section({
      outcomes: [
        { ...safe, rank: 1 },
        { ...police, rank: 1 },
      ],
    }),
    error('rank-repeated', 'outcomes', 1, 'rank'),
  ),
  valid(
    'rank-of-the-past',
    'The place of a withdrawn outcome is free again.',
    section({
      outcomes: [
        { ...safe, rank: 1, status: 'withdrawn', change },
        { ...police, rank: 1 },
      ],
    }),
  ),
  valid(
    'rank-none-of-four',
    'More than three outcomes and none comes first: one can ask which matter most.',
    section({ outcomes: many }),
    info('not-ranked', 'outcomes'),
  ),
  valid(
    'rank-one-of-four',
    'More than three outcomes, one of which comes first.',
    section({ outcomes: many.map((outcome, i) => (i === 3 ? { ...outcome, rank: 1 } : outcome)) }),
  ),

  valid(
    'mistake',
    'Of what was recorded by mistake nothing is asked.',
    section({ outcomes: [safe, { id: 'o9', polarity: 'wanted', status: 'entered-in-error' }] }),
  ),
  valid(
    'review-with-closed',
    'A closed outcome stays with the record.',
    section({ conversations: [talk, review], outcomes: [safe, { ...police, status: 'closed' }] }),
  ),
  invalid(
    'status-unknown',
    'Status is a closed list.',
    withOutcome({ status: 'paused' }),
    error('code-not-allowed', 'outcomes', 0, 'status'),
  ),
  valid(
    'carried-forward',
    'What is carried on still stands.',
    withOutcome({ status: 'carried-forward', carriedTo: 'Care and support plan' }),
  ),
];
