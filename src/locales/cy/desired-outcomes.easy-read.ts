import type { Locale } from '../types.js';

/** What `msp-desired-outcomes` says in easier words. At most 15 words a sentence, one idea each. */
export const desiredOutcomes = {
  heading: 'Beth ydych chi ei eisiau?',
  openingMore: 'Beth arall ydych chi ei eisiau?',
  openingNotWanted: 'Beth nad ydych chi ei eisiau?',
  openingNotWantedMore: 'Beth arall nad ydych chi ei eisiau?',
  why: 'Pam mae hyn yn bwysig i chi?',
} satisfies Locale['readers']['easy-read']['sections']['desired-outcomes'];
