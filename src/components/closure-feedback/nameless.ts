import type { ClosureFeedback } from '../../schema/index.js';
import { itemsOf } from '../shared/lists.js';
import { isMine } from '../shared/persons-turn.js';
import type { ClosureFeedbackElement } from './closure-feedback.js';

/**
 * One feedback without ids, names and times, and without what was said before: on a page that saves at every letter that would be
 * all that was rubbed out, in its order.
 */
function withoutNames(item: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { id: _id, recordedAt: _at, by: _by, respondentPersonId: _who, history: _was, setAside: _put, ...said } = item;
  return said;
}

/**
 * Feedback that says of nobody whose it is: no id, no name, nobody who wrote it, no time, and no earlier versions. What
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
