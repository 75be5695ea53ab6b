import { issue, type FieldIssue, type Path } from '../schema/issue.js';
import type { Kept } from './check-change-table.js';
import { chain, idOf, listOf, pairs, removed } from './check-change-versions.js';
import { isFields, keeps } from './same.js';
import { sayerOf } from './version-index.js';

// Lists whose items have no versions: what has happened, and what waits to be taken over.

/** Events are never altered, and new ones come after those that are saved. */
export function checkEvents(kept: Kept, saved: unknown, next: unknown, place: Path): FieldIssue[] {
  const after = listOf(next);
  const paired = pairs(listOf(saved), after);
  const issues = paired.flatMap(([event, i]) => {
    if (i < 0) return [removed(kept, place, event)];
    return keeps(event, after[i], false) ? [] : [issue('history-changed', [...place, i])];
  });
  const there = paired.filter(([, i]) => i >= 0);
  return there.every(([, i], k) => i === k) ? issues : [...issues, issue('event-order-changed', place)];
}

/** What the outcomes of a record say, by the id of the outcome: whether a version of it says the same. */
export function saidBy(outcomes: unknown): Map<string, (version: unknown) => boolean> {
  const versions = new Map<string, unknown[]>();
  for (const outcome of listOf(outcomes)) {
    const id = idOf(outcome);
    if (id === undefined) continue;
    const all = versions.get(id) ?? [];
    for (const version of chain(outcome)) all.push(version);
    versions.set(id, all);
  }
  return new Map([...versions].map(([id, all]) => [id, sayerOf(all)]));
}

/**
 * Changes of outcomes that wait to be taken over may go once an outcome says what they say. A section that is stored alone
 * does not know the outcomes (`outcomes` is undefined): then they may go.
 */
export function checkWaiting(
  kept: Kept,
  saved: unknown,
  next: unknown,
  place: Path,
  outcomes: { readonly list: unknown } | undefined,
): FieldIssue[] {
  const after = listOf(next);
  const said = saidBy(outcomes?.list);
  const isSaid = (change: unknown): boolean => {
    const outcome: unknown = isFields(change) ? change['outcome'] : undefined;
    const id = idOf(outcome);
    return id !== undefined && said.get(id)?.(outcome) === true;
  };
  // One without an id is known by what it says alone, and those before it may have gone.
  const waits = sayerOf(after);
  return pairs(listOf(saved), after).flatMap(([change, i]) => {
    if (i >= 0 && keeps(change, after[i], true)) return [];
    if (isSaid(change) || (idOf(change) === undefined && waits(change))) return [];
    if (i >= 0 && idOf(change) !== undefined) return [issue('history-changed', [...place, i])];
    return outcomes ? [removed(kept, place, change)] : [];
  });
}
