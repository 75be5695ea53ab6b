import { achievementSchema, type Achievement } from './achievement-shape.js';
import { closureSchema, type Closure } from './closure-shape.js';
import type { Draft } from './draft.js';
import { feedbackSchema, type Feedback } from './feedback-shape.js';
import { item, list, optional, type TypeOf } from './fields.js';
import { sectionFields } from './shared-shape.js';

/** The fields, without what holds between objects and over time. JSON Schema is made from it. */
export const closureFeedbackStructure = item({
  ...sectionFields,
  achievements: list(achievementSchema, 'achievement-missing'),
  closure: optional(closureSchema),
  feedback: list(feedbackSchema, 'feedback-offer-missing'),
});
type Structure = TypeOf<typeof closureFeedbackStructure>;

/**
 * The section closure and feedback: how far each outcome has happened in the person's view, how the work ended, and how it
 * was for them. It may hold feedback alone, where somebody else asks for it after the end.
 */
export type ClosureFeedback = Omit<Structure, 'achievements' | 'closure' | 'feedback'> & {
  achievements: Achievement[];
  closure?: Closure;
  feedback: Feedback[];
};
/** The section while it is being written, and as rules read it: anything may be absent, and codes are any text. */
export type ClosureFeedbackDraft = Draft<Structure>;
