import {
  capacityAdvocacyDraftSchema,
  capacityAdvocacySchema,
  capacityAdvocacyStructure,
  checkCapacityAdvocacy,
  checkClosureFeedback,
  checkDesiredOutcomes,
  closureFeedbackDraftSchema,
  closureFeedbackSchema,
  closureFeedbackStructure,
  desiredOutcomesDraftSchema,
  desiredOutcomesSchema,
  desiredOutcomesStructure,
  checkRecord,
  checkReviewTimeline,
  recordDraftSchema,
  recordSchema,
  recordStructure,
  reviewTimelineDraftSchema,
  reviewTimelineSchema,
  reviewTimelineStructure,
  type CheckOptions,
  type FieldIssue,
  type Node,
} from '../../src/schema/index.js';
import { vectors as capacityAdvocacy } from '../vectors/capacity-advocacy/index.js';
import { vectors as closureFeedback } from '../vectors/closure-feedback/index.js';
import { vectors as desiredOutcomes } from '../vectors/desired-outcomes/index.js';
import { vectors as record } from '../vectors/record/index.js';
import { vectors as reviewTimeline } from '../vectors/review-timeline/index.js';
import type { Vector } from '../vectors/vector.js';

/** What zod gives of a value. */
interface Parsed {
  readonly success: boolean;
  readonly error?: { readonly issues: readonly { readonly message: string; readonly path: readonly PropertyKey[] }[] };
}
interface Schema {
  safeParse(value: unknown): Parsed;
}

/** A part of a record that is checked and published by itself: one of the four sections, or the whole record. */
export interface Section {
  /** As its files are called: `dist/schema/<name>.schema.json`. */
  readonly name: string;
  readonly check: (value: unknown, options?: CheckOptions) => FieldIssue[];
  readonly schema: Schema;
  readonly draftSchema: Schema;
  readonly structure: Node;
  readonly vectors: readonly Vector[];
}

/** All that is published, in the order of the work. */
export const sections: readonly Section[] = [
  {
    name: 'desired-outcomes',
    check: checkDesiredOutcomes,
    schema: desiredOutcomesSchema,
    draftSchema: desiredOutcomesDraftSchema,
    structure: desiredOutcomesStructure,
    vectors: desiredOutcomes,
  },
  {
    name: 'capacity-advocacy',
    check: checkCapacityAdvocacy,
    schema: capacityAdvocacySchema,
    draftSchema: capacityAdvocacyDraftSchema,
    structure: capacityAdvocacyStructure,
    vectors: capacityAdvocacy,
  },
  {
    name: 'review-timeline',
    check: checkReviewTimeline,
    schema: reviewTimelineSchema,
    draftSchema: reviewTimelineDraftSchema,
    structure: reviewTimelineStructure,
    vectors: reviewTimeline,
  },
  {
    name: 'closure-feedback',
    check: checkClosureFeedback,
    schema: closureFeedbackSchema,
    draftSchema: closureFeedbackDraftSchema,
    structure: closureFeedbackStructure,
    vectors: closureFeedback,
  },
  {
    name: 'record',
    check: checkRecord,
    schema: recordSchema,
    draftSchema: recordDraftSchema,
    structure: recordStructure,
    vectors: record,
  },
];
