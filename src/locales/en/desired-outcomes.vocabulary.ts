import { vocabulary } from './vocabulary.practitioner.js';

/**
 * A label for each code of the lists that the section desired outcomes brought with it, some of which other sections share,
 * for the practitioner.
 */
export const desiredOutcomesVocabulary = {
  'agreed-by': { person: 'The person', representative: 'A representative' },
  'yes-no-not-known': {
    yes: 'Yes',
    no: 'No',
    'not-known': 'Not known',
  },
  'comm-preference': {
    ...vocabulary['comm-preference'],
    'smaller-meeting': 'In a smaller meeting',
    'conversation-at-own-pace': 'At their own pace',
    'more-time': 'With more time',
    pictures: 'With pictures',
    'easy-read': 'In easy read',
    'large-print': 'In large print',
    braille: 'In braille',
    audio: 'As audio',
    'bsl-interpreter': 'With a British Sign Language interpreter',
    'deafblind-manual': 'With the deafblind manual alphabet',
    lipspeaker: 'With a lipspeaker',
    makaton: 'With Makaton',
    'talking-mats': 'With Talking Mats',
    'communication-aid': 'With a communication aid',
    'interpreter-language': 'With an interpreter of their language',
    'plain-language': 'In plain words',
    'written-summary': 'With a written summary',
    'someone-with-me': 'With someone beside them',
    'private-place': 'In a private place',
    'at-home': 'At home',
    'not-at-home': 'Away from home',
    'particular-gender-of-worker': 'With a worker of a particular gender',
    'culture-or-faith-need': 'In keeping with their culture or faith',
    'safe-times-only': 'At safe times only',
    'do-not-leave-messages': 'Without leaving messages',
  },
  participation: {
    'in-person': 'They were there',
    remote: 'They took part from elsewhere',
    represented: 'Someone spoke for them',
    'not-present': 'They were not there',
  },
} as const;
