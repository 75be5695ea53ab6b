import { codeList, type CodeOf } from './code-list.js';

/** What a version of an outcome did to it (`outcomeChains`). Our own. */
export const outcomeStepList = codeList('outcome-step', false, [
  'first-words',
  'words-changed',
  'source-changed',
  'place-changed',
  'replaced',
  'combined',
  'withdrawn',
  'carried-forward',
  'closed',
  'recorded-by-mistake',
  'taken-up-again',
  'taken-further',
  'added-to',
]);
/** A code of `outcomeStepList`. */
export type OutcomeStep = CodeOf<typeof outcomeStepList>;

/** Why an outcome still stands or not, and what else is to be known of it (`outcomeChains`). */
export const becauseOutcomeList = codeList('because-outcome', false, [
  'stands',
  'carries-on',
  'replaced',
  'combined',
  'no-longer-wanted',
  'closed',
  'recorded-by-mistake',
  'plan-b-taken',
  'came-from-another',
  'words-changed',
  'one-of-a-sentence',
  'in-conflict',
  'plan-a',
  'plan-b',
  'depends-on-another',
  'said-before',
  'achieved',
  'achieved-and-lost',
  'lost-for-a-time',
  'change-waits',
  'leads-back',
]);
/** A code of `becauseOutcomeList`. */
export type BecauseOutcome = CodeOf<typeof becauseOutcomeList>;

/** Why a change that was made in a review was taken over, or waits (`applyOutcomeChanges`). */
export const becauseChangeList = codeList('because-change', false, [
  'next-version',
  'new-outcome',
  'said-already',
  'change-unreadable',
  'outcome-without-id',
  'history-of-its-own',
  'field-of-outcome',
  'outcomes-unreadable',
  'another-one-waits',
  'review-by-mistake',
]);
/** A code of `becauseChangeList`. */
export type BecauseChange = CodeOf<typeof becauseChangeList>;
