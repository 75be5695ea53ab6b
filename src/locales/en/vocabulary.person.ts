import type { capacityAdvocacyVocabulary } from './capacity-advocacy.vocabulary.js';
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
  'desired-involvement': {
    'lead-it': 'I want to be in charge.',
    'be-involved': 'I want to take part.',
    'kept-informed': 'I want to know what happens.',
    'someone-else-for-me': 'I want someone else to do it for me.',
    'as-little-as-possible': 'I want to do as little as possible.',
    'not-sure': 'I am not sure yet.',
  },
  'sharing-decision': {
    agreed: 'Yes',
    'agreed-with-limits': 'Yes, some of it',
    'not-agreed-respected': 'No',
    'not-agreed-shared-anyway': 'You said no. We told someone all the same.',
    'not-asked-unsafe': 'We did not ask. It was not safe to ask.',
    'not-asked-urgent': 'We did not ask. There was no time.',
    'not-asked-other': 'We did not ask.',
    'lacks-capacity-best-interests': 'You could not decide this. We told someone.',
    withdrawn: 'Not any more',
  },
  'decision-type': {
    'take-part-in-enquiry': 'Taking part in this:',
    'say-what-outcome': 'Saying what you want:',
    'agree-to-enquiry': 'Saying yes or no to this:',
    'share-information': 'What other people are told:',
    'report-to-police': 'Telling the police:',
    'agree-protective-measure': 'Something to keep you safe:',
    'contact-with-source-of-harm': 'Who you see:',
    'intimate-or-sexual-relationship': 'Your relationships:',
    'where-to-live': 'Where you live:',
    'care-and-support': 'Your care and support:',
    'money-and-property': 'Your money:',
    'be-represented-by-named-person': 'Who speaks for you:',
    'make-a-will-or-lpa': 'Who gets what you own later:',
    other: 'Another decision:',
  },
} as const satisfies { [Name in 'outcome' | 'not-wanted' | 'polarity']: List<Name> } & {
  [Name in 'desired-involvement' | 'decision-type' | 'sharing-decision']: Record<
    keyof (typeof capacityAdvocacyVocabulary)[Name],
    string
  >;
};
