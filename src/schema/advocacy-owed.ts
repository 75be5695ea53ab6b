import {
  advocatesOf,
  awaitedAdvocates,
  canDecline,
  factsFor,
  hardAreas,
  harmfulAdvocate,
  isStatutory,
  isThere,
} from './advocacy-standing.js';
import { ranItsCourse } from './advocacy-course.js';
import { peopleAndHarm } from './advocacy-people.js';
import type { SectionView } from './capacity-standing.js';
import type { Severity } from './issue.js';
import { samePersons, standsAsSuitable } from './same-person.js';
import type { CheckOptions } from './section.js';

// Rule V17: what follows where something would be very hard for the person, and what of it is left when the work ends.

/** Where the test of substantial difficulty is a duty: by statute, and for an enquiry under it alone (Care Act 2014 s68). */
export function severityOfTest(section: SectionView, options: CheckOptions): Severity | undefined {
  const facts = factsFor(section, options);
  if (!facts?.hasTest) return undefined;
  return facts.isDuty && isStatutory(options) ? 'error' : 'warning';
}

/** Whether the answers ask for an advocate: anything would be very hard, and nobody suitable supports the person. */
export function isAdvocateRequired(section: SectionView, options: CheckOptions): boolean {
  const people = peopleAndHarm(section, options);
  return (
    hardAreas(section).length > 0 &&
    !samePersons(section).some(([entry, same]) => standsAsSuitable(entry, same, people))
  );
}

/**
 * How much it weighs that the work ends and no advocate is there, where one is owed: by the answers, unless the person, who can
 * decide about it, declined. What a worker stated to be required is worth a look, whatever the answers say, since nobody has
 * taken it back. Undefined where nothing is owed.
 */
export function severityOfUnmetDuty(section: SectionView, options: CheckOptions): Severity | undefined {
  const isHarmful = harmfulAdvocate(section, options);
  const advocates = advocatesOf(section, options.catalogue).filter(([, one]) => !isHarmful(one));
  const isAwaited = awaitedAdvocates(section, options).length > 0;
  if (advocates.some(([, one]) => isThere(one.status) || ranItsCourse(one, options)))
    return isAwaited ? 'warning' : undefined;
  const isDeclined =
    advocates.some(([, { status }]) => status === 'declined-by-person') && canDecline(section, options.catalogue);
  const severity = severityOfTest(section, options);
  if (severity && !isDeclined && isAdvocateRequired(section, options)) return severity;
  return isAwaited ? 'warning' : undefined;
}
