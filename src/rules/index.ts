/** What follows from a record: pure functions that never throw. No DOM. */
export { findNotOutcome as looksLikeNotAnOutcome } from '../vocabulary/not-outcome.js';
export { askedStatusOf, type AskedStatusConclusion } from './asked-status.js';
export { checkChange } from './check-change.js';
export type { Conclusion } from './conclusion.js';
export { liveOutcomes } from './live-outcomes.js';
export { withoutSetAside } from './set-aside.js';
export { rankMoves, type Rank, type RankMove } from './ranks.js';
export { amend, chainOf, hasUnsavedVersion, type Patch, type Stamp, type Versioned } from './versions.js';
