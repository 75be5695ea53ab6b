/**
 * The words of `msp-review-timeline` as the person reads them: what they are asked, and what happened, told in short sentences.
 * At most 15 words and one idea a sentence (Department of Health, easy-read guidance, 2010). "People's outcomes may change.
 * This is Ok." (MSP toolkit, Jersey SPB; R27).
 */
export const reviewTimeline = {
  heading: 'How is it going?',
  answerMissing: 'Write or choose an answer',
  whatChanged: 'What is different now?',
  whatAgreed: 'What did we agree?',
  whatAchieved: 'What has happened?',
  ownWords: 'Use your own words.',
  goingOf: 'How is this going?',
  worry: 'Is there anything that you worry about?',
  whatHappened: 'What happened so far',
  toldTalk: 'We talked. The date: {date}.',
  toldSaid: 'You said:',
  toldSaidElse: 'This was written down for you:',
  toldDate: 'The date: {date}.',
  toldChangedMind: 'You changed your mind. That is OK.',
  toldBefore: 'Before, you said:',
  toldNowSay: 'Now you say:',
  toldNotNow: 'You do not want this now. That is OK.',
  toldWordsNow: 'The words were changed. Now they are:',
  toldReplaced: 'Something else was written down in place of this:',
  toldEnded: 'We do not work on this any more:',
  toldChangedFor: 'Someone who speaks for you agreed to a change.',
  toldWrittenWrong: 'This was written down wrongly.',
  toldNotPossible: 'We talked about why this cannot happen.',
  toldPartOf: 'This is now part of something else that you want.',
  toldCarries: 'This goes on.',
  keptSoFar: 'This was kept from happening',
  toldGoing: 'This is how it was going:',
  toldNext: 'Next we meet on this day: {date}.',
  toldWasDue: 'We planned to meet on this day: {date}.',
  toldNoDate: 'We talked. We do not know the date.',
  toldNothing: 'We have not talked about this yet.',
  changeIsOk: 'It is OK to change your mind.',
} as const;
