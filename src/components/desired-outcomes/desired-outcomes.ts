import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { localDate } from '../../form/dates.js';
import { startsWith, type Path } from '../../form/json.js';
import { SectionElement } from '../../form/section-element.js';
import { patched, type Patch } from '../../rules/versions.js';
import { checkDesiredOutcomes } from '../../schema/desired-outcomes.js';
import type { DesiredOutcomes } from '../../schema/index.js';
import type { FieldIssue } from '../../schema/issue.js';
import { ItemFields } from '../shared/item-fields.js';
import { renderConversations } from './conversation.js';
import { styles } from './desired-outcomes.styles.js';
import {
  addOutcome,
  amendItems,
  insertItem,
  isBare,
  removeItem,
  removeOutcome,
  withConversation,
  type Edit,
} from './edits.js';
import {
  lengthOf,
  listOf,
  NEW,
  thing,
  type ConversationDraft,
  type OutcomeDraft,
  type Placed,
  type Polarity,
} from './model.js';
import { renderNone } from './none.js';
import { renderOutcomes } from './outcomes.js';
import { renderRecorded } from './recorded.js';
import type { PickerUi } from './ui.js';

const TEXTS = ['words', 'importance', 'observation'] as const;
const textIn = (value: DesiredOutcomes, index: number, key: (typeof TEXTS)[number]): unknown =>
  value.outcomes[index]?.[key];

