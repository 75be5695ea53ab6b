import type { PropertyDeclarations, PropertyValues } from 'lit';
import { localDate } from '../../form/dates.js';
import type { SummaryEntry } from '../../form/error-summary.js';
import { startsWith, toPointer, type Path } from '../../form/json.js';
import { SectionElement } from '../../form/section-element.js';
import type { SectionName } from '../../locales/types.js';
import type { Versioned } from '../../rules/versions.js';
import type { CutRow, ItemHost } from './item-fields.js';
import { itemsOf, savedItem, type Edit, type Placed } from './lists.js';
import type { EntryPlace } from './entries.js';
import type { PersonsTurn } from './persons-turn.js';

/** What is open on the screen of a section; nothing of it is in the value. */
export interface SectionUi {
  /** Names of what is open. */
  readonly opened: ReadonlySet<string>;
  /** What was taken out of a list within an item last. */
  readonly cut?: CutRow | undefined;
  /** What was removed last and can be put back, and the list from which. */
  readonly removed?: (Placed<object> & EntryPlace) | undefined;
  /** What the person has done in this visit. */
  readonly turn?: PersonsTurn;
}

/**
 * A section that holds lists of items with a history: what its edits start from, what is open on its screen, and what
 * becomes of an edit when a save comes meanwhile. It knows no section.
 *
 * @template T the section's value
 * @template S the section's name
 * @template U what is open on its screen
 */
export abstract class ItemSectionElement<T extends object, S extends SectionName, U extends SectionUi>
  extends SectionElement<T, S>
  implements ItemHost
{
  static override properties: PropertyDeclarations = { ui: { state: true }, peopleAround: { state: true } };

  /** @internal */
  abstract ui: U;
  /** @internal The people of the record around it (JSON): they are read, and are none of the section's own. */
  peopleAround: readonly unknown[] = [];

  /** A screen on which nothing is open. */
  protected abstract freshUi(): U;
  /** The lists whose items tell one record from another. */
  protected abstract readonly telling: readonly string[];
  /** Whether nothing is left of what was written. */
  protected abstract isBare(value: T): boolean;
  /** The value after a save that came while it was being edited; the same value where nothing was lost. */
  protected abstract onTopOf(saved: T, value: T): T;

  /** What the user's last edit made; whether it all began here, from nothing; what was here last, and its ids. */
  #mine: unknown;
  #began = false;
  #last: unknown;
  #known: ReadonlySet<unknown> = new Set();
  #saved: unknown;

  /** @internal The saved state of an item, which is not edited in place. */
  savedItem<I extends object = Versioned>(list: string, key: string): I | undefined {
    return savedItem<I>(this.saved, list, key);
  }
  /** @internal */
  override get today(): string {
    return super.today;
  }
  /** @internal */
  get yesterday(): string {
    return localDate(this.clock(), -1);
  }
  /** @internal */
  setUi(part: Partial<U>): void {
    this.isHeard = true;
    this.ui = { ...this.ui, ...part };
  }
  /** @internal */
  isOpen(name: string): boolean {
    return this.ui.opened.has(name);
  }
  /** @internal */
  setOpen(name: string, on: boolean): void {
    const others = [...this.ui.opened].filter((other) => other !== name);
    this.ui = { ...this.ui, opened: new Set(on ? [...others, name] : others) };
  }
  /** @internal */
  change(next: T, commit = true): void {
    this.#began ||= this.current.kind === 'empty';
    if (this.#began && this.isBare(next)) this.clear();
    else this.edit(next, commit);
  }
  /** @internal */
  get editing(): Edit<T> {
    const value = this.view ?? this.newValue;
    // A vendor may have left out by which version it is written: an edit is written by ours.
    const written = 'schemaVersion' in value ? value : Object.assign({ schemaVersion: '1.0' }, value);
    return { value: written, saved: this.saved, stamp: this.stamp };
  }
  /** @internal The item in which the focus is. */
  get focusedItem(): string | undefined {
    return this.shadowRoot?.activeElement?.closest<HTMLElement>('[data-item]')?.dataset['item'];
  }
  /** @internal Whether the focus is in the question at a path: an error that is told in its place is none. */
  holdsFocus(path: Path): boolean {
    return this.shadowRoot?.activeElement?.closest(`[data-path="${CSS.escape(toPointer(path))}"]:not(.stray)`) != null;
  }
  /** The places of which a question has said, in this drawing, what is wrong there. */
  readonly #told = new Set<string>();
  override errorAt(...paths: Path[]): string | undefined {
    for (const path of paths) this.#told.add(toPointer(path));
    return super.errorAt(...paths);
  }
  /** @internal The errors at a path and below it of which no question that was drawn so far has said anything. */
  untold(path: Path): (SummaryEntry & { readonly path: Path })[] {
    return this.shown.entries.flatMap(({ text, path: at }) =>
      at && startsWith(at, path) && !this.#told.has(toPointer(at)) ? [{ text, path: at }] : [],
    );
  }
  override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#told.clear();
  }

  /** @internal Focuses what `selector` finds within an item of a list: two lists may have an item of one name. */
  moveInto(key: string, selector: string, list = 'ol'): void {
    this.moveTo(`${list}>[data-item="${CSS.escape(key)}"] :is(${selector})`);
  }

  protected override update(changed: PropertyValues): void {
    const key = this.focusedItem;
    const holder = this.shadowRoot?.activeElement?.closest('[data-item]')?.parentElement;
    const named = holder?.parentElement?.dataset['list'];
    const list = named ? `[data-list="${named}"]>ul` : holder?.localName;
    super.update(changed);
    // A save may take away the button that has the focus: the keyboard stays at what it was about.
    if (key)
      void this.updateComplete.then(() => this.focusedItem ?? this.moveInto(key, '[tabindex="-1"], summary', list));
  }
  protected override hideErrors(): void {
    super.hideErrors();
    this.ui = this.freshUi();
  }
  protected override edited(value: T | null, commit: boolean): void {
    this.#mine = value;
    this.#last = value ?? undefined;
    super.edited(value, commit);
  }
  protected override valueChanged(): void {
    super.valueChanged();
    const { saved, view } = this;
    // A framework gives back a copy of what it was told: that is still the user's edit.
    const isMine = view !== undefined && (view === this.#mine || JSON.stringify(view) === JSON.stringify(this.#mine));
    if (isMine && saved && saved !== this.#saved) {
      const next = this.onTopOf(saved, view);
      this.#mine = next;
      this.held.edit(next);
    }
    const ids = this.telling.flatMap((list) => itemsOf<Versioned>(view, list)).map(({ item }) => item.id);
    const known = this.#known;
    const isAnother = view !== this.#last && known.size + ids.length > 0 && !ids.some((id) => known.has(id));
    // Another record in the same element, or the first one in an empty element: nothing of what was there before may be offered
    // in it, least of all to be put back, and no untouched box stands open below what is recorded.
    if (isAnother) {
      this.ui = this.freshUi();
      this.beginAgain();
    }
    this.#known = new Set(isAnother ? ids : [...known, ...ids]);
    this.#saved = saved;
    this.#last = this.view;
    this.#began &&= isMine;
  }
}
