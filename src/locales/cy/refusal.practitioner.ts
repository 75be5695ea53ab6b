/** Words of the questions about a refusal and about what is done without agreement, in Welsh. Not yet reviewed by a Welsh speaker. */
export const refusal = {
  refusalOn: 'Dywedwyd ar',
  refusalOf: 'Beth nad oes ar {name} ei eisiau?',
  refusalWords: 'Beth ddywedodd {name}?',
  respected: 'A yw hyn yn cael ei barchu?',
  notRespectedWhy: 'Pam ddim?',
  support: 'Pa gymorth sy’n parhau?',
  monitoring: 'Sut byddwch chi’n gwirio bod {name} yn iawn?',
  refusalOpen: 'A gafodd {name} wybod bod y cynnig yn aros ar agor?',
  offerOpenOn: 'Pryd y dywedwyd wrthynt?',
  sharingGrounds: 'Pam y gwnaed hyn heb gytundeb?',
  toldPerson: 'A gafodd {name} wybod?',
  toldPersonReason: 'Pam na chafodd {name} wybod?',
} as const;
