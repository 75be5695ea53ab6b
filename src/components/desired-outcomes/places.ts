import type { Path } from '../../form/json.js';
import { openEntry } from './also-writing.js';
import { beginChange } from './change-kind.js';
import type { DesiredOutcomesElement } from './desired-outcomes.js';
import { ALSO, listOf } from './model.js';
import { MORE } from './more.js';
import { blankOf } from './ui.js';

/** The questions about an outcome in the order in which they are read, where that is not the order of the check. */
const ORDER: readonly string[] = ['words', 'source', 'observation', ...MORE, 'rank', 'change'];

/** Where the question at a path is read: conversations, then outcomes as their cards stand, then the fields of each. */
export function placeOf(el: DesiredOutcomesElement, [list, index, key]: Path): readonly number[] | undefined {
  const also = ALSO.findIndex((name) => name === list);
  if (also >= 0) return [2 + also, Number(index ?? -1), 0];
  const isOutcome = list === 'outcomes';
  if (!isOutcome && list !== 'conversations') return undefined;
  const { live, past } = el.inOrder;
  const rows: readonly { readonly index: number }[] = isOutcome ? [...live, ...past] : el.conversations;
  const at = rows.findIndex((placed) => placed.index === index);
  if (index !== undefined && at < 0) return undefined;
  return [isOutcome ? 1 : 0, at, ORDER.indexOf(String(key))];
}

/** Opens what hides the question at a path. */
export function reveal(el: DesiredOutcomesElement, [list, index, key]: Path): void {
  const field = String(key);
  const also = ALSO.find((name) => name === list);
  if (also) {
    const entry = listOf(el.editing.value, also).find((placed) => placed.index === index);
    // Its disclosure is open already, since it holds what the error is about.
    if (entry) openEntry(el, also, entry);
    return;
  }
  if (list === 'conversations') {
    const talk = el.conversations.find((placed) => placed.index === index) ?? el.talk;
    el.setOpen(`talk:${talk.key}`, true);
    if (/asked|Reason/i.test(field)) el.setOpen(`asking:${talk.key}`, true);
    return;
  }
  const outcome = el.outcomes.find((placed) => placed.index === index);
  // Also of one that is not saved: a draft that was restored may have been changed, and only that form asks why.
  if (outcome && /^(change|status|superseded|merged|carried)/.test(field)) {
    beginChange(el, outcome);
  } else if (outcome && field !== 'rank') {
    el.setUi({ open: outcome.key, blank: undefined, changing: undefined, ranking: false });
  } else if (outcome)
    el.setUi({ ranking: true, open: undefined, blank: undefined, changing: undefined, shown: undefined });
  else if (el.outcomes.length === 0) el.setUi({ blank: el.ui.blank ?? blankOf('wanted') });
}
