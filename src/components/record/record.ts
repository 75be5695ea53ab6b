import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { jsonAttribute, Unreadable } from '../../form/attributes.js';
import { button, radios, type Option } from '../../form/fields.js';
import { heading } from '../../form/heading.js';
import type { Path } from '../../form/json.js';
import { SectionElement } from '../../form/section-element.js';
import type { DefineOptions } from '../../form/define.js';
import { en } from '../../locales/en/index.js';
import type { Locale, WholeLocale } from '../../locales/types.js';
import { applyOutcomeChanges } from '../../rules/apply-changes.js';
import { checkRecord } from '../../schema/record.js';
import type { MspRecord, MspRecordDraft } from '../../schema/record-shape.js';
import type { FieldIssue } from '../../schema/issue.js';
import { needsEasyRead } from '../capacity-advocacy/person-told.js';
import { isObject } from '../shared/lists.js';
import { Members, membersIn, PART_NAMES, PARTS, type Member, type PartName } from './members.js';
import type { CopyForm } from './needs.js';
import type { HistoryFilter } from './history.js';
import type { PracticePart } from './practice.js';
import { renderPage, type PageName } from './pages.js';
import { renderTasks } from './tasks.js';
import { recordStyles } from '../../styles/record.js';

/** How the pages about the record are shown. */
export interface Showing {
  readonly filter: HistoryFilter;
  readonly fromBeginning: boolean;
  /** Which copy was chosen; until then, the one that is needed. */
  readonly copy: CopyForm | undefined;
  /** The language of the copy; until one is chosen, the one that is recorded, else that of the page. */
  readonly language: string | undefined;
  readonly practice: PracticePart;
}

/**
 * One enquiry, whole: the sections that the host puts inside, or all four when it is empty; the list of tasks, what is worth asking
 * next, the record's history, and the person's copy.
 *
 * @tag msp-record
 * @slot - the sections that the host puts inside; without any, all four
 * @slot guidance - the council's own words, shown under the heading
 * @event {Event} input - the value changed by the user; `value` is new already
 * @event {Event} change - the user committed a change
 * @event {CustomEvent<{ issues: FieldIssue[] }>} msp-issues-change - `issues` changed
 * @event {CustomEvent<{ question: string }>} msp-help - the person asked for help with a question of a section
 * @event {CustomEvent<{ hidden: boolean }>} msp-hide - the screen was hidden, or is shown again
 * @event {CustomEvent} msp-hand-back - the worker takes the screen back from the person; cancel it to ask for a sign-in first
 * @csspart error-summary - the list of errors after a blocked submit
 * @csspart item - a card
 * @cssstate invalid - errors are shown
 * @cssstate dirty - the value differs from what is saved
 * @cssproperty --msp-accent-color - links, primary button, quote bar, chosen control
 * @cssproperty --msp-text-color - text
 * @cssproperty --msp-muted-color - hints and dates
 * @cssproperty --msp-border-color - borders of controls and cards
 * @cssproperty --msp-surface-color - background
 * @cssproperty --msp-soft-color - background of notices
 * @cssproperty --msp-error-color - errors
 * @cssproperty --msp-focus-color - focus outline
 * @cssproperty --msp-font-family - font
 * @cssproperty --msp-font-size - size of body text
 */
export class RecordElement extends SectionElement<MspRecord, 'record'> {
  static readonly tag = 'msp-record';
  static override locales: readonly Locale[] = [en];
  static override properties: PropertyDeclarations = {
    contacts: { converter: jsonAttribute },
    page: { state: true },
    showing: { state: true },
  };
  static override styles = [SectionElement.styles, recordStyles].flat();

  /** Defines the element, and the sections that it is made of. */
  static override define(
    this: typeof RecordElement & CustomElementConstructor,
    tag?: string,
    options: DefineOptions = {},
  ): void {
    for (const name of PART_NAMES) PARTS[name].define(undefined, options);
    super.define(tag, options);
  }

