/** Words of the questions about a refusal and about what is done without agreement, for the practitioner. */
export const refusal = {
  refusalOn: 'Said on',
  refusalOf: 'What does {name} not want?',
  refusalWords: 'What did {name} say?',
  respected: 'Is this respected?',
  notRespectedWhy: 'Why not?',
  support: 'What support goes on?',
  monitoring: 'How will you check that {name} is all right?',
  refusalOpen: 'Was {name} told that the offer stays open?',
  offerOpenOn: 'When were they told?',
  sharingGrounds: 'Why was it done without agreement?',
  toldPerson: 'Was {name} told?',
  toldPersonReason: 'Why was {name} not told?',
} as const;
