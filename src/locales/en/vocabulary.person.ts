import type { vocabulary } from './vocabulary.practitioner.js';

type List<Name extends keyof typeof vocabulary> = Record<keyof (typeof vocabulary)[Name], string>;

/** What a code means, as the person would say it: at most 15 words, which easy read sets beside a picture. */
export const vocabularyOfPerson = {
  outcome: {
    'be-and-feel-safer': 'I want to be safe and feel safe.',
    'abuse-to-stop': 'I want it to stop.',
    'person-to-stay-away': 'I want them to stay away from me.',
    'protect-self-in-future': 'I want to learn how to keep myself safe.',
    'maintain-relationship': 'I want to keep seeing someone who matters to me.',
    'make-new-friends': 'I want to make new friends.',
    'help-to-recover': 'I want help to feel better after what happened.',
    'feel-more-confident': 'I want to feel more confident.',
    'access-to-justice': 'I want the law to deal with what happened.',
    'police-to-prosecute': 'I want the police to take them to court.',
    'receive-an-apology': 'I want someone to say sorry.',
    'know-action-taken': 'I want to know what was done about it.',
    'not-happen-to-others': 'I don’t want this to happen to anyone else.',
    'maintain-control': 'I want to be in control.',
    'involved-in-decisions': 'I want to be part of what happens next.',
    'exercise-choice': 'I want to choose.',
    'people-keep-their-word': 'I want people to do what they say.',
    'know-where-to-get-help': 'I want to know who can help me.',
    'have-available-support': 'I want any help I can get.',
    'something-else': 'Something else.',
  },
  'not-wanted': {
    'formal-action': 'I don’t want anything official to happen.',
    'police-involved': 'I don’t want the police to be part of this.',
    'family-told': 'I don’t want my family to be told.',
    'person-in-trouble': 'I don’t want anyone to get into trouble.',
    'move-home': 'I don’t want to move home.',
    'lose-contact': 'I don’t want to stop seeing someone.',
    'services-changed': 'I don’t want my care or support to change.',
    'something-else': 'Something else.',
  },
  polarity: { wanted: 'I want', 'not-wanted': 'I do not want' },
} as const satisfies { [Name in 'outcome' | 'not-wanted' | 'polarity']: List<Name> };
