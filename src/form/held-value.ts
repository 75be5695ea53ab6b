import { readProperty, readText, sameHeld, writeText, type Held } from './json.js';

const EMPTY = { kind: 'empty' } as const;

/**
 * The value of a control as HTML keeps it: a default (what the host has saved), a current value, and the flag that
 * says whether the current one has been set apart from the default ("dirty value flag", HTML 4.10.5.4).
 */
export class HeldValue<T extends object> {
  #default: Held<T> = EMPTY;
  #current: Held<T> = EMPTY;
  #set = false;

  get current(): Held<T> {
    return this.#current;
  }

  get default(): Held<T> {
    return this.#default;
  }

  /** Whether what is here differs from what is saved. */
  get changed(): boolean {
    return this.#set && !sameHeld(this.#current, this.#default);
  }

  setDefault(given: unknown): void {
    this.#default = readProperty<T>(given);
    if (!this.#set) this.#current = this.#default;
  }

  setCurrent(given: unknown): void {
    this.#current = readProperty<T>(given);
    this.#set = true;
  }

  /** What was posted and refused: current, and counted as the user's own edit. Nothing given changes nothing. */
  setUnsaved(given: unknown): void {
    if (readProperty(given).kind !== 'empty') this.setCurrent(given);
  }

  /** The user's edit; the object is ours already and is not copied. */
  edit(value: T | null): void {
    this.#current = value === null ? EMPTY : { kind: 'object', value };
    this.#set = true;
  }

  restore(state: string): void {
    this.#current = readText<T>(state);
    this.#set = true;
  }

  reset(): void {
    this.#current = this.#default;
    this.#set = false;
  }

  /** What the property gives back: a copy of an object, or what came in where it could not be read. */
  static out<T>(held: Held<T>): unknown {
    if (held.kind === 'empty') return null;
    return held.kind === 'object' ? structuredClone(held.value) : held.raw;
  }

  get text(): string | null {
    return writeText(this.#current);
  }
}
