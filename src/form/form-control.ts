import { LitElement, type PropertyDeclaration, type PropertyDeclarations, type PropertyValues } from 'lit';
import { valueAttribute } from './attributes.js';
import { HeldValue } from './held-value.js';
import type { Held } from './json.js';
import { ReportController } from './reporting.js';
import { computeValidity } from './validity.js';

/** Properties on which validity or its sentence depends; each takes effect at once, as in a native control. */
const DECISIVE = new Set<PropertyKey>(
  'required disabled readonly lang audience easyRead catalogue messages profile jurisdiction clock personName'.split(
    ' ',
  ),
);

/**
 * A form control that holds an object: what HTML asks of a form-associated element (HTML 4.13.1.3, 4.10.5.4), knowing
 * nothing of what the object means. Subclasses say what is wrong with a value and draw it.
 *
 * @template T the object that the control holds
 */
export abstract class FormControl<T extends object> extends LitElement {
  static readonly formAssociated = true;
  // Plain declarations: decorators would bring their helpers into every bundle.
  static override properties: PropertyDeclarations = {
    name: { reflect: true },
    required: { type: Boolean, reflect: true },
    disabled: { type: Boolean, reflect: true },
    readonly: { type: Boolean, reflect: true },
    value: { attribute: false, noAccessor: true },
    defaultValue: { attribute: 'value', converter: valueAttribute, noAccessor: true },
    unsavedValue: { attribute: 'unsaved-value', converter: valueAttribute, noAccessor: true },
  };

  /** The name under which the JSON text of the value is submitted. */
  name = '';
  /** Without it the control holds a draft and is valid; with it, it must be complete. */
  required = false;
  disabled = false;
  /** Shows what is recorded, without controls; barred from validation. */
  readonly = false;

  protected readonly internals = this.attachInternals();
  protected readonly held = new HeldValue<T>();
  protected readonly reports = new ReportController(this, (takeFocus) => this.showErrors(takeFocus));
  #custom = '';
  #joined = false;
  #formDisabled = false;

  /** Whether the value holds errors that keep it from being complete. */
  protected abstract get hasErrors(): boolean;
  /** The first sentence to say when the control is not valid. */
  protected abstract get invalidMessage(): string;
  /** Errors are to be seen from now on. */
  protected abstract showErrors(takeFocus: boolean): void;
  /** The form was reset: errors are not to be seen. */
  protected abstract hideErrors(): void;
  /** The value changed, by whoever it was. */
  protected abstract valueChanged(): void;

  /** The current value: a copy of the object, `null` when empty, or what came in when that could not be read. */
  get value(): T | null {
    return HeldValue.out(this.held.current) as T | null;
  }
  set value(given: T | null | undefined) {
    this.held.setCurrent(given);
    this.#renewed();
  }

  /** What the host has saved; the attribute `value` sets it, reset goes back to it. */
  get defaultValue(): T | null {
    return HeldValue.out(this.held.default) as T | null;
  }
  set defaultValue(given: T | null | undefined) {
    this.held.setDefault(given);
    this.#renewed();
  }

  /** A refused post that a server shows again: becomes the current value and counts as the user's edit. */
  get unsavedValue(): T | null {
    return this.held.changed ? this.value : null;
  }
  set unsavedValue(given: T | null | undefined) {
    this.held.setUnsaved(given);
    this.#renewed();
  }

