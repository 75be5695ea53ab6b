/** Geiriau `msp-record` i'r person. */
export const record = {
  heading: 'Fy nghofnod diogelu',
  missing: 'Dewiswch ateb',
  desiredOutcomes: 'Beth rydw i ei eisiau',
  closureFeedback: 'Sut daeth i ben i mi',
} as const;

/** Yr un peth i bwy sy’n cynrychioli’r person. */
export const recordOfRepresentative = {
  heading: 'Cofnod diogelu',
  desiredOutcomes: 'Beth sydd ar {name} ei eisiau',
  closureFeedback: 'Sut daeth pethau i ben ar gyfer {name}',
} as const;
