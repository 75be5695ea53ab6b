/**
 * A label for each code of the lists that the section desired outcomes brought with it, some of which other sections share,
 * for the practitioner.
 */
export const desiredOutcomesVocabulary = {
  'agreed-by': { person: 'The person', representative: 'A representative' },
} as const;
