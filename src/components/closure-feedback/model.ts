import type { ClosureFeedbackDraft } from '../../schema/index.js';
import type { ListPlace } from '../shared/parts.js';

type Entry<L> = NonNullable<L> extends readonly (infer I)[] ? I & object : never;

/** Items as a draft may hold them: anything may be missing, half-written or of another version. */
export type AchievementDraft = Entry<ClosureFeedbackDraft['achievements']>;
export type FeedbackDraft = Entry<ClosureFeedbackDraft['feedback']>;
export type ClosureDraft = NonNullable<ClosureFeedbackDraft['closure']>;

export const ACHIEVEMENTS: ListPlace = { list: 'achievements' };
export const FEEDBACK: ListPlace = { list: 'feedback' };

/** The lists of the section whose items have a history, in the order in which they are read. */
export const LISTS = [ACHIEVEMENTS, FEEDBACK];

/** Whose view is kept apart from the person's, and never instead of it (R37). */
export const WORKER = 'worker';
