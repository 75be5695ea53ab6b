import { desiredOutcomes } from './desired-outcomes.practitioner.js';
import { form } from './form.practitioner.js';
import { issues } from './issues.practitioner.js';
import { readers } from './readers.js';
import { vocabulary } from './vocabulary.practitioner.js';

/** The English words that the elements show: built in, and the pattern for every other language. */
export const en = {
  lang: 'en',
  reviewed: true,
  form,
  issues,
  vocabulary,
  sections: { 'desired-outcomes': desiredOutcomes },
  readers,
} as const;
