import type { Locale } from '../types.js';

/** What `msp-review-timeline` says in easier words. */
export const reviewTimeline = {
  whatChanged: 'Beth sy’n newydd?',
  whatAgreed: 'Beth wnawn ni?',
  worry: 'Ydych chi’n poeni am rywbeth?',
  toldTalk: 'Buom yn siarad: {date}.',
  toldNext: 'Byddwn yn cwrdd nesaf: {date}.',
} satisfies Locale['readers']['easy-read']['sections']['review-timeline'];
