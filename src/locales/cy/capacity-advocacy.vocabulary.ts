/** A label for each code of the lists of the section capacity advocacy, for the practitioner. */
export const capacityAdvocacyVocabulary = {} as const;
