/** A label for each code of the lists of the section desired outcomes, for the practitioner. */
export const desiredOutcomesVocabulary = {} as const;
