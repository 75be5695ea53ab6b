/**
 * The words of `msp-desired-outcomes` for the person. Opening questions after the MSP toolkit, Jersey SPB (R16: "What do
 * you want to happen?", "Is there anything that you don't want to happen?"); "more time" after the MSP Guide 2014 (R26).
 */
export const desiredOutcomes = {
  heading: 'What I want',
  valueMissing: 'Choose an answer, or choose ‘Not now’',
  toldUs: 'You told us:',
  changeMind: 'It is OK to change your mind.',

  opening: 'What do you want to happen?',
  openingMore: 'What else do you want to happen?',
  openingNotWanted: 'Is there anything you do not want to happen?',
  openingNotWantedMore: 'Is there anything else you do not want to happen?',
  yourWords: 'Use your own words.',
  why: 'What makes this important to you?',

  hardToDo: 'This may be hard to do. We can talk about it.',

  helped: 'Did someone help you say this?',
  helpedNo: 'No, I said it myself',
  helpedYes: 'Yes, someone helped me',

  ideas: 'Show me some ideas',
  closest: 'Which one is closest?',
  useWords: 'Use these words',

  notNow: 'Not now',
  notNowWhich: 'Which of these is right?',
  moreTime: 'I want more time',
  moreTimeHint: 'You can tell us another day.',
  doNotKnow: 'I do not know',
  willNotSay: 'I do not want to say',

  matters1: 'Which matters most to you?',
  matters2: 'Which comes second?',
  matters3: 'Which comes third?',
  mattersEnough: 'None, that is enough',

  workers: 'What workers think',
  workersHint: 'You can say no.',
} as const;
