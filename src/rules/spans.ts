import { each } from '../schema/view.js';

/** An item with its earlier versions, as a rule reads it. */
interface WithHistory<V> {
  readonly history?: readonly (V | undefined)[];
}

/** All versions of an item, the first one first. */
export const versionsIn = <V, T extends V & WithHistory<V>>(item: T): V[] => [
  ...[...each(item.history)].map(([, version]) => version),
  item,
];

/** Since when something has held without a break: the date of the first version of the last run in which it does. */
export function heldSince<V>(
  versions: readonly V[],
  holds: (version: V) => boolean,
  dateOf: (version: V) => string | undefined,
): string | undefined {
  let since: string | undefined;
  for (const version of versions) since = holds(version) ? (since ?? dateOf(version)) : undefined;
  return since;
}

/** The latest of some dates; undefined where none is known. Of a partial date the text is the smaller one. */
export const latestOf = (dates: readonly (string | undefined)[]): string | undefined =>
  dates
    .filter((date) => date !== undefined)
    .sort()
    .at(-1);

/** The earliest of some dates; undefined where none is known. */
export const earliestOf = (dates: readonly (string | undefined)[]): string | undefined =>
  dates.filter((date) => date !== undefined).sort()[0];
