import type { Vector } from '../vector.js';
import { advocacy } from './advocacy.js';
import { appropriatePersons } from './appropriate-persons.js';
import { decisions } from './decisions.js';
import { drafts } from './drafts.js';
import { lacksCapacity } from './lacks-capacity.js';
import { mistakenAdvocacy } from './mistaken-advocacy.js';
import { mistaken } from './mistaken.js';
import { pressure } from './pressure.js';
import { sharing } from './sharing.js';
import { sam } from './sam.js';
import { whole } from './whole.js';
import { wholeSection } from './whole-section.js';

/** The shared vectors of the section capacity and advocacy. The first two are whole, ordinary values that differ. */
export const vectors: readonly Vector[] = [
  ...whole,
  sam,
  ...wholeSection,
  ...decisions,
  ...lacksCapacity,
  ...mistaken,
  ...pressure,
  ...advocacy,
  ...appropriatePersons,
  ...mistakenAdvocacy,
  ...sharing,
  ...drafts,
];
