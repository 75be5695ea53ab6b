import { issue, type FieldIssue, type HistoryIssueCode, type Path } from '../schema/issue.js';
import { migrateDesiredOutcomes } from '../schema/migrate-desired-outcomes.js';
import { isPlainObject } from '../schema/objects.js';
import { keeps, versionOf } from './same.js';

type Item = { readonly id?: unknown; readonly history?: unknown } | null | undefined;

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** All versions of an item, oldest first; the last one is the current one. */
const chain = (item: Item): unknown[] => [...listOf(item?.history), item].map(versionOf);

/** What is wrong in one item, below its place in the list. */
function changed(saved: Item, next: Item, place: Path): FieldIssue[] {
  const [before, after] = [chain(saved), chain(next)];
  if (after.length < before.length) return [issue('history-changed', [...place, 'history'])];
  return before.flatMap((version, k) => {
    // The saved current version may gain what it lacked, whether it is still the current one or has moved to history.
    if (keeps(version, after[k], k === before.length - 1)) return [];
    return [issue('history-changed', k === after.length - 1 ? place : [...place, 'history', k])];
  });
}

/** Pairs each saved item with the one that has its id now (ids may repeat in foreign data), or its place when it has none. */
function pairs(saved: readonly Item[], next: readonly Item[]): [Item, number][] {
  const places = new Map<unknown, number[]>();
  for (const [i, item] of next.entries()) {
    const same = places.get(item?.id);
    if (same) same.push(i);
    else places.set(item?.id, [i]);
  }
  return saved.map((item, i) => {
    if (typeof item?.id !== 'string') return [item, i < next.length ? i : -1];
    return [item, places.get(item.id)?.shift() ?? -1];
  });
}

function checkList(saved: unknown, next: unknown, name: string, removed: HistoryIssueCode): FieldIssue[] {
  const [before, after] = [listOf(saved) as Item[], listOf(next) as Item[]];
  return pairs(before, after).flatMap(([item, i]) => {
    if (i < 0) return [issue(removed, [name], typeof item?.id === 'string' ? { id: item.id } : undefined)];
    return changed(item, after[i], [name, i]);
  });
}

/**
 * Whether what is saved has been kept: a server runs it on every save, since a record's history is never rewritten ("in a
 * way that ... what progress is being made ... or if a change to these has been needed, why and when it took place",
 * Jersey MSP Toolkit s5). A saved version stays as it is, in place or in `history`; a field that was absent in the current
 * one may be filled in; new versions, outcomes and conversations may be added, in any number and order.
 * @param saved the section desired outcomes as it is saved; nothing is asked of what is no plain object
 * @param next the section that is to be saved
 * @returns errors: `history-changed` at the version that was altered or is gone, `outcome-removed` and
 * `conversation-removed` (withdraw an outcome instead, or mark it `entered-in-error`), `jurisdiction-changed`, or
 * `value-unreadable`. Never throws.
 */
export function checkChange(saved: unknown, next: unknown): FieldIssue[] {
  try {
    if (!isPlainObject(saved)) return [];
    if (!isPlainObject(next)) return [issue('value-unreadable', [])];
    return changes(migrateDesiredOutcomes(saved), migrateDesiredOutcomes(next));
  } catch {
    return [issue('value-unreadable', [])];
  }
}

/** What was altered, where both are of the current edition: to migrate a section alters nothing that it says. */
function changes(saved: Record<string, unknown>, next: Record<string, unknown>): FieldIssue[] {
  return [
    ...(keeps(saved.jurisdiction, next.jurisdiction, true) ? [] : [issue('jurisdiction-changed', ['jurisdiction'])]),
    ...checkList(saved.conversations, next.conversations, 'conversations', 'conversation-removed'),
    ...checkList(saved.outcomes, next.outcomes, 'outcomes', 'outcome-removed'),
  ];
}
