import { isSourceOfHarm } from './advocacy-people.js';
import type { AppropriatePersonView } from './advocacy-standing.js';
import type { SectionView } from './capacity-standing.js';
import { isMissing } from './conditions.js';
import type { peopleOf } from './shared-rules.js';
import { eachThatCounts } from './view.js';

// Somebody may be entered twice among those who were considered: what one entry says against them holds of each other one, until
// a later one decides it again. All of it is found in one go over the entries: a list may be long.

/** Somebody who was considered, with their place in the list. */
export type PersonEntry = readonly [place: number, person: AppropriatePersonView];

/** Whether an entry was decided later than another one. Where only one of the two days is known, nobody can say so. */
export const isLater = ([place, { date }]: PersonEntry, [otherPlace, { date: other }]: PersonEntry): boolean =>
  date === other ? place > otherPlace : date !== undefined && other !== undefined && date > other;

/**
 * What entries say, and which of them said it last: whoever was decided later than that one has decided it again. What speaks
 * against somebody is not taken to be past where only one of the days is known.
 */
export class Said<C> {
  readonly #last = new Map<C, { dated?: PersonEntry; undated?: PersonEntry }>();

  /** Adds what an entry says. */
  add(said: C, entry: PersonEntry): void {
    const last = this.#last.get(said) ?? {};
    const which = entry[1].date === undefined ? 'undated' : 'dated';
    const before = last[which];
    if (!before || isLater(entry, before)) last[which] = entry;
    this.#last.set(said, last);
  }

  /** What other entries say, and this one did not decide again. */
  against(entry: PersonEntry): C[] {
    const isDated = entry[1].date !== undefined;
    return [...this.#last].flatMap(([said, { dated, undated }]) => {
      const [ofItsKind, ofTheOther] = isDated ? [dated, undated] : [undated, dated];
      return ofTheOther || (ofItsKind && isLater(ofItsKind, entry)) ? [said] : [];
    });
  }
}

/** All entries of one person. */
export interface SamePerson {
  readonly entries: readonly PersonEntry[];
  /** Whether one of them says since when they are implicated in harm. */
  readonly isImplicated: boolean;
  /** Those that find them not suitable, whatever their answers are. */
  readonly no: Said<'no'>;
}

const saysNo = ({ result }: AppropriatePersonView): boolean =>
  result === 'not-suitable' || result === 'adult-does-not-agree';

function personOf(entries: readonly PersonEntry[]): SamePerson {
  const no = new Said<'no'>();
  for (const entry of entries) if (saysNo(entry[1])) no.add('no', entry);
  return { entries, isImplicated: entries.some(([, { implicatedOn }]) => !isMissing(implicatedOn)), no };
}

/** The people who were considered, each entry with its person. Who has no id is entered once. */
export function samePersons({ advocacy }: SectionView): (readonly [entry: PersonEntry, same: SamePerson])[] {
  const entries = [...eachThatCounts(advocacy?.appropriatePersons)];
  const byId = new Map<string, PersonEntry[]>();
  for (const entry of entries) {
    const { personId } = entry[1];
    if (personId === undefined || isMissing(personId)) continue;
    const same = byId.get(personId);
    if (same) same.push(entry);
    else byId.set(personId, [entry]);
  }
  const people = new Map([...byId].map(([id, same]) => [id, personOf(same)]));
  return entries.map((entry) => [entry, people.get(entry[1].personId ?? '') ?? personOf([entry])]);
}

/**
 * Whether somebody was found suitable, and nothing that is known since speaks against it, in this entry or another one for
 * them. The checks are apart from that.
 */
export const standsAsSuitable = (entry: PersonEntry, same: SamePerson, people: ReturnType<typeof peopleOf>): boolean =>
  entry[1].result === 'suitable' &&
  !same.isImplicated &&
  !isSourceOfHarm(entry[1], people) &&
  same.no.against(entry).length === 0;
