import type { Locale } from '../types.js';
import { desiredOutcomes as desiredOutcomesEasyRead } from './desired-outcomes.easy-read.js';
import { desiredOutcomes as desiredOutcomesPerson } from './desired-outcomes.person.js';
import { desiredOutcomes as desiredOutcomesRepresentative } from './desired-outcomes.representative.js';
import { form as formOfPerson } from './form.person.js';
import { form } from './form.practitioner.js';
import { vocabularyOfPerson } from './vocabulary.person.js';
import { vocabulary } from './vocabulary.practitioner.js';

/** What is said otherwise to other readers than the practitioner, and what only they are asked. */
export const readers = {
  person: {
    form: formOfPerson,
    vocabulary: vocabularyOfPerson,
    sections: { 'desired-outcomes': desiredOutcomesPerson },
  },
  'easy-read': { sections: { 'desired-outcomes': desiredOutcomesEasyRead } },
  representative: {
    form: { thePerson: form.thePerson },
    vocabulary: {
      outcome: vocabulary.outcome,
      'not-wanted': vocabulary['not-wanted'],
      polarity: vocabulary.polarity,
    },
    sections: { 'desired-outcomes': desiredOutcomesRepresentative },
  },
} satisfies Locale['readers'];
