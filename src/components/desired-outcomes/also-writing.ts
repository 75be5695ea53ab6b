import type { Patch } from '../../rules/versions.js';
import { amendItems, insertItem, isBareItem, removeItem, lengthOf, NEW, type Placed } from '../shared/lists.js';
import type { DesiredOutcomesElement } from './desired-outcomes.js';
import type { AlsoDraft, AlsoName } from './model.js';
import { alsoList } from './ui.js';

type Element = DesiredOutcomesElement;
type Entry = Placed<AlsoDraft>;

const nameOf = (list: AlsoName, key: string): string => `also:${list}:${key}`;

/** Whether the questions about an entry are open. */
export const isEntryOpen = (el: Element, list: AlsoName, key: string): boolean =>
  key === NEW || el.isOpen(nameOf(list, key));

/** The names of what is open, without the entries of a list: one of them is open at a time. */
const othersOpen = (el: Element, list: AlsoName): Set<string> =>
  new Set([...el.ui.opened].filter((name) => !name.startsWith(nameOf(list, ''))));

export const openEntry = (el: Element, list: AlsoName, { key }: Entry): void => {
  el.setUi({ adding: undefined, opened: othersOpen(el, list).add(nameOf(list, key)) });
  el.moveInto(key, 'textarea', alsoList(list));
};

/** Folds an entry; what it holds stands there to read. */
export const foldEntry = (el: Element, list: AlsoName, { key }: Entry): void => {
  el.setOpen(nameOf(list, key), false);
  el.moveInto(key, '[tabindex="-1"]', alsoList(list));
};

/** Changes an entry: the first answer makes it, and without any answer it is untouched again. */
export function patchAlso(
  el: Element,
  list: AlsoName,
  { item, key, index }: Entry,
  patch: Patch<AlsoDraft>,
  commit = true,
): void {
  const { editing } = el;
  const isNew = key === NEW;
  const id = isNew ? el.newId() : item.id;
  const start = isNew ? insertItem(editing.value, list, index, { id, ...editing.stamp }) : editing.value;
  const value = amendItems({ ...editing, value: start }, list, new Map([[index, patch]]));
  const next = (value[list] as unknown as AlsoDraft[])[index] as AlsoDraft;
  if (!el.savedItem(list, key) && isBareItem(next)) {
    el.setUi({ adding: list });
    return el.change(removeItem(value, list, index), commit);
  }
  if (isNew) {
    el.setUi({ adding: undefined });
    // It stays open also when a save comes while somebody types in it.
    el.setOpen(nameOf(list, id), true);
  }
  el.change(value, commit);
}

/** Opens an untouched entry. */
export function addEntry(el: Element, list: AlsoName): void {
  el.setUi({ adding: list, removed: undefined, opened: othersOpen(el, list).add(`also:${list}`) });
  el.moveInto(NEW, 'textarea', alsoList(list));
}

/** The entries of a list, and the untouched one. */
export function entriesOf(el: Element, list: AlsoName, entries: readonly Entry[]): readonly Entry[] {
  if (el.ui.adding !== list) return entries;
  return [...entries, { item: { id: NEW }, key: NEW, index: lengthOf(el.editing.value, list) }];
}
