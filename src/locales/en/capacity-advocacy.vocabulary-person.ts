import type { capacityAdvocacyVocabulary } from './capacity-advocacy.vocabulary.js';

type List<Name extends keyof typeof capacityAdvocacyVocabulary> = Record<
  keyof (typeof capacityAdvocacyVocabulary)[Name],
  string
>;

/** What a code of the checklist means, as the person would say it or is told it: at most 15 words. */
export const capacityAdvocacyVocabularyOfPerson = {
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
} as const satisfies { [Name in 'desired-involvement' | 'decision-type' | 'sharing-decision']: List<Name> };
