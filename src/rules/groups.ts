/** Two things that belong together. */
export type Pair = readonly [one: string, other: string];

/**
 * What belongs together, directly or through others: for each id in a pair, all ids of its group, in the order in which
 * `ids` has them. All of a group share one list. No recursion: groups may be long.
 */
export function groupsOf(ids: readonly string[], pairs: readonly Pair[]): ReadonlyMap<string, readonly string[]> {
  const near = new Map<string, string[]>(ids.map((id) => [id, []]));
  const paired = new Set<string>();
  for (const [one, other] of pairs) {
    if (one === other || !near.has(one) || !near.has(other)) continue;
    near.get(one)?.push(other);
    near.get(other)?.push(one);
    paired.add(one).add(other);
  }
  const found = new Map<string, string[]>();
  for (const start of paired) {
    if (found.has(start)) continue;
    const group: string[] = [];
    const open = [start];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (found.has(id)) continue;
      found.set(id, group);
      for (const other of near.get(id) ?? []) open.push(other);
    }
  }
  for (const id of near.keys()) found.get(id)?.push(id);
  return found;
}

/**
 * The ids in an order in which each comes after those that lead to it; those that lead back to themselves come as they are,
 * after the others.
 */
export function inOrder(ids: readonly string[], links: readonly Pair[]): string[] {
  const before = new Map<string, number>(ids.map((id) => [id, 0]));
  const next = new Map<string, string[]>();
  for (const [from, to] of links) {
    if (from === to || !before.has(from) || !before.has(to)) continue;
    before.set(to, (before.get(to) ?? 0) + 1);
    const steps = next.get(from);
    if (steps) steps.push(to);
    else next.set(from, [to]);
  }
  const sorted = ids.filter((id) => before.get(id) === 0);
  for (const id of sorted) {
    for (const to of next.get(id) ?? []) {
      const left = (before.get(to) ?? 0) - 1;
      before.set(to, left);
      if (left === 0) sorted.push(to);
    }
  }
  const done = new Set(sorted);
  return [...sorted, ...ids.filter((id) => !done.has(id))];
}
