import {
  advocacyFacts,
  codesOf,
  coreCode,
  difficultyAreaList,
  findCode,
  advocateStatusList,
  supportRoleList,
  type AppropriatePersonCheck,
  type Code,
} from '../vocabulary/index.js';
import type { CapacityAdvocacyDraft } from './capacity-advocacy-shape.js';
import {
  currentDecisions,
  decisionTypeOf,
  lacksCapacityForRepresentation,
  type SectionView,
} from './capacity-standing.js';
import { isMissing } from './conditions.js';
import type { Severity } from './issue.js';
import type { Context, Rule } from './section.js';
import { isSourceOfHarm } from './advocacy-people.js';
import { peopleOf } from './shared-rules.js';
import { each } from './view.js';

type SectionRule = Rule<CapacityAdvocacyDraft>;
type Item<L> = L extends readonly (infer U)[] ? NonNullable<U> : never;
type PersonView = Item<NonNullable<NonNullable<SectionView['advocacy']>['appropriatePersons']>>;
type AppointmentView = Item<NonNullable<NonNullable<SectionView['advocacy']>['appointments']>>;

const factsFor = ({ jurisdiction }: SectionView, { jurisdiction: given, profile }: Context) =>
  advocacyFacts(jurisdiction?.id || given, profile);

/** Where the test of substantial difficulty is a duty: by statute, and for an enquiry under it alone (Care Act 2014 s68). */
function severityOfTest(section: SectionView, context: Context): Severity | undefined {
  const facts = factsFor(section, context);
  if (!facts?.hasTest) return undefined;
  return facts.isDuty && (context.kind ?? 'section-42') === 'section-42' ? 'error' : 'warning';
}

/** "Advice about advocacy is provided at the very start of the enquiry" (Jersey MSP Toolkit s3). */
const advice: SectionRule = ({ advocacy }, say) => {
  if (isMissing(advocacy?.adviceGivenOn) && isMissing(advocacy?.adviceNotGivenReason))
    say('advocacy-advice-missing', ['advocacy', 'adviceGivenOn']);
};

/** What would be hard without an advocate is asked wherever an advocate hangs on it. */
const difficulties: SectionRule = (section, say, context) => {
  const severity = severityOfTest(section, context);
  if (!severity) return;
  const answers = section.advocacy?.difficulties;
  const open = codesOf(difficultyAreaList).filter((area) => answers?.[area] === undefined);
  const path = ['advocacy', 'difficulties'];
  if (open.length === 4) say('difficulty-missing', path, undefined, severity);
  else for (const area of open) say('difficulty-missing', [...path, area], undefined, severity);
};

/** An independent advocate; of a role that is not known here, nobody can say that it is none. */
function isIndependent(role: string | undefined, catalogue: unknown): boolean {
  const known = coreCode(supportRoleList, role, catalogue);
  return known ? known.independent === true : !isMissing(role);
}

/** Whether the person can refuse an advocate: not, where they lack capacity to decide about taking part or being represented. */
const canDecline = ({ decisions }: SectionView, catalogue: unknown): boolean =>
  !currentDecisions(decisions).some(
    ([, decision]) =>
      decision.conclusion === 'lacks-capacity' &&
      ['take-part-in-enquiry', 'be-represented-by-named-person'].includes(
        decisionTypeOf(decision, catalogue)?.code ?? '',
      ),
  );

/**
 * Rule V17: where anything would be very hard for the person and nobody suitable supports them, an advocate is arranged, or
 * it is said what stands in the way. Somebody suitable who is implicated later no longer counts.
 */
const advocate: SectionRule = (section, say, context) => {
  const severity = severityOfTest(section, context);
  const { difficulties: answers, appropriatePersons, appointments } = section.advocacy ?? {};
  const isHard = codesOf(difficultyAreaList).some((area) => answers?.[area] === 'substantial');
  const people = peopleOf(section, context);
  const isSuitable = (person: PersonView): boolean =>
    person.result === 'suitable' && isMissing(person.implicatedOn) && !isSourceOfHarm(person, people);
  if (!severity || !isHard || [...each(appropriatePersons)].some(([, person]) => isSuitable(person))) return;

  const mayDecline = canDecline(section, context.catalogue);
  const isDeclinedInVain = ({ status }: AppointmentView): boolean => status === 'declined-by-person' && !mayDecline;
  const advocates = [...each(appointments)].filter(([, { role }]) => isIndependent(role, context.catalogue));
  const answersDuty = (appointment: AppointmentView): boolean =>
    (findCode(advocateStatusList, appointment.status))?.answersDuty === true &&
    !isDeclinedInVain(appointment);
  if (advocates.some(([, appointment]) => answersDuty(appointment))) return;

  let isTold = false;
  for (const [i, appointment] of advocates) {
    const isNotNeeded = ['not-required', 'considered-not-needed'].includes(appointment.status ?? '');
    if (!isNotNeeded && !isDeclinedInVain(appointment)) continue;
    isTold = true;
    const code = isNotNeeded ? 'advocate-required' : 'advocate-declined-without-capacity';
    say(code, ['advocacy', 'appointments', i, 'status'], undefined, severity);
  }
  if (!isTold) say('advocate-missing', ['advocacy', 'appointments'], undefined, severity);
};

