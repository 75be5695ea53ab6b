import type { Locale } from '../types.js';
import { desiredOutcomes as practitioner } from './desired-outcomes.practitioner.js';

/** The words of `msp-desired-outcomes` for who represents the person. */
export const desiredOutcomes = {
  heading: practitioner.heading,
  toldUs: 'Dywedodd {name} wrthym:',

  opening: practitioner.opening,
  openingMore: 'Beth arall sydd ar {name} eisiau ei weld yn digwydd?',
  openingNotWanted: 'Oes rhywbeth nad oes ar {name} eisiau ei weld yn digwydd?',
  openingNotWantedMore: 'Oes rhywbeth arall nad oes ar {name} eisiau ei weld yn digwydd?',
  yourWords: practitioner.openingHint,
  why: 'Yng ngolwg {name}, beth sy’n gwneud hyn yn bwysig?',
  helped: practitioner.source,

  moreTime: 'Mae ar {name} eisiau mwy o amser',
  willNotSay: 'Nid oes ar {name} eisiau dweud',

  matters1: 'Yng ngolwg {name}, pa un sydd bwysicaf?',
  workersHint: 'Caiff {name} ddweud na.',
} satisfies Locale['readers']['representative']['sections']['desired-outcomes'];
