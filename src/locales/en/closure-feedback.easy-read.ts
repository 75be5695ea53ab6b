import type { closureFeedback as person } from './closure-feedback.person.js';

/** What `msp-closure-feedback` says in easier words. At most 15 words a sentence, one idea each. */
export const closureFeedback = {
  headingFeedback: 'How was this?',
  inTheirWords: 'What do you want to say?',
  offerAsked: 'Do you want to tell us how this was?',
} as const satisfies Partial<Record<keyof typeof person, string>>;
