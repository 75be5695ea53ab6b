import { codesOf, difficultyAreaList } from '../vocabulary/index.js';
import { isAdvocateRequired, severityOfTest } from './advocacy-owed.js';
import { isSourceOfHarm, peopleAndHarm } from './advocacy-people.js';
import {
  advocatesOf,
  answersDuty,
  awaitedAdvocates,
  canDecline,
  checkAnswers,
  checksOf,
  factsFor,
  harmfulAdvocate,
  isCapacityAdvocateAsked,
  isSaidNotNeeded,
} from './advocacy-standing.js';
import type { CapacityAdvocacyDraft } from './capacity-advocacy-shape.js';
import { isMissing } from './conditions.js';
import type { Rule } from './section.js';
import { eachThatCounts } from './view.js';

type SectionRule = Rule<CapacityAdvocacyDraft>;

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

/**
 * Rule V17: where anything would be very hard for the person and nobody suitable supports them, an advocate is arranged, or
 * it is said what stands in the way. Somebody suitable who is implicated later no longer counts.
 */
const advocate: SectionRule = (section, say, context) => {
  const severity = severityOfTest(section, context);
  if (!severity || !isAdvocateRequired(section, context)) return;

  const mayDecline = canDecline(section, context.catalogue);
  const isHarmful = harmfulAdvocate(section, context);
  const advocates = advocatesOf(section, context.catalogue).filter(([, appointment]) => !isHarmful(appointment));
  if (advocates.some(([, appointment]) => answersDuty(appointment, mayDecline, context))) return;

  let isTold = false;
  for (const [i, { status }] of advocates) {
    const isNotNeeded = isSaidNotNeeded(status);
    if (!isNotNeeded && status !== 'declined-by-person') continue;
    isTold = true;
    const code = isNotNeeded ? 'advocate-required' : 'advocate-declined-without-capacity';
    say(code, ['advocacy', 'appointments', i, 'status'], undefined, severity);
  }
  if (!isTold) say('advocate-missing', ['advocacy', 'appointments'], undefined, severity);
};

/** An enquiry can go on before the advocate is there, "but one must be appointed as soon as possible" (Jersey MSP Toolkit s3). */
const waiting: SectionRule = (section, say, context) => {
  for (const i of awaitedAdvocates(section, context))
    say('advocate-not-yet-appointed', ['advocacy', 'appointments', i, 'status']);
};

/** Rules V18 and V19: only who passes all checks, and is no source of harm, takes the place of an advocate. */
const appropriatePersons: SectionRule = (section, say, context) => {
  const hasTest = factsFor(section, context)?.hasTest === true;
  const people = peopleAndHarm(section, context);
  const checksAsked = checksOf(section, context.catalogue);
  for (const [i, person] of eachThatCounts(section.advocacy?.appropriatePersons)) {
    const { result, implicatedOn } = person;
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
    const answers = checkAnswers(person, checksAsked(person));
    if (answers.includes('no')) say('appropriate-person-though-no', [...path, 'result']);
    else if (answers.some((answer) => answer !== 'yes')) say('appropriate-person-checks-missing', [...path, 'checks']);
  }
};

/**
 * Rule V16: a capacity advocate is considered where one is asked for. Rule V32: not the same one for both.
 */
const capacityAdvocate: SectionRule = (section, say, context) => {
  const considered = section.advocacy?.capacityAdvocate;
  const path = ['advocacy', 'capacityAdvocate'];
  if (considered?.alsoForSourceOfHarm) say('capacity-advocate-for-both', [...path, 'alsoForSourceOfHarm']);
  if (!isCapacityAdvocateAsked(section, context)) return;
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
