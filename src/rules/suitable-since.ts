import { checksOf, type AppropriatePersonView } from '../schema/advocacy-standing.js';
import { isMissing } from '../schema/conditions.js';
import { isLater, samePersons, type PersonEntry, type SamePerson } from '../schema/same-person.js';
import type { Given } from './given-section.js';
import { earliestOf, heldSince, versionsIn } from './spans.js';

// When somebody who took the place of an advocate no longer did: the duty revives from that day.

type Version = Pick<AppropriatePersonView, 'result' | 'date' | 'implicatedOn' | 'checks' | 'recordedAt'>;
const versionsOf = (person: AppropriatePersonView): Version[] => versionsIn<Version, AppropriatePersonView>(person);

/** Whether somebody was found suitable at some time, whatever became of it. */
export const wasSuitable = (person: AppropriatePersonView): boolean =>
  versionsOf(person).some(({ result }) => result === 'suitable');

/** The day of a version: one that repeats the date of the version before it was not made on that date, but recorded later. */
function dayOf({ date, recordedAt }: Version, before: Version | undefined): string | undefined {
  const recorded = recordedAt?.slice(0, 10);
  return before && date === before.date ? (recorded ?? date) : (date ?? recorded);
}

/** The days on which the entries of one person tell that they are lost, in their order. */
interface Lost {
  readonly implicated: readonly (readonly [day: string, place: number])[];
  readonly found: readonly PersonEntry[];
}

function lostIn({ entries }: SamePerson): Lost {
  const implicated: [string, number][] = [];
  const found: PersonEntry[] = [];
  for (const entry of entries) {
    const [place, { implicatedOn, date, result }] = entry;
    if (implicatedOn !== undefined && !isMissing(implicatedOn)) implicated.push([implicatedOn, place]);
    else if (date !== undefined && !['suitable', 'under-consideration', undefined].includes(result)) found.push(entry);
  }
  return {
    implicated: implicated.sort(([a], [b]) => (a < b ? -1 : Number(a > b))),
    found: found.sort((a, b) => (isLater(a, b) ? 1 : -1)),
  };
}

/** The first of some entries, each later than the one before it, that was not decided again by this one. */
function firstAfter(found: readonly PersonEntry[], entry: PersonEntry): PersonEntry | undefined {
  if (entry[1].date === undefined) return found[0];
  let [from, to] = [0, found.length];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (isLater(found[middle]!, entry)) to = middle;
    else from = middle + 1;
  }
  return found[from];
}

/** Since when those who were suitable no longer are, as far as that is dated: by their own entry or another one for them. */
export function lostOn({ section, options }: Given): string[] {
  const asked = checksOf(section, options.catalogue);
  const isNo = (person: AppropriatePersonView, version: Version): boolean =>
    version.result !== 'suitable' ||
    !isMissing(version.implicatedOn) ||
    asked(person).some((check) => version.checks?.[check] === 'no');

  const lostBy = (person: AppropriatePersonView): string | undefined => {
    const all = versionsOf(person);
    // Who never passed the checks never took the place of an advocate: the answers about difficulty date the duty.
    const passed = all.some(
      (version) => version.result === 'suitable' && (!isMissing(version.implicatedOn) || !isNo(person, version)),
    );
    if (!passed) return undefined;
    const dated = all.map((version, k) => ({ version, day: dayOf(version, all[k - 1]) }));
    const since = heldSince(
      dated,
      ({ version }) => isNo(person, version),
      ({ version, day }) => version.implicatedOn ?? day,
    );
    return since === undefined ? undefined : earliestOf([since, person.implicatedOn]);
  };

  const known = new Map<SamePerson, Lost>();
  return samePersons(section).flatMap(([entry, same]) => {
    const [place, person] = entry;
    if (!wasSuitable(person)) return [];
    const lost = known.get(same) ?? lostIn(same);
    known.set(same, lost);
    const implicated = lost.implicated.find(([, other]) => other !== place)?.[0];
    return earliestOf([lostBy(person), implicated, firstAfter(lost.found, entry)?.[1].date]) ?? [];
  });
}
