type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** How deep answers are set aside: in the section, in the items of its lists, and in their history. */
const DEEPEST = 3;

/** The value without `setAside`; the same one where there was none. Key order is kept. */
function strip(value: unknown, levels: number): unknown {
  if (!isFields(value) || levels === 0) return value;
  const kept = Object.entries(value).filter(([key]) => key !== 'setAside');
  const next = kept.map(([key, field]): [string, unknown] => {
    if (!Array.isArray(field)) return [key, field];
    const items = field.map((item) => strip(item, levels - 1));
    return [key, items.some((item, i) => item !== field[i]) ? items : field];
  });
  const changed = next.length < Object.keys(value).length || next.some(([, field], i) => field !== kept[i]?.[1]);
  return changed ? Object.fromEntries(next) : value;
}

/**
 * A section without the answers whose question has gone. A host calls it when it closes a record: they are saved and come
 * back with their question, but are never counted, exported or shown in a note or a copy.
 * @param value a section; the same object comes back when nothing was set aside, and it is never altered
 * @returns the section without `setAside`: its own, and that of the items in its lists and of their history. Never throws.
 */
export function withoutSetAside<T>(value: T): T {
  try {
    return strip(value, DEEPEST) as T;
  } catch {
    return value;
  }
}
