import type { capacityAdvocacy as person } from './capacity-advocacy.person.js';

/** What `msp-capacity-advocacy` says in easier words. At most 15 words a sentence, one idea each. */
export const capacityAdvocacy = {
  heading: 'How can we help?',
  doYourself: 'How much do you want to do?',
  mayShare: 'Can we tell other people?',
  canDecide: 'You can decide.',
  cannotDecide: 'You cannot decide right now.',
} as const satisfies Partial<Record<keyof typeof person, string>>;
