import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { jsonAttribute, Unreadable } from '../../form/attributes.js';
import { sayDate } from '../../form/dates.js';
import type { Path } from '../../form/json.js';
import type { PersonScreen } from '../../form/person-view.js';
import type { Checking } from '../../form/speaking-control.js';
import { isPersons, Words } from '../../form/words.js';
import { checkClosureFeedback } from '../../schema/closure-feedback.js';
import type { ClosureFeedback } from '../../schema/index.js';
import type { FieldIssue } from '../../schema/issue.js';
import { asks } from '../../styles/asks.js';
import { knownOutcomes, outcomesSection, refusalsGiven, type KnownOutcome } from '../shared/around.js';
import { hearConclusions } from '../shared/heard.js';
import { ItemSectionElement, type SectionUi } from '../shared/item-section.js';
import { isObject, isTheirs, lengthOf, listsOnTopOf } from '../shared/lists.js';
import { partOf, partOnTopOf, withPart } from '../shared/parts.js';
import { strays } from '../shared/strays.js';
import { renderAchievements } from './achievements.js';
import { renderEnding } from './ending.js';
import { renderFeedback } from './feedback.js';
import { LISTS } from './model.js';
import { outcomeSaid } from './named.js';
import { nameless } from './nameless.js';
import { renderNational } from './national.js';
import { renderOwed } from './owed.js';
import { changedSince, handBack, handOver, lastWords, personScreens, renderRecordedForPerson } from './person.js';
import { isOver } from './over.js';
import { isPastAsking } from './person-feedback.js';
import { placeOf, reveal } from './places.js';
import { renderRecorded } from './recorded.js';

/** What is open on the screen; and the feedback that the person wants to give another time. */
interface Ui extends SectionUi {
  readonly kept?: object | undefined;
}
const read = (given: unknown): unknown => (given instanceof Unreadable ? undefined : given);
const isFeedback = (only: unknown): boolean => /^\s*feedback\s*$/i.test(String(only));
const AROUND = ['outcomes', 'refusals', 'record'] as const;
const TOP = LISTS.map(({ list }) => list);

