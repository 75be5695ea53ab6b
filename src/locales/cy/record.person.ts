/** Geiriau `msp-record` i'r person. */
export const record = {
  heading: 'Fy nghofnod diogelu',
  missing: 'Dewiswch ateb, neu dewiswch ‘Nid nawr’',
  desiredOutcomes: 'Beth rydw i ei eisiau',
  closureFeedback: 'Sut daeth i ben i mi',
} as const;
