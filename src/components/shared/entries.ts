import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { keyed } from 'lit/directives/keyed.js';
import { button, errorLine } from '../../form/fields.js';
import { heading } from '../../form/heading.js';
import { startsWith, toPointer, type Path } from '../../form/json.js';
import type { PictureSet } from '../../form/pictures.js';
import type { Patch } from '../../rules/versions.js';
import type { SummaryEntry } from '../../form/error-summary.js';
import { ItemFields, type ItemHost } from './item-fields.js';
import type { SectionUi } from './item-section.js';
import { isBareItem, lengthOf, NEW, type Edit, type Placed } from './lists.js';
import { amendAt, insertAt, isSavedAt, itemsAt, partOf, removeAt, type ListPlace } from './parts.js';
import { putRight } from './put-right.js';
import { strays } from './strays.js';

/** What lists of entries need of the section that draws them. */
export interface EntryHost extends ItemHost {
  readonly ui: SectionUi;
  readonly editing: Edit<object>;
  readonly newId: () => string;
  readonly audience: unknown;
  readonly headingLevel: number;
  readonly pictures: PictureSet;
  setUi(part: Partial<SectionUi>): void;
  change(next: object, commit?: boolean): void;
  errorUnder(path: Path): string | undefined;
  untold(path: Path): (SummaryEntry & { readonly path: Path })[];
  holdsFocus(path: Path): boolean;
  say(sentence: string): void;
  moveTo(selector: string): void;
  moveInto(key: string, selector: string, list?: string): void;
}
type Host = EntryHost;

/** Where a list of entries stands. */
export interface EntryPlace extends ListPlace {
  /** What tells it from another list of the same entries on the page, each of which draws some of them. */
  readonly scope?: string;
  /** How many such lists stand above it: two untouched entries of one name would be one group of radios. */
  readonly below?: number;
}

/** A list of entries that are each written in a card and told in one. */
export interface Entries<I extends object> extends EntryPlace {
  /** What stands above the list as its heading, once something is in it. */
  readonly title?: string;
  /** The button that opens an untouched entry. Without it none can be added by hand. */
  readonly add?: string;
  /** What that button is called to who hears it alone, where several say the same. */
  readonly addNamed?: string;
  /** What a new entry says beside its first answer. */
  readonly made?: Patch<I>;
  /** The entries that are drawn here; the others keep their places. */
  readonly only?: (placed: Placed<I>) => boolean;
  /** The order in which they are drawn, where it is not that of the list. */
  readonly order?: (list: readonly Placed<I>[]) => Placed<I>[];
  /** What a folded card depends on beside its item: as long as all of it is the same, it is not drawn again. */
  readonly memo?: () => readonly unknown[];
  /** What an entry is called in the names of buttons, in the quotation marks of the language where it is words. */
  readonly nameOf: (placed: Placed<I>) => string;
  readonly questions: (fields: ItemFields<I>, placed: Placed<I>) => TemplateResult;
  readonly told: (placed: Placed<I>) => TemplateResult;
  /**
   * Whether the first entry is asked for without a press and has no card, as long as it is alone: one that nobody has opened by
   * hand. Whoever has begun to write in it goes on in the same boxes, also when it is saved meanwhile.
   */
  readonly stands?: (placed: Placed<I>, isSaved: boolean) => boolean;
  /** Whether one without a card can be folded, and another one added, before it is saved. */
  readonly ends?: (placed: Placed<I>) => boolean;
  /** Whether one can be recorded by mistake, or put right with a reason; or whether that reason is due now. */
  readonly rights?: boolean | ((placed: Placed<I>) => boolean);
  /** What follows when one is folded. */
  readonly onDone?: () => unknown;
  /** More buttons of a card that is told. */
  readonly more?: (placed: Placed<I>) => TemplateResult | typeof nothing;
}

