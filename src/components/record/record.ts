import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { jsonAttribute, Unreadable } from '../../form/attributes.js';
import { radios, type Option } from '../../form/fields.js';
import { heading } from '../../form/heading.js';
import type { Path } from '../../form/json.js';
import type { PersonScreen } from '../../form/person-view.js';
import type { SectionElement } from '../../form/section-element.js';
import { isPersons } from '../../form/words.js';
import type { DefineOptions } from '../../form/define.js';
import { en } from '../../locales/en/index.js';
import type { Locale, WholeLocale } from '../../locales/types.js';
import { checkCapacityAdvocacy } from '../../schema/capacity-advocacy.js';
import { checkRecord } from '../../schema/record.js';
import type { MspRecord } from '../../schema/record-shape.js';
import type { FieldIssue } from '../../schema/issue.js';
import { needsEasyRead } from '../capacity-advocacy/person-told.js';
import { isObject } from '../shared/lists.js';
import { ComposedElement } from './composed.js';
import { PART_NAMES, PARTS, type PartName } from './members.js';
import { groupedSummary } from './errors.js';
import type { HistoryFilter } from './history.js';
import { languageIn, mainOf, needsOf, type CopyForm } from './needs.js';
import type { PracticePart } from './practice.js';
import { pagesFor, type PageName } from './pages.js';
import { renderParts } from './parts.js';
import { personScreens } from './person.js';
import { renderBody } from './tasks.js';
import { isGone } from './top.js';
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
export class RecordElement extends ComposedElement {
  static readonly tag = 'msp-record';
  static override locales: readonly Locale[] = [en];
  static override properties: PropertyDeclarations = {
    contacts: { converter: jsonAttribute },
    otherEnquiries: { attribute: 'other-enquiries', converter: jsonAttribute },
    showing: { state: true },
  };
  static override styles = [ComposedElement.styles, recordStyles].flat();

  /** Defines the element, and the sections that it is made of. */
  static override define(
    this: typeof RecordElement & CustomElementConstructor,
    tag?: string,
    options: DefineOptions = {},
  ): void {
    for (const name of PART_NAMES) PARTS[name].define(undefined, options);
    super.define(tag, options);
  }

  /** The references of other open enquiries of the same person (JSON list): an outcome can belong to both. Nothing of them is shown. */
  otherEnquiries: unknown;

  protected readonly section = 'record';
  /** Who the person can call, for their copy, a line each (JSON): `["Amira, my social worker: 01632 960 001"]`. Shown, never stored. */
  contacts: unknown;
  showing: Showing = {
    filter: 'all',
    fromBeginning: false,
    copy: undefined,
    language: undefined,
    practice: 'principles',
  };
  /** Where Back leads the person from what they have opened. */
  override home = (): void => this.open('');
  /** What the worker had open when they turned the screen. */
  #before: PartName | PageName | '' = '';
  /** What the person has done in the sections that they have left again. */
  #done: string[] = [];

