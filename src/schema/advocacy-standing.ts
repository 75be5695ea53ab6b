import {
  advocacyFacts,
  advocateStatusList,
  appropriatePersonCheckList,
  codesOf,
  coreCode,
  difficultyAreaList,
  findCode,
  supportRoleList,
  type AdvocacyFacts,
  type AppropriatePersonCheck,
  type DifficultyArea,
} from '../vocabulary/index.js';
import { ranItsCourse } from './advocacy-course.js';
import { isSourceOfHarm, peopleAndHarm, sourcesOfHarmIn } from './advocacy-people.js';
import { currentDecisions, decisionTypeOf, representationOf, type SectionView } from './capacity-standing.js';
import type { CheckOptions } from './section.js';
import { isTheAdult } from './shared-rules.js';
import { eachThatCounts } from './view.js';

// What the check and the rules both have to know of advocacy, so that neither can come to another answer than the other.

type Advocacy = NonNullable<SectionView['advocacy']>;
type Item<L> = L extends readonly (infer U)[] ? NonNullable<U> : never;
/** Somebody considered as an appropriate person, as a rule reads it. */
export type AppropriatePersonView = Item<NonNullable<Advocacy['appropriatePersons']>>;
/** An advocate, or another role of support, as a rule reads it. */
export type AppointmentView = Item<NonNullable<Advocacy['appointments']>>;

/** What the jurisdiction has of advocacy: the one pinned in the section, or the one given. */
export const factsFor = (
  { jurisdiction }: SectionView,
  { jurisdiction: given, profile }: CheckOptions,
): AdvocacyFacts | undefined => advocacyFacts(jurisdiction?.id || given, profile);

/** Whether an enquiry is one under the statute. Where nobody says, it is. */
export const isStatutory = ({ kind = 'section-42' }: CheckOptions): boolean => kind === 'section-42';

/** The areas that would be very hard for the person without an advocate. */
export const hardAreas = ({ advocacy }: SectionView): DifficultyArea[] =>
  codesOf(difficultyAreaList).filter((area) => advocacy?.difficulties?.[area] === 'substantial');

/** An independent advocate. Of a role that is not known here nobody can say that it is one, so that it answers no duty. */
export const isIndependent = (role: string | undefined, catalogue: unknown): boolean =>
  coreCode(supportRoleList, role, catalogue)?.independent === true;

/** The independent advocates of the section, with their places in the list. */
export const advocatesOf = ({ advocacy }: SectionView, catalogue: unknown): [number, AppointmentView][] =>
  [...eachThatCounts(advocacy?.appointments)].filter(([, { role }]) => isIndependent(role, catalogue));

/** Whether an advocate is there, by the status. */
export const isThere = (status: string | undefined): boolean => status === 'appointed' || status === 'already-in-place';

/** Tells who among the advocates is a source of harm: they are none for this person (rule V31). */
export function harmfulAdvocate(section: SectionView, options: CheckOptions): (advocate: AppointmentView) => boolean {
  const people = peopleAndHarm(section, options);
  return (advocate) => isSourceOfHarm(advocate, people);
}

/**
 * The advocates who are required and not yet appointed: their places. One who is there answers for another of the same role,
 * and for no other: an advocate for domestic abuse does not do what one under the Care Act is there for.
 */
export function awaitedAdvocates(section: SectionView, options: CheckOptions): number[] {
  const { catalogue } = options;
  const isHarmful = harmfulAdvocate(section, options);
  const roleOf = ({ role }: AppointmentView): string | undefined => coreCode(supportRoleList, role, catalogue)?.code;
  const advocates = advocatesOf(section, catalogue);
  const isOrWasThere = (one: AppointmentView): boolean => isThere(one.status) || ranItsCourse(one, options);
  const there = new Set(advocates.flatMap(([, one]) => (isOrWasThere(one) && !isHarmful(one) ? [roleOf(one)] : [])));
  return advocates.flatMap(([i, one]) =>
    one.status === 'required-not-yet-appointed' && !there.has(roleOf(one)) ? [i] : [],
  );
}

/** Whether it was recorded that none is needed. */
export const isSaidNotNeeded = (status: string | undefined): boolean =>
  status === 'not-required' || status === 'considered-not-needed';

/** Whether the person can refuse an advocate: not, where they lack capacity to decide about taking part or being represented. */
export const canDecline = ({ decisions }: SectionView, catalogue: unknown): boolean =>
  !currentDecisions(decisions).some(
    ([, decision]) =>
      decision.conclusion === 'lacks-capacity' &&
      ['take-part-in-enquiry', 'be-represented-by-named-person'].includes(
        decisionTypeOf(decision, catalogue)?.code ?? '',
      ),
  );

/**
 * Whether this says what becomes of an advocate who is required: done, also until the person took part no more, under way, declined
 * by somebody who can, or not possible.
 */
export const answersDuty = (appointment: AppointmentView, mayDecline: boolean, options: CheckOptions): boolean =>
  appointment.status === 'declined-by-person'
    ? mayDecline
    : findCode(advocateStatusList, appointment.status)?.answersDuty === true || ranItsCourse(appointment, options);

/**
 * Tells which six of the seven checks are asked of somebody: whether the person agrees, or, where they cannot, their best
 * interests. For many people of one section.
 */
export function checksOf(
  section: SectionView,
  catalogue: unknown,
): (somebody: AppropriatePersonView) => AppropriatePersonCheck[] {
  const lacksCapacityFor = representationOf(section, catalogue);
  return ({ personId }) => {
    const notAsked = lacksCapacityFor(personId) ? 'adult-agrees' : 'best-interests-if-lacks-capacity';
    return codesOf(appropriatePersonCheckList).filter((check) => check !== notAsked);
  };
}

/** The decisions for which the person lacks capacity now, by the latest assessment of each: their places in the list. */
export const lackedDecisions = ({ decisions }: SectionView): number[] =>
  currentDecisions(decisions).flatMap(([i, { conclusion }]) => (conclusion === 'lacks-capacity' ? [i] : []));

/** The answers to the checks that are asked of somebody; undefined where there is none. */
export const checkAnswers = (
  { checks }: AppropriatePersonView,
  asked: readonly AppropriatePersonCheck[],
): (string | undefined)[] => asked.map((check) => checks?.[check]);

/** Whose harm to whom is in question. */
export interface HarmInQuestion {
  /** By another person to the adult. Undefined where nobody says and no people are known. */
  readonly byAnother: boolean | undefined;
  /** By the adult to another person: an independent capacity advocate is for them as well (SI 2006/2883 reg 4; Jersey MSP Toolkit s3). */
  readonly toAnother: boolean;
}

/** What harm is in question: as it is given, or because somebody is recorded as a source of harm. */
export function harmInQuestion(section: SectionView, options: CheckOptions): HarmInQuestion {
  const sources = sourcesOfHarmIn(section, options);
  const byAnother = sources?.some((person) => !isTheAdult(person));
  return { byAnother: options.harmByAnother ?? byAnother, toAnother: sources?.some(isTheAdult) === true };
}

/**
 * Rule V16: whether it has to be said if a capacity advocate was considered: where the profile knows one, the person lacks
 * capacity, and another is thought to have harmed them, or they another.
 */
export function isCapacityAdvocateAsked(section: SectionView, options: CheckOptions): boolean {
  const { byAnother, toAnother } = harmInQuestion(section, options);
  return (
    factsFor(section, options)?.capacityAdvocate !== undefined &&
    (byAnother === true || toAnother) &&
    lackedDecisions(section).length > 0
  );
}
