import { isMistake } from '../../schema/achievement-standing.js';
import { itemsOf } from '../shared/lists.js';
import { partOf } from '../shared/parts.js';
import type { ClosureFeedbackElement } from './closure-feedback.js';
import type { ClosureDraft, FeedbackDraft } from './model.js';

/** Ends after which nothing more can be asked of the person; they are told as what happened about feedback, too. */
const OVER: readonly unknown[] = ['person-died', 'no-contact', 'died'];

export const isOverBy = (code: unknown): boolean => OVER.includes(code);

/** Whether the person has died, or cannot be reached: nothing more is asked of them. */
export function isOver({ editing: { value } }: Pick<ClosureFeedbackElement, 'editing'>): boolean {
  const { path } = (partOf(value, 'closure') ?? {}) as ClosureDraft;
  const offers = itemsOf<FeedbackDraft>(value, 'feedback').filter(({ item }) => !isMistake(item));
  return isOverBy(path) || offers.some(({ item }) => isOverBy(item.offer));
}
