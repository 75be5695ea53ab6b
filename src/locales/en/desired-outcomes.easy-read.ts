import type { desiredOutcomes as person } from './desired-outcomes.person.js';

/** What `msp-desired-outcomes` says in easier words. At most 15 words a sentence, one idea each. */
export const desiredOutcomes = {
  heading: 'What do you want?',
  openingMore: 'What else do you want?',
  openingNotWanted: 'What do you not want?',
  openingNotWantedMore: 'What else do you not want?',
  why: 'Why does this matter to you?',
} as const satisfies Partial<Record<keyof typeof person, string>>;
