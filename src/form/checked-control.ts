import type { PropertyDeclarations, PropertyValues } from 'lit';
import type { SectionName } from '../locales/types.js';
import type { FieldIssue } from '../schema/issue.js';
import { jsonAttribute } from './attributes.js';
import { writeText, type Path } from './json.js';
import { placeOfScreen, type PersonScreen } from './person-view.js';
import { readServerIssues, remaining, type ReadServerIssue, type ServerIssue } from './server-issues.js';
import { ShownErrors, type Place } from './shown-errors.js';
import { SpeakingControl } from './speaking-control.js';
import { isPersons } from './words.js';

/** The new value with what could not be read set aside in it; what no JSON can hold, by its name. */
function withOldText<T extends object>(next: T, held: { readonly kind: 'unreadable'; readonly raw: unknown }): T {
  const unreadable = writeText(held) === null ? String(held.raw) : held.raw;
  return { ...next, setAside: { ...(next as { setAside?: object }).setAside, unreadable } };
}

/**
 * A control that checks what it holds: all issues, those of the server, and the errors that can be seen now. It draws nothing.
 *
 * @template T the control's value
 * @template S the name of the section whose words it speaks
 */
export abstract class CheckedControl<T extends object, S extends SectionName> extends SpeakingControl<T, S> {
  static override properties: PropertyDeclarations = {
    serverIssues: { attribute: 'server-issues', converter: jsonAttribute, noAccessor: true },
    reported: { state: true },
  };
  /** All issues of complete mode. */
  protected abstract check(value: unknown): FieldIssue[];
  /** @internal Where the question at `path` is read among the others; `undefined` where no question is. */
  abstract placeOf(path: Path): Place | undefined;
  protected abstract get missingMessage(): string;
  /** The questions to the person, one a screen, where the section has any. */
  protected personScreens?(): readonly PersonScreen[];

  protected reported = false;
  #issues: readonly FieldIssue[] = [];
  #server: readonly ReadServerIssue[] = [];
  #shown!: ShownErrors;
  #uncommitted = false;

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
    if (first && !(this.asksPerson && this.current.kind === 'empty')) return this.words.issue(first.code, first.params);
    return this.current.kind === 'empty' ? this.missingMessage : '';
  }
  /** What keeps the value from being complete. Of a person an answer is asked, no more: the worker sees to the rest. */
  get #first(): FieldIssue | undefined {
    if (this.asksPerson && this.current.kind === 'object') return undefined;
    return this.#issues.find(({ severity }) => severity === 'error');
  }
  /** Whether the person, or who represents them, is asked and not the practitioner. */
  protected get asksPerson(): boolean {
    return isPersons(this.audience) && this.personScreens !== undefined;
  }
  protected get screens(): readonly PersonScreen[] {
    return this.asksPerson || this.isTurned ? (this.personScreens?.() ?? []) : [];
  }
  /** @internal Whether the worker has turned the screen to the person. */
  get isTurned(): boolean {
    return false;
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

  #given: readonly FieldIssue[] | undefined;
  /** @internal The record around it, which checks all of it together, shows these errors, or shows them no more. */
  reportInRecord(on: boolean, issues: readonly FieldIssue[]): void {
    this.reported = on;
    if (JSON.stringify(issues) === JSON.stringify(this.#given)) return;
    this.#given = issues;
    this.renew();
    this.requestUpdate();
  }

  protected override hideErrors(): void {
    this.#uncommitted = false;
    this.reported = false;
    this.#server = [];
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
    if (this.isJoined && this.#given) return [...this.#given];
    return this.check(current.kind === 'empty' ? this.emptyValue() : this.view);
  }

  /** The errors that can be seen now, for the summary. */
  protected get shown(): ShownErrors {
    return this.#shown;
  }

  override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    // Nobody corrects anything on a screen that is the person's just now.
    const seen = !this.readonly && !this.isDisabled && !this.isTurned;
    const { asksPerson: asks, current, reported, screens } = this;
    const blocked = seen && reported && (this.required || this.isJoined);
    const unanswered = { path: screens[0]?.path ?? [], message: this.missingMessage };
    const none = asks && blocked && !this.isJoined && current.kind === 'empty' ? [unanswered] : [];
    // What has no question here is the worker's, and is not said to the person.
    const isTheirs = ({ path }: ReadServerIssue): boolean => path.length === 0 || !!placeOfScreen(screens, path);
    const server = asks ? this.#server.filter(isTheirs) : this.#server;
    this.#shown = new ShownErrors(
      blocked && (!asks || current.kind === 'unreadable') ? this.#issues : [],
      seen ? [...none, ...server] : [],
      seen && reported ? this.customMessage : '',
      this.words,
      (path) => (asks ? placeOfScreen(screens, path) : this.placeOf(path)),
    );
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
}
