import { amend, chainOf, follows, type Patch, type Stamp, type Versioned } from '../../rules/versions.js';

/** Stands for the id of an item that is made by its first answer. */
export const NEW = 'new';

/** An item with its place in the list; what is not an object is left where it is and not drawn. */
export interface Placed<X> {
  readonly item: X;
  readonly index: number;
  /** Its id or, where that is missing or another item has it too, its place: tells items of a list apart. */
  readonly key: string;
  /** Where an untouched box is drawn, when that is not at the end of the list. */
  readonly row?: number | undefined;
}

/** What an edit starts from: the value, what is saved of it, and who edits when. */
export interface Edit<T extends object> {
  readonly value: T;
  readonly saved: T | undefined;
  readonly stamp: Stamp;
}

type Holder = Readonly<Record<string, unknown>>;

export const isObject = (x: unknown): x is Record<string, unknown> =>
  typeof x === 'object' && x !== null && !Array.isArray(x);

const rawList = (value: object | undefined, name: string): readonly unknown[] => {
  const list = (value as Holder | undefined)?.[name];
  return Array.isArray(list) ? list : [];
};

const placed = new WeakMap<readonly unknown[], readonly Placed<object>[]>();

/** The items of a list that can be drawn: found once, since a list that is edited is another one, and a long one is asked for often. */
export function itemsOf<I extends object>(value: object | undefined, name: string): readonly Placed<I>[] {
  const list = rawList(value, name);
  const known = placed.get(list);
  if (known) return known as readonly Placed<I>[];
  const taken = new Set<unknown>([NEW]);
  const found = list.flatMap((item, index) => {
    if (!isObject(item)) return [];
    const { id } = item;
    const key = typeof id === 'string' && !taken.has(id) ? id : `#${index}`;
    taken.add(id);
    return [{ item: item as I, index, key }];
  });
  placed.set(list, found);
  return found;
}

/** How many entries a list has, drawn or not: the index of the next one. */
export const lengthOf = (value: object | undefined, name: string): number => rawList(value, name).length;

/** Answers that were set aside; what stood in their place and was none is kept among them. */
export const asideOf = ({ setAside }: { readonly setAside?: unknown }): Record<string, unknown> =>
  isObject(setAside) ? { ...setAside } : setAside === undefined ? {} : { setAside };

/** An object that says something, or nothing. */
export const orNone = <O extends object>(given: O): O | undefined =>
  Object.keys(given).length > 0 ? given : undefined;

/** The value with another list. What stood in the list's place and was no list is set aside, not lost. */
export function withList<T extends object>(value: T, name: string, change: (list: unknown[]) => unknown[]): T {
  const found = (value as Holder)[name];
  const next = { ...value, [name]: change([...rawList(value, name)]) };
  if (found === undefined || Array.isArray(found)) return next;
  const { [name]: earlier, ...aside } = asideOf(value);
  return { ...next, setAside: { ...aside, [name]: earlier === undefined ? found : [earlier, found] } };
}

/** The saved state of an item, which is not edited in place. */
export const savedItem = <I extends object>(saved: object | undefined, list: string, key: unknown): I | undefined =>
  itemsOf<I>(saved, list).find((placed) => placed.key === key)?.item;

/** Items changed by index; a saved one gets a new version. */
export function amendItems<I extends object, T extends object>(
  { value, saved, stamp }: Edit<T>,
  list: string,
  patches: ReadonlyMap<number, Patch<I>>,
): T {
  const placed = itemsOf(value, list);
  return withList(value, list, (items) =>
    items.map((item, index) => {
      const patch = patches.get(index);
      if (!patch) return item;
      const key = placed.find((other) => other.index === index)?.key;
      return amend(item as Versioned, savedItem<Versioned>(saved, list, key), patch, stamp);
    }),
  );
}

export const removeItem = <T extends object>(value: T, list: string, index: number): T =>
  withList(value, list, (items) => items.filter((_, i) => i !== index));

export const insertItem = <T extends object>(value: T, list: string, index: number, item: object): T =>
  withList(value, list, (items) => items.toSpliced(index, 0, item));

/** The value with one item as it was before; used to take a change back. */
export const replaceItem = <T extends object>(value: T, list: string, index: number, item: object): T =>
  withList(value, list, (items) => items.with(index, item));

/** Whether nothing was answered about an item: who made it, and when, is no answer. */
export const isBareItem = (item: unknown): boolean =>
  Object.keys(item ?? { answered: 1 }).every((key) => ['id', 'recordedAt', 'by'].includes(key));

/** Whether somebody else has gone on with an item that is here as it was before: by whom it is, has to be known of both. */
export function isTheirs(saved: object, now: object, by: Stamp['by']): boolean {
  const { by: whose } = saved as Partial<Stamp>;
  return (
    by?.id !== undefined &&
    whose?.id !== undefined &&
    whose.id !== by.id &&
    follows(saved as Versioned, now as Versioned)
  );
}

/**
 * The lists of a value after a save that came while it was being edited: what was saved meanwhile stays as an earlier version
 * of what has been typed since, and what was removed since is there again. What somebody other than `by` has put right, and
 * was not touched here, is as they have put it. The same value where nothing was lost.
 */
export function listsOnTopOf<T extends object>(saved: T, value: T, lists: readonly string[], by?: Stamp['by']): T {
  let next = value;
  for (const list of lists) {
    for (const { item: before, key, index } of itemsOf<Versioned>(saved, list)) {
      const now = itemsOf<Versioned>(next, list).find((placed) => placed.key === key);
      // A conversation that was added meanwhile does not become the one that is spoken of; of all else what is typed keeps its place.
      const at = list === 'conversations' ? index : lengthOf(next, list);
      if (!now) next = insertItem(next, list, at, before);
      else if (!follows(now.item, before)) {
        const item = isTheirs(before, now.item, by) ? before : { ...now.item, history: chainOf(before) };
        next = replaceItem(next, list, now.index, item);
      }
    }
  }
  return next;
}
