import type { Vector } from '../vector.js';
import { changes } from './changes.js';
import { drafts } from './drafts.js';
import { progress } from './progress.js';
import { reviews } from './reviews.js';
import { whole } from './whole.js';
import { wholeSection } from './whole-section.js';

/** The shared vectors of the section review timeline. The first two are whole, ordinary values that differ. */
export const vectors: readonly Vector[] = [...whole, ...wholeSection, ...reviews, ...progress, ...changes, ...drafts];
