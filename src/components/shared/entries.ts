import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { button, errorLine } from '../../form/fields.js';
import { heading } from '../../form/heading.js';
import { toPointer, type Path } from '../../form/json.js';
import type { PictureSet } from '../../form/pictures.js';
import type { Patch } from '../../rules/versions.js';
import { ItemFields, type ItemHost } from './item-fields.js';
import type { SectionUi } from './item-section.js';
import { isBareItem, lengthOf, NEW, type Edit, type Placed } from './lists.js';
import { amendAt, insertAt, isSavedAt, itemsAt, partOf, removeAt, type ListPlace } from './parts.js';

/** What lists of entries need of the section that draws them. */
export interface EntryHost extends ItemHost {
  readonly ui: SectionUi;
  readonly editing: Edit<object>;
  readonly newId: () => string;
  readonly headingLevel: number;
  readonly pictures: PictureSet;
  setUi(part: Partial<SectionUi>): void;
  change(next: object, commit?: boolean): void;
  errorUnder(path: Path): string | undefined;
  say(sentence: string): void;
  moveTo(selector: string): void;
  moveInto(key: string, selector: string, list?: string): void;
}
type Host = EntryHost;

/** A list of entries that are each written in a card and told in one. */
export interface Entries<I extends object> extends ListPlace {
  /** What stands above the list as its heading, once something is in it. */
  readonly title?: string;
  /** The button that opens an untouched entry. Without it none can be added by hand. */
  readonly add?: string;
  /** What a new entry says beside its first answer. */
  readonly made?: Patch<I>;
  /** The entries that are drawn here; the others keep their places. */
  readonly only?: (placed: Placed<I>) => boolean;
  /** What an entry is called in the names of buttons, in the quotation marks of the language where it is words. */
  readonly nameOf: (placed: Placed<I>) => string;
  readonly questions: (fields: ItemFields<I>, placed: Placed<I>) => TemplateResult;
  readonly told: (placed: Placed<I>) => TemplateResult;
  /** More buttons of a card that is told. */
  readonly more?: (placed: Placed<I>) => TemplateResult | typeof nothing;
}

const pathOf = ({ list, part }: ListPlace, index: number): Path => [...(part ? [part] : []), list, index];
const openName = ({ list }: ListPlace, key: string): string => `entry:${list}:${key}`;
/** Where the entries of a list stand: two lists may have an entry of one name. */
export const inList = ({ list }: ListPlace): string => `[data-list="${list}"]>ul`;
const addingName = ({ list }: ListPlace): string => `adding:${list}`;

/** Whether the questions about an entry are open: an unsaved one stays open until it is folded. */
export const isEntryOpen = (el: Host, place: ListPlace, { key, index }: Placed<object>): boolean =>
  key === NEW || el.isOpen(openName(place, key)) || el.errorUnder(pathOf(place, index)) !== undefined;

/** Whether nothing was answered about an entry but what it was made with. */
export const isUntouched = (item: object | undefined, made: object = {}): boolean =>
  isBareItem(item && Object.fromEntries(Object.entries(item).filter(([key, said]) => Reflect.get(made, key) !== said)));

/** Changes an entry: the first answer makes it, and without any answer it is untouched again. */
function patchEntry<I extends object>(
  el: Host,
  entries: Entries<I>,
  { item, key, index }: Placed<I>,
  patch: Patch<I>,
  commit = true,
): void {
  const { editing } = el;
  const isNew = key === NEW;
  const id = isNew ? el.newId() : (item as { id?: string }).id;
  const start = isNew ? insertAt(editing, entries, index, { id, ...entries.made, ...editing.stamp }) : editing.value;
  const value = amendAt({ ...editing, value: start }, entries, new Map([[index, patch]]));
  const next = itemsAt<I>(value, entries).find((placed) => placed.index === index)?.item;
  if (!isSavedAt(editing, entries, key) && isUntouched(next, entries.made)) {
    el.setOpen(addingName(entries), true);
    return el.change(removeAt({ ...editing, value }, entries, index), commit);
  }
  if (isNew) {
    el.setOpen(addingName(entries), false);
    el.setOpen(openName(entries, id ?? ''), true);
  }
  el.change(value, commit);
}

/** Opens an untouched entry and puts the focus into it. */
export function addEntry(el: Host, entries: ListPlace): void {
  el.setOpen(addingName(entries), true);
  el.setUi({ removed: undefined });
  el.moveInto(NEW, 'input, textarea', inList(entries));
}

