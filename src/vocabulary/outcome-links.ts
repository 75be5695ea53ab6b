import { codeList, type CodeOf } from './code-list.js';

/**
 * What kind of outcome it is: something that can be seen to happen, how the support is experienced, or a value that the
 * person holds to ("broader aspirations and underlying values/principles ... as well as tangible specific outcomes", MSP
 * Guide 2014, appendix 2).
 */
export const outcomeKindList = codeList('outcome-kind', true, ['tangible', 'experience', 'value']);
/** A code of `outcomeKindList`. */
export type OutcomeKind = CodeOf<typeof outcomeKindList>;

/** How the person gave their words. */
export const wordsOriginList = codeList('words-origin', true, ['said', 'written', 'signed', 'chosen-from-pictures']);
/** A code of `wordsOriginList`. */
export type WordsOrigin = CodeOf<typeof wordsOriginList>;

/** How an outcome may come about ("how best those outcomes might be realised", MSP Guide 2014 s2). */
export const meansList = codeList('means', true, [
  'person-acts-themselves',
  'coaching',
  'information-advice',
  'mediation',
  'restorative',
  'network-meeting',
  'family-group-conference',
  'advocacy',
  'service-change',
  'care-plan-change',
  'carers-support',
  'police',
  'civil-legal',
  'employer-or-regulator-action',
  'therapy-counselling',
  'peer-support',
  'safety-planning',
  'assistive-technology',
  'no-action',
  'other',
]);
/** A code of `meansList`. */
export type Means = CodeOf<typeof meansList>;

/**
 * How an outcome stands to another: outcomes may be "difficult to reconcile with each other" or "mutually exclusive,
 * therefore negotiation and thinking about 'plan A' and 'plan B' was necessary" (MSP Guide 2014 s5).
 */
export const relationList = codeList('relation', false, [
  'conflicts-with',
  'plan-a-for',
  'plan-b-for',
  'depends-on',
  'part-of-same-sentence',
  'duplicate-of',
]);
/** A code of `relationList`. */
export type Relation = CodeOf<typeof relationList>;
