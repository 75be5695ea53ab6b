import type * as z from 'zod/mini';
import { capacityAdvocacyDefinition } from './capacity-advocacy.js';
import {
  capacityAdvocacyStructure,
  type CapacityAdvocacy,
  type CapacityAdvocacyDraft,
} from './capacity-advocacy-shape.js';
import { closureFeedbackDefinition } from './closure-feedback.js';
import { closureFeedbackStructure, type ClosureFeedback, type ClosureFeedbackDraft } from './closure-feedback-shape.js';
import { desiredOutcomesDefinition } from './desired-outcomes.js';
import { desiredOutcomesStructure, type DesiredOutcomes, type DesiredOutcomesDraft } from './desired-outcomes-shape.js';
import { draftOf } from './draft.js';
import { recordDefinition } from './record.js';
import { recordStructure, type MspRecord, type MspRecordDraft } from './record-shape.js';
import { reviewTimelineDefinition } from './review-timeline.js';
import { reviewTimelineStructure, type ReviewTimeline, type ReviewTimelineDraft } from './review-timeline-shape.js';
import { guarded, sectionSchema } from './zod.js';

/**
 * The schema of the section desired outcomes in complete mode: `safeParse(value).success` is true exactly when
 * `checkDesiredOutcomes(value)` has no issue of severity error. Keep the value as it came: what zod gives back is a copy.
 */
export const desiredOutcomesSchema = /* @__PURE__ */ sectionSchema(
  desiredOutcomesDefinition,
) as z.ZodMiniType<DesiredOutcomes>;

/** The schema of a draft: types alone. */
export const desiredOutcomesDraftSchema: z.ZodMiniType<DesiredOutcomesDraft> = /* @__PURE__ */ guarded(
  /* @__PURE__ */ draftOf(desiredOutcomesStructure),
);

/** The schema of the section capacity and advocacy in complete mode: says the same as `checkCapacityAdvocacy(value)`. */
export const capacityAdvocacySchema = /* @__PURE__ */ sectionSchema(
  capacityAdvocacyDefinition,
) as z.ZodMiniType<CapacityAdvocacy>;

/** The schema of a draft: types alone. */
export const capacityAdvocacyDraftSchema: z.ZodMiniType<CapacityAdvocacyDraft> = /* @__PURE__ */ guarded(
  /* @__PURE__ */ draftOf(capacityAdvocacyStructure),
);

/** The schema of the section review timeline in complete mode: `safeParse(value).success` as `checkReviewTimeline(value)` has it. */
export const reviewTimelineSchema = /* @__PURE__ */ sectionSchema(
  reviewTimelineDefinition,
) as z.ZodMiniType<ReviewTimeline>;

/** The schema of a draft of the section review timeline: types alone. */
export const reviewTimelineDraftSchema: z.ZodMiniType<ReviewTimelineDraft> = /* @__PURE__ */ guarded(
  /* @__PURE__ */ draftOf(reviewTimelineStructure),
);

/** The schema of the section closure and feedback in complete mode: it succeeds when `checkClosureFeedback` finds no error. */
export const closureFeedbackSchema = /* @__PURE__ */ sectionSchema(
  closureFeedbackDefinition,
) as z.ZodMiniType<ClosureFeedback>;

/** The schema of a draft of the section closure and feedback: types alone. */
export const closureFeedbackDraftSchema: z.ZodMiniType<ClosureFeedbackDraft> = /* @__PURE__ */ guarded(
  /* @__PURE__ */ draftOf(closureFeedbackStructure),
);

/** The schema of a whole record in complete mode: says the same as `checkRecord(value)`. */
export const recordSchema = /* @__PURE__ */ sectionSchema(recordDefinition) as z.ZodMiniType<MspRecord>;

/** The schema of a draft of a record: types alone. */
export const recordDraftSchema: z.ZodMiniType<MspRecordDraft> = /* @__PURE__ */ guarded(
  /* @__PURE__ */ draftOf(recordStructure),
);
