/** A place in a value: keys and indexes from its root. */
export type Path = readonly (string | number)[];

/** What a control holds: nothing, an object that it can show, or something unreadable that it hands back as it came. */
export type Held<T> =
  | { readonly kind: 'empty' }
  | { readonly kind: 'object'; readonly value: T }
  | { readonly kind: 'unreadable'; readonly raw: unknown };

const EMPTY = { kind: 'empty' } as const;

/** An object such as `JSON.parse` makes; not an array, a date, a map or an instance of a class. */
export function isPlainObject(x: unknown): x is Record<string, unknown> {
  if (typeof x !== 'object' || x === null) return false;
  const prototype = Object.getPrototypeOf(x) as object | null;
  // A plain object from another frame has that frame's `Object.prototype`, whose own prototype is null.
  return prototype === null || (Object.getPrototypeOf(prototype) === null && Object.hasOwn(prototype, 'isPrototypeOf'));
}

/** Reads what a host gives to the property `value`. Never throws; strings are not parsed. */
export function readProperty<T extends object>(given: unknown): Held<T> {
  if (given === null || given === undefined || given === '') return EMPTY;
  if (!isPlainObject(given)) return { kind: 'unreadable', raw: given };
  try {
    JSON.stringify(given); // cyclic, too deep or with a BigInt: cannot be submitted, so it is not ours to edit
    return { kind: 'object', value: structuredClone(given) as T };
  } catch {
    return { kind: 'unreadable', raw: given };
  }
}

/** Reads the text of an attribute or of a restored state: JSON of a plain object, or unreadable. Never throws. */
export function readText<T extends object>(text: string | null | undefined): Held<T> {
  if (text === null || text === undefined || text === '') return EMPTY;
  try {
    const parsed: unknown = JSON.parse(text);
    if (parsed === null) return EMPTY;
    if (isPlainObject(parsed)) return { kind: 'object', value: parsed as T };
  } catch {
    // not JSON: kept below
  }
  return { kind: 'unreadable', raw: text };
}

/** What is submitted for a held value, or `null` for nothing. A string goes out as it came in. */
export function writeText(held: Held<object>): string | null {
  if (held.kind === 'empty') return null;
  if (held.kind === 'object') return JSON.stringify(held.value);
  if (typeof held.raw === 'string') return held.raw;
  try {
    return JSON.stringify(held.raw) ?? null;
  } catch {
    return null;
  }
}

/** The value at a path, or `undefined`. Own keys alone, so that `__proto__` in a path reads nothing. */
export function getAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null && Object.hasOwn(at, key) ? (at as never)[key] : undefined),
    value,
  );
}

/** `["outcomes", 0, "words"]` as `/outcomes/0/words` (RFC 6901). */
export const toPointer = (path: Path): string =>
  path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** `/outcomes/0/words` as `["outcomes", 0, "words"]`; anything that is neither path nor pointer means the whole value. */
export function toPath(given: unknown): Path {
  if (Array.isArray(given)) return given.filter((k): k is string | number => ['string', 'number'].includes(typeof k));
  if (typeof given !== 'string' || given === '' || given === '#') return [];
  return given
    .replace(/^#?\//, '')
    .split('/')
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((key) => (/^(0|[1-9]\d*)$/.test(key) ? Number(key) : key));
}

export const startsWith = (path: Path, prefix: Path): boolean =>
  prefix.length <= path.length && prefix.every((key, i) => String(key) === String(path[i]));
