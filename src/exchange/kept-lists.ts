import { versionsOf, type VersionOf } from './entries.js';

// An item of a list that stands in something with earlier versions: those may have had it otherwise, or had others.

interface Stamp {
  readonly recordedAt?: string;
  readonly by?: { readonly name?: string; readonly role?: string };
}
interface Item extends Stamp {
  readonly id?: string;
  readonly history?: readonly (object | undefined)[];
}

/** An item with every version that it had, and the version of what it stands in that has it no more. */
export interface Kept<I, V> {
  readonly item: I & Stamp;
  readonly goneIn: V | undefined;
}

/** A version without those before it. */
const alone = <T extends object>(version: T): T => {
  const { history: _, ...own } = version as T & { history?: unknown };
  return own as unknown as T;
};
const bare = (version: object): string => JSON.stringify(alone(version));

/** Who recorded an item is who recorded the version that it stands in, where it does not say that itself. */
const stamped = <I extends object>({ recordedAt, by }: Stamp, item: I): I & Stamp => ({
  ...(recordedAt !== undefined && { recordedAt }),
  ...(by && { by }),
  ...item,
});

/** One item as the versions have it, oldest first. */
function joined<I extends Item>(found: readonly { readonly item: I; readonly of: Stamp }[], latest: I): I & Stamp {
  if (found.length === 1) return stamped(found[0]?.of ?? {}, latest);
  const seen = new Set<string>();
  const history: VersionOf<I>[] = [];
  for (const { item, of } of found)
    for (const version of versionsOf(item)) {
      const key = bare(version);
      if (seen.has(key) || key === bare(latest)) continue;
      seen.add(key);
      history.push(stamped(of, version));
    }
  return { ...stamped(found.at(-1)?.of ?? {}, latest), history: history.map(alone) };
}

/**
 * The items of a list in all versions of what it stands in, each once.
 * @param keyOf what an item is known by
 */
export function keptIn<I extends Item, V extends Stamp>(
  versions: readonly V[],
  listOf: (version: V) => readonly (I | undefined)[] | undefined,
  keyOf: (item: I) => string,
): Kept<I, V>[] {
  const all = new Map<string, { found: { item: I; of: V }[]; latest: I; last: number }>();
  versions.forEach((of, k) => {
    for (const item of listOf(of) ?? []) {
      if (item === undefined) continue;
      const before = all.get(keyOf(item));
      if (before?.last === k) continue;
      const found = before?.found ?? [];
      if (!before || bare(before.latest) !== bare(item)) found.push({ item, of });
      all.set(keyOf(item), { found, latest: item, last: k });
    }
  });
  return [...all.values()].map(({ found, latest, last }) => ({
    item: joined(found, latest),
    goneIn: versions[last + 1],
  }));
}
