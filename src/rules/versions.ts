import { keeps, versionOf as rawVersionOf } from './same.js';

/**
 * Versions of what is recorded: the first words are never overwritten (MSP toolkit, Jersey SPB, s1: what changed, why
 * and when must be seen at any stage; R11, R12). An item is a chain: `history`, oldest first, and then the item itself.
 */

/** Anything that keeps its earlier versions. */
export interface Versioned {
  readonly id: string;
  readonly history?: readonly object[] | undefined;
}

/** Who recorded a version, and when (RFC 3339). */
export interface Stamp {
  readonly recordedAt: string;
  readonly by?: { readonly id: string; readonly name?: string; readonly role?: string };
}

/** Fields to change; `undefined` takes one away. */
export type Patch<T> = { readonly [K in keyof T]?: T[K] | undefined };

/** Of what is no item nothing came before. */
function historyOf(item: Versioned | null | undefined): readonly object[] {
  const history: unknown = item?.history;
  return Array.isArray(history) ? (history as readonly object[]) : [];
}

/** The current version as it goes into `history`: every field but `id`, `history` and what is set aside. */
export function versionOf<T extends Versioned>(item: T): Omit<T, 'id' | 'history'> {
  return rawVersionOf(item) as Omit<T, 'id' | 'history'>;
}

/** All versions of an item, the first words first, the current ones last; none of what is no item. Never throws. */
export function chainOf<T extends Versioned>(item: T): Omit<T, 'id' | 'history'>[] {
  try {
    if ((item as T | null | undefined) == null) return [];
    return [...(historyOf(item) as Omit<T, 'id' | 'history'>[]), versionOf(item)];
  } catch {
    return [];
  }
}

/**
 * Whether the item is as it was saved, or has a version that is not saved yet (which may still be edited in place). What
 * cannot be read has none: nothing of it is edited in place. Never throws.
 */
export function hasUnsavedVersion(item: Versioned, saved: Versioned | undefined): boolean {
  try {
    return !saved || historyOf(item).length > historyOf(saved).length;
  } catch {
    return false;
  }
}

/** Whether nothing that is saved of an item would be gone with `item` in its place; what was absent may be filled in. */
export function follows(item: Versioned, saved: Versioned): boolean {
  const after = chainOf(item);
  const before = chainOf(saved);
  return before.every((version, k) => keeps(version, after[k], k === before.length - 1));
}

/** `item` with the fields of `patch`; a field that is `undefined` there is taken away. Key order stays. */
export function patched<T extends object>(item: T, patch: Patch<T>): T {
  const merged = { ...item, ...patch } as Record<string, unknown>;
  for (const [key, value] of Object.entries(patch)) if (value === undefined) delete merged[key];
  return merged as T;
}

/** What a version says, apart from who recorded it, when, and why it differs from the one before. */
function meaning(version: object): object {
  const { recordedAt: _, by: __, change: ___, history: ____, ...rest } = version as Record<string, unknown>;
  return rest;
}
const sameMeaning = (a: object, b: object): boolean => keeps(meaning(a), meaning(b), false);

const reasonOf = (item: object): unknown => (item as { change?: unknown }).change;

/** Fields whose absence says something, so that they are no gaps: no place was given, and it simply stands. */
const SAYING_BY_ABSENCE = ['rank', 'status'];

/**
 * The item with an edit. What is not saved is edited in place, and so is a field that the saved version lacks; any
 * other edit of a saved version moves that version to `history` and makes a new one, stamped, with a reason (`change`)
 * of its own or none. A place or a status is never a gap that is filled: to give one is a version. A new version that has
 * come to say what the saved one says is taken back. It never throws: where something cannot be read, the item stays as it is.
 */
export function amend<T extends Versioned>(item: T, saved: T | undefined, patch: Patch<T>, stamp: Stamp): T {
  try {
    return amended(item, saved, patch, stamp);
  } catch {
    return item;
  }
}

function amended<T extends Versioned>(item: T, saved: T | undefined, patch: Patch<T>, stamp: Stamp): T {
  if (!saved || hasUnsavedVersion(item, saved)) {
    const next = patched(item, patch);
    const follows = saved !== undefined && historyOf(next).length === historyOf(saved).length + 1;
    return follows && reasonOf(next) === undefined && sameMeaning(next, saved) ? saved : next;
  }
  // A reason is not filled into a version that had none: it makes the version that it explains.
  const explains = reasonOf(patch) !== undefined && reasonOf(saved) === undefined;
  const given = patch as Record<string, unknown>;
  const says = SAYING_BY_ABSENCE.some((key) => given[key] !== undefined && !(key in saved));
  if (!explains && !says && keeps(versionOf(saved), versionOf(patched(item, patch)), true)) return patched(item, patch);
  const next = patched(item, { change: undefined, ...patch });
  if (reasonOf(next) === undefined && sameMeaning(next, item)) return item;
  // Nobody else's name stands under a new version: without a user the server says who it was.
  const unsigned = patched(next, { by: undefined } as unknown as Patch<T>);
  return { ...unsigned, ...stamp, history: [...historyOf(item), versionOf(saved)] };
}
