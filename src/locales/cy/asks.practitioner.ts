/** Words of questions that are data, and of what is worked out from their answers, for the practitioner. */
export const asks = {
  workedOut: 'Wedi’i gyfrifo o’ch atebion',
  concluded: '{what}: {line}',
  becauseList: 'Oherwydd:',
  whereFrom: 'O ble y daw hyn',
  otherAnswer: 'Ateb arall',
  whichOther: 'Pa un o’r rhain?',
  or: 'neu',
  notYet: 'Ddim eto',
  byMistake: 'Cofnodwyd drwy gamgymeriad',
  corrected: 'Cywirwyd. Pam: {reason}',
  putRight: 'A gofnodwyd hyn yn anghywir?',
  correctedWhy: 'Pam y caiff ei gywiro?',
  answerGone: 'Heb ei gofnodi mwyach.',
  important: 'Pwysig:',
};
