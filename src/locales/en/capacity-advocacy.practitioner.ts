import { decisions } from './capacity-advocacy.decisions.js';
import { involvement } from './capacity-advocacy.involvement.js';
import { advocacy } from './capacity-advocacy.advocacy.js';
import { sharing } from './capacity-advocacy.sharing.js';

/** The words of `msp-capacity-advocacy` for the practitioner. */
export const capacityAdvocacy = {
  heading: 'Taking part and deciding',
  ...decisions,
  ...involvement,
  ...advocacy,
  ...sharing,
} as const;