/** Opens the questions about an entry and puts the focus into them. */
export function openEntry(el: Host, entries: ListPlace, { key }: Placed<object>): void {
  el.setOpen(openName(entries, key), true);
  el.moveInto(key, 'input, textarea', inList(entries));
}

/** Folds an entry into its card; folding is never validating. */
function foldEntry(el: Host, entries: ListPlace, { key }: Placed<object>): void {
  el.setOpen(openName(entries, key), false);
  el.moveInto(key, '[tabindex="-1"]', inList(entries));
}

/** Takes away an entry that is not saved; Undo stands in its place. */
function takeEntry(el: Host, entries: ListPlace, placed: Placed<object>): void {
  el.setOpen(addingName(entries), false);
  el.setUi({ removed: placed.key === NEW ? undefined : { ...placed, ...entries } });
  if (placed.key === NEW) return el.moveTo(`#add-${entries.list}`);
  el.change(removeAt(el.editing, entries, placed.index));
  el.say(el.words.f('removed'));
  el.moveTo('#undo');
}

function putBack(el: Host): void {
  const { removed } = el.ui;
  if (!removed) return;
  el.setUi({ removed: undefined });
  el.change(insertAt(el.editing, removed, removed.index, removed.item));
  el.say(el.words.f('putBack'));
  el.moveInto(removed.key, 'button', inList(removed));
}

/** A list of entries: those recorded as cards, one open for writing, and a button for another. */
export function renderEntries<I extends object>(el: Host, entries: Entries<I>): TemplateResult {
  const { words } = el;
  const { list, part } = entries;
  const { value } = el.editing;
  const rows = itemsAt<I>(value, entries).filter(entries.only ?? (() => true));
  const blank = { item: { id: NEW } as unknown as I, key: NEW, index: lengthOf(partOf(value, part), list) };
  const cards = (el.isOpen(addingName(entries)) ? [...rows, blank] : rows).map((placed) =>
    keyed(placed.index, html`<li class="card" part="item" data-item=${placed.key}>${card(el, entries, placed)}</li>`),
  );
  const { removed } = el.ui;
  if (removed?.list === list) {
    const undo = button(words.f('undo'), () => putBack(el), { id: 'undo' });
    cards.splice(removed.index, 0, keyed('undo', html`<li>${undo}</li>`));
  }
  const add = { part: 'add', class: 'quiet', id: `add-${list}` };
  return html`<div data-list=${list} data-path=${toPointer(part ? [part, list] : [list])}>
    ${entries.title && cards.length > 0 ? heading(el.headingLevel + 1, entries.title, `list-${list}`) : nothing}
    <ul class="plain">
      ${cards}
    </ul>
    ${entries.add ? html`<p class="buttons">${button(entries.add, () => addEntry(el, entries), add)}</p>` : nothing}
  </div>`;
}

function card<I extends object>(el: Host, entries: Entries<I>, placed: Placed<I>): TemplateResult {
  const { words } = el;
  const path = pathOf(entries, placed.index);
  const thing = entries.nameOf(placed);
  const quiet = (label: string, of: string, onPress: () => void, part?: string): TemplateResult =>
    button(label, onPress, { class: 'quiet', named: of, ...(part && { part }) });
  if (!isEntryOpen(el, entries, placed)) {
    return html`<div class="told" tabindex="-1">${entries.told(placed)}</div>
      ${errorLine(words, el.errorUnder(path))}
      <div class="buttons">
        ${quiet(words.f('change'), words.f('changeOf', { thing }), () => openEntry(el, entries, placed))}
        ${entries.more?.(placed) ?? nothing}
      </div>`;
  }
  const fields = new ItemFields<I>(el, path, placed.item, (patch, commit) =>
    patchEntry(el, entries, placed, patch, commit),
  );
  const mayGo = !isSavedAt(el.editing, entries, placed.key);
  return html`${entries.questions(fields, placed)}
    <div class="buttons">
      ${placed.key === NEW ? nothing : button(words.f('done'), () => foldEntry(el, entries, placed))}
      ${mayGo ? quiet(words.f('remove'), words.f('removeOf', { thing }), () => takeEntry(el, entries, placed), 'remove') : nothing}
    </div>`;
}
