import type { Locale } from '../types.js';

/** The words of `msp-closure-feedback` as the person reads them. */
export const closureFeedback = {
  heading: 'Sut oedd hyn i chi?',
  headingFeedback: 'Sut oedd hyn i chi?',
  answerMissing: 'Ysgrifennwch neu dewiswch ateb',
  howFar: 'A ddigwyddodd hyn?',
  howFarKept: 'A wnaethom gadw hyn rhag digwydd?',
  inTheirWords: 'Beth hoffech chi ei ddweud amdano?',
  ownWords: 'Defnyddiwch eich geiriau eich hun.',
  whoAnswers: 'Ydych chi’n ateb drosoch eich hun?',
  checkSaid: 'Gwiriwch yr hyn a ddywedoch',
  passedOver: 'Fe adawoch hwn allan.',
  thanksSent: 'Mae’r hyn a ddywedoch yn ein helpu i wneud yn well.',
  watching: 'Oes rhywun yn gwylio? Gallwch stopio ar unrhyw adeg.',
  toldNothing: 'Nid oes dim wedi’i ysgrifennu yma eto.',
} satisfies Locale['readers']['person']['sections']['closure-feedback'];
