import type { CapacityAdvocacyDraft } from './capacity-advocacy-shape.js';
import { decisionsThatCount, type SectionView } from './capacity-standing.js';
import type { Path } from './issue.js';
import type { CheckOptions, Rule } from './section.js';
import { peopleOf, repeatedIds, type KnownPerson } from './shared-rules.js';
import { each, eachThatCounts } from './view.js';

type SectionRule = Rule<CapacityAdvocacyDraft>;
type People = ReturnType<typeof peopleOf>;

/** Somebody in the section, who may be one of the people of the record. */
interface Somebody {
  readonly personId?: string;
  readonly isSourceOfHarm?: boolean;
}

/** Whether somebody is recorded as a source of harm: here, or among the people. */
export const isSourceOfHarm = ({ personId, isSourceOfHarm: declared }: Somebody, people: People): boolean =>
  declared === true || (personId !== undefined && people?.get(personId)?.isSourceOfHarm === true);

/**
 * The people, with whoever is said anywhere in the section to be a source of harm: said once of an id, it holds of each entry
 * with that id. For the question of harm alone: who is not among the people is not made known by this.
 */
export function peopleAndHarm(section: SectionView, options: CheckOptions): People {
  const said = [...everybody(section)].flatMap(([, { personId: id, isSourceOfHarm: declared }]) =>
    id !== undefined && declared === true ? [{ id, isSourceOfHarm: true }] : [],
  );
  const people = peopleOf(section, options);
  if (said.length === 0) return people;
  return new Map([...(people ?? []), ...said.map((one) => [one.id, { ...people?.get(one.id), ...one }] as const)]);
}

/**
 * Everybody who is recorded as a source of harm: among the people, or anywhere in the section, with what is known of them.
 * Undefined where nobody says and no people are known.
 */
export function sourcesOfHarmIn(section: SectionView, options: CheckOptions): KnownPerson[] | undefined {
  const people = peopleAndHarm(section, options);
  const unnamed = [...everybody(section)].some(
    ([, { personId, isSourceOfHarm: declared }]) => personId === undefined && declared === true,
  );
  if (!people && !unnamed) return undefined;
  const named = [...(people?.values() ?? [])].filter((person) => person.isSourceOfHarm === true);
  return unnamed ? [...named, { isSourceOfHarm: true }] : named;
}

/** Everybody whom the section refers to, with the place. */
function* everybody({ involvement, decisions, advocacy }: SectionView): Generator<[Path, Somebody]> {
  for (const [i, person] of each(involvement?.supporters)) yield [['involvement', 'supporters', i], person];
  for (const [i, { representative }] of decisionsThatCount(decisions)) {
    if (representative) yield [['decisions', i, 'representative'], representative];
  }
  for (const [i, person] of eachThatCounts(advocacy?.appropriatePersons))
    yield [['advocacy', 'appropriatePersons', i], person];
  for (const [i, person] of eachThatCounts(advocacy?.appointments)) yield [['advocacy', 'appointments', i], person];
  if (advocacy?.capacityAdvocate) yield [['advocacy', 'capacityAdvocate'], advocacy.capacityAdvocate];
}

/** References lead to one of the people, where people are known. */
const known: SectionRule = (section, say, context) => {
  const people = peopleOf(section, context);
  if (!people) return;
  for (const [path, { personId }] of everybody(section)) {
    if (personId !== undefined && !people.has(personId)) say('person-unknown', [...path, 'personId']);
  }
};

/**
 * Rule V31: a source of harm supports nobody here, and interprets for nobody. Appropriate persons have a rule of their own,
 * and who has authority in law keeps it until a court decides: that is a warning even at the end.
 */
const sourcesOfHarm: SectionRule = (section, say, context) => {
  const people = peopleAndHarm(section, context);
  for (const [path, person] of everybody(section)) {
    if (!isSourceOfHarm(person, people) || path[1] === 'appropriatePersons') continue;
    const place = [...path, person.isSourceOfHarm ? 'isSourceOfHarm' : 'personId'];
    if (path[0] === 'decisions') say('representative-is-source-of-harm', place);
    else say('supporter-is-source-of-harm', place, undefined, context.closing ? 'error' : 'warning');
  }
};

const ids: SectionRule = (section, say) => {
  const { involvement, advocacy } = section;
  for (const name of ['people', 'decisions', 'coercion', 'sharing', 'refusals'] as const)
    repeatedIds(name, section[name], say);
  repeatedIds('supporters', involvement?.supporters, (code, path) => say(code, ['involvement', ...path]));
  for (const name of ['appropriatePersons', 'appointments'] as const)
    repeatedIds(name, advocacy?.[name], (code, path) => say(code, ['advocacy', ...path]));
};

/** Who is who in the section. */
export const peopleRules: readonly SectionRule[] = [ids, known, sourcesOfHarm];