const pathOf = ({ list, part }: ListPlace, index: number): Path => [...(part ? [part] : []), list, index];
const openName = ({ list }: ListPlace, key: string): string => `entry:${list}:${key}`;
/** Where the entries of a list stand: two lists may have an entry of one name. */
export const inList = (place: EntryPlace): string => `[data-list="${CSS.escape(nameOf(place))}"]>ul`;
const nameOf = ({ list, scope }: EntryPlace): string => scope ?? list;
const addingName = (place: EntryPlace): string => `adding:${nameOf(place)}`;
const standingName = (place: EntryPlace): string => `standing:${nameOf(place)}`;
const endedName = (place: EntryPlace): string => `ended:${nameOf(place)}`;

/** Whether the questions about an entry are open: one in which somebody writes stays open until it is folded. */
export const isEntryOpen = (el: Host, place: ListPlace, { key, index }: Placed<object>): boolean =>
  key === NEW || el.isOpen(openName(place, key)) || el.errorUnder(pathOf(place, index)) !== undefined;

/**
 * An untouched entry of a list, which the first answer makes. Where the same is asked elsewhere, too, it stands `below` that one:
 * two untouched entries of one name would be one group of radios.
 */
export const blankOf = <I extends object>(el: Host, { list, part }: ListPlace, below = 0): Placed<I> => {
  const index = lengthOf(partOf(el.editing.value, part), list);
  return { item: { id: NEW } as unknown as I, key: NEW, index, row: index + below };
};

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
    // The one that stood open stays as it is, whatever is answered and saved.
    if (entries.stands && (index === 0 || entries.scope)) el.setOpen(standingName(entries), true);
  }
  el.change(value, commit);
}

/** Opens an untouched entry and puts the focus into it. */
export function addEntry(el: Host, entries: EntryPlace): void {
  el.setOpen(addingName(entries), true);
  el.setUi({ removed: undefined });
  el.moveInto(NEW, 'input, textarea', inList(entries));
}

/** Opens the questions about an entry and puts the focus into them. */
export function openEntry(el: Host, entries: EntryPlace, { key }: Placed<object>): void {
  el.setOpen(openName(entries, key), true);
  el.moveInto(key, 'input, textarea', inList(entries));
}

/** Opens the entry in which a path lies, of whichever list. */
export function revealEntry(el: Host, lists: readonly ListPlace[], path: Path): void {
  for (const place of lists)
    for (const placed of itemsAt(el.editing.value, place))
      if (startsWith(path, pathOf(place, placed.index))) openEntry(el, place, placed);
}

/** Folds an entry into its card; folding is never validating. */
function foldEntry<I extends object>(el: Host, entries: Entries<I>, { key }: Placed<object>): void {
  el.setOpen(openName(entries, key), false);
  el.setOpen(standingName(entries), false);
  el.setOpen(endedName(entries), true);
  entries.onDone?.();
  el.moveInto(key, '[tabindex="-1"]', inList(entries));
}

/** Takes away an entry that is not saved; Undo stands in its place. */
function takeEntry(el: Host, entries: EntryPlace, placed: Placed<object>): void {
  el.setOpen(addingName(entries), false);
  el.setOpen(endedName(entries), false);
  el.setUi({ removed: placed.key === NEW ? undefined : { ...placed, ...entries } });
  if (placed.key === NEW) return el.moveTo(`#add-${CSS.escape(nameOf(entries))}`);
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
  el.moveInto(removed.key, '.told, input, textarea', inList(removed));
}

