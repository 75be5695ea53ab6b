/** The words of `msp-closure-feedback` as the person reads them: at most 15 words a sentence (Department of Health, easy-read guidance, 2010). */
export const closureFeedback = {
  heading: 'How was this for you?',
  headingFeedback: 'How was this for you?',
  answerMissing: 'Write or choose an answer',
  howFar: 'Did this happen?',
  howFarKept: 'Did we keep this from happening?',
  inTheirWords: 'What would you like to say about it?',
  ownWords: 'Use your own words.',
  whoAnswers: 'Are you answering for yourself?',
  checkSaid: 'Check what you said',
  passedOver: 'You left this out.',
  thanksSent: 'What you said helps us do better.',
  watching: 'Is anyone watching? You can stop at any time.',
  toldNothing: 'Nothing is written here yet.',
} as const;
