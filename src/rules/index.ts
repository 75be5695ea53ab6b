/** What follows from a record: pure functions that never throw. No DOM. */
export { findNotOutcome as looksLikeNotAnOutcome } from '../vocabulary/not-outcome.js';
export { advocacyDuty, type AdvocacyDuty, type AdvocacyDutyResult } from './advocacy-duty.js';
export type { AdvocacyStatus, AdvocacyStatusConclusion } from './advocacy-status.js';
export {
  appropriatePersons,
  type AppropriatePersonConclusion,
  type AppropriatePersonStanding,
  type AskedCheck,
} from './appropriate-persons.js';
export { askedStatusOf, type AskedStatusConclusion } from './asked-status.js';
export {
  capacityAdvocateDuty,
  type CapacityAdvocateDuty,
  type CapacityAdvocateResult,
} from './capacity-advocate-duty.js';
export { capacityConclusion, type DecisionConclusion, type CapacityResult } from './capacity-conclusion.js';
export { capacityRollUp, type CapacityRollUp } from './capacity-roll-up.js';
export { checkChange } from './check-change.js';
export type { Conclusion } from './conclusion.js';
export { liveOutcomes } from './live-outcomes.js';
export { withoutSetAside } from './set-aside.js';
export { rankMoves, type Rank, type RankMove } from './ranks.js';
export { amend, chainOf, hasUnsavedVersion, type Patch, type Stamp, type Versioned } from './versions.js';
export { capacityAdvocateLine, whatFollowsLine } from './what-follows-line.js';
