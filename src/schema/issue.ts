import {
  capacityAdvocacyBeyond,
  capacityAdvocacySeverities,
  type CapacityAdvocacyCode,
} from './codes/capacity-advocacy.js';
import {
  closureFeedbackBeyond,
  closureFeedbackSeverities,
  type ClosureFeedbackCode,
} from './codes/closure-feedback.js';
import { commonBeyond, commonSeverities, type CommonCode } from './codes/common.js';
import {
  desiredOutcomesBeyond,
  desiredOutcomesSeverities,
  type DesiredOutcomesCode,
} from './codes/desired-outcomes.js';
import { profileSeverities, type ProfileCode } from './codes/profile.js';
import { recordBeyond, recordSeverities, type RecordCode } from './codes/record.js';
import { reviewTimelineBeyond, reviewTimelineSeverities, type ReviewTimelineCode } from './codes/review-timeline.js';
import { severitiesIn, type Severities, type Severity } from './codes/severity.js';

export type { Severity };
/** Keys and indexes from the section to the field, e.g. `['outcomes', 0, 'words']`; empty for the section itself. */
export type Path = (string | number)[];
/** What a sentence about an issue may need, e.g. `{code: 'x-worcs-dog'}`. */
export type Params = Record<string, string | number>;

/** One thing that is wrong or worth a thought. Words are looked up by `code`; there are none here. */
export interface FieldIssue {
  path: Path;
  code: string;
  params?: Params;
  severity: Severity;
}

/** Codes that comparing a section or a record with what is saved gives (`checkChange` in `rules/`). */
export type HistoryIssueCode =
  | 'history-changed'
  | 'outcome-removed'
  | 'conversation-removed'
  | 'goal-removed'
  | 'others-wish-removed'
  | 'option-removed'
  | 'involvement-removed'
  | 'decision-removed'
  | 'coercion-removed'
  | 'advocacy-removed'
  | 'appropriate-person-removed'
  | 'appointment-removed'
  | 'capacity-advocate-removed'
  | 'sharing-removed'
  | 'refusal-removed'
  | 'review-removed'
  | 'action-removed'
  | 'timescale-change-removed'
  | 'outcome-change-removed'
  | 'achievement-removed'
  | 'closure-removed'
  | 'feedback-removed'
  | 'event-removed'
  | 'event-order-changed'
  | 'jurisdiction-changed'
  | 'kind-changed'
  | 'source-of-harm-removed';

/** What decides conclusions may be put right: that it was is worth a look, and refuses nothing. */
const historySeverities: Severities<HistoryIssueCode> = {
  'kind-changed': 'warning',
  'source-of-harm-removed': 'warning',
};

/** Codes that checking one section, or a record, gives. */
export type CheckCode =
  CommonCode | DesiredOutcomesCode | CapacityAdvocacyCode | ReviewTimelineCode | ClosureFeedbackCode | RecordCode;

/** Every code there is. */
export type IssueCode = CheckCode | HistoryIssueCode | ProfileCode;

// All of them. A check has those of its own codes alone, so that a page with one section need not load what others say.
const severities: Severities<IssueCode> = {
  ...commonSeverities,
  ...desiredOutcomesSeverities,
  ...capacityAdvocacySeverities,
  ...reviewTimelineSeverities,
  ...closureFeedbackSeverities,
  ...recordSeverities,
  ...profileSeverities,
  ...historySeverities,
};

/** The severities that an issue code may have, the usual one first. What is no prompt is an error. */
export const severitiesOf = (code: string): readonly [Severity, ...Severity[]] => severitiesIn(severities, code);

/** The usual severity of an issue code. */
export const severityOf = (code: string): Severity => severitiesOf(code)[0];

/** Builds an issue; its severity follows from its code, unless a softer one is given. */
export const issue = (code: IssueCode, path: Path, params?: Params, severity = severityOf(code)): FieldIssue => ({
  path,
  code,
  ...(params && { params }),
  severity,
});

/**
 * Errors that a JSON Schema validator may not see: what depends on today, on the jurisdiction, on references between parts,
 * or on history. Everything else it finds too; the shared test vectors cover the rest.
 */
export const beyondJsonSchema: readonly IssueCode[] = [
  ...commonBeyond,
  ...desiredOutcomesBeyond,
  ...capacityAdvocacyBeyond,
  ...reviewTimelineBeyond,
  ...closureFeedbackBeyond,
  ...recordBeyond,
];
