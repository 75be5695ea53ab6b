import type { Locale } from '../types.js';

/** What `msp-closure-feedback` says in easier words. */
export const closureFeedback = {
  headingFeedback: 'Sut oedd hyn?',
  inTheirWords: 'Beth ydych chi eisiau ei ddweud?',
  offerAsked: 'Ydych chi eisiau dweud wrthym sut oedd hyn?',
} satisfies Locale['readers']['easy-read']['sections']['closure-feedback'];
