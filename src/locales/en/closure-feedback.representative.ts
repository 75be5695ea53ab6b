import type { closureFeedback as person } from './closure-feedback.person.js';

/** The words of `msp-closure-feedback` for who represents the person. */
export const closureFeedback = {
  heading: 'How was this for {name}?',
  headingFeedback: 'How was this for {name}?',
  ownWords: 'Use the words of {name}, as far as you can.',
  offerAsked: 'Would you like to tell us how this was for {name}?',
  howFarKept: 'Was this kept from happening?',
  inTheirWords: 'What would {name} like to say about it?',
  whoAnswers: 'Who is answering?',
  whatHelps: 'Who or what helps {name} to answer?',
  whyNotMe: 'Why does this question not apply?',
  checkSaid: 'Check what you answered',
  thanksSent: 'What you told us helps us do better.',
  saidByOther: 'The person answered this.',
} as const satisfies Partial<Record<keyof typeof person, string>>;