/** An enquiry can go on before the advocate is there, "but one must be appointed as soon as possible" (Jersey MSP Toolkit s3). */
const waiting: SectionRule = ({ advocacy }, say, { catalogue }) => {
  const advocates = [...each(advocacy?.appointments)].filter(([, { role }]) => isIndependent(role, catalogue));
  if (advocates.some(([, { status }]) => status === 'appointed' || status === 'already-in-place')) return;
  for (const [i, { status }] of advocates) {
    if (status === 'required-not-yet-appointed')
      say('advocate-not-yet-appointed', ['advocacy', 'appointments', i, 'status']);
  }
};

const always: readonly AppropriatePersonCheck[] = [
  'not-paid-or-professional',
  'willing-and-able',
  'facilitates-involvement',
  'not-implicated-in-harm',
  'no-conflict-of-interest',
];

/** Rules V18 and V19: only who passes all checks, and is no source of harm, takes the place of an advocate. */
const appropriatePersons: SectionRule = (section, say, context) => {
  const hasTest = factsFor(section, context)?.hasTest === true;
  const people = peopleOf(section, context);
  for (const [i, person] of each(section.advocacy?.appropriatePersons)) {
    const { result, checks, personId, implicatedOn } = person;
    if (result !== 'suitable' && result !== 'under-consideration') continue;
    const path = ['advocacy', 'appropriatePersons', i];
    if (isSourceOfHarm(person, people)) {
      // Under consideration, or known to be implicated since: a prompt to settle it.
      const isSettled = result === 'suitable' && isMissing(implicatedOn);
      const severity = hasTest && isSettled ? 'error' : 'warning';
      const place = person.isSourceOfHarm ? 'isSourceOfHarm' : 'personId';
      say('appropriate-person-is-source-of-harm', [...path, place], undefined, severity);
    }
    if (!hasTest || result !== 'suitable') continue;
    const agreement: AppropriatePersonCheck = lacksCapacityForRepresentation(section, personId, context.catalogue)
      ? 'best-interests-if-lacks-capacity'
      : 'adult-agrees';
    const answers = [...always, agreement].map((check) => checks?.[check]);
    if (answers.includes('no')) say('appropriate-person-though-no', [...path, 'result']);
    else if (answers.some((answer) => answer !== 'yes')) say('appropriate-person-checks-missing', [...path, 'checks']);
  }
};

/**
 * Rule V16: a capacity advocate is considered where the profile knows one, the person lacks capacity, and another is thought
 * to have harmed them. Rule V32: not the same one for both.
 */
const capacityAdvocate: SectionRule = (section, say, context) => {
  const considered = section.advocacy?.capacityAdvocate;
  const path = ['advocacy', 'capacityAdvocate'];
  if (considered?.alsoForSourceOfHarm) say('capacity-advocate-for-both', [...path, 'alsoForSourceOfHarm']);
  const people = [...(peopleOf(section, context)?.values() ?? [])];
  const isHarmByAnother = context.harmByAnother ?? people.some((person) => person.isSourceOfHarm === true);
  const lacks = currentDecisions(section.decisions).some(([, { conclusion }]) => conclusion === 'lacks-capacity');
  if (!lacks || !isHarmByAnother || !factsFor(section, context)?.capacityAdvocate) return;
  const severity = context.closing ? 'error' : 'warning';
  if (!considered) say('capacity-advocate-missing', path, undefined, severity);
  else if (isMissing(considered.reason))
    say('capacity-advocate-reason-missing', [...path, 'reason'], undefined, severity);
};

/** What holds between the person's difficulties, those who support them, and the law of the place. */
export const advocacyRules: readonly SectionRule[] = [
  advice,
  difficulties,
  advocate,
  waiting,
  appropriatePersons,
  capacityAdvocate,
];