/** A list of entries: those recorded as cards, one open for writing, and a button for another. */
export function renderEntries<I extends object>(el: Host, entries: Entries<I>): TemplateResult {
  const { words } = el;
  const { list, part, stands, ends, below } = entries;
  const { value } = el.editing;
  const rows = itemsAt<I>(value, entries).filter(entries.only ?? (() => true));
  const [first = blankOf<I>(el, entries, below)] = rows;
  const isSaved = isSavedAt(el.editing, entries, first.key);
  const isAdding = el.isOpen(addingName(entries));
  const isAlone = rows.length === 0 || (rows.length === 1 && !isAdding);
  // The same boxes before and after a save, so that nothing goes from under the hands of who types in them.
  const isStanding = stands?.(first, isSaved) || el.isOpen(standingName(entries));
  const isBare = isAlone && isStanding && !el.isOpen(endedName(entries));
  const mayEnd = !isBare || isSaved || (ends?.(first) ?? false);
  const hasBlank = isAdding || (isBare && rows.length === 0);
  const all = hasBlank ? [...rows, blankOf<I>(el, entries, below)] : rows;
  const memo = entries.memo?.();
  const cards = (entries.order?.(all) ?? all).map((placed) => {
    const isOpen = isBare || isEntryOpen(el, entries, placed);
    const keep = (): void => {
      if (!isOpen || placed.key === NEW) return;
      if (!el.isOpen(openName(entries, placed.key))) el.setOpen(openName(entries, placed.key), true);
      if (isBare && !el.isOpen(standingName(entries))) el.setOpen(standingName(entries), true);
    };
    const told = (): TemplateResult => folded(el, entries, placed);
    const closed = memo ? guard([placed.item, placed.index, ...memo], told) : told();
    const drawn = isOpen ? open(el, entries, placed, mayEnd) : closed;
    const [className, part] = isBare ? [nothing, nothing] : ['card', 'item'];
    return keyed(
      // Of several lists of the same entries, each has places of its own: what is written in one moves nothing in another.
      entries.scope ? all.indexOf(placed) : placed.index,
      html`<li class=${className} part=${part} data-item=${placed.key} @focusin=${keep}>${drawn}</li>`,
    );
  });
  const { removed } = el.ui;
  if (removed && nameOf(removed) === nameOf(entries)) {
    const undo = button(words.f('undo'), () => putBack(el), { id: 'undo' });
    cards.splice(entries.order ? 0 : removed.index, 0, keyed('undo', html`<li>${undo}</li>`));
  }
  const path: Path = part ? [part, list] : [list];
  // What is no entry at all has no card.
  const drawn = new Set<unknown>(itemsAt(value, entries).map(({ index }) => index));
  const unread = strays(el, path, (at) => !drawn.has(at[path.length]));
  const { addNamed: named } = entries;
  const add = { part: 'add', class: 'quiet', id: `add-${nameOf(entries)}`, ...(named && { named }) };
  const isTitled = entries.title && !isBare && cards.length > 0;
  return html`<div data-list=${nameOf(entries)} data-path=${toPointer(path)}>
    ${isTitled ? heading(el.headingLevel + 1, entries.title, `list-${nameOf(entries)}`) : nothing} ${unread}
    <ul class="plain">
      ${cards}
    </ul>
    ${entries.add && mayEnd ? html`<p class="buttons">${button(entries.add, () => addEntry(el, entries), add)}</p>` : nothing}
  </div>`;
}

function folded<I extends object>(el: Host, entries: Entries<I>, placed: Placed<I>): TemplateResult {
  const { words } = el;
  const change = { class: 'quiet', named: words.f('changeOf', { thing: entries.nameOf(placed) }) };
  return html`<div class="told" tabindex="-1">${entries.told(placed)}</div>
    ${errorLine(words, el.errorUnder(pathOf(entries, placed.index)))}
    <div class="buttons">
      ${button(words.f('change'), () => openEntry(el, entries, placed), change)} ${entries.more?.(placed) ?? nothing}
    </div>`;
}

function open<I extends object>(el: Host, entries: Entries<I>, placed: Placed<I>, mayEnd: boolean): TemplateResult {
  const { words } = el;
  const path = pathOf(entries, placed.row ?? placed.index);
  const fields = new ItemFields<I>(el, path, placed.item, (patch, commit) =>
    patchEntry(el, entries, placed, patch, commit),
  );
  const named = words.f('removeOf', { thing: entries.nameOf(placed) });
  const remove = { class: 'quiet', part: 'remove', named };
  const isSaved = isSavedAt(el.editing, entries, placed.key);
  const mayGo = mayEnd && !isSaved;
  const { rights } = entries;
  const isDue = typeof rights === 'function' && rights(placed);
  const body = html`${entries.questions(fields, placed)}${rights ? putRight(el, fields as never, isSaved, isDue) : nothing}`;
  return html`${strays(el, path)}${body}
    <div class="buttons">
      ${mayEnd && placed.key !== NEW ? button(words.f('done'), () => foldEntry(el, entries, placed)) : nothing}
      ${mayGo ? button(words.f('remove'), () => takeEntry(el, entries, placed), remove) : nothing}
    </div>`;
}
