import { jurisdictions } from '../vocabulary/index.js';
import type { CheckOptions, Rule, Say } from './section.js';
import { each } from './view.js';

// What holds in every section.

/** What a rule needs to know of any section. */
interface Framed {
  readonly schemaVersion?: string;
  readonly jurisdiction?: { readonly id?: string; readonly version?: string };
}
type Items = readonly ({ readonly id?: string } | undefined)[] | undefined;

/** The minor version of the first edition that this library writes. */
const MINOR = 0;

export const versions: Rule<Framed> = ({ schemaVersion }, say) => {
  if (Number(schemaVersion?.slice(2)) > MINOR) say('version-newer', ['schemaVersion']);
};

export const jurisdiction: Rule<Framed> = ({ jurisdiction: pinned }, say, { jurisdiction: given, profile }) => {
  const id = pinned?.id || given;
  if (!id) return say('jurisdiction-missing', []);
  const own = (profile as { id?: unknown } | null | undefined)?.id;
  if (id === own || jurisdictions.some((known) => known.id === id)) return;
  say('jurisdiction-unknown', pinned?.id ? ['jurisdiction', 'id'] : [], { id });
};

/** Ids by which items of one list are told apart. */
export function repeatedIds(name: string, items: Items, say: Say): void {
  const seen = new Set<string>();
  for (const [i, { id }] of each(items)) {
    if (id === undefined) continue;
    if (seen.has(id)) say('id-repeated', [name, i, 'id']);
    seen.add(id);
  }
}

/** One of the people, as a rule reads them. */
export interface KnownPerson {
  readonly id?: string;
  readonly roles?: readonly (string | undefined)[];
  readonly isSourceOfHarm?: boolean;
}
interface WithPeople {
  readonly people?: readonly (KnownPerson | undefined)[];
}

/** The people that a section may refer to by `id`: its own, and those of its record. Undefined where none are given at all. */
export function peopleOf(section: WithPeople, { people }: CheckOptions): ReadonlyMap<string, KnownPerson> | undefined {
  const given = Array.isArray(people) ? (people as (KnownPerson | null | undefined)[]) : undefined;
  if (!section.people && !given) return undefined;
  const found = new Map<string, KnownPerson>();
  for (const person of [...(given ?? []), ...(section.people ?? [])]) {
    if (typeof person?.id !== 'string') continue;
    const known = found.get(person.id);
    // Whoever names somebody again, and leaves out that they are a source of harm, takes nothing back.
    found.set(person.id, known?.isSourceOfHarm === true ? { ...known, ...person, isSourceOfHarm: true } : person);
  }
  return found;
}

/** Whether this is the person whom the enquiry is about: their role among the people is `adult`. */
export const isTheAdult = ({ roles }: KnownPerson): boolean => Array.isArray(roles) && roles.includes('adult');
