import { beyond, error, info, invalid, valid, warning, without, type Vector } from '../vector.js';
import { change, police, review, safe, section, seen, talk, withOutcome } from './parts.js';

const words = (code: string) => error(code, 'outcomes', 0, 'words');
const notAnOutcome = warning('words-not-outcome', 'outcomes', 0, 'words');
const unknownCode = warning('code-unknown', 'outcomes', 0, 'code');
const many = ['o1', 'o2', 'o3', 'o4'].map((id) => ({ ...safe, id, words: `Wish ${id}` }));
const stated = { ...talk, askedStatus: 'asked-expressed' };
const seenOnly = (parts: object): object => section({ conversations: [stated], outcomes: [{ ...seen, ...parts }] });

export const outcomes: Vector[] = [
  invalid(
    'outcome-text',
    'An outcome is an object, not its words alone.',
    section({ outcomes: [safe, 'I want to feel safe'] }),
    error('type-wrong', 'outcomes', 1),
  ),
  invalid(
    'outcome-empty',
    'An outcome without anything: all that is missing is told at once.',
    section({ outcomes: [safe, {}] }),
    error('id-missing', 'outcomes', 1, 'id'),
    error('polarity-missing', 'outcomes', 1, 'polarity'),
    error('source-missing', 'outcomes', 1, 'source'),
    error('words-missing', 'outcomes', 1, 'words'),
    warning('importance-missing', 'outcomes', 1, 'importance'),
  ),
  beyond(
    'outcome-id-repeated',
    'Two outcomes have the same identifier.',
    section({ outcomes: [safe, { ...police, id: 'o1' }] }),
    error('id-repeated', 'outcomes', 1, 'id'),
  ),
  invalid(
    'outcome-id-blank',
    'An identifier of spaces is none.',
    withOutcome({ id: '  ' }),
    error('id-missing', 'outcomes', 0, 'id'),
  ),

  invalid(
    'words-absent',
    'Somebody said it, but what they said is not there.',
    section({ outcomes: [without(safe, 'words')] }),
    words('words-missing'),
  ),
  invalid(
    'words-blank',
    'Spaces and line feeds are no words.',
    withOutcome({ words: ' \n\t ' }),
    words('words-missing'),
  ),
  invalid(
    'words-invisible',
    'A no-break space and a zero width space are no words.',
    withOutcome({ words: '\u00a0\u200b\u3000' }),
    words('words-missing'),
  ),
  invalid('words-null', 'Words are a text or absent.', withOutcome({ words: null }), words('type-wrong')),
  valid('words-one-sign', 'One sign is enough to say something.', withOutcome({ words: '\u{1f3e0}' })),
  valid('words-welsh', 'Words in any language.', withOutcome({ words: 'Dw i eisiau teimlo’n ddiogel gartref' })),
  valid(
    'words-ten-kilobytes',
    'A long story is kept whole.',
    withOutcome({ words: 'And then he said that he would come back. '.repeat(240) }),
  ),

  valid(
    'polarity-not-wanted',
    'What the person does not want.',
    section({ outcomes: [{ ...police, code: 'police-involved' }] }),
  ),
  invalid(
    'polarity-absent',
    'Nobody knows whether it is wanted.',
    section({ outcomes: [without(safe, 'polarity')] }),
    error('polarity-missing', 'outcomes', 0, 'polarity'),
  ),
  invalid(
    'polarity-unknown',
    'Polarity is a closed list.',
    withOutcome({ polarity: 'unsure' }),
    error('code-not-allowed', 'outcomes', 0, 'polarity'),
  ),

  invalid(
    'source-absent',
    'Nobody knows whose words these are, nor therefore whether the person was asked.',
    section({ outcomes: [without(safe, 'source')] }),
    error('source-missing', 'outcomes', 0, 'source'),
    error('asked-status-missing', 'conversations', 0, 'askedStatus'),
  ),
  invalid(
    'source-professional',
    'What professionals aim at is not an outcome of the person.',
    section({ conversations: [stated], outcomes: [{ ...safe, source: 'professional' }] }),
    error('code-not-allowed', 'outcomes', 0, 'source'),
  ),
  valid('source-advocate', 'An advocate said it for the person.', withOutcome({ source: 'advocate-care-act' })),
  valid(
    'source-not-known',
    'Nobody knows whose words these are; that the person was asked is stated.',
    section({ conversations: [stated], outcomes: [{ ...safe, source: 'not-known' }] }),
  ),

  valid('observed', 'Seen in behaviour, described, and no words needed.', seenOnly({})),
  valid('observed-with-words', 'Seen in behaviour, with a sound the person made.', seenOnly({ words: 'Aah' })),
  invalid(
    'observed-undescribed',
    'Seen in behaviour, but what was seen is not there.',
    seenOnly({ observation: ' ' }),
    error('observation-missing', 'outcomes', 0, 'observation'),
  ),
  invalid(
    'observed-something-else',
    '"Something else" says nothing without words, even where it was observed.',
    seenOnly({ code: 'something-else' }),
    words('words-for-something-else-missing'),
  ),
  valid(
    'observed-something-else-with-words',
    '"Something else" with words for it.',
    seenOnly({ code: 'something-else', words: 'To be with her sister' }),
  ),

  valid(
    'importance-absent',
    'Why it matters should be known: a prompt, not an error.',
    section({ outcomes: [without(safe, 'importance')] }),
    warning('importance-missing', 'outcomes', 0, 'importance'),
  ),
  valid(
    'importance-blank',
    'A blank reason is none.',
    withOutcome({ importance: ' ' }),
    warning('importance-missing', 'outcomes', 0, 'importance'),
  ),
  valid(
    'importance-of-the-past',
    'Nobody is prompted about what no longer stands.',
    section({ outcomes: [safe, { ...without(police, 'importance'), status: 'withdrawn', change }] }),
  ),

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
