import type { PropertyDeclarations } from 'lit';
import type { Path } from '../../form/json.js';
import { SectionElement } from '../../form/section-element.js';
import type { ShownErrors } from '../../form/shown-errors.js';
import { applyOutcomeChanges } from '../../rules/apply-changes.js';
import type { MspRecord, MspRecordDraft } from '../../schema/record-shape.js';
import { isObject } from '../shared/lists.js';
import {
  firstOfEach,
  Members,
  PART_NAMES,
  partHeldBy,
  PARTS,
  sectionsIn,
  type Member,
  type PartName,
} from './members.js';
import type { PageName } from './pages.js';
import { within } from './parts.js';
import type { RecordElement } from './record.js';

/**
 * What is made of sections: those that the host puts inside, or all four of its own. It has one value, which it shares with them.
 * It draws nothing.
 */
export abstract class ComposedElement extends SectionElement<MspRecord, 'record'> {
  static override properties: PropertyDeclarations = { page: { state: true } };

  /** @internal What is open in place of the list: a section, or a page about the record. */
  page: PartName | PageName | '' = '';
  /** @internal */
  readonly members = new Members(this as unknown as RecordElement);
  readonly #watch = new MutationObserver(() => this.#gather());
  #reference: unknown;

  constructor() {
    super();
    this.addEventListener('msp-section-change', (event) => this.#takeOver(event));
  }

  /** @internal The record as it stands: anything may be absent. */
  get record(): MspRecordDraft {
    return this.view ?? this.newValue;
  }
  /** @internal The errors that are shown now. */
  get told(): ShownErrors {
    return this.shown;
  }

  override connectedCallback(): void {
    // Its root takes the focus from what is inside: who wrote in a section before there was a record goes on writing there.
    const [name, member] = this.inside.find(([, one]) => one.matches(':focus-within')) ?? [];
    const box = member?.shadowRoot?.activeElement as HTMLElement | null | undefined;
    super.connectedCallback();
    if (name && !this.hasUpdated) {
      this.page = name;
      void this.updateComplete.then(() => box?.focus());
    }
    this.#watch.observe(this, { childList: true, subtree: true });
    this.#gather();
  }
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#watch.disconnect();
  }
  #gather(): void {
    const inside = within(this as unknown as RecordElement, () => this.#gather());
    const { page } = this;
    if (!this.members.take(firstOfEach(inside.length > 0 ? inside : this.#own))) return;
    // The host has taken out what was open.
    if (page in PARTS && !this.members.all.has(page as PartName)) this.page = '';
    this.#share();
    this.renew();
    this.requestUpdate();
  }
  get #class(): CustomElementConstructor {
    return this.constructor as unknown as CustomElementConstructor;
  }
  #made: [PartName, Member][] | undefined;
  get #own(): [PartName, Member][] {
    return (this.#made ??= PART_NAMES.flatMap((name) => {
      const made = document.createElement(PARTS[name].tag);
      return partHeldBy(made) === name ? [[name, made as Member]] : [];
    }));
  }
  /** @internal The sections that stand here where the host puts none inside. */
  get own(): readonly Element[] {
    return this.inside.length > 0 ? [] : this.#own.map(([, member]) => member);
  }
  /** @internal The sections of this record that the host has put inside. */
  get inside(): ReturnType<typeof sectionsIn> {
    return sectionsIn(this, this.#class);
  }
  /** @internal The sections that are a part of this record: those that the host has put inside, or all. */
  get parts(): readonly PartName[] {
    const inside = firstOfEach(this.inside);
    return inside.size > 0 ? [...inside.keys()] : PART_NAMES;
  }

  /** Gives every section its part; what came of a save that met writing is the value. */
  #share(): void {
    const joined = this.members.give(this.record, this.saved);
    if (Object.keys(joined).length > 0 && this.current.kind !== 'unreadable')
      this.held.edit({ ...this.record, ...joined } as MspRecord);
    this.members.tell(this.record);
  }
  protected override valueChanged(): void {
    super.valueChanged();
    // Before the fields of this class are there, nothing has been given.
    if ((this.members as Members | undefined) === undefined) return;
    const { reference } = this.record;
    const isAnother = this.#reference !== undefined && reference !== this.#reference;
    // Another record in the same element: nothing of what was open before is open in it.
    if (isAnother || this.current.kind === 'unreadable') this.page = '';
    if (isAnother) this.beginAgain();
    this.#reference = reference;
    if (this.members.all.size > 0) this.#share();
  }
  protected override hideErrors(): void {
    super.hideErrors();
    this.page = '';
    this.members.reset();
  }

  /** @internal A section was changed by the user. */
  changePart(name: PartName, part: object | undefined): void {
    const { [name]: _before, ...others } = this.record;
    const next = part ? { ...this.record, [name]: part } : others;
    this.members.isTyped = true;
    // Nothing is left of what was begun here, from nothing.
    if (!part && Object.keys(others).every((key) => key in this.newValue) && !this.saved) this.edited(null, false);
    else this.edit(next as MspRecord, false);
  }
  /** @internal */
  override commit(): void {
    this.members.isTyped = false;
    super.commit();
    this.members.tell(this.record);
  }
  /** A change of outcomes that was made at a review is taken over through the rules. */
  #takeOver(event: Event): void {
    const { section } = (event as CustomEvent<{ section?: unknown }>).detail;
    // A section in the record's own root is seen from here as the record itself.
    if (section !== 'desired-outcomes' || event.composedPath()[0] === this) return;
    event.stopPropagation();
    const { result, applied } = applyOutcomeChanges(this.record);
    if (applied.length > 0 && isObject(result)) this.edit(result as unknown as MspRecord);
  }

  /** @internal */
  override placeOf([part, ...path]: Path): readonly number[] | undefined {
    const member = this.members.all.get(part as PartName);
    const place = path.length > 0 ? member?.placeOf(path) : [];
    return member && place && [PART_NAMES.indexOf(part as PartName), ...place];
  }
}
