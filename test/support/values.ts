// Questions about values that any section has.

type Key = string | number;

/** What stands at a path, or `undefined`. */
export const at = (value: unknown, path: readonly Key[]): unknown =>
  path.reduce<unknown>((here, key) => (here as Record<Key, unknown> | undefined)?.[key], value);

const isTree = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** The path and content of everything that is not an object or a list, and of empty ones. */
export function leaves(value: unknown, path: readonly Key[] = []): { path: readonly Key[]; content: unknown }[] {
  if (!isTree(value)) return [{ path, content: value }];
  const entries = Object.entries(value);
  if (entries.length === 0) return [{ path, content: value }];
  return entries.flatMap(([key, inner]) => leaves(inner, [...path, Array.isArray(value) ? Number(key) : key]));
}

/** The leaves of `before` that are no longer in `after`, as JSON Pointers: what an edit has lost or changed. */
export const lost = (before: unknown, after: unknown): string[] =>
  leaves(before)
    .filter(({ path, content }) => JSON.stringify(at(after, path)) !== JSON.stringify(content))
    .map(({ path }) => `/${path.join('/')}`);

/** Every value that stands under a key, at any depth. */
export function everyUnder(value: unknown, key: string): unknown[] {
  if (!isTree(value)) return [];
  const own = Object.entries(value).filter(([name]) => name === key);
  return [...own.map(([, found]) => found), ...Object.values(value).flatMap((inner) => everyUnder(inner, key))];
}

/** `["outcomes", 0, "words"]` as the JSON Pointer `/outcomes/0/words`. */
export const pointer = (path: readonly Key[]): string =>
  path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
