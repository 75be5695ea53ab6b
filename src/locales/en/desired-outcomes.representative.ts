import type { desiredOutcomes as person } from './desired-outcomes.person.js';
import { desiredOutcomes as practitioner } from './desired-outcomes.practitioner.js';

/** The words of `msp-desired-outcomes` for who represents the person: the person's, with their name in place of "you". */
export const desiredOutcomes = {
  heading: practitioner.heading,
  toldUs: '{name} told us:',

  opening: practitioner.opening,
  openingMore: 'What else does {name} want to happen?',
  openingNotWanted: 'Is there anything {name} does not want to happen?',
  openingNotWantedMore: 'Is there anything else {name} does not want to happen?',
  yourWords: practitioner.openingHint,
  why: 'What makes this important to {name}?',
  helped: practitioner.source,

  moreTime: '{name} wants more time',
  willNotSay: '{name} does not want to say',

  matters1: 'Which matters most to {name}?',
  workersHint: '{name} can say no.',
} as const satisfies Partial<Record<keyof typeof person, string>>;