/**
 * What the person wants to happen, and does not want to happen, in their own words: conversations, outcomes with why
 * they matter and whose words they are, the three that matter most, and every change with its reason.
 *
 * @tag msp-desired-outcomes
 * @slot guidance - the council's own words, shown under the heading
 * @event {Event} input - the value changed by the user; `value` is new already
 * @event {Event} change - the user committed a change
 * @event {CustomEvent<{ issues: FieldIssue[] }>} msp-issues-change - `issues` changed
 * @csspart legend - the text of each question
 * @csspart hint - the hint of a question
 * @csspart error - the error of a question
 * @csspart control - each native control
 * @csspart item - the card of an outcome or conversation
 * @csspart add - the buttons that add
 * @csspart remove - the buttons that remove
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
export class DesiredOutcomesElement extends SectionElement<DesiredOutcomes, 'desired-outcomes'> {
  static readonly tag = 'msp-desired-outcomes';
  static override properties: PropertyDeclarations = { ui: { state: true } };
  static override styles = [SectionElement.styles, styles].flat();

  protected readonly section = 'desired-outcomes';
  /** @internal */
  ui: PickerUi = { opened: new Set() };

  protected override get title_(): string {
    return this.words.t('heading');
  }
  protected override get missingMessage(): string {
    return this.words.t('valueMissing');
  }
  protected override check(value: unknown): FieldIssue[] {
    return checkDesiredOutcomes(value, this.checking);
  }
  protected override emptyValue(): DesiredOutcomes {
    return { schemaVersion: '1.0', conversations: [], outcomes: [] };
  }

  /** @internal */
  get conversations(): Placed<ConversationDraft>[] {
    return listOf(this.view, 'conversations');
  }
  /** @internal */
  get outcomes(): Placed<OutcomeDraft>[] {
    return listOf(this.view, 'outcomes');
  }
  /** @internal The saved state of an item, which is not edited in place. */
  savedOutcome(id: string): OutcomeDraft | undefined {
    return listOf(this.saved, 'outcomes').find(({ item }) => item.id === id)?.item;
  }
  /** @internal */
  savedConversation(id: string): ConversationDraft | undefined {
    return listOf(this.saved, 'conversations').find(({ item }) => item.id === id)?.item;
  }
  /** @internal */
  override get today(): string {
    return super.today;
  }
  /** @internal */
  get yesterday(): string {
    return localDate(this.clock(), -1);
  }
  /** @internal The conversation that is spoken of now: the last one, or one that the first answer will make. */
  get talk(): Placed<ConversationDraft> {
    const index = lengthOf(this.view, 'conversations');
    return this.conversations.at(-1) ?? { item: { id: NEW }, index };
  }

  /** @internal */
  setUi(part: Partial<PickerUi>): void {
    this.ui = { ...this.ui, ...part };
  }
  /** @internal */
  isOpen(name: string): boolean {
    return this.ui.opened.has(name);
  }
  /** @internal */
  setOpen(name: string, on: boolean): void {
    const others = [...this.ui.opened].filter((other) => other !== name);
    this.setUi({ opened: new Set(on ? [...others, name] : others) });
  }
  /** @internal The questions about a conversation, and about an outcome. */
  fieldsOfTalk(talk: Placed<ConversationDraft>): ItemFields<ConversationDraft> {
    const path = ['conversations', talk.index];
    return new ItemFields(this, path, talk.item, (patch, commit) => this.patchConversation(talk, patch, commit));
  }
  /** @internal */
  fieldsOf(placed: Placed<OutcomeDraft>): ItemFields<OutcomeDraft> {
    const path = ['outcomes', placed.index];
    return new ItemFields(this, path, placed.item, (patch, commit) => this.patchOutcome(placed, patch, commit));
  }
  /** @internal */
  change(next: DesiredOutcomes, commit = true): void {
    if (isBare(next) && !this.saved && this.current.kind !== 'unreadable') this.clear();
    else this.edit(next, commit);
  }
  /** @internal */
  get editing(): Edit {
    return { value: this.view ?? this.newValue, saved: this.saved, stamp: this.stamp };
  }
  /** @internal */
  say(sentence: string): void {
    this.status.say(sentence);
  }
  /** @internal */
  moveTo(selector: string): void {
    void this.focusOn(selector);
  }

  /** @internal */
  patchConversation({ item, index }: Placed<ConversationDraft>, patch: Patch<ConversationDraft>, commit = true): void {
    const id = item.id === NEW ? this.newId() : item.id;
    const value = withConversation(this.editing, id);
    this.setOpen(`talk:${id}`, true);
    this.change(amendItems({ ...this.editing, value }, 'conversations', new Map([[index, patch]])), commit);
  }
  /** @internal Changes an outcome; in an untouched box it makes one. */
  patchOutcome({ item, index }: Placed<OutcomeDraft>, patch: Patch<OutcomeDraft>, commit = true): void {
    // Prompts wait until the writing has ended.
    this.setUi({ typing: !commit });
    if (index < lengthOf(this.view, 'outcomes')) {
      const next = amendItems(this.editing, 'outcomes', new Map([[index, patch]]));
      // Emptied again, it is an untouched box: nothing of it is in the value, and nothing is asked about it.
      const emptied =
        !this.savedOutcome(item.id) &&
        TEXTS.some((key) => key in patch) &&
        TEXTS.every((key) => !textIn(next, index, key));
      if (emptied) this.setUi({ blank: item.polarity as Polarity, open: undefined });
      this.change(emptied ? removeOutcome(this.editing, index) : next, commit);
      return;
    }
    const id = this.newId();
    const { source } = this.ui;
    const other = this.isOpen(`other:${NEW}`);
    const carried = source !== undefined && !other && patch.source === undefined;
    if (other && patch.source === undefined) this.setOpen(`other:${id}`, true);
    if (carried) this.setOpen(`carried:${id}`, true);
    this.setOpen(`other:${NEW}`, false);
    this.setUi({ blank: undefined, open: id, removed: undefined });
    const outcome = patched({ ...item, id, ...(carried && { source }) }, patch);
    const talk = this.talk.item.id;
    this.change(addOutcome(this.editing, talk === NEW ? this.newId() : talk, outcome), commit);
  }
  /** @internal */
  override commit(): void {
    // Later: a box that is taken away while it has the focus commits in the midst of drawing.
    queueMicrotask(() => this.ui.typing && this.setUi({ typing: false }));
    super.commit();
  }
  /** @internal Opens an untouched box; what was open folds. */
  addBlank(polarity: Polarity): void {
    this.setUi({ blank: polarity, open: undefined, changing: undefined, removed: undefined, opened: new Set() });
    this.moveTo(`[data-item="${NEW}"] textarea`);
  }
  /** @internal */
  removeOutcome({ item, index }: Placed<OutcomeDraft>): void {
    this.setUi({ removed: { list: 'outcomes', item, index }, open: undefined, blank: undefined });
    this.change(removeOutcome(this.editing, index));
    this.say(this.words.t('removed'));
    this.moveTo('#undo');
  }
  /** @internal */
  addConversation(): void {
    const id = this.newId();
    this.setUi({ opened: new Set([`talk:${id}`]), removed: undefined });
    this.change(withConversation(this.editing, id));
    this.moveTo(`[data-item="${id}"] input`);
  }
  /** @internal */
  removeConversation({ item, index }: Placed<ConversationDraft>): void {
    this.setUi({ removed: { list: 'conversations', item, index } });
    this.change(removeItem(this.editing.value, 'conversations', index));
    this.say(this.words.t('conversationRemoved'));
    this.moveTo('#undo');
  }
  /** @internal */
  undo(): void {
    const { removed } = this.ui;
    if (!removed) return;
    this.setUi({ removed: undefined });
    const value = insertItem(this.editing.value, removed.list, removed.index, removed.item);
    this.change(value);
    this.say(this.words.t('putBack'));
    this.moveTo(`[data-item="${removed.item.id}"] [tabindex="-1"]`);
  }
  /** @internal Folds an outcome that was open for writing. */
  fold({ item, index }: Placed<OutcomeDraft>): void {
    const count = this.outcomes.length;
    this.setUi({ open: undefined, blank: undefined, opened: new Set() });
    if (index < lengthOf(this.view, 'outcomes')) this.say(this.words.t('kept', { number: index + 1, count }));
    this.moveTo(`[data-item="${item.id}"] [tabindex="-1"]`);
  }
  /** @internal How an outcome is named in buttons and sentences. */
  nameOf({ item, index }: Placed<OutcomeDraft>, short = true): string {
    return thing(item, index, this.words, short);
  }

  protected override hideErrors(): void {
    super.hideErrors();
    this.ui = { opened: new Set() };
  }

  protected override reveal(path: Path): void {
    const [list, index] = path;
    if (list === 'conversations') {
      const talk = this.conversations.find((placed) => placed.index === index) ?? this.talk;
      this.setOpen(`talk:${talk.item.id}`, true);
      if (path[2] !== 'date' && path[2] !== 'stages') this.setOpen('asking', true);
    }
    const outcome = list === 'outcomes' && this.outcomes.find((placed) => placed.index === index);
    if (!outcome) return;
    const isChange =
      ['change', 'supersededBy', 'mergedInto'].includes(String(path[2])) ||
      startsWith(path, ['outcomes', outcome.index, 'change']);
    if (isChange && this.savedOutcome(outcome.item.id)) this.openChange(outcome);
    else if (path[2] === 'rank') this.setUi({ ranking: true });
    else this.setUi({ open: outcome.item.id });
  }
  /** @internal */
  openChange({ item }: Placed<OutcomeDraft>): void {
    this.setUi({ changing: { id: item.id, before: item }, open: undefined, blank: undefined });
  }

  override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    // The first box stands open where nothing is recorded yet: one question, no press needed.
    const untouched = this.outcomes.length === 0 && !this.ui.blank && !this.ui.removed && !this.readonly;
    const answered = this.talk.item.askedStatus !== undefined || this.isOpen('asking');
    if (untouched && !answered) this.ui = { ...this.ui, blank: 'wanted' };
  }

  protected override renderSection(): TemplateResult {
    return html`${renderConversations(this)}${renderOutcomes(this)}${renderNone(this)}`;
  }
  protected override renderRecorded(): TemplateResult {
    return this.view
      ? renderRecorded(this)
      : html`<p>${this.words.f('nothingRecorded')}</p>
          ${nothing}`;
  }
}
