import { amend, chainOf, follows, patched, type Patch, type Versioned } from '../../rules/versions.js';
import {
  amendItems,
  insertItem,
  isBareItem,
  isObject,
  itemsOf,
  listsOnTopOf,
  removeItem,
  savedItem,
  type Edit,
} from './lists.js';

type Holder = Readonly<Record<string, unknown>>;

/** The object of `part` within a value, or the value itself; what stands in its place and is none is not drawn. */
export function partOf(value: object | undefined, part?: string): object | undefined {
  if (part === undefined || value === undefined) return value;
  const found = (value as Holder)[part];
  return isObject(found) ? found : undefined;
}

/** An edit of what lies within a part of the value. */
export const editOf = <T extends object>({ value, saved, stamp }: Edit<T>, part?: string): Edit<object> => ({
  value: partOf(value, part) ?? {},
  saved: partOf(saved, part),
  stamp,
});

/** The value with another object as its part; a part of which nothing is answered is not there. */
export function withPart<T extends object>(value: T, part: string | undefined, next: object): T {
  if (part === undefined) return next as T;
  const there = !isBareItem(next) && Object.values(next).some((answer) => !Array.isArray(answer) || answer.length > 0);
  return patched(value, { [part]: there ? next : undefined } as Patch<T>);
}

/** An object's own answers, and what of it lies under some keys. */
function split(from: object, keys: readonly string[]): [own: object, rest: object] {
  const entries = Object.entries(from);
  const isWithin = ([key]: readonly [string, unknown]): boolean => keys.includes(key);
  return [
    Object.fromEntries(entries.filter((entry) => !isWithin(entry))),
    Object.fromEntries(entries.filter(isWithin)),
  ];
}

/** The value with an edit of the part's own answers, which have a history of their own: its lists are not among them. */
export function amendPart<T extends object>(
  edit: Edit<T>,
  part: string,
  patch: Patch<object>,
  lists: readonly string[] = [],
): T {
  const { value, saved, stamp } = editOf(edit, part);
  const [own, kept] = split(value, lists);
  const before = saved && split(saved, lists)[0];
  const isSaid = before !== undefined && !isBareItem(before);
  const now = Object.keys(own).length > 0 ? own : stamp;
  const next = amend(now as Versioned, isSaid ? (before as Versioned) : undefined, patch, stamp);
  return withPart(edit.value, part, { ...next, ...kept });
}

/** A list, and the part of the value in which it lies where it is not one of the value itself. */
export interface ListPlace {
  readonly list: string;
  readonly part?: string;
}

/** The items of a list that can be drawn. */
export const itemsAt = <I extends object>(value: object | undefined, { list, part }: ListPlace) =>
  itemsOf<I>(partOf(value, part), list);

/** Whether an item is among what is saved. */
export const isSavedAt = ({ saved }: Edit<object>, { list, part }: ListPlace, key: string): boolean =>
  savedItem(partOf(saved, part), list, key) !== undefined;

/** The value with items of a list changed by index; a saved one gets a new version. */
export const amendAt = <I extends object, T extends object>(
  edit: Edit<T>,
  { list, part }: ListPlace,
  patches: ReadonlyMap<number, Patch<I>>,
): T => withPart(edit.value, part, amendItems(editOf(edit, part), list, patches));

export const insertAt = <T extends object>(edit: Edit<T>, { list, part }: ListPlace, index: number, item: object): T =>
  withPart(edit.value, part, insertItem(editOf(edit, part).value, list, index, item));

export const removeAt = <T extends object>(edit: Edit<T>, { list, part }: ListPlace, index: number): T => {
  const left = removeItem(editOf(edit, part).value, list, index);
  const isEmpty = itemsOf(left, list).length === 0 && (left as Holder)[list] instanceof Array;
  const isKept = part === undefined || !isEmpty || ((left as Holder)[list] as unknown[]).length > 0;
  return withPart(edit.value, part, isKept ? left : patched(left, { [list]: undefined }));
};

/** An object with a history after a save that came while it was being edited. */
export function objectOnTopOf(saved: object | undefined, now: object | undefined): object | undefined {
  if (!saved || isBareItem(saved)) return now;
  if (!now || isBareItem(now)) return saved;
  if (follows(now as Versioned, saved as Versioned)) return now;
  return { ...now, history: chainOf(saved as Versioned) };
}

/**
 * A part after the same: its own answers, its lists, and the object within it that has a history of its own. What of it was
 * removed since is there again.
 */
export function partOnTopOf<T extends object>(
  saved: T,
  value: T,
  part: string,
  lists: readonly string[] = [],
  within = '',
): T {
  const before = partOf(saved, part);
  if (!before) return value;
  const now = partOf(value, part) ?? {};
  const [ownBefore] = split(before, [...lists, within]);
  const [own, rest] = split(listsOnTopOf(before, now, lists), [...lists, within]);
  const inner = objectOnTopOf(partOf(before, within), partOf(now, within));
  return withPart(value, part, { ...objectOnTopOf(ownBefore, own), ...rest, ...(inner && { [within]: inner }) });
}
