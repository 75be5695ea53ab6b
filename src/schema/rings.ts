/** What leads to what. */
export type Link = readonly [from: string, to: string];
type Steps = ReadonlyMap<string, readonly string[]>;

function stepsOf(links: readonly Link[]): Steps {
  const steps = new Map<string, string[]>();
  for (const [from, to] of links) {
    const more = steps.get(from);
    if (more) more.push(to);
    else steps.set(from, [to]);
  }
  return steps;
}

/** What `start` leads to and was not `seen` yet, each after all that it leads to. No recursion: chains may be long. */
function follow(start: string, steps: Steps, seen: Set<string>): string[] {
  const done: string[] = [];
  const open = seen.has(start) ? [] : [{ id: start, step: 0 }];
  seen.add(start);
  for (let at = open.at(-1); at; at = open.at(-1)) {
    const to = steps.get(at.id)?.[at.step++];
    if (to === undefined) {
      done.push(at.id);
      open.pop();
    } else if (!seen.has(to)) {
      seen.add(to);
      open.push({ id: to, step: 0 });
    }
  }
  return done;
}

/**
 * Which links are part of a ring: from where one leads there is a way back (Kosaraju's algorithm).
 * @param links any number from each
 * @returns for each link, in their order, whether it is
 */
export function inRings(links: readonly Link[]): boolean[] {
  const steps = stepsOf(links);
  const back = stepsOf(links.map(([from, to]) => [to, from]));
  const seen = new Set<string>();
  const order = [...steps.keys()].flatMap((id) => follow(id, steps, seen)).reverse();
  const grouped = new Set<string>();
  const group = new Map<string, string>();
  for (const start of order) for (const id of follow(start, back, grouped)) group.set(id, start);
  return links.map(([from, to]) => group.get(from) === group.get(to));
}
