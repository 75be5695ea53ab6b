import { checksOf, isDecidedAgain, otherEntries, type AppropriatePersonView } from '../schema/advocacy-standing.js';
import { isMissing } from '../schema/conditions.js';
import { eachThatCounts } from '../schema/view.js';
import type { Given } from './given.js';
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

/** Since when those who were suitable no longer are, as far as that is dated: by their own entry or another one for them. */
export function lostOn({ section, options }: Given): string[] {
  const asked = checksOf(section, options.catalogue);
  const others = otherEntries(section);
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

  return [...eachThatCounts(section.advocacy?.appropriatePersons)].flatMap(([i, person]) => {
    const elsewhere = others(i).flatMap((other) => {
      const [, { implicatedOn, date, result }] = other;
      if (!wasSuitable(person)) return [];
      if (!isMissing(implicatedOn)) return [implicatedOn];
      const isLost = result !== 'suitable' && result !== undefined && result !== 'under-consideration';
      return isLost && !isDecidedAgain(other, [i, person]) ? [date] : [];
    });
    return earliestOf([lostBy(person), ...elsewhere]) ?? [];
  });
}