  protected readonly section = 'record';
  /** Who the person can call, for their copy, a line each (JSON): `["Amira, my social worker: 01632 960 001"]`. Shown, never stored. */
  contacts: unknown;
  /** @internal What is open in place of the list: a section, or a page about the record. */
  page: PartName | PageName | '' = '';
  /** @internal */
  readonly members = new Members(this);
  showing: Showing = {
    filter: 'all',
    fromBeginning: false,
    copy: undefined,
    language: undefined,
    practice: 'principles',
  };
  readonly #watch = new MutationObserver(() => this.#gather());

  constructor() {
    super();
    this.addEventListener('msp-section-change', (event) => this.#takeOver(event));
  }

  protected override get title_(): string {
    return this.personName || this.words.t('heading');
  }
  protected override get missingMessage(): string {
    return this.words.t('missing');
  }
  protected override check(value: unknown): FieldIssue[] {
    return checkRecord(value, this.checking);
  }
  protected override emptyValue(): MspRecord {
    return { schemaVersion: '1.0' } as unknown as MspRecord;
  }
  /** @internal The record as it stands: anything may be absent. */
  get record(): MspRecordDraft {
    return this.view ?? this.newValue;
  }
  /** @internal */
  get savedRecord(): MspRecordDraft | undefined {
    return this.saved;
  }
  /** @internal */
  get isOff(): boolean {
    return this.isDisabled;
  }
  /** Communication needs are recorded once, and respected everywhere. */
  protected override get readsEasily(): boolean {
    return super.readsEasily || needsEasyRead(this.record.capacityAdvocacy);
  }
  /** @internal Whether easy read is what the person is given: the host says so, or what is recorded of their needs. */
  get readsEasilyNow(): boolean {
    return this.readsEasily;
  }
  /** @internal */
  override get today(): string {
    return super.today;
  }
  /** @internal The language, with the words of notes and copies; English where it has none. */
  get whole(): WholeLocale {
    const { locale } = this.words;
    return 'exchange' in locale ? (locale as WholeLocale) : en;
  }
  protected override remarks(): FieldIssue[] {
    const remark = { code: 'attribute-unreadable', params: { attribute: 'contacts' }, severity: 'info' } as const;
    return [...super.remarks(), ...(this.contacts instanceof Unreadable ? [{ path: [], ...remark }] : [])];
  }
  /** @internal The languages in which a copy can be given. */
  get wholes(): readonly WholeLocale[] {
    const { locales } = this.constructor as typeof RecordElement;
    return locales.filter((locale): locale is WholeLocale => 'exchange' in locale);
  }
  /** @internal The sections of which errors are shown. */
  get wrongParts(): ReadonlySet<unknown> {
    return new Set(this.shown.entries.map(({ path }) => path?.[0]));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#watch.observe(this, { childList: true, subtree: true });
    this.#gather();
  }
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#watch.disconnect();
  }
  #gather(): void {
    const inside = membersIn(this);
    const own = this.hasUpdated ? membersIn(this.renderRoot) : new Map<PartName, Member>();
    if (!this.members.take(inside.size > 0 ? inside : own)) return;
    // In place of the list stands a section that the host has put here.
    for (const [name, member] of inside) if (member.parentElement === this) member.slot = name;
    this.#share();
    // Its own are in the list from the beginning; of what the host puts inside, only these are.
    if (inside.size > 0) this.requestUpdate();
  }
  /** @internal The sections that are a part of this record: those that the host has put inside, or all. */
  get parts(): readonly PartName[] {
    const inside = membersIn(this);
    return inside.size > 0 ? [...inside.keys()] : PART_NAMES;
  }

  /** Gives every section its part; what came of a save that met writing is the value. */
  #share(): void {
    const joined = this.members.give(this.record, this.savedRecord);
    if (Object.keys(joined).length > 0) this.held.edit({ ...this.record, ...joined } as MspRecord);
    this.members.tell(this.record);
  }
  protected override valueChanged(): void {
    super.valueChanged();
    // Before the fields of this class are there, nothing has been given.
    if ((this.members as Members | undefined)?.all.size) this.#share();
  }

  /** @internal A section was changed by the user. */
  changePart(name: PartName, part: object | undefined): void {
    const { [name]: _before, ...others } = this.record;
    const next = part ? { ...this.record, [name]: part } : others;
    this.members.isTyped = true;
    this.edit(next as MspRecord, false);
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

  protected override placeOf([part, ...path]: Path): readonly number[] | undefined {
    const at = PART_NAMES.indexOf(part as PartName);
    return at < 0 || !this.members.all.has(part as PartName)
      ? undefined
      : [at, ...path.filter((n) => typeof n === 'number')];
  }
  protected override reveal([part, ...path]: Path): void {
    const member = this.members.all.get(part as PartName);
    if (!member) return;
    this.page = part as PartName;
    void this.updateComplete.then(() => member.goTo(path));
  }
  /** @internal Opens a section or a page in place of the list, or goes back to it. */
  open(page: PartName | PageName | ''): void {
    const before = this.page;
    this.page = page;
    this.isHeard = true;
    const member = this.members.all.get(page as PartName);
    if (page === '') this.moveTo(`#task-${before}`);
    else if (member) void this.updateComplete.then(() => member.updateComplete).then(() => member.focusHeading());
    else this.moveTo('#page');
  }

  override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.members.isTyped &&= !changed.has('page');
    this.members.tell(this.record);
    for (const member of this.members.all.values()) member.reportInRecord(this.reported);
  }
  override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.members.all.size === 0) this.#gather();
  }

  #renderPart(name: PartName): TemplateResult {
    const isOpen = this.page === name;
    const tag = PARTS[name].tag;
    const inside = this.members.all.get(name);
    const isOwn = !inside || inside.getRootNode() === this.renderRoot;
    return html`<div class="part" ?hidden=${!isOpen}>
      <slot name=${name}></slot>
      ${isOwn && membersIn(this).size === 0 ? (OWN[tag] ?? nothing) : nothing}
    </div>`;
  }

  protected override renderSection(): TemplateResult {
    const { page, words } = this;
    const isPart = (PART_NAMES as readonly string[]).includes(page);
    const back = html`<p>${button(words.t('back'), () => this.open(''), { class: 'quiet' })}</p>`;
    return html`${page === '' ? renderTasks(this) : back}
      ${page === '' || isPart ? nothing : html`<div id="page" tabindex="-1">${renderPage(this, page as PageName)}</div>`}
      ${PART_NAMES.map((name) => this.#renderPart(name))} <slot></slot>`;
  }
  protected override renderRecorded(): TemplateResult {
    return this.renderSection();
  }
  /** @internal */
  show(part: Partial<Showing>): void {
    this.isHeard = true;
    this.showing = { ...this.showing, ...part };
  }
  /** @internal A choice of how something is shown: nothing of it is in the value. */
  choice(
    name: string,
    label: string,
    options: readonly Option[],
    value: string,
    onPick: (value: string) => void,
  ): TemplateResult {
    return radios({ host: this, path: [name], label, options, value, onPick, row: true });
  }
  /** @internal */
  head(level: number, text: string, id?: string): TemplateResult {
    return heading(this.headingLevel + level, text, id ?? nothing);
  }
}

const OWN: Readonly<Record<string, TemplateResult>> = {
  'msp-desired-outcomes': html`<msp-desired-outcomes></msp-desired-outcomes>`,
  'msp-capacity-advocacy': html`<msp-capacity-advocacy></msp-capacity-advocacy>`,
  'msp-review-timeline': html`<msp-review-timeline></msp-review-timeline>`,
  'msp-closure-feedback': html`<msp-closure-feedback></msp-closure-feedback>`,
};
