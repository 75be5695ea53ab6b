import type { OutcomeLine } from '../schema/outcome-lines.js';
import { inRings } from '../schema/rings.js';
import { each } from '../schema/view.js';
import { groupsOf, inOrder, type Pair } from './groups.js';

/** What an outcome became, or came from. */
export interface OutcomeLink {
  readonly id: string;
  /** `changed`: the one took the place of the other; `combined`: it became part of it. */
  readonly as: 'changed' | 'combined';
}

/** How outcomes stand to each other, each by its id. What is not recorded here is named all the same. */
export interface Relations {
  readonly from: ReadonlyMap<string, readonly OutcomeLink[]>;
  readonly to: ReadonlyMap<string, OutcomeLink>;
  readonly chain: ReadonlyMap<string, readonly string[]>;
  readonly sentence: ReadonlyMap<string, readonly string[]>;
  readonly conflictsWith: ReadonlyMap<string, ReadonlySet<string>>;
  readonly planA: ReadonlyMap<string, ReadonlySet<string>>;
  readonly planB: ReadonlyMap<string, ReadonlySet<string>>;
  readonly dependsOn: ReadonlyMap<string, ReadonlySet<string>>;
  readonly duplicateOf: ReadonlyMap<string, ReadonlySet<string>>;
  /** The ids of those that lead back to themselves. */
  readonly rings: ReadonlySet<string>;
}

class Index {
  readonly map = new Map<string, Set<string>>();
  add(id: string, other: string): void {
    if (id === other) return;
    const all = this.map.get(id);
    if (all) all.add(other);
    else this.map.set(id, new Set([other]));
  }
}

/** Which one an outcome became, by its latest version. One recorded by mistake became none. */
function successor({ latest: { status, supersededBy, mergedInto } }: OutcomeLine): OutcomeLink | undefined {
  const id = status === 'changed' ? supersededBy : status === 'combined' ? mergedInto : undefined;
  return id === undefined ? undefined : { id, as: status as OutcomeLink['as'] };
}

function replacements(lines: readonly OutcomeLine[]): Pick<Relations, 'from' | 'to' | 'chain' | 'rings'> {
  const from = new Map<string, OutcomeLink[]>();
  const to = new Map<string, OutcomeLink>();
  const links: Pair[] = [];
  for (const line of lines) {
    const next = successor(line);
    if (line.id === undefined || !next || next.id === line.id || to.has(line.id)) continue;
    to.set(line.id, next);
    links.push([line.id, next.id]);
    const earlier = from.get(next.id);
    const link: OutcomeLink = { id: line.id, as: next.as };
    if (earlier) earlier.push(link);
    else from.set(next.id, [link]);
  }
  const ids = inOrder(idsOf(lines), links);
  const isRing = inRings(links);
  const rings = new Set(links.flatMap(([id], k) => (isRing[k] ? [id] : [])));
  return { from, to, chain: groupsOf(ids, links), rings };
}

const idsOf = (lines: readonly OutcomeLine[]): string[] => [
  ...new Set(lines.flatMap(({ id }) => (id === undefined ? [] : [id]))),
];

/** What the latest versions say of how outcomes stand to each other. Those recorded by mistake say nothing. */
export function relationsOf(lines: readonly OutcomeLine[]): Relations {
  const [conflicts, planA, planB, depends, duplicates] = [1, 2, 3, 4, 5].map(() => new Index()) as [
    Index,
    Index,
    Index,
    Index,
    Index,
  ];
  const together: Pair[] = [];
  const quotes = new Map<string, string>();
  const relate: Readonly<Record<string, (id: string, other: string) => void>> = {
    'conflicts-with': (id, other) => {
      conflicts.add(id, other);
      conflicts.add(other, id);
    },
    'plan-a-for': (id, other) => {
      planB.add(id, other);
      planA.add(other, id);
    },
    'plan-b-for': (id, other) => {
      planA.add(id, other);
      planB.add(other, id);
    },
    'depends-on': (id, other) => depends.add(id, other),
    'part-of-same-sentence': (id, other) => void together.push([id, other]),
    'duplicate-of': (id, other) => duplicates.add(id, other),
  };
  for (const { id, latest } of lines) {
    if (id === undefined || latest.status === 'entered-in-error') continue;
    for (const [, { type = '', outcomeId }] of each(latest.relations))
      if (outcomeId !== undefined && Object.hasOwn(relate, type)) relate[type]?.(id, outcomeId);
    if (latest.quoteId === undefined) continue;
    const other = quotes.get(latest.quoteId);
    if (other === undefined) quotes.set(latest.quoteId, id);
    else together.push([other, id]);
  }
  return {
    ...replacements(lines),
    sentence: groupsOf(idsOf(lines), together),
    conflictsWith: conflicts.map,
    planA: planA.map,
    planB: planB.map,
    dependsOn: depends.map,
    duplicateOf: duplicates.map,
  };
}
