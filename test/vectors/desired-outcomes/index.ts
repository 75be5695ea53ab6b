import type { Vector } from '../vector.js';
import { askedThough } from './asked-though.js';
import { changes } from './changes.js';
import { conversationFacts } from './conversation-facts.js';
import { conversations } from './conversations.js';
import { drafts } from './drafts.js';
import { howTheyTalked } from './how-they-talked.js';
import { links } from './links.js';
import { mistakes } from './mistakes.js';
import { others } from './others.js';
import { outcomeFacts } from './outcome-facts.js';
import { outcomes } from './outcomes.js';
import { whole } from './whole.js';
import { wholeSection } from './whole-section.js';

/** The shared vectors of the section desired outcomes. The first two are whole, ordinary values that differ. */
export const vectors: readonly Vector[] = [
  ...whole,
  ...wholeSection,
  ...conversations,
  ...askedThough,
  ...conversationFacts,
  ...outcomes,
  ...outcomeFacts,
  ...mistakes,
  ...changes,
  ...howTheyTalked,
  ...links,
  ...others,
  ...drafts,
];
