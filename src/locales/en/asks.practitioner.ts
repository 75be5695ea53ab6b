/** Words of questions that are data, and of what is worked out from their answers, for the practitioner. */
export const asks = {
  workedOut: 'Worked out from your answers',
  concluded: '{what}: {line}',
  becauseList: 'Because:',
  whereFrom: 'Where this comes from',
  otherAnswer: 'Another answer',
  whichOther: 'Which of these?',
  or: 'or',
  notYet: 'Not yet',
  byMistake: 'Recorded by mistake',
  corrected: 'Corrected. Why: {reason}',
  putRight: 'Was this recorded wrongly?',
  correctedWhy: 'Why is it put right?',
  answerGone: 'No longer recorded.',
  important: 'Important:',
} as const;
