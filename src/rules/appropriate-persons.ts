import { isSourceOfHarm, peopleAndHarm } from '../schema/advocacy-people.js';
import { checkAnswers, checksOf, factsFor, type AppropriatePersonView } from '../schema/advocacy-standing.js';
import { Said, samePersons, type SamePerson } from '../schema/same-person.js';
import type { CheckOptions } from '../schema/section.js';
import type { AppropriatePersonCheck, BecauseAppropriatePerson } from '../vocabulary/index.js';
import type { Conclusion } from './conclusion.js';
import { concludeFrom } from './given.js';
import { sourceOfDuty, sourcesOf, type Given } from './given-section.js';

/** Whether somebody can take the place of an advocate. Only `suitable` does. */
export type AppropriatePersonStanding = 'suitable' | 'not-suitable' | 'under-consideration';

/** A check that is asked of somebody, and its answer: `yes`, `no`, `not-known`; absent where there is none. */
export interface AskedCheck {
  readonly check: AppropriatePersonCheck;
  readonly answer?: string;
}

/** Whether somebody can take the place of an advocate, and why. */
export interface AppropriatePersonConclusion extends Conclusion<AppropriatePersonStanding> {
  readonly result: AppropriatePersonStanding;
  readonly because: readonly BecauseAppropriatePerson[];
  /** Their place in `advocacy.appropriatePersons`. */
  readonly index: number;
  /** One of the people, where they are. */
  readonly personId?: string;
  /** Each check that is asked of them here; none where the jurisdiction has no such test. */
  readonly checks: readonly AskedCheck[];
}

/** What a "no" says, and what it says that there is no answer yet. */
const saidOf: Readonly<
  Record<AppropriatePersonCheck, readonly [no: BecauseAppropriatePerson, open?: BecauseAppropriatePerson]>
> = {
  'not-paid-or-professional': ['paid-or-professional'],
  'adult-agrees': ['adult-does-not-agree', 'agreement-not-known'],
  'best-interests-if-lacks-capacity': ['not-in-best-interests', 'best-interests-not-known'],
  'willing-and-able': ['not-willing-or-able'],
  'facilitates-involvement': ['does-not-facilitate-involvement'],
  'not-implicated-in-harm': ['implicated-in-harm'],
  'no-conflict-of-interest': ['conflict-of-interest'],
};

/** Results that were stated, and leave no doubt. */
const statedAgainst: Readonly<Record<string, BecauseAppropriatePerson>> = {
  'adult-does-not-agree': 'adult-does-not-agree',
  'not-suitable': 'stated-not-suitable',
  'none-available': 'nobody-available',
};

/** What speaks against somebody, whatever was stated of them: `implicated` where any entry for them says that they are. */
function against(
  person: AppropriatePersonView,
  checks: readonly AskedCheck[],
  people: ReturnType<typeof peopleAndHarm>,
  implicated: readonly BecauseAppropriatePerson[] = [],
): BecauseAppropriatePerson[] {
  const found: BecauseAppropriatePerson[] = [];
  // By id alone: what is declared here is the next line.
  const { personId, isSourceOfHarm: declared, result } = person;
  if (personId !== undefined && isSourceOfHarm({ personId }, people)) found.push('recorded-as-source-of-harm');
  if (declared) found.push('said-to-be-source-of-harm');
  found.push(...implicated);
  for (const { check, answer } of checks) if (answer === 'no') found.push(saidOf[check][0]);
  const stated = statedAgainst[result ?? ''];
  return stated ? [...found, stated] : found;
}

/** What any entry for a person says against them. That nobody is available says nothing of somebody. */
function saidAgainst({ entries }: SamePerson, of: (person: AppropriatePersonView) => BecauseAppropriatePerson[]) {
  const said = new Said<BecauseAppropriatePerson>();
  for (const entry of entries)
    if (entry[1].result !== 'none-available') for (const code of of(entry[1])) said.add(code, entry);
  return said;
}

/** What is not yet said of somebody against whom nothing speaks. */
function stillOpen({ result }: AppropriatePersonView, checks: readonly AskedCheck[]): BecauseAppropriatePerson[] {
  const found: BecauseAppropriatePerson[] = [];
  if (result === 'under-consideration') found.push('under-consideration');
  else if (result !== 'suitable') found.push('result-not-stated');
  for (const { check, answer } of checks) if (answer !== 'yes') found.push(saidOf[check][1] ?? 'checks-not-answered');
  return [...new Set(found)];
}

/** The same, of what was read already. */
export function concludePersons({ section, options }: Given): AppropriatePersonConclusion[] {
  const hasTest = factsFor(section, options)?.hasTest === true;
  const people = peopleAndHarm(section, options);
  const asked = checksOf(section, options.catalogue);
  const sources = hasTest ? sourcesOf(sourceOfDuty({ section, options }), 'V18', 'V19') : ['V19'];
  const checksFor = (person: AppropriatePersonView): AskedCheck[] => {
    const names = hasTest ? asked(person) : [];
    const answers = checkAnswers(person, names);
    return names.map((check, i): AskedCheck => ({ check, ...(answers[i] && { answer: answers[i] }) }));
  };
  const ofEntry = (person: AppropriatePersonView): BecauseAppropriatePerson[] =>
    against(person, checksFor(person), people);
  const known = new Map<SamePerson, Said<BecauseAppropriatePerson>>();
  return samePersons(section).map(([entry, same]) => {
    const [index, person] = entry;
    const elsewhere = known.get(same) ?? saidAgainst(same, ofEntry);
    known.set(same, elsewhere);
    const since = person.result === 'suitable' ? 'implicated-since' : 'implicated-in-harm';
    const checks = checksFor(person);
    const own = against(person, checks, people, same.isImplicated ? [since] : []);
    const no = [...new Set([...own, ...elsewhere.against(entry)])];
    const open = no.length > 0 ? [] : stillOpen(person, checks);
    const isSuitable = no.length === 0 && open.length === 0;
    const yes: BecauseAppropriatePerson = hasTest ? 'all-checks-answered-yes' : 'stated-suitable';
    return {
      result: isSuitable ? 'suitable' : no.length > 0 ? 'not-suitable' : 'under-consideration',
      because: isSuitable ? [yes] : [...no, ...open],
      sources,
      index,
      ...(person.personId !== undefined && { personId: person.personId }),
      checks,
    };
  });
}

/**
 * Who can take the place of an advocate, of those who were considered (Care Act 2014 s67(5)-(6) and s68(4)-(5); rules V18 and
 * V19). Six of the seven checks are asked of each: whether the person agrees to them, or, where the person lacks capacity for that
 * choice, their best interests. One "no" is enough, a source of harm never can, and who is still under consideration does not
 * yet. Where the jurisdiction has no such test nothing is asked, and what was stated counts. Entries that were recorded by mistake are
 * left out.
 * @param value the section capacity and advocacy, or a record that holds it
 * @param options what the check takes: the jurisdiction and profile, the record's people, the council's catalogue
 * @returns one conclusion for each, in their order. Never throws.
 */
export const appropriatePersons = (value: unknown, options: CheckOptions = {}): AppropriatePersonConclusion[] =>
  concludeFrom(value, options, concludePersons);
