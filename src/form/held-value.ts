import { readProperty, readText, writeText, type Held } from './json.js';

const EMPTY = { kind: 'empty' } as const;

const texts = new WeakMap<object, string>();
/** The JSON text of what is never altered, made once. */
function kept(value: object, make: () => string): string {
  const known = texts.get(value) ?? make();
  texts.set(value, known);
  return known;
}

const isObject = (x: unknown): x is object => typeof x === 'object' && x !== null;
const listText = (list: readonly unknown[]): string =>
  `[${list.map((item) => (isObject(item) ? kept(item, () => JSON.stringify(item)) : (JSON.stringify(item) ?? 'null'))).join(',')}]`;

/**
 * The same text as that of `JSON.stringify`, in which each entry of a list is made once: an edit makes new what it touches and
 * nothing else, and of a record with many entries the text of all the others would be most of the work.
 */
function textOf(held: Held<object>): string | null {
  if (held.kind !== 'object') return writeText(held);
  const { value } = held;
  return kept(value, () => {
    const fields = Object.entries(value).flatMap(([key, field]: [string, unknown]) => {
      const text = Array.isArray(field) ? listText(field) : JSON.stringify(field);
      return text === undefined ? [] : [`${JSON.stringify(key)}:${text}`];
    });
    return `{${fields.join(',')}}`;
  });
}

/**
 * The value of a control as HTML keeps it: a default (what the host has saved), a current value, and the flag that
 * says whether the current one has been set apart from the default ("dirty value flag", HTML 4.10.5.4).
 */
export class HeldValue<T extends object> {
  #default: Held<T> = EMPTY;
  #current: Held<T> = EMPTY;
  #set = false;
  #closed = false;

  get current(): Held<T> {
    return this.#current;
  }

  get default(): Held<T> {
    return this.#default;
  }

  /** Whether what is here differs from what is saved. */
  get changed(): boolean {
    if (!this.#set || this.#current === this.#default) return false;
    const [now, before] = [this.#current, this.#default];
    return now.kind !== before.kind || textOf(now) !== textOf(before);
  }

  setDefault(given: unknown): void {
    if (this.#closed) return;
    this.#default = readProperty<T>(given);
    if (!this.#set) this.#current = this.#default;
  }

  setCurrent(given: unknown): void {
    if (this.#closed) return;
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
    if (this.#closed) return;
    this.#current = readText<T>(state);
    this.#set = true;
  }

  reset(): void {
    this.#current = this.#default;
    this.#set = false;
  }

  /** Holds nothing any more, whatever a host that answers late gives back. */
  close(): void {
    this.setDefault(null);
    this.reset();
    this.#closed = true;
  }

  /** What the property gives back: a copy of an object, or what came in where it could not be read. */
  static out<T>(held: Held<T>): unknown {
    if (held.kind === 'empty') return null;
    return held.kind === 'object' ? structuredClone(held.value) : held.raw;
  }

  get text(): string | null {
    return textOf(this.#current);
  }
}
