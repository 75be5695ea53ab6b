import type { Severities } from './severity.js';

type DateCode<P extends string> = `${P}-missing` | `${P}-no-year` | `${P}-no-month` | `${P}-not-real` | `${P}-future`;

/** Codes of the section desired outcomes. */
export type DesiredOutcomesCode =
  | 'conversation-missing'
  | 'conversation-unknown'
  | DateCode<'conversation-date'>
  | 'stage-missing'
  | 'stage-repeated'
  | 'asked-status-missing'
  | 'none-expressed-reason-missing'
  | 'not-asked-reason-missing'
  | 'outcome-missing'
  | 'outcome-though-none-expressed'
  | 'outcome-unknown'
  | 'outcome-cycle'
  | 'outcome-repeated'
  | 'words-missing'
  | 'words-for-something-else-missing'
  | 'words-not-outcome'
  | 'observation-missing'
  | 'importance-missing'
  | 'source-missing'
  | 'polarity-missing'
  | 'rank-not-allowed'
  | 'rank-repeated'
  | 'not-ranked'
  | 'change-missing'
  | 'change-reason-missing'
  | DateCode<'change-date'>
  | 'change-agreed-by-missing'
  | 'superseded-by-missing'
  | 'merged-into-missing'
  | 'seen-alone-reason-missing'
  | 'achievability-missing'
  | 'achievability-date-missing'
  | 'means-missing'
  | 'relation-missing'
  | 'relation-outcome-missing'
  | 'goal-words-missing'
  | 'others-wish-words-missing'
  | 'option-missing'
  | 'document-missing'
  | 'reference-missing';

export const desiredOutcomesSeverities: Severities<DesiredOutcomesCode> = {
  'importance-missing': 'warning',
  'words-not-outcome': 'warning',
  'not-ranked': 'info',
  'outcome-repeated': 'warning',
  'achievability-missing': ['error', 'warning'],
};

export const desiredOutcomesBeyond: readonly DesiredOutcomesCode[] = [
  'conversation-date-future',
  'change-date-future',
  'conversation-unknown',
  'outcome-unknown',
  'outcome-cycle',
  'outcome-missing',
  'outcome-though-none-expressed',
  'asked-status-missing',
  'rank-repeated',
  'change-missing',
  'achievability-missing',
];