  constructor() {
    super();
    this.addEventListener('msp-hand-back', (event) => this.#handBack(event), { capture: true });
  }

  protected override get title_(): string {
    return (!isPersons(this.reader) && this.personName) || this.words.t('heading');
  }
  protected override get missingMessage(): string {
    return this.words.t('missing');
  }
  protected override check(value: unknown): FieldIssue[] {
    return [...checkRecord(value, this.checking), ...this.#placeUnknown(value)];
  }
  /** What is said of the jurisdiction of the page, where the record pins none: the same as in a section. */
  #placeUnknown(value: unknown): FieldIssue[] {
    if (isObject(value) && isObject(value['jurisdiction'])) return [];
    return checkCapacityAdvocacy({ schemaVersion: '1.0' }, this.checking).filter(({ code }) =>
      code.startsWith('jurisdiction-'),
    );
  }
  protected override emptyValue(): MspRecord {
    return { schemaVersion: '1.0' } as unknown as MspRecord;
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
  /** @internal Whether the person reads, or who represents them. */
  get isForPerson(): boolean {
    return this.isTurned || isPersons(this.audience);
  }
  /** @internal The language that is recorded as theirs, where they read and it is there. */
  override get languageNeeded(): string | undefined {
    const language = this.isForPerson ? languageIn(this.record) : undefined;
    const { locales } = this.constructor as typeof RecordElement;
    return language && locales.some(({ lang }) => lang === mainOf(language)) ? language : undefined;
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
  /** Focuses the first link of the list, or the first control of what is open. */
  override focus(options?: FocusOptions): void {
    const member = this.members.all.get(this.page as PartName);
    const link = this.renderRoot.querySelector<HTMLElement>('.task a');
    if (member ?? link) (member ?? link)?.focus(options);
    else super.focus(options);
  }
  /** Opens what hides the question, and leads to it. */
  override async goTo([part, ...path]: Path): Promise<void> {
    const member = this.members.all.get(part as PartName);
    if (!member) return;
    this.page = part as PartName;
    await this.updateComplete;
    if (path.length > 0 || this.asksPerson) await member.goTo(path);
    if (!member.matches(':focus-within')) member.focusHeading();
  }
  protected override reveal(path: Path): void {
    void this.goTo(path);
  }
  /** @internal From where practice at hand was opened: it closes to there. */
  from: PartName | PageName | '' = '';
  /** @internal Opens a section or a page in place of the list, or goes back to it. */
  open(page: PartName | PageName | ''): void {
    const before = this.page;
    if (page === 'practice') this.from = before;
    this.page = page;
    this.isHeard = true;
    const member = this.members.all.get(page as PartName);
    if (page === '' && this.isTurned) this.#done.push(...(this.members.all.get(before as PartName)?.endTurn() ?? []));
    if (page === '') this.moveTo(`#task-${before}`);
    else if (!member) this.moveTo(this.isTurned ? '#question' : '#page-heading');
    else void this.#openPart(member);
  }
  async #openPart(member: SectionElement<object>): Promise<void> {
    await this.updateComplete;
    if (this.isTurned) member.turn();
    await member.updateComplete;
    if (!this.isTurned) member.focusHeading();
  }

  protected override handedOver(): void {
    this.#before = this.page;
    this.#done = [];
    this.page = '';
  }
  protected override handedBack(): readonly string[] {
    this.page = this.#before;
    return [...this.#done, ...[...this.members.all.values()].flatMap((member) => member.endTurn())];
  }
  /** What a section is handed back of is the record's: it lies over the whole of it. */
  #handBack(event: Event): void {
    if (!this.isTurned || event.composedPath()[0] === this) return;
    event.stopImmediatePropagation();
    event.preventDefault();
    const asked = new CustomEvent('msp-hand-back', { bubbles: true, composed: true, cancelable: true });
    if (this.dispatchEvent(asked)) this.takeBack();
  }
  override takeBack(): void {
    for (const member of this.members.all.values()) if (!this.isTurned) member.takeBack();
    super.takeBack();
  }
  /** Nobody turns the screen to somebody who has died, moved, or cannot be reached. */
  protected override get mayBeTurned(): boolean {
    // A section that is open has a screen of its own to turn.
    return !isGone(this.record) && !(this.page in PARTS);
  }
  protected override personScreens(): readonly PersonScreen[] {
    return personScreens(this);
  }

  override willUpdate(changed: PropertyValues): void {
    // Who reads may be another now, and may not see what was open.
    const isPage = this.page !== '' && !(this.page in PARTS);
    if (isPage && !pagesFor(this).includes(this.page as PageName)) this.page = '';
    super.willUpdate(changed);
    this.members.isTyped &&= !changed.has('page');
    this.setState('large-print', needsOf(this).isLarge);
    this.members.tell(this.record);
    this.members.report(this.reported && this.required, this.issues);
  }

  protected override renderSummary(title: string, level: number): unknown {
    return groupedSummary(this, title, level);
  }
  protected override renderSection(): TemplateResult {
    return renderBody(this);
  }
  protected override renderRecorded(): TemplateResult {
    return renderBody(this);
  }
  protected override renderForPerson(): TemplateResult {
    return this.page === '' ? super.renderForPerson() : renderBody(this);
  }
  protected override render(): TemplateResult {
    return html`${super.render()} ${renderParts(this)}`;
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
