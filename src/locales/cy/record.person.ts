/** Geiriau `msp-record` i'r person. */
export const record = {
  heading: 'Fy nghofnod diogelu',
  missing: 'Dewiswch ateb, neu dewiswch ‘Nid nawr’',
  desiredOutcomes: 'Beth rydw i ei eisiau',
  capacityAdvocacy: 'Cymryd rhan a phenderfynu',
  reviewTimeline: 'Sut mae pethau’n mynd',
  closureFeedback: 'Sut daeth i ben, a beth rydw i’n ei feddwl',
} as const;
