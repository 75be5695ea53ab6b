/** A label for each code of the lists that the section desired outcomes brought with it, for the practitioner. */
export const desiredOutcomesVocabulary = {
  'agreed-by': { person: 'Yr unigolyn', representative: 'Cynrychiolydd' },
} as const;
