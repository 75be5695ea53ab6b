import { html, nothing, type TemplateResult } from 'lit';
import { button, errorLine, idOf } from '../../form/fields.js';
import { patched, type Patch } from '../../rules/versions.js';
import { ItemFields, type Row } from './item-fields.js';
import { isBareItem, isObject, NEW } from './lists.js';

/** How a list within an item is asked for. */
export interface RowsOf {
  readonly legend: string;
  /** The question that it is part of, where two lists have one legend. */
  readonly within?: string;
  readonly add: string;
  /** What a new entry says beside its first answer, e.g. its id. */
  readonly made?: () => object;
  /** The entries that are drawn; the others keep their places. */
  readonly only?: (row: Row) => boolean;
  /** Where the same list is asked for twice, a name for this question. */
  readonly under?: string;
  /** Whether the first entry is asked for without a press where there is none. */
  readonly isBegun?: boolean;
  /** Whether an entry may be taken away; any, unless it says otherwise. */
  readonly mayGo?: (row: Row) => boolean;
}

/** The questions about one entry of a list within an item: its first answer makes it, with the last one it is gone. */
export function rowAt<I extends object>(
  { host, path, item, patch }: ItemFields<I>,
  key: keyof I & string,
  at: number,
  made?: () => object,
  onPatch?: (isGone: boolean) => void,
): ItemFields<Row> {
  const found: unknown = item[key];
  const list = (Array.isArray(found) ? found : []) as readonly unknown[];
  const row = isObject(list[at]) ? list[at] : {};
  return new ItemFields<Row>(host, [...path, key, at], row, (given, commit) => {
    const next = patched<Row>(row, at === list.length ? { ...made?.(), ...given } : given);
    // Emptied, it keeps its place as long as others follow, which would else come under the fingers of who types on.
    const isGone = isBareItem(next) && at >= list.length - 1;
    onPatch?.(isGone);
    const left = isGone ? list.toSpliced(at, 1) : list.toSpliced(at, 1, next);
    patch({ [key]: left.length > 0 ? left : undefined } as Patch<I>, commit);
  });
}

/**
 * A list within an item: each entry has questions of its own, and the first answer makes it. What stands in the list's place
 * and is no list stays as it is.
 */
export function rows<I extends object>(
  given: ItemFields<I>,
  key: keyof I & string,
  more: RowsOf,
  row: (fields: ItemFields<Row>) => TemplateResult,
): TemplateResult | typeof nothing {
  const { host, path, item } = given;
  const { id: owner } = item as { readonly id?: unknown };
  const found: unknown = item[key];
  if (found !== undefined && !Array.isArray(found)) return nothing;
  const list = (found ?? []) as readonly Row[];
  const place = [...path, key, ...(more.under ? [more.under] : [])];
  const id = idOf(place);
  const name = `row:${id}`;
  const put = (next: readonly Row[], commit?: boolean): void =>
    given.patch({ [key]: next.length > 0 ? next : undefined } as Patch<I>, commit);
  /** The focus goes to what is named, or to the first button below the entries. */
  const moveTo = (selector = 'button'): void => host.moveTo(`[id="${id}"] > ${selector}`);
  const entry = (one: Row, i: number): TemplateResult | typeof nothing => {
    if (!isObject(one) || !(more.only?.(one) ?? true)) return nothing;
    const isNew = i === list.length;
    const asked = rowAt(given, key, i, more.made, (isGone) => {
      if (isNew || isGone) host.setOpen(name, isGone);
    });
    const remove = (): void => {
      host.setUi({ cut: isNew ? undefined : { list: id, id: owner, at: i, row: one } });
      host.setOpen(name, false);
      if (!isNew) {
        put(list.toSpliced(i, 1));
        host.say(host.words.f('removed'));
      }
      moveTo();
    };
    const named = host.words.f('removeNumber', { number: i + 1, list: more.within ?? more.legend });
    return html`<div class="row-item">
      ${row(asked)}
      ${isNew || (more.mayGo?.(one) ?? true) ? button(host.words.f('remove'), remove, { class: 'quiet', part: 'remove', named }) : nothing}
    </div>`;
  };
  const add = (): void => {
    host.setUi({ cut: undefined });
    host.setOpen(name, true);
    moveTo('div:last-of-type :is(input, textarea)');
  };
  const shown = host.isOpen(name) || (more.isBegun && list.length === 0) ? [...list, {}] : list;
  const drawn: unknown[] = shown.map(entry);
  const { cut } = host.ui;
  // With its last answer the item may have become an untouched one.
  if (cut?.list === id && [cut.id, NEW].includes(owner)) {
    const undo = (): void => {
      host.setUi({ cut: undefined });
      put(list.toSpliced(cut.at, 0, cut.row));
      moveTo(`div:nth-of-type(${cut.at + 1}) :is(input, textarea)`);
    };
    drawn.splice(cut.at, 0, button(host.words.f('undo'), undo));
  }
  return html`<fieldset class="question" id=${id} data-path=${id.slice(1)} aria-describedby="${id}-error">
    <legend part="legend">${more.legend}</legend>
    ${errorLine(host.words, host.errorAt(place), `${id}-error`)} ${drawn}
    ${button(more.add, add, { class: 'quiet', part: 'add' })}
  </fieldset>`;
}

/** A list of short texts within an item: names of whom, or of what. */
export function lines<I extends object>(
  { host, path, item, patch }: ItemFields<I>,
  key: keyof I & string,
  label: string,
  more: RowsOf,
): TemplateResult | typeof nothing {
  const found: unknown = item[key];
  const wrapped = Array.isArray(found)
    ? found.map((one: unknown) => (typeof one === 'string' ? { line: one } : { is: one }))
    : found;
  const list = new ItemFields<Row>(host, path, { [key]: wrapped }, (given, commit) => {
    const next = (given[key] as readonly Row[] | undefined)?.map((row) => row['line'] ?? row['is'] ?? '');
    patch({ [key]: next } as Patch<I>, commit);
  });
  return rows<Row>(list, key, more, (row) => row.text('line', label, { line: true, also: [row.path] }));
}
