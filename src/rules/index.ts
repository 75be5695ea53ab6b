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
export {
  achievementRollUp,
  type AchievementRollUp,
  type OutcomeAtEnd,
  type OverallView,
} from './achievement-roll-up.js';
export { applyOutcomeChanges, type AppliedChanges, type ChangeApplied } from './apply-changes.js';
export { askedRollUp, type AskedRollUp } from './asked-roll-up.js';
export { askedStatusesIn, askedStatusOf, type AskedStatusConclusion } from './asked-status.js';
export {
  capacityAdvocateDuty,
  type CapacityAdvocateDuty,
  type CapacityAdvocateResult,
} from './capacity-advocate-duty.js';
export { capacityConclusion, type DecisionConclusion, type CapacityResult } from './capacity-conclusion.js';
export { capacityRollUp, type CapacityRollUp } from './capacity-roll-up.js';
export { checkChange } from './check-change.js';
export type { Conclusion } from './conclusion.js';
export { drift, type DateOptions, type Drift } from './drift.js';
export { liveOutcomes } from './live-outcomes.js';
export { nextReview, type DateMoved, type NextReview } from './next-review.js';
export { outcomeChain, outcomeChains, type OutcomeChain } from './outcome-chains.js';
export type { OutcomeProgress } from './outcome-progress.js';
export type { OutcomeLink } from './outcome-relations.js';
export type { OutcomeVersionTold } from './outcome-steps.js';
export { owedBeforeClosing, type OwedThing } from './owed.js';
export {
  practiceEvidence,
  type Evidence,
  type EvidenceOf,
  type Practice,
  type PracticeEvidence,
  type PracticeGap,
  type PracticeQuestion,
  type Principle,
} from './practice.js';
export { goodPracticePrompts, type Prompt, type PromptOptions } from './prompts.js';
export { recordedRetrospectively } from './retrospective.js';
export { riskRollUp, type RiskRollUp } from './risk-roll-up.js';
export type { RollUp } from './roll-up.js';
export type { Covering, MissingStage } from '../schema/stages.js';
export { withoutSetAside } from './set-aside.js';
export { isEarlyResolution, stagesCovered, type StageOptions, type StagesCovered } from './stages.js';
export { rankMoves, type Rank, type RankMove } from './ranks.js';
export { amend, chainOf, hasUnsavedVersion, type Patch, type Stamp, type Versioned } from './versions.js';
export { capacityAdvocateLine, whatFollowsLine } from './what-follows-line.js';
