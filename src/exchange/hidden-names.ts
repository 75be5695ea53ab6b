import { everybodyIn } from './people.js';
import type { RecordView } from './read.js';
import { isFilled, type Speech } from './speech.js';

// The person's copy never names who may have caused harm: it is read at home, and whoever is near may read it too. What the
// person said themselves is theirs, and stays as they said it.

const titles = new Set(['Mr', 'Mrs', 'Ms', 'Miss', 'Mx', 'Dr', 'Sir', 'Dame', 'Lord', 'Lady']);
const isName = (part: string): boolean => /^\p{Lu}/u.test(part) && part.length > 2 && !titles.has(part);

/** A name, and the first names and surnames in it, longest first. One that is a role, as "home carer", stays whole. */
function namesIn(name: string): string[] {
  const parts = name.split(/[\s,]+/).filter(isFilled);
  return parts.every((part) => /^\p{Lu}/u.test(part)) ? [name, ...parts.filter(isName)] : [name];
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Everybody whom the record says may have caused harm, by every name that it has for them. */
function sourcesOfHarm(record: RecordView): string[] {
  const { involvement, advocacy } = record.capacityAdvocacy ?? {};
  const people = everybodyIn(record).map((person) => ({ ...person, personId: person.id }));
  const named = [...people, ...(involvement?.supporters ?? []), ...(advocacy?.appropriatePersons ?? [])];
  const ids = new Set(named.flatMap((person) => (person?.isSourceOfHarm === true ? [person.personId ?? ''] : [])));
  ids.delete('');
  return named.flatMap((person) => {
    const { personId = '', name, isSourceOfHarm } = person ?? {};
    return isFilled(name) && (isSourceOfHarm === true || ids.has(personId)) ? [name.trim()] : [];
  });
}

/** Takes the names of who may have caused harm out of what somebody wrote, and says "the other person" in their place. */
export function hiderOf(record: RecordView, speech: Speech, personName: string | undefined): (text: string) => string {
  const adult = everybodyIn(record).filter(({ roles }) => roles?.includes('adult'));
  const own = new Set([personName, ...adult.map(({ name }) => name)].flatMap((name) => (name ?? '').split(/\s+/)));
  // A surname that the person has, too, tells nothing and is theirs.
  const names = [...new Set(sourcesOfHarm(record).flatMap(namesIn))].filter((name) => !own.has(name));
  if (names.length === 0) return (text) => text;
  const any = names
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, 'giu');
  return (text) => text.replace(pattern, () => speech.copy('otherPerson'));
}
