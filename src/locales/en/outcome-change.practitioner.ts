/**
 * What has happened to an outcome, as it is asked and told wherever an outcome changes: in a conversation or at a review. The first
 * words are always kept (MSP toolkit, Jersey SPB, s1).
 */
export const outcomeChange = {
  changeWhat: 'What has happened to this outcome?',
  changeWords: 'The words have changed',
  changeWithdrawn: 'It is no longer wanted',
  changeCombined: 'It is now part of another outcome',
  changeCarried: 'It carries on after this enquiry',
  changeMistake: 'It was recorded by mistake',
  changeNewWords: 'What does {name} say now?',
  changeFirstWords: 'The first words are kept: {thing}',
  changeInto: 'Which outcome is it part of now?',
  changeCarriedTo: 'Where does it carry on?',
  changeReasons: 'Why has it changed?',
  changeWhen: 'When did it change?',
  changeAgreed: 'Who agreed to this?',
  changeAgreedHint: 'A worker alone cannot take back what {name} wants.',
  changeAgreedPerson: '{name}',
  changeAgreedRepresentative: 'Someone who represents {name}',
  keepChange: 'Keep this change',
  changed: 'Changed. The earlier words are kept.',
  notChanged: 'Not changed.',
  endedWithdrawn: 'No longer wanted.',
  endedCombined: 'Now part of {thing}.',
  endedChanged: 'Replaced by {thing}.',
  endedMistake: 'Recorded by mistake.',
  endedClosed: 'Closed.',
  carriedOn: 'Carries on after this enquiry.',
  toldChanged: 'Changed to: {thing}.',
  toldAgreedPerson: '{name} agreed.',
  toldAgreedRepresentative: 'Someone who represents {name} agreed.',
} as const;
