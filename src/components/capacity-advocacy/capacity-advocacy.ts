import { html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { sayDate } from '../../form/dates.js';
import type { Path } from '../../form/json.js';
import type { PersonScreen } from '../../form/person-view.js';
import type { Checking } from '../../form/speaking-control.js';
import { isPersons } from '../../form/words.js';
import { concludeInSection, type Given } from '../../rules/given-section.js';
import { checkCapacityAdvocacy } from '../../schema/capacity-advocacy.js';
import type { CapacityAdvocacy } from '../../schema/index.js';
import type { FieldIssue } from '../../schema/issue.js';
import { ItemSectionElement, type SectionUi } from '../shared/item-section.js';
import { withoutAloneThere } from '../shared/seen-alone.js';
import { asks } from '../../styles/asks.js';
import { hearConclusions } from '../shared/heard.js';
import { strays } from '../shared/strays.js';
import { renderAdvocacy } from './advocacy.js';
import { renderDoubt } from './doubt.js';
import { isBare, onTopOf } from './edits.js';
import { renderInvolvement } from './involvement.js';
import { LISTS } from './model.js';
import { handBack, handOver, personScreens, renderRecordedForPerson } from './person.js';
import { needsEasyRead } from './person-told.js';
import { placeOf, reveal } from './places.js';
import { renderPressure } from './pressure.js';
import { renderRecorded } from './recorded.js';
import { renderRefusals } from './refusals.js';
import { renderSharing } from './sharing.js';

/** What is open on the screen, and the answers that "none of these" has cleared. */
interface CapacityAdvocacyUi extends SectionUi {
  readonly before?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * What helps the person take part and decide, and what follows where that needs more: decisions and the capacity to make
 * them, pressure by others, advocacy, and what may be shared.
 *
 * @tag msp-capacity-advocacy
 * @slot guidance - the council's own words, shown under the heading
 * @event {Event} input - the value changed by the user; `value` is new already
 * @event {Event} change - the user committed a change
 * @event {CustomEvent<{ issues: FieldIssue[] }>} msp-issues-change - `issues` changed
 * @event {CustomEvent<{ question: string }>} msp-help - the person asked for help with a question
 * @event {CustomEvent<{ hidden: boolean }>} msp-hide - the screen was hidden, or is shown again
 * @event {CustomEvent} msp-hand-back - the worker takes the screen back from the person; cancel it to ask for a sign-in first
 * @csspart legend - the text of each question
 * @csspart hint - the hint of a question
 * @csspart error - the error of a question
 * @csspart control - each native control
 * @csspart item - the card of a decision, of somebody who supports the person, of a refusal
 * @csspart add - the buttons that add
 * @csspart remove - the buttons that remove
 * @csspart picture - the pictures beside questions and answers of the person
 * @csspart bar - the bar of the person's view: back, help, stop
 * @csspart error-summary - the list of errors after a blocked submit
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
export class CapacityAdvocacyElement extends ItemSectionElement<
  CapacityAdvocacy,
  'capacity-advocacy',
  CapacityAdvocacyUi
> {
  static readonly tag = 'msp-capacity-advocacy';
  static override properties: PropertyDeclarations = { kind: {}, conversations: { type: Array } };
  static override styles = [ItemSectionElement.styles, asks].flat();

  /** The kind of enquiry, as the record has it: `section-42`, or `other`, for which no statute makes anything a duty. */
  kind = 'section-42';

  /**
   * The conversations of the record around it (`desiredOutcomes.conversations`). Where one says whether the person was seen
   * alone, that is shown and not asked again.
   */
  conversations: readonly unknown[] = [];

  protected readonly section = 'capacity-advocacy';
  /** @internal */
  ui: CapacityAdvocacyUi = this.freshUi();
  protected readonly telling = LISTS.map(({ list }) => list);

  protected override get title_(): string {
    return this.words.t('heading');
  }
  protected override get missingMessage(): string {
    return isPersons(this.audience) ? this.words.t('answerMissing') : this.words.issue('decision-missing');
  }
  protected override check(value: unknown): FieldIssue[] {
    return withoutAloneThere(this, value, checkCapacityAdvocacy(value, this.checking));
  }
  protected override emptyValue(): CapacityAdvocacy {
    return { schemaVersion: '1.0', decisions: [] };
  }
  protected override freshUi(): CapacityAdvocacyUi {
    return { opened: new Set() };
  }
  protected override isBare(value: CapacityAdvocacy): boolean {
    return isBare(value);
  }
  protected override onTopOf(saved: CapacityAdvocacy, value: CapacityAdvocacy): CapacityAdvocacy {
    return onTopOf(saved, value);
  }
  /** @internal */
  override get checking(): Checking & { readonly people?: unknown } {
    const { peopleAround: people } = this;
    return { ...super.checking, kind: this.kind || 'section-42', ...(people.length > 0 && { people }) };
  }
  /** @internal What the rules are asked with: by the jurisdiction that the section itself pins, else by that of the page. */
  get asking(): Checking {
    const pinned: unknown = this.view?.jurisdiction?.id;
    return typeof pinned === 'string' && pinned ? { ...this.checking, jurisdiction: pinned } : this.checking;
  }
  /** @internal What a rule concludes from the section as it stands. */
  conclude<C>(rule: (given: Given) => C): C {
    return concludeInSection(this.editing.value, this.asking, rule);
  }
  /** @internal A date, whole or rough, in the reader's words. */
  dateOf(date: unknown): string {
    return typeof date === 'string' ? sayDate(date, this.words) : this.words.f('dateNotKnown');
  }

  override updated(changed: PropertyValues): void {
    hearConclusions(this);
    super.updated(changed);
  }

  /** @internal */
  override placeOf(path: Path): readonly number[] | undefined {
    return placeOf(path);
  }
  protected override reveal(path: Path): void {
    reveal(this, path);
  }
  protected override renderSection(): TemplateResult {
    return html`${renderDoubt(this)}${renderInvolvement(this)}${renderAdvocacy(this)}${renderPressure(this)}${renderSharing(this)}${renderRefusals(this)}${strays(this, [])}`;
  }
  protected override renderRecorded(): TemplateResult {
    return isPersons(this.audience) ? renderRecordedForPerson(this) : renderRecorded(this);
  }
  /** Easy read, where it is recorded that this is what helps. */
  protected override get readsEasily(): boolean {
    return super.readsEasily || needsEasyRead(this.view);
  }
  protected override handedOver(): void {
    handOver(this);
  }
  protected override handedBack(): readonly string[] {
    return handBack(this);
  }
  protected override personScreens(): readonly PersonScreen[] {
    return personScreens(this);
  }
}
