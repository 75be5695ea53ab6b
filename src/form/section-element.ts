import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { SectionName } from '../locales/types.js';
import { fieldStyles } from '../styles/fields.js';
import { personStyles } from '../styles/person.js';
import { sectionStyles } from '../styles/section.js';
import { tokens } from '../styles/tokens.js';
import { Announcer } from './announcer.js';
import { CheckedControl } from './checked-control.js';
import { errorSummary } from './error-summary.js';
import { button } from './fields.js';
import { focusFirst, focusPath, reach } from './focus.js';
import { heading } from './heading.js';
import { HideScreen } from './hide-screen.js';
import type { Path } from './json.js';
import { OpenedQuestions } from './opened-questions.js';
import { PersonView, placeOfScreen } from './person-view.js';
import { lift } from './top-layer.js';
import { TurnedScreen } from './turned-screen.js';
import { isPersons, type Audience } from './words.js';

const stop = (event: Event): void => event.stopPropagation();

/**
 * What every section of a record is: a form control with a heading, words in the reader's language and audience,
 * an error summary and one status line. It knows no section; subclasses say what to check and what to draw.
 *
 * @template T the section's value
 * @template S the section's name, which is its tag without the prefix
 */
export abstract class SectionElement<T extends object, S extends SectionName = SectionName> extends CheckedControl<
  T,
  S
