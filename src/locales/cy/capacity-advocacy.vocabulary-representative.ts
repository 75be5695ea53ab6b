import { capacityAdvocacyVocabulary } from './capacity-advocacy.vocabulary.js';

const { 'desired-involvement': involvement, 'decision-type': decision } = capacityAdvocacyVocabulary;

/** Who represents the person reads these as the practitioner does: they do not speak in the person's "I". */
export const capacityAdvocacyVocabularyOfRepresentative = {
  'desired-involvement': involvement,
  'decision-type': decision,
};
