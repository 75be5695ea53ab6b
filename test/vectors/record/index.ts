import type { Vector } from '../vector.js';
import { closing } from './closing.js';
import { closingDuties } from './closing-duties.js';
import { dates } from './dates.js';
import { drafts } from './drafts.js';
import { joins } from './joins.js';
import { own } from './own.js';
import { sections } from './sections.js';
import { stages } from './stages.js';
import { whole } from './whole.js';

/** The shared vectors of the record. The first two are whole, ordinary values that differ. */
export const vectors: readonly Vector[] = [
  ...whole,
  ...own,
  ...sections,
  ...joins,
  ...dates,
  ...closing,
  ...stages,
  ...closingDuties,
  ...drafts,
];
