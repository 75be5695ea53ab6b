/** A label for each code of the lists of the section closure feedback, for the practitioner. */
export const closureFeedbackVocabulary = {} as const;
