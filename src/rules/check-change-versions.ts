import { issue, type FieldIssue, type Path } from '../schema/issue.js';
import type { Kept } from './check-change-table.js';
import { isEmpty, isFields, keeps, versionOf } from './same.js';

// What is recorded once stays: as the current version, or as an entry of `history`.

type Item = { readonly id?: unknown; readonly history?: unknown } | null | undefined;
type Fields = Readonly<Record<string, unknown>>;

export const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const fieldsOf = (value: unknown): Fields => (isFields(value) ? value : {});
/** The identifier of an item; anything but a text is none. */
export const idOf = (item: unknown): string | undefined => {
  const { id } = fieldsOf(item);
  return typeof id === 'string' ? id : undefined;
};

/** All versions of an item, oldest first; the last one is the current one. */
export const chain = (item: unknown): unknown[] => [...listOf(fieldsOf(item).history), item].map(versionOf);

/** That something is gone from where it was, and its identifier where it has one. */
export function removed({ removed: code }: Kept, place: Path, item: unknown): FieldIssue {
  const id = idOf(item);
  return issue(code, place, id === undefined ? undefined : { id });
}

/**
 * Each saved item with the place of the one that has its id now (ids may repeat in foreign data), or with its own place
 * where it has no id. -1 where there is none.
 */
export function pairs(saved: readonly unknown[], next: readonly unknown[]): [unknown, number][] {
  const places = new Map<unknown, number[]>();
  for (const [i, item] of next.entries()) {
    const id = (item as Item)?.id;
    const same = places.get(id);
    if (same) same.push(i);
    else places.set(id, [i]);
  }
  return saved.map((item, i) => {
    const id = idOf(item);
    if (id === undefined) return [item, i < next.length ? i : -1];
    return [item, places.get(id)?.shift() ?? -1];
  });
}

/** A version without the parts that have versions of their own. */
function withoutParts(version: unknown, parts: readonly Kept[]): unknown {
  if (parts.length === 0 || !isFields(version) || Array.isArray(version)) return version;
  const apart = new Set(parts.map(({ field }) => field));
  return Object.fromEntries(Object.entries(version).filter(([key]) => !apart.has(key)));
}

/** What is wrong in one item, at its place. */
function changed({ parts = [] }: Kept, saved: unknown, next: unknown, place: Path): FieldIssue[] {
  const [before, after] = [chain(saved), chain(next)];
  if (after.length < before.length) return [issue('history-changed', [...place, 'history'])];
  const last = before.length - 1;
  // What the saved current version has become: that still, or an entry of history.
  const now = after[last];
  const moved = last < after.length - 1;
  // A version that moves to history may take its parts with it, or leave them to the one that follows.
  const taken = parts.filter(({ field }) => moved && !isEmpty(fieldsOf(now)[field]));
  const left = parts.filter((part) => !taken.includes(part));
  const versions = before.flatMap((version, k) => {
    // Only the saved current version may gain what it lacked.
    if (keeps(k === last ? withoutParts(version, left) : version, after[k], k === last)) return [];
    return [issue('history-changed', k === after.length - 1 ? place : [...place, 'history', k])];
  });
  const within = parts.flatMap((part) => {
    const [was, is] = [fieldsOf(saved)[part.field], fieldsOf(next)[part.field]];
    const there = [...place, part.field];
    if (!taken.includes(part)) return checkKept(part, was, is, there);
    // It is whole in history. The current one may be written anew, but an item is never gone from its list.
    return part.as === 'list' ? gone(part, pairs(listOf(was), listOf(is)), there) : [];
  });
  return [...versions, ...within];
}

const gone = (kept: Kept, paired: readonly [unknown, number][], place: Path): FieldIssue[] =>
  paired.filter(([, i]) => i < 0).map(([item]) => removed(kept, place, item));

function checkList(kept: Kept, saved: unknown, next: unknown, place: Path): FieldIssue[] {
  const [before, after] = [listOf(saved), listOf(next)];
  return pairs(before, after).flatMap((pair) => {
    const [item, i] = pair;
    return i < 0 ? gone(kept, [pair], place) : changed(kept, item, after[i], [...place, i]);
  });
}

/** Nothing has been recorded in it. */
const isBlank = (value: unknown): boolean => isEmpty(value) || (isFields(value) && Object.values(value).every(isEmpty));

function checkObject(kept: Kept, saved: unknown, next: unknown, place: Path): FieldIssue[] {
  if (isBlank(saved)) return [];
  const [id, now] = [idOf(saved), idOf(next)];
  if (isEmpty(next) || (id !== undefined && now !== undefined && id !== now)) return [removed(kept, place, saved)];
  return changed(kept, saved, next, place);
}

/** What is wrong in a list of items, or in one object, that have versions. */
export const checkKept = (kept: Kept, saved: unknown, next: unknown, place: Path): FieldIssue[] =>
  kept.as === 'object' ? checkObject(kept, saved, next, place) : checkList(kept, saved, next, place);
