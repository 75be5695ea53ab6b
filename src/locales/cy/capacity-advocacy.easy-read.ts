import type { Locale } from '../types.js';

/** What `msp-capacity-advocacy` says in easier words. */
export const capacityAdvocacy = {
  heading: 'Sut allwn ni helpu?',
  doYourself: 'Faint ydych chi eisiau ei wneud?',
  mayShare: 'A gawn ni ddweud wrth bobl eraill?',
  canDecide: 'Gallwch chi benderfynu.',
  cannotDecide: 'Ni allwch benderfynu ar hyn o bryd.',
} satisfies Locale['readers']['easy-read']['sections']['capacity-advocacy'];
