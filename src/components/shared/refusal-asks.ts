import type { Ask } from './ask.js';

/** On what ground something is done without agreement. */
export const GROUNDS: Ask = { key: 'grounds', word: 'sharingGrounds', list: 'override-ground', many: true };
const WHY_NOT: readonly Ask[] = [{ key: 'toldPersonReason' }];
/** Whether the person was told, and why where they were not. */
export const TOLD: Ask = {
  key: 'toldPerson',
  list: 'told-person',
  opens: { 'not-yet': WHY_NOT, 'not-safe-to-tell': WHY_NOT },
};

/** A refusal has four answers, whatever they are (Jersey MSP Toolkit s7). */
export const REFUSAL: readonly Ask[] = [
  { key: 'of', word: 'refusalOf' },
  { key: 'words', word: 'refusalWords', as: 'quote' },
  { key: 'date', word: 'refusalOn', as: 'when', after: true },
  {
    key: 'respected',
    list: 'yes-no',
    row: true,
    opens: { no: [{ key: 'why', word: 'notRespectedWhy' }, GROUNDS, TOLD] },
  },
  { key: 'support' },
  { key: 'monitoring' },
  {
    key: 'offerOpen',
    word: 'refusalOpen',
    list: 'yes-no-not-possible',
    row: true,
    opens: { yes: [{ key: 'offerOpenOn', as: 'date' }] },
  },
];