> {
  static override properties: PropertyDeclarations = {
    startedAgain: { state: true },
  };
  static override styles = [tokens, fieldStyles, sectionStyles, personStyles];
  protected abstract renderSection(): TemplateResult;
  protected abstract renderRecorded(): TemplateResult;
  /** Opens what hides the question at `path`. */
  protected abstract reveal(path: Path): void;
  protected abstract get title_(): string;
  /** The person gets the screen: nothing of the worker's view is carried to theirs. */
  protected handedOver?(): void;
  /** The worker has the screen again: what the person did, in phrases. */
  protected handedBack?(): readonly string[];

  /** @internal */
  readonly status = new Announcer(this);
  readonly #opened = new OpenedQuestions();
  readonly #person = new PersonView(this);
  readonly #turned = new TurnedScreen(this, this.#person);
  readonly #hide = new HideScreen(this, () => this.forget());
  /** @internal Whether the user has done something since it was last drawn: of that it is said what follows. */
  isHeard = false;
  private startedAgain = false;

  constructor() {
    super();
    this.internals.role = 'group';
    // A label's click comes to the element itself: the first control takes the focus, as in a native control.
    this.addEventListener('click', (event) => event.composedPath()[0] === this && this.focus());
  }

  /** @internal Whether the worker has turned the screen to the person. */
  override get isTurned(): boolean {
    return this.#turned.isOn;
  }
  protected override get reader(): Audience {
    return this.isTurned ? 'person' : super.reader;
  }
  /** @internal Turns the screen to the person. */
  turn(): void {
    // What was last said to the worker, or waits to be, is not said to the person.
    this.say('');
    this.handedOver?.();
    this.#turned.set(true);
    this.listen();
  }
  /**
   * Ends the person's turn at a screen that was turned to them. Only a host that has cancelled `msp-hand-back` calls it, after a
   * sign-in of its own.
   */
  takeBack(): void {
    if (!this.isTurned) return;
    const what = this.endTurn().join(', ');
    const { words } = this;
    this.#turned.set(false, what ? words.f('whileTurned', { what }) : words.f('whileTurnedNothing'));
    this.moveTo('#turned');
  }

  /** @internal Ends the person's turn without a word: what they did, in phrases. */
  endTurn(): readonly string[] {
    if (!this.isTurned) return [];
    this.#turned.set(false);
    this.listen();
    return this.handedBack?.() ?? [];
  }
  /** @internal Where Back leads from the first question of the person: to the record around it. */
  home: (() => void) | undefined;

  protected override valueChanged(): void {
    this.startedAgain &&= this.current.kind === 'unreadable';
  }
  /** Another record, or none: the person's view begins again, and what happened while they had the screen is told no more. */
  protected beginAgain(): void {
    this.#person.begin();
    if (!this.isTurned) this.#turned.set(false);
  }
  protected override hideErrors(): void {
    super.hideErrors();
    this.beginAgain();
  }
  protected override showErrors(takeFocus: boolean): void {
    this.reported = true;
    if (takeFocus) void this.#focusSummary();
  }

  async #focusSummary(): Promise<void> {
    await this.updateComplete;
    const summary = this.renderRoot.querySelector<HTMLElement>('#summary');
    summary?.focus();
    // The browser goes on to focus the next invalid native control of the form; the first in the form is ours.
    setTimeout(() => {
      if (this.shadowRoot?.activeElement == null) summary?.focus();
    });
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    // Inner events would reach the host a second time, and before the value is new.
    root.addEventListener('input', stop);
    root.addEventListener('change', stop);
    return root;
  }

  /** Focuses the first control. */
  override focus(options?: FocusOptions): void {
    const body = this.renderRoot.querySelector('.body');
    if (!body || !focusFirst(body)) super.focus(options);
  }

  /** @internal What is recorded, to read: for the record around it. */
  toRead(): TemplateResult {
    return this.renderRecorded();
  }
  /** @internal Focuses the heading, which leads on to everything. */
  focusHeading(): void {
    const title = this.renderRoot.querySelector<HTMLElement>('#heading');
    if (!title) return;
    title.tabIndex = -1;
    title.focus();
  }
  /** @internal Says a sentence in the status line; one that is `minor`, only where no other waits. */
  say(sentence: string, minor = false): void {
    if (minor) this.status.add(sentence);
    else this.status.say(sentence);
  }
  /** @internal Focuses what `selector` finds, once it is drawn. */
  moveTo(selector: string): void {
    void this.updateComplete.then(() => {
      const found = this.renderRoot.querySelector<HTMLElement>(selector);
      if (found) reach(found);
    });
  }

  /** What the person is told when they have come to the end. */
  protected get thanks(): unknown {
    return this.words.f('thanksKept');
  }

  /** @internal Leads to the question at a path. */
  async goTo(path: Path): Promise<void> {
    const at = placeOfScreen(this.screens, path);
    if (at) this.#person.show(this.screens, at[0]);
    else this.reveal(path);
    await this.updateComplete;
    focusPath(this.renderRoot, path);
  }

  override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.internals.ariaLabel = this.labels.length > 0 ? null : this.title_;
    // Browsers say "invalid" of every unfinished control; ours says it when errors are shown.
    this.internals.ariaInvalid = String(this.shown.entries.length > 0);
    this.renderRoot.querySelectorAll('dialog').forEach(lift);
    const told = this.#opened.tell(this.renderRoot, this.words);
    if (told !== undefined && this.isHeard) queueMicrotask(() => this.status.say(told));
    this.isHeard = false;
  }
  protected override edited(value: T | null, commit: boolean): void {
    this.isHeard = true;
    super.edited(value, commit);
  }

  /** The errors of all of it, each with the way to its question. */
  protected renderSummary(title: string, level: number): unknown {
    return errorSummary(title, level, this.shown.entries, (path) => void this.goTo(path));
  }
  #renderBody(): TemplateResult {
    if (this.current.kind === 'unreadable' && !this.startedAgain) {
      const again = html`<button type="button" class="quiet" @click=${() => (this.startedAgain = true)}>
        ${this.words.f('startAgain')}
      </button>`;
      const mayEdit = !this.readonly && !isPersons(this.audience);
      return html`<p class="notice">${this.words.f('unreadable')}</p>
        ${mayEdit ? again : nothing}`;
    }
    if (this.readonly) return this.renderRecorded();
    if (!this.asksPerson) return this.renderSection();
    return this.renderForPerson();
  }
  protected renderForPerson(): TemplateResult {
    const kept = html`<p>${this.thanks}</p>`;
    return this.#person.render(this.screens, { level: this.headingLevel + 1, head: nothing, last: kept });
  }

  /** Whether there is anything to ask the person. */
  protected get mayBeTurned(): boolean {
    return true;
  }
  /** The buttons that belong to the whole section: hide, and turn the screen. */
  #renderHead(): TemplateResult {
    const { words, isDisabled: disabled } = this;
    const hasTurn = this.personScreens && this.mayBeTurned && !isPersons(this.audience) && !this.readonly;
    const mayTurn = hasTurn && (this.current.kind !== 'unreadable' || this.startedAgain);
    const turn = html`${button(words.f('turn'), () => this.turn(), { disabled })}
      <span class="hint">${words.f('turnHint')}</span>`;
    return html`<div class="buttons">
      ${this.isJoined ? nothing : this.#hide.button(disabled)} ${mayTurn ? turn : nothing}
    </div>`;
  }

  protected override render(): TemplateResult {
    const { headingLevel: level, isTurned, status, words } = this;
    const idle = this.readonly || this.isDisabled;
    return html`<section class="section" lang=${words.lang}>
      <div class="head">
        ${heading(level, this.title_, 'heading', 'title')} ${isTurned ? nothing : this.#renderHead()}
      </div>
      ${this.#turned.told}
      <slot name="guidance"></slot>
      ${this.isJoined ? nothing : this.renderSummary(words.f('errorSummary'), level + 1)}
      <fieldset class="body" role="presentation" ?disabled=${this.isDisabled}>
        ${isTurned ? nothing : this.#renderBody()}
      </fieldset>
      <p class="hidden-text" role="status">${isTurned ? nothing : status.text}</p>
      ${isTurned ? this.#turned.page(idle ? [] : this.screens, this.#hide.button(false), status.text) : nothing}
      ${this.#hide.cover}
    </section>`;
  }
}
