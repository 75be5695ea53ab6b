import type { Vector } from '../vector.js';
import { achievements } from './achievements.js';
import { answers } from './answers.js';
import { closures } from './closures.js';
import { feedback } from './feedback.js';
import { frame } from './frame.js';
import { mistakes } from './mistakes.js';
import { whole } from './whole.js';

/** The shared vectors of the section closure and feedback. The first two are whole, ordinary values that differ. */
export const vectors: readonly Vector[] = [
  ...whole,
  ...achievements,
  ...closures,
  ...feedback,
  ...answers,
  ...mistakes,
  ...frame,
];
