/** A label for each code of the lists that the section desired outcomes brought with it, for the practitioner. */
export const desiredOutcomesVocabulary = {
  'agreed-by': { person: 'Yr unigolyn', representative: 'Cynrychiolydd' },
  participation: {
    'in-person': 'Roedden nhw yno',
    remote: 'Cymeron nhw ran o rywle arall',
    represented: 'Siaradodd rhywun drostyn nhw',
    'not-present': 'Nid oedden nhw yno',
  },
} as const;
