/** Words of questions that are data, and of what is worked out from their answers, for the practitioner. */
export const asks = {
  workedOut: 'Wedi’i gyfrifo o’ch atebion',
  becauseList: 'Oherwydd:',
  whereFrom: 'O ble y daw hyn',
  otherAnswer: 'Ateb arall',
  whichOther: 'Pa un o’r rhain?',
  answerGone: 'Heb ei gofnodi mwyach.',
  important: 'Pwysig:',
};
