type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function without(value: unknown): unknown {
  if (!isFields(value) || !Object.hasOwn(value, 'setAside')) return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== 'setAside'));
}

/**
 * A section without the answers whose question has gone. A host calls it when it closes a record: they are saved and come
 * back with their question, but are never counted, exported or shown in a note or a copy.
 * @param value a section; the same object comes back when nothing was set aside, and it is never altered
 * @returns the section without `setAside`, its own and that of the items in its lists. Never throws.
 */
export function withoutSetAside<T>(value: T): T {
  try {
    const section = without(value);
    if (!isFields(section)) return value;
    const lists = Object.entries(section).flatMap(([name, list]) => {
      if (!Array.isArray(list)) return [];
      const items = list.map(without);
      return items.some((item, i) => item !== list[i]) ? [[name, items]] : [];
    });
    // Key order is kept: what is replaced is where it was.
    return (lists.length > 0 ? { ...section, ...Object.fromEntries(lists) } : section) as T;
  } catch {
    return value;
  }
}
