import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { SectionName } from '../locales/types.js';
import type { FieldIssue } from '../schema/issue.js';
import { fieldStyles } from '../styles/fields.js';
import { personStyles } from '../styles/person.js';
import { sectionStyles } from '../styles/section.js';
import { tokens } from '../styles/tokens.js';
import { Announcer } from './announcer.js';
import { jsonAttribute } from './attributes.js';
import { errorSummary } from './error-summary.js';
import { focusFirst, focusPath, reach } from './focus.js';
import { heading } from './heading.js';
import { writeText, type Path } from './json.js';
import { OpenedQuestions } from './opened-questions.js';
import { PersonView, type PersonScreen } from './person-view.js';
import { readServerIssues, remaining, type ReadServerIssue, type ServerIssue } from './server-issues.js';
import { ShownErrors, type Place } from './shown-errors.js';
import { SpeakingControl } from './speaking-control.js';
import { isPersons } from './words.js';

/** The new value with what could not be read set aside in it; what no JSON can hold, by its name. */
function withOldText<T extends object>(next: T, held: { readonly kind: 'unreadable'; readonly raw: unknown }): T {
  const unreadable = writeText(held) === null ? String(held.raw) : held.raw;
  return { ...next, setAside: { ...(next as { setAside?: object }).setAside, unreadable } };
}
const stop = (event: Event): void => event.stopPropagation();

/**
 * What every section of a record is: a form control with a heading, words in the reader's language and audience,
 * an error summary and one status line. It knows no section; subclasses say what to check and what to draw.
 *
 * @template T the section's value
 * @template S the section's name, which is its tag without the prefix
 */
export abstract class SectionElement<T extends object, S extends SectionName = SectionName> extends SpeakingControl<
  T,
  S
