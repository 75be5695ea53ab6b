import { html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Path } from '../../form/json.js';
import { onLeaving } from '../../form/leaving.js';
import type { PersonScreen } from '../../form/person-view.js';
import { isPersons } from '../../form/words.js';
import { checkDesiredOutcomes } from '../../schema/desired-outcomes.js';
import type { DesiredOutcomes } from '../../schema/index.js';
import type { FieldIssue } from '../../schema/issue.js';
import { migrateDesiredOutcomes } from '../../schema/migrate-desired-outcomes.js';
import { ItemFields } from '../shared/item-fields.js';
import { ItemSectionElement } from '../shared/item-section.js';
import { lengthOf, listsOnTopOf, NEW, type Placed } from '../shared/lists.js';
import { renderAlso } from './also.js';
import { renderConversations } from './conversation.js';
import { styles } from './desired-outcomes.styles.js';
import { isBare } from './edits.js';
import { ALSO, byRank, isLive, listOf, thing, type ConversationDraft, type OutcomeDraft } from './model.js';
import { renderNone } from './none.js';
import { renderOutcomes } from './outcomes.js';
import { personScreens, renderRecordedForPerson } from './person.js';
import { isNotNow } from './person-parts.js';
import { handBack, handOver } from './person-turn.js';
import { placeOf, reveal } from './places.js';
import { promptsOf, releasePrompts } from './prompts.js';
import { renderRecorded } from './recorded.js';
import { blankOf, type PickerUi } from './ui.js';
import { patchOutcome, patchTalk } from './writing.js';

/**
 * What the person wants to happen, and does not want to happen, in their own words: conversations, outcomes with why
 * they matter and whose words they are, the three that matter most, and every change with its reason.
 *
 * @tag msp-desired-outcomes
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
 * @csspart item - the card of an outcome or conversation
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
export class DesiredOutcomesElement extends ItemSectionElement<DesiredOutcomes, 'desired-outcomes', PickerUi> {
  static readonly tag = 'msp-desired-outcomes';
  static override properties: PropertyDeclarations = { askKind: { type: Boolean, attribute: 'ask-kind' } };
  static override styles = [ItemSectionElement.styles, styles].flat();

  /** Asks, where an outcome is sorted, whether it is something that happens, how things are done, or a value. */
  askKind = false;

  protected readonly section = 'desired-outcomes';
  /** @internal */
  ui: PickerUi = this.freshUi();
  protected readonly telling = ['conversations', 'outcomes'];

  protected override get title_(): string {
    return this.words.t('heading');
  }
  protected override get missingMessage(): string {
    // Who has chosen "Not now" has an answer to give to what it asks.
    return this.words.t(isPersons(this.audience) && isNotNow(this) ? 'notNowWhich' : 'valueMissing');
  }
  protected override check(value: unknown): FieldIssue[] {
    return checkDesiredOutcomes(value, this.checking);
  }
  protected override migrated(value: DesiredOutcomes): DesiredOutcomes {
    return migrateDesiredOutcomes(value);
  }
  protected override emptyValue(): DesiredOutcomes {
    return { schemaVersion: '1.0', conversations: [], outcomes: [] };
  }

  /** @internal Those recorded, and one that the first answer will make. */
  get conversations(): readonly Placed<ConversationDraft>[] {
    const list = listOf(this.view, 'conversations');
    if (list.length > 0 && !this.ui.begun) return list;
    return [...list, { item: { id: NEW, ...this.ui.carry }, key: NEW, index: lengthOf(this.view, 'conversations') }];
  }
  /** @internal The conversation that is spoken of now. */
  get talk(): Placed<ConversationDraft> {
    return this.conversations.at(-1) as Placed<ConversationDraft>;
  }
  /** @internal */
  get outcomes(): readonly Placed<OutcomeDraft>[] {
    return listOf(this.view, 'outcomes');
  }
  /** @internal Those that stand, in the order of their places, unless places are being given; then those that do not. */
  get inOrder(): { live: Placed<OutcomeDraft>[]; past: Placed<OutcomeDraft>[] } {
    const { ui, outcomes } = this;
    const isShown = ({ item, key }: Placed<OutcomeDraft>): boolean =>
      isLive(item) || ui.open === key || ui.changing?.key === key;
    const live = outcomes.filter(isShown);
    if (ui.blank) {
      const index = lengthOf(this.view, 'outcomes');
      const { item, row = index } = ui.blank;
      const before = live.findIndex((placed) => placed.index >= row);
      live.splice(before < 0 ? live.length : before, 0, { item, key: NEW, index, row });
    }
    return { live: ui.ranking ? live : byRank(live), past: outcomes.filter((placed) => !isShown(placed)) };
  }
  /** @internal The questions about a conversation, and about an outcome. */
  fieldsOfTalk(talk: Placed<ConversationDraft>): ItemFields<ConversationDraft> {
    const path = ['conversations', talk.index];
    return new ItemFields(this, path, talk.item, (patch, commit) => patchTalk(this, talk, patch, commit));
  }
  /** @internal */
  fieldsOf(placed: Placed<OutcomeDraft>): ItemFields<OutcomeDraft> {
    const path = ['outcomes', placed.index];
    return new ItemFields(this, path, placed.item, (patch, commit) => patchOutcome(this, placed, patch, commit));
  }
  /** @internal How an outcome is named in buttons and sentences. */
  nameOf({ item, index }: Placed<OutcomeDraft>, short = true): string {
    return thing(item, index, this.words, short);
  }

  /** @internal What is worth asking. */
  prompts: ReturnType<typeof promptsOf> = new Map();
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    onLeaving(root, () => releasePrompts(this));
    return root;
  }

  protected override freshUi(): PickerUi {
    return { opened: new Set() };
  }
  protected override isBare(value: DesiredOutcomes): boolean {
    return isBare(value);
  }
  protected override onTopOf(saved: DesiredOutcomes, value: DesiredOutcomes): DesiredOutcomes {
    return listsOnTopOf(saved, value, ['conversations', 'outcomes', ...ALSO], this.stamp.by);
  }

  /** @internal */
  override placeOf(path: Path): readonly number[] | undefined {
    return placeOf(this, path);
  }
  protected override reveal(path: Path): void {
    reveal(this, path);
  }

  override willUpdate(changed: PropertyValues): void {
    // The first box stands open where nothing is recorded yet: one question, no press needed.
    const untouched = this.outcomes.length === 0 && !this.ui.blank && !this.ui.removed && !this.readonly;
    if (untouched && this.talk.item.askedStatus === undefined) this.ui = { ...this.ui, blank: blankOf('wanted') };
    // One that is not saved when it is opened stays open for writing also when a save comes while somebody types in it.
    // A saved one keeps the boxes of what it lacked then.
    const { open, from } = this.ui;
    if (open !== from?.key) {
      const item = this.savedItem<OutcomeDraft>('outcomes', open ?? '');
      // Forgotten when it is folded: opened again, it is as it is saved by then.
      this.setUi({ from: open ? { key: open, item } : undefined });
    }
    super.willUpdate(changed);
    if (!this.ui.answering) this.prompts = promptsOf(this);
  }

  protected override renderSection(): TemplateResult {
    return html`${renderConversations(this)}${renderOutcomes(this)}${renderNone(this)}${renderAlso(this)}`;
  }
  protected override renderRecorded(): TemplateResult {
    return isPersons(this.audience) ? renderRecordedForPerson(this, byRank(this.outcomes)) : renderRecorded(this);
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
