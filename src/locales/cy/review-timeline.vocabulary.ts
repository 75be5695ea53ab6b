/** A label for each code of the lists of the section review timeline, for the practitioner. */
export const reviewTimelineVocabulary = {} as const;