> {
  static override properties: PropertyDeclarations = {
    serverIssues: { attribute: 'server-issues', converter: jsonAttribute, noAccessor: true },
    reported: { state: true },
    startedAgain: { state: true },
  };
  static override styles = [tokens, fieldStyles, sectionStyles, personStyles];
  /** All issues of complete mode. */
  protected abstract check(value: unknown): FieldIssue[];
  protected abstract renderSection(): TemplateResult;
  protected abstract renderRecorded(): TemplateResult;
  /** The questions to the person, one a screen, where the section has any. */
  protected personScreens?(): readonly PersonScreen[];
  /** Opens what hides the question at `path`. */
  protected abstract reveal(path: Path): void;
  /** Where the question at `path` is read among the others; `undefined` where no question is. */
  protected abstract placeOf(path: Path): Place | undefined;
  protected abstract get title_(): string;
  protected abstract get missingMessage(): string;

  protected readonly status = new Announcer(this);
  readonly #opened = new OpenedQuestions();
  readonly #person = new PersonView(this);
  private reported = false;
  private startedAgain = false;
  #issues: readonly FieldIssue[] = [];
  #server: readonly ReadServerIssue[] = [];
  #shown!: ShownErrors;
  #uncommitted = false;

  constructor() {
    super();
    this.internals.role = 'group';
    // A label's click comes to the element itself: the first control takes the focus, as in a native control.
    this.addEventListener('click', (event) => event.composedPath()[0] === this && this.focus());
  }

  /** Every issue of complete mode, with infos on language and attributes; shown or not. */
  get issues(): readonly FieldIssue[] {
    return this.#issues;
  }

  /** Issues found by the server: shown at their field and in the summary until the field changes; never block. */
  get serverIssues(): readonly ServerIssue[] {
    return this.#server;
  }
  set serverIssues(given: readonly ServerIssue[] | null | undefined) {
    this.#server = readServerIssues(given);
    this.requestUpdate();
  }

  protected override get hasErrors(): boolean {
    return this.#first !== undefined;
  }
  protected override get invalidMessage(): string {
    const first = this.#first;
    if (first && !(this.#asksPerson && this.current.kind === 'empty'))
      return this.words.issue(first.code, first.params);
    return this.current.kind === 'empty' ? this.missingMessage : '';
  }
  /** What keeps the value from being complete. Of a person an answer is asked, no more: the worker sees to the rest. */
  get #first(): FieldIssue | undefined {
    if (this.#asksPerson && this.current.kind === 'object') return undefined;
    return this.#issues.find(({ severity }) => severity === 'error');
  }
  /** Whether the person, or who represents them, is asked and not the practitioner. */
  get #asksPerson(): boolean {
    return isPersons(this.audience) && this.personScreens !== undefined;
  }
  /** @internal Whether the person has the screen just now. */
  get isTurned(): boolean {
    return false;
  }
  get #screens(): readonly PersonScreen[] {
    return this.personScreens?.() ?? [];
  }

  /** The value as an object to draw, or `undefined` when there is none yet. */
  protected get view(): T | undefined {
    return this.current.kind === 'object' ? this.#now(this.current.value) : undefined;
  }
  /** What the host has saved, as an object. */
  protected get saved(): T | undefined {
    return this.held.default.kind === 'object' ? this.#now(this.held.default.value) : undefined;
  }
  /** The value in the current edition of the schema: what is shown and checked. It is not submitted until the user edits. */
  protected migrated(value: T): T {
    return value;
  }
  readonly #migrated = new WeakMap<T, T>();
  #now(value: T): T {
    const known = this.#migrated.get(value);
    if (known) return known;
    const now = this.migrated(value);
    this.#migrated.set(value, now);
    return now;
  }
  /** The user's edit. */
  protected edit(next: T, commit = true): void {
    const kept = this.current.kind === 'unreadable' ? withOldText(next, this.current) : next;
    this.#server = remaining(this.#server, this.view, kept);
    this.#uncommitted = !commit;
    this.edited(kept, commit);
  }
  /** Takes the user's edit back to an empty control. */
  protected clear(): void {
    this.edited(null, true);
  }
  /** Tells the host that what was typed is committed. */
  commit(): void {
    // A box that goes while it has the focus (a reset) fires a `change` of its own, and nothing was committed.
    if (!this.#uncommitted) return;
    this.#uncommitted = false;
    this.committed();
  }

  protected override valueChanged(): void {
    this.startedAgain &&= this.current.kind === 'unreadable';
  }
  protected override hideErrors(): void {
    this.#uncommitted = false;
    this.reported = false;
    this.#server = [];
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

  protected override renew(): void {
    this.listen();
    this.#issues = [...this.#found(), ...this.remarks()];
    super.renew();
    const told = JSON.stringify(this.#issues);
    if (told === this.#told || !this.isConnected) return;
    this.#told = told;
    this.dispatchEvent(new CustomEvent('msp-issues-change', { detail: { issues: this.#issues } }));
  }
  #told = '[]';

  #found(): FieldIssue[] {
    const { current } = this;
    if (current.kind === 'unreadable') return [{ path: [], code: 'value-unreadable', params: {}, severity: 'error' }];
    return this.check(current.kind === 'empty' ? this.emptyValue() : this.view);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    // Inner events would reach the host a second time, and before the value is new.
    root.addEventListener('input', stop);
    root.addEventListener('change', stop);
    return root;
  }

  override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const seen = !this.readonly && !this.isDisabled;
    const asks = this.#asksPerson;
    const screens = asks ? this.#screens : [];
    const missing = seen && this.reported && this.required;
    const custom = seen && this.reported ? this.customMessage : '';
    const unanswered = { path: screens[0]?.path ?? [], message: this.missingMessage };
    const none = asks && missing && this.current.kind === 'empty' ? [unanswered] : [];
    const server = seen ? [...none, ...this.#server] : [];
    this.#shown = new ShownErrors(missing && !asks ? this.#issues : [], server, custom, this.words, (path) => {
      if (!asks) return this.placeOf(path);
      const at = PersonView.find(screens, path);
      return at < 0 ? undefined : [at];
    });
    this.setState('invalid', this.#shown.entries.length > 0);
  }

  /** The sentence to show at a question: the first error at any of `paths`. */
  errorAt(...paths: Path[]): string | undefined {
    return this.#shown.at(paths);
  }
  /** The first sentence to show for `path` or anything within it, but for its fields `but`. */
  errorUnder(path: Path, but?: readonly string[]): string | undefined {
    return this.#shown.under(path, but);
  }

  /** Focuses the first control. */
  override focus(options?: FocusOptions): void {
    if (!focusFirst(this.renderRoot)) super.focus(options);
  }

  /** @internal Says a sentence in the status line. */
  say(sentence: string): void {
    this.status.say(sentence);
  }
  /** @internal Focuses what `selector` finds, once it is drawn. */
  moveTo(selector: string): void {
    void this.updateComplete.then(() => {
      const found = this.renderRoot.querySelector<HTMLElement>(selector);
      if (found) reach(found);
    });
  }

  async #go(path: Path): Promise<void> {
    if (this.#asksPerson) this.#person.show(this.#screens, PersonView.find(this.#screens, path));
    else this.reveal(path);
    await this.updateComplete;
    focusPath(this.renderRoot, path);
  }

  override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.internals.ariaLabel = this.labels.length > 0 ? null : this.title_;
    // Browsers say "invalid" of every unfinished control; ours says it when errors are shown.
    this.internals.ariaInvalid = String(this.#shown.entries.length > 0);
    const told = this.#opened.tell(this.renderRoot, this.words);
    if (told !== undefined) queueMicrotask(() => this.status.say(told));
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
    if (!this.#asksPerson) return this.renderSection();
    const kept = html`<p>${this.words.f('thanksKept')}</p>`;
    return this.#person.render(this.#screens, { level: this.headingLevel + 1, head: nothing, last: kept });
  }

  protected override render(): TemplateResult {
    const level = this.headingLevel;
    return html`<section class="section" lang=${this.words.lang}>
      ${heading(level, this.title_, 'heading', 'title')}
      <slot name="guidance"></slot>
      ${errorSummary(this.words.f('errorSummary'), level + 1, this.#shown.entries, (path) => void this.#go(path))}
      <fieldset class="body" role="presentation" ?disabled=${this.isDisabled}>${this.#renderBody()}</fieldset>
      <p class="hidden-text" role="status">${this.status.text}</p>
    </section>`;
  }
}
