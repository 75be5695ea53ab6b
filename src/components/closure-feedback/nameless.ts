import type { ClosureFeedback } from '../../schema/index.js';
import { isObject, itemsOf } from '../shared/lists.js';
import { isMine } from '../shared/persons-turn.js';
import type { ClosureFeedbackElement } from './closure-feedback.js';

/** One feedback, or an earlier version of it, without ids, names and times. */
function withoutNames(item: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { id: _id, recordedAt: _at, by: _by, respondentPersonId: _who, history, ...said } = item;
  if (!Array.isArray(history)) return history === undefined ? said : { ...said, history };
  return { ...said, history: history.map((version: unknown) => (isObject(version) ? withoutNames(version) : version)) };
}

/**
 * Feedback that says of nobody whose it is: no id, no name, nobody who wrote it, and no time, in its earlier versions neither. What
 * was saved with a name stays as it is. The person’s own is known by its place from then on.
 */
export function nameless(
  el: ClosureFeedbackElement,
  value: ClosureFeedback,
  saved: ClosureFeedback | undefined,
): ClosureFeedback {
  if (!Array.isArray(value.feedback)) return value;
  const known = new Set(itemsOf<object>(saved, 'feedback').map(({ key }) => key));
  const mine = new Set(el.ui.turn?.mine);
  const all = [...(value.feedback as readonly unknown[])];
  for (const { item, key, index } of itemsOf<Record<string, unknown>>(value, 'feedback')) {
    if (known.has(key) && item['anonymous'] !== true) continue;
    if (isMine(el, key)) mine.add(`#${index}`);
    all[index] = { ...withoutNames(item), anonymous: true };
  }
  if (mine.size !== (el.ui.turn?.mine?.size ?? 0)) el.setUi({ turn: { ...el.ui.turn, mine } });
  return { ...value, feedback: all } as ClosureFeedback;
}
