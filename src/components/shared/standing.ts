import type { Patch } from '../../rules/versions.js';
import { isUntouched, type EntryHost } from './entries.js';
import { ItemFields } from './item-fields.js';
import { NEW, type Placed } from './lists.js';
import { amendAt, insertAt, isSavedAt, itemsAt, removeAt, type ListPlace } from './parts.js';

/**
 * The questions about an item that stands open on the page without a card: its first answer makes it, with what else is `made`,
 * and when nothing of it is left but that, it is gone again.
 */
export function openFields<I extends object>(
  el: EntryHost,
  place: ListPlace,
  { item, key, index, row = index }: Placed<I>,
  made: Patch<I> = {},
  newId: () => string = () => el.newId(),
): ItemFields<I> {
  return new ItemFields<I>(el, [place.list, row], item, (given, commit) => {
    const { editing } = el;
    const isNew = key === NEW;
    const start = isNew ? insertAt(editing, place, index, { id: newId(), ...editing.stamp }) : editing.value;
    if (isNew)
      el.setOpen(`entry:${place.list}:${(itemsAt(start, place).at(-1)?.item as { id?: string }).id ?? ''}`, true);
    const edit = { ...editing, value: start };
    const value = amendAt(edit, place, new Map([[index, isNew ? { ...made, ...given } : given]]));
    const next = itemsAt(value, place).find((placed) => placed.index === index)?.item;
    const isGone = !isSavedAt(editing, place, key) && isUntouched(next, made);
    el.change(isGone ? removeAt({ ...editing, value }, place, index) : value, commit);
  });
}
