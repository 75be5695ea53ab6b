type Pair = readonly [before: unknown, after: unknown];
type Fields = Record<string, unknown>;

export const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** Nothing has been recorded there: absent, `null`, empty text or an empty list. */
export const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** Answers whose question has gone: they are never judged, wherever they stand. */
const ASIDE = 'setAside';
/** Fields that are no part of a version: its identity, its own past, and answers whose question has gone. */
const APART = new Set(['id', 'history', ASIDE]);

/**
 * Whether nothing that `before` says is altered in `after`. With `mayGrow`, what was absent may have been filled in.
 * It uses no recursion and remembers pairs, so neither depth nor a cycle of foreign data can exhaust it.
 */
export function keeps(before: unknown, after: unknown, mayGrow: boolean): boolean {
  const open: Pair[] = [[before, after]];
  const seen = new Map<object, Set<unknown>>();
  for (let pair = open.pop(); pair; pair = open.pop()) {
    const [a, b] = pair;
    if (Object.is(a, b) || (mayGrow && isEmpty(a))) continue;
    if (!isFields(a) || !isFields(b) || Array.isArray(a) !== Array.isArray(b)) return false;
    if (Array.isArray(a) && a.length !== (b as unknown as unknown[]).length) return false;
    const met = seen.get(a) ?? new Set();
    if (met.has(b)) continue;
    seen.set(a, met.add(b));
    for (const key of keysOf(a, b, mayGrow)) if (key !== ASIDE) open.push([a[key], b[key]]);
  }
  return true;
}

const keysOf = (a: Fields, b: Fields, mayGrow: boolean): string[] =>
  mayGrow ? Object.keys(a) : [...new Set([...Object.keys(a), ...Object.keys(b)])];

/** The fields of a version, of an outcome or a conversation or of an entry in its history. */
export const versionOf = (item: unknown): unknown =>
  isFields(item) && !Array.isArray(item)
    ? Object.fromEntries(Object.entries(item).filter(([key]) => !APART.has(key)))
    : item;