/**
 * How it ended: how far each outcome happened in the person's view, how the work ended, and how this was for the person, in their
 * own words.
 *
 * @tag msp-closure-feedback
 * @slot guidance - the council's own words, shown under the heading
 * @slot concern - the council's link by which a new concern is raised, shown where feedback is written down
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
 * @csspart item - the card of a view of an outcome, of feedback
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
export class ClosureFeedbackElement extends ItemSectionElement<ClosureFeedback, 'closure-feedback', Ui> {
  static readonly tag = 'msp-closure-feedback';
  static override properties: PropertyDeclarations = {
    outcomes: { converter: jsonAttribute },
    refusals: { converter: jsonAttribute },
    record: { converter: jsonAttribute },
    only: {},
    anonymous: { type: Boolean },
  };
  static override styles = [ItemSectionElement.styles, asks].flat();

  /** The section desired outcomes of the record, or its outcomes (JSON). They are read, and never changed. */
  outcomes: unknown;
  /** The refusals that the section capacity and advocacy records (JSON): that section, or its refusals. They are shown, never changed. */
  refusals: unknown;
  /** The record around the section (JSON): what is owed before closing is worked out from it. Its outcomes and refusals stand for the other two. */
  record: unknown;
  /**
   * `feedback`: nothing but what the person says about how this was for them, and no details of the case, whoever reads. What is
   * wrong elsewhere in the value is no issue here.
   */
  only = '';
  /**
   * With `only="feedback"`: what is said here carries no reference, no ids, nobody's name and no exact time, in its earlier versions
   * neither. It says nothing of what the host puts into the value beside it. Without `only` it has no effect.
   */
  anonymous = false;

  protected readonly section = 'closure-feedback';
  /** @internal */
  ui: Ui = this.freshUi();
  protected readonly telling = TOP;

  protected override get title_(): string {
    return this.words.t(this.isFeedbackAlone ? 'headingFeedback' : 'heading');
  }
  protected override get missingMessage(): string {
    return isPersons(this.audience) ? this.words.t('answerMissing') : this.words.issue('closure-missing');
  }
  protected override check(value: unknown): FieldIssue[] {
    const issues = checkClosureFeedback(value, this.checking);
    // What is not on this screen can be answered elsewhere alone, and is the case's.
    return this.isFeedbackAlone
      ? issues.filter(({ path }) => path[0] !== 'achievements' && path[0] !== 'closure')
      : issues;
  }
  protected override emptyValue(): ClosureFeedback {
    return { schemaVersion: '1.0', achievements: [], feedback: [] };
  }
  protected override freshUi(): Ui {
    return { opened: new Set() };
  }
  protected override isBare(value: ClosureFeedback): boolean {
    return TOP.every((list) => lengthOf(value, list) === 0) && !partOf(value, 'closure');
  }
  protected override onTopOf(saved: ClosureFeedback, value: ClosureFeedback): ClosureFeedback {
    const { by } = this.stamp;
    const joined = listsOnTopOf(saved, value, TOP, by);
    const next = this.isAnonymous ? nameless(this, joined, saved) : joined;
    const [theirs, mine] = [partOf(saved, 'closure'), partOf(next, 'closure')];
    // What somebody else has gone on with, and was not touched here, is as they have put it.
    if (theirs && mine && isTheirs(theirs, mine, by)) return withPart(next, 'closure', theirs);
    return partOnTopOf(saved, next, 'closure');
  }

  get #record(): Readonly<Record<string, unknown>> {
    const given = read(this.record);
    return isObject(given) ? given : {};
  }
  get #outcomes(): unknown {
    return read(this.outcomes) ?? this.#record['desiredOutcomes'];
  }
  /** @internal The outcomes of the record around it. */
  get known(): KnownOutcome[] {
    return knownOutcomes(this.#outcomes);
  }
  /** @internal */
  get refusalsKnown(): ReturnType<typeof refusalsGiven> {
    return refusalsGiven(read(this.refusals) ?? this.#record['capacityAdvocacy']);
  }
  /** @internal The record as far as it is known here, with the section as it stands; the section alone where nothing else is known. */
  get around(): object {
    const desiredOutcomes = outcomesSection(this.#outcomes);
    const { value } = this.editing;
    return { ...this.#record, ...(desiredOutcomes && { desiredOutcomes }), closureFeedback: value };
  }
  /** @internal */
  override get checking(): Checking & { readonly outcomes?: unknown; readonly refusals?: unknown } {
    const { outcomes, conversations } = outcomesSection(this.#outcomes) ?? {};
    const refusals = this.refusalsKnown;
    return {
      ...super.checking,
      ...(outcomes !== undefined && { outcomes, conversations }),
      ...(refusals && { refusals }),
    };
  }
  protected override remarks(): FieldIssue[] {
    const isOdd = Boolean(this.only) && !this.isFeedbackAlone;
    const unread = [...AROUND.filter((name) => this[name] instanceof Unreadable), ...(isOdd ? ['only'] : [])];
    const told = unread.map((attribute): FieldIssue => ({
      path: [],
      code: 'attribute-unreadable',
      params: { attribute },
      severity: 'info',
    }));
    return [...super.remarks(), ...told];
  }
  /** @internal A date, whole or rough, in the reader's words. */
  dateOf(date: unknown): string {
    return typeof date === 'string' ? sayDate(date, this.words) : this.words.f('dateNotKnown');
  }
  /** @internal What an outcome says, to read. */
  outcomeSaid(id: unknown): TemplateResult {
    return outcomeSaid(this, id);
  }
  /** @internal Whether the record around it is known, and not only some of its sections. */
  get isInRecord(): boolean {
    return isObject(read(this.record));
  }
  /** @internal The people of the section and of the record around it. */
  get everybody(): { readonly people: readonly unknown[] } {
    const lists = [this.editing.value, this.#record].map(({ people }: { readonly people?: unknown }) => people);
    return { people: lists.flatMap((list) => (Array.isArray(list) ? (list as unknown[]) : [])) };
  }
  /** @internal What the rules are asked with. */
  get asking(): Checking {
    const pinned: unknown = this.view?.jurisdiction?.id;
    return typeof pinned === 'string' && pinned ? { ...this.checking, jurisdiction: pinned } : this.checking;
  }
  /** @internal Whether how this was for the person is all that is here, and nothing of the case. */
  get isFeedbackAlone(): boolean {
    return isFeedback(this.only);
  }
  /** @internal Whether nothing in the value may say whose it is. */
  get isAnonymous(): boolean {
    return this.anonymous && this.isFeedbackAlone;
  }
  /** @internal Whether the person fills it in by themselves, on a device of their own or of nobody. */
  get isAlone(): boolean {
    return isPersons(this.audience) && !this.isTurned;
  }
  /** @internal */
  override change(next: ClosureFeedback, commit = true): void {
    changedSince(this);
    // A host that gives back what it was told does so before the next task.
    this.#own += 1;
    setTimeout(() => (this.#own -= 1));
    super.change(this.isAnonymous ? nameless(this, next, this.saved) : next, commit);
  }
  #own = 0;
  override get value(): ClosureFeedback | null {
    return super.value;
  }
  /** Emptied by the host, it is somebody else's turn: nothing that only stands on the screen is theirs. */
  override set value(given: ClosureFeedback | null | undefined) {
    super.value = given;
    if (this.current.kind !== 'empty' || this.#own || !this.hasUpdated) return;
    this.ui = this.freshUi();
    this.beginAgain();
  }
  override willUpdate(changed: PropertyValues): void {
    const isNow = this.hasUpdated && (changed.has('only') || changed.has('anonymous')) && this.isAnonymous;
    // What was written before it was said that it is without a name has none either.
    if (isNow && this.view && this.unsavedValue !== null) {
      this.held.edit(nameless(this, this.view, this.saved));
      this.renew();
    }
    // “Not now” is said on the screen alone, and lets a form that asks for an answer go.
    if (changed.has('only') || (changed.has('ui') && this.current.kind === 'empty')) this.renew();
    super.willUpdate(changed);
  }
  protected override get mayBeEmpty(): boolean {
    return this.asksPerson && (this.isOpen('offer:later') || isPastAsking(this));
  }
  protected override get mayBeTurned(): boolean {
    return !isOver(this);
  }
  protected override get thanks(): unknown {
    return this.isAlone ? lastWords(this) : super.thanks;
  }
  /** @internal Whether the person is asked in easy read, with three faces in place of a scale. */
  get readsEasilyNow(): boolean {
    return this.readsEasily;
  }
  /** @internal A question of the feedback as it is put to who represents the person. */
  toRepresentative(code: string): string {
    const { words, personName, messages } = this;
    const given = messages instanceof Unreadable ? {} : messages;
    return new Words(words.locale, 'closure-feedback', personName, given, this.catalogue, 'representative').say(
      'feedback-question',
      code,
    );
  }

  override updated(changed: PropertyValues): void {
    hearConclusions(this);
    super.updated(changed);
  }
  /** @internal */
  override placeOf(path: Path): readonly number[] | undefined {
    return placeOf(this, path);
  }
  protected override reveal(path: Path): void {
    reveal(this, path);
  }
  protected override renderSection(): TemplateResult {
    const isAlone = this.isFeedbackAlone;
    return html`${isAlone ? nothing : renderAchievements(this)}${isAlone ? nothing : renderEnding(this)}
    ${renderFeedback(this)}${isAlone ? nothing : renderOwed(this)}${isAlone ? nothing : renderNational(this)}
    ${strays(this, [])}`;
  }
  protected override renderRecorded(): TemplateResult {
    return isPersons(this.audience) ? renderRecordedForPerson(this) : renderRecorded(this);
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
