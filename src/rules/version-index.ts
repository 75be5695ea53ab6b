import { isEmpty, isFields, keeps, versionOf } from './same.js';

/** How deep a version is looked into for what tells it apart. What lies deeper is compared all the same. */
const DEEPEST = 3;

/** What a version says, each text, number and flag with the way to it; what is empty says nothing. */
function* said(value: unknown, way = '', levels = DEEPEST): Generator<string> {
  if (isEmpty(value)) return;
  if (!isFields(value)) yield `${way} ${typeof value} ${String(value)}`;
  else if (levels > 0)
    for (const key of Object.keys(value)) if (key !== 'setAside') yield* said(value[key], `${way}/${key}`, levels - 1);
}

function byWhatIsSaid(versions: readonly unknown[]): ReadonlyMap<string, readonly unknown[]> {
  const index = new Map<string, unknown[]>();
  for (const version of versions) {
    for (const what of said(version)) {
      const same = index.get(what);
      if (same) same.push(version);
      else index.set(what, [version]);
    }
  }
  return index;
}

/**
 * Tells whether one of the versions says all that another one says. They are read once, however many are asked about: of
 * each, only those are compared that share the rarest thing that it says.
 */
export function sayerOf(versions: readonly unknown[]): (item: unknown) => boolean {
  let index: ReadonlyMap<string, readonly unknown[]> | undefined;
  return (item) => {
    const version = versionOf(item);
    index ??= byWhatIsSaid(versions);
    let few = versions;
    for (const what of said(version)) {
      const same = index.get(what) ?? [];
      if (same.length < few.length) few = same;
    }
    return few.some((other) => keeps(version, other, true));
  };
}