  get form(): HTMLFormElement | null {
    return this.internals.form;
  }
  get labels(): NodeList {
    return this.internals.labels;
  }
  get type(): string {
    return this.localName;
  }
  get willValidate(): boolean {
    return !this.#joined && this.internals.willValidate;
  }
  get validity(): ValidityState {
    return this.#answering.validity;
  }
  get validationMessage(): string {
    return this.#answering.validationMessage;
  }
  /** Whether the control can be validated and is valid; shows nothing, moves no focus. */
  checkValidity(): boolean {
    return this.reports.silently(() => this.#answering.checkValidity());
  }
  /** As `checkValidity`, and shows what is wrong and takes the focus. */
  reportValidity(): boolean {
    return this.reports.alone(() => this.#answering.reportValidity());
  }
  /** The host's own objection; an empty text takes it back. */
  setCustomValidity(message: string): void {
    this.#custom = String(message);
    this.renew();
    this.requestUpdate();
  }

  /** What is asked about validity: before the first drawing no change of a property has reached it yet. */
  get #answering(): ElementInternals {
    if (!this.hasUpdated) this.renew();
    return this.internals;
  }
  /** @internal Whether a record around it speaks for it: then it neither submits nor validates by itself. */
  get isJoined(): boolean {
    return this.#joined;
  }
  /** @internal A record takes it in, or lets it go. */
  join(on: boolean): void {
    if (on === this.#joined) return;
    this.#joined = on;
    this.#renewed();
  }

  /** The host's own objection, if there is one. */
  protected get customMessage(): string {
    return this.#custom;
  }
  /** Disabled by itself or by a fieldset. */
  protected get isDisabled(): boolean {
    return this.disabled || this.#formDisabled;
  }
  protected get current(): Held<T> {
    return this.held.current;
  }

  /** @internal */
  formAssociatedCallback(): void {
    this.reports.associate();
  }
  /** @internal */
  formDisabledCallback(disabled: boolean): void {
    this.#formDisabled = disabled;
    // Our own attribute is reflected in the midst of an update, which would swallow a request for another.
    queueMicrotask(() => this.requestUpdate());
  }
  /** @internal */
  formResetCallback(): void {
    this.held.reset();
    this.hideErrors();
    this.#renewed();
  }
  /** @internal */
  formStateRestoreCallback(state: string | File | FormData | null): void {
    if (typeof state !== 'string') return;
    this.held.restore(state);
    this.#renewed();
  }

  override requestUpdate(name?: PropertyKey, oldValue?: unknown, options?: PropertyDeclaration): void {
    super.requestUpdate(name, oldValue, options);
    // The constructors of the base classes come here before anything of ours exists.
    if (name !== undefined && this.hasUpdated && DECISIVE.has(name)) this.renew();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.renew();
    this.requestUpdate(); // another place may have another language
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    // What was given after the value and before the first drawing (`required`, above all) has not been looked at yet.
    if (!this.hasUpdated) this.renew();
  }

  /** Takes over the user's edit and tells the host, as a native control does; `commit` adds `change`. */
  protected edited(value: T | null, commit: boolean): void {
    this.held.edit(value);
    this.#renewed();
    this.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    if (commit) this.committed();
  }

  protected committed(): void {
    this.dispatchEvent(new Event('change', { bubbles: true }));
  }

  /** Leaves nothing of what was written or given, and tells nobody: nothing of it is to be saved now. */
  protected forget(): void {
    this.held.close();
    this.#renewed();
  }

  #renewed(): void {
    this.valueChanged();
    this.renew();
    this.requestUpdate();
  }

  /** Whether nothing has to be answered, also where the section has to be complete. */
  protected get mayBeEmpty(): boolean {
    return false;
  }

  /** Sets what is submitted, restored and said of the validity anew. */
  protected renew(): void {
    this.setState('dirty', this.held.changed);
    if (this.#joined) {
      this.internals.setFormValue(null);
      this.internals.setValidity({});
      return;
    }
    const text = this.held.text;
    this.internals.setFormValue(text, text ?? '');
    const { flags, message } = computeValidity({
      held: this.current,
      required: this.required && !(this.mayBeEmpty && this.current.kind === 'empty'),
      hasErrors: this.hasErrors,
      message: this.invalidMessage,
      custom: this.#custom,
    });
    this.internals.setValidity(flags, message);
  }

  protected setState(name: string, on: boolean): void {
    // Engines before custom states lack `states`; nothing but styling from outside depends on them.
    if (on) this.internals.states?.add(name);
    else this.internals.states?.delete(name);
  }
}
