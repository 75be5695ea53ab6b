/** A label for each code of the lists of the record, for the practitioner. */
export const recordVocabulary = {} as const;
