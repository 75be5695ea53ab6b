import { beyond, error, invalid, valid, warning, without, type Vector } from '../vector.js';
import { change, police, safe, section, seen, talk, withOutcome } from './parts.js';

const words = (code: string) => error(code, 'outcomes', 0, 'words');
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
    'A long story is kept whole, and said to be long.',
    withOutcome({ words: 'And then he said that he would come back. '.repeat(240) }),
    warning('text-long', 'outcomes', 0, 'words'),
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
];
