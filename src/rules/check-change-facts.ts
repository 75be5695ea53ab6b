import { issue, type FieldIssue, type Path } from '../schema/issue.js';
import { isPlainObject } from '../schema/objects.js';
import { idOf, listOf } from './check-change-versions.js';
import { isFields, keeps } from './same.js';

// Facts without versions that decide what follows: whether a duty is one, and who can support the person. They may be put
// right, so that they are warnings.

type Fields = Readonly<Record<string, unknown>>;

/** The kind of an enquiry decides whether a statute asks for an advocate. */
export const checkKind = ({ kind: saved }: Fields, { kind: next }: Fields): FieldIssue[] =>
  keeps(saved, next, true) ? [] : [issue('kind-changed', ['kind'])];

const isSource = (person: unknown): boolean => isFields(person) && person['isSourceOfHarm'] === true;
const sourcesIn = (people: unknown): Set<string | undefined> => new Set(listOf(people).filter(isSource).map(idOf));

/** Who was recorded as a source of harm among the people of one place, and is no longer: there, or in the record around it. */
function checkPeople(saved: unknown, next: unknown, around: ReadonlySet<string | undefined>, at: Path): FieldIssue[] {
  const there = new Map(listOf(next).map((person, i) => [idOf(person), i]));
  const still = sourcesIn(next);
  return [...sourcesIn(saved)].flatMap((id) => {
    if (id === undefined || still.has(id) || around.has(id)) return [];
    const i = there.get(id);
    const path = i === undefined ? [...at, 'people'] : [...at, 'people', i, 'isSourceOfHarm'];
    return [issue('source-of-harm-removed', path, { id })];
  });
}

/** Who was recorded as a source of harm, in a section that is stored alone, or in a record and its sections. */
export function checkSourcesOfHarm(saved: Fields, next: Fields, sections: readonly string[]): FieldIssue[] {
  const around = sourcesIn(next['people']);
  const within = sections.flatMap((name) => {
    const [before, after] = [saved[name], next[name]];
    if (!isPlainObject(before)) return [];
    return checkPeople(before['people'], isPlainObject(after) ? after['people'] : undefined, around, [name]);
  });
  return [...checkPeople(saved['people'], next['people'], new Set(), []), ...within];
}
