/**
 * A label for each code of the lists that the section desired outcomes brought with it, some of which other sections share,
 * for the practitioner.
 */
export const desiredOutcomesVocabulary = {
  'agreed-by': { person: 'The person', representative: 'A representative' },
  participation: {
    'in-person': 'They were there',
    remote: 'They took part from elsewhere',
    represented: 'Someone spoke for them',
    'not-present': 'They were not there',
  },
} as const;
