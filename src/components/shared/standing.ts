import { html, type TemplateResult } from 'lit';
import type { Patch } from '../../rules/versions.js';
import { isUntouched, renderEntries, type Entries, type EntryHost } from './entries.js';
import { ItemFields } from './item-fields.js';
import { lengthOf, NEW, type Placed } from './lists.js';
import { amendAt, insertAt, isSavedAt, itemsAt, partOf, removeAt, type ListPlace } from './parts.js';

/** An untouched item of a list, which the first answer makes. */
export const blankOf = <I extends object>(el: EntryHost, { list, part }: ListPlace): Placed<I> => {
  const index = lengthOf(partOf(el.editing.value, part), list);
  return { item: { id: NEW } as unknown as I, key: NEW, index };
};

/** The item of a list that is spoken of now, the last one, or an untouched one that the first answer makes. */
export const lastOf = <I extends object>(el: EntryHost, place: ListPlace): Placed<I> =>
  itemsAt<I>(el.editing.value, place).at(-1) ?? blankOf(el, place);

/**
 * The questions about an item that stands open on the page without a card: its first answer makes it, with what else is `made`,
 * and when nothing of it is left but that, it is gone again.
 */
export function openFields<I extends object>(
  el: EntryHost,
  place: ListPlace,
  { item, key, index }: Placed<I>,
  made: Patch<I> = {},
  newId: () => string = () => el.newId(),
): ItemFields<I> {
  return new ItemFields<I>(el, [place.list, index], item, (given, commit) => {
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

/** Entries of which the first one stands open on the page: as long as it is the only one and not saved, it has no card. */
export function renderStanding<I extends object>(el: EntryHost, entries: Entries<I>): TemplateResult {
  const { editing } = el;
  const shown = itemsAt<I>(editing.value, entries).filter(entries.only ?? (() => true));
  const [first = blankOf<I>(el, entries)] = shown;
  if (shown.length > 1 || isSavedAt(editing, entries, first.key)) return renderEntries(el, entries);
  const fields = openFields<I>(el, entries, first, entries.made);
  return html`<div data-item=${first.key} data-list=${entries.list}>${entries.questions(fields, first)}</div>`;
}
