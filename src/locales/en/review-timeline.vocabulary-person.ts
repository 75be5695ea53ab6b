import type { reviewTimelineVocabulary } from './review-timeline.vocabulary.js';

/** What a code of the section review timeline means, as it is said to the person: at most 15 words. */
export const reviewTimelineVocabularyOfPerson = {
  'review-status': {
    'on-track': 'It is going well',
    'action-needed': 'We need to do more',
    stuck: 'It is not changing',
    worse: 'It is getting worse',
    'met-so-far': 'This has happened',
    'no-longer-wanted': 'You do not want this now',
    'not-discussed': 'We did not talk about this',
  },
} as const satisfies { 'review-status': Record<keyof (typeof reviewTimelineVocabulary)['review-status'], string> };
