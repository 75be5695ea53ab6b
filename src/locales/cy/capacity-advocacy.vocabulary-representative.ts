import { capacityAdvocacyVocabulary } from './capacity-advocacy.vocabulary.js';

const { 'desired-involvement': involvement, 'decision-type': decision } = capacityAdvocacyVocabulary;
// What is concluded stands behind it. Of any other decision the person's words speak already.
const { other: _, ...decisions } = decision;
const told = Object.entries(decisions).map(([code, label]) => [code, `${label}:`]);

/** Who represents the person reads these as the practitioner does: they do not speak in the person's "I". */
export const capacityAdvocacyVocabularyOfRepresentative = {
  'desired-involvement': involvement,
  // It is said to nobody that somebody causes harm: who represents the person may be the one.
  'decision-type': {
    ...(Object.fromEntries(told) as typeof decisions),
    'contact-with-source-of-harm': 'Pwy maent yn ei weld:',
  },
};
