import { isSourceOfHarm, peopleAndHarm } from '../schema/advocacy-people.js';
import {
  advocatesOf,
  factsFor,
  hardAreas,
  isStatutory,
  type AppropriatePersonView,
} from '../schema/advocacy-standing.js';
import type { SectionView } from '../schema/capacity-standing.js';
import { samePersons } from '../schema/same-person.js';
import type { CheckOptions } from '../schema/section.js';
import { codesOf, difficultyAreaList, type BecauseAdvocacy } from '../vocabulary/index.js';
import { advocacyStatus, type AdvocacyStatusConclusion } from './advocacy-status.js';
import { concludePersons } from './appropriate-persons.js';
import type { Conclusion } from './conclusion.js';
import { concludeFrom } from './given.js';
import { sourceOfDuty, sourcesOf, type Given } from './given-section.js';
import { earliestOf, heldSince, latestOf, versionsIn } from './spans.js';
import { lostOn, wasSuitable } from './suitable-since.js';

/**
 * What follows about an independent advocate. `duty`: a statute asks for one. `good-practice`: the answers do, and no statute
 * does. `consider`: advocacy is considered for everyone here. `none`: the answers ask for none. `unknown`: they are not there yet,
 * or it is not known which rules apply.
 */
export type AdvocacyDutyResult = 'duty' | 'good-practice' | 'consider' | 'none' | 'unknown';

/** What follows about an independent advocate, why, and how the matter stands. */
export interface AdvocacyDuty extends Conclusion<AdvocacyDutyResult>, AdvocacyStatusConclusion {
  readonly result: AdvocacyDutyResult;
  /** Codes of the list `because-advocacy`. */
  readonly because: readonly BecauseAdvocacy[];
  /**
   * Since when one has been required: a date, whole or partial. From the day somebody suitable was found to be implicated, or was
   * suitable no longer, where that is later than the answers about difficulty.
   */
  readonly requiredSince?: string;
}

/** Since when something has been very hard: by the answers and by earlier versions of them. */
function hardSince({ advocacy }: SectionView): string | undefined {
  if (!advocacy) return undefined;
  type Version = Pick<typeof advocacy, 'difficulties' | 'difficultiesOn'>;
  const versions = versionsIn<Version, typeof advocacy>(advocacy);
  const isHard = ({ difficulties }: Version): boolean =>
    hardAreas({ advocacy: { ...(difficulties && { difficulties }) } }).length > 0;
  return heldSince(versions, isHard, ({ difficultiesOn }) => difficultiesOn);
}

function requiredSince({ section, options }: Given): string | undefined {
  const since = latestOf([hardSince(section), ...lostOn({ section, options })]);
  // Nobody dated the answers: a worker who wrote that one is required knew it then.
  const said = advocatesOf(section, options.catalogue).flatMap(([, appointment]) =>
    versionsIn<{ status?: string; date?: string }, typeof appointment>(appointment)
      .filter(({ status }) => status === 'required-not-yet-appointed')
      .map(({ date }) => date),
  );
  return since ?? earliestOf(said);
}

/** Whether nothing would be very hard, as far as is known; undefined where an answer is missing or not known. */
const isNothingHard = ({ advocacy }: SectionView): true | undefined =>
  codesOf(difficultyAreaList).every((area) => ['none', 'some'].includes(advocacy?.difficulties?.[area] ?? '')) ||
  undefined;

/** Whether an advocate is required, and why. */
function required(
  { section, options }: Given,
  suitable: AppropriatePersonView | undefined,
): [AdvocacyDutyResult, BecauseAdvocacy[]] {
  const facts = factsFor(section, options);
  const hard = hardAreas(section).map((area): BecauseAdvocacy => `${area}-substantial`);
  const easy = isNothingHard(section) ? 'no-substantial-difficulty' : 'difficulties-not-known';
  if (!facts) return ['unknown', [...(hard.length > 0 ? hard : ([easy] as const)), 'jurisdiction-not-known']];
  if (!facts.hasTest) return ['consider', [...hard, 'considered-for-everyone']];
  if (hard.length === 0) return [easy === 'no-substantial-difficulty' ? 'none' : 'unknown', [easy]];
  if (suitable) return ['none', [...hard, 'appropriate-person-suitable']];

  const people = peopleAndHarm(section, options);
  const isImplicated = samePersons(section).some(
    ([[, person], same]) => wasSuitable(person) && (same.isImplicated || isSourceOfHarm(person, people)),
  );
  const why = [...hard, isImplicated ? 'appropriate-person-implicated' : 'no-appropriate-person'] as const;
  if (!facts.isDuty) return ['good-practice', [...why, 'no-statutory-duty']];
  return isStatutory(options) ? ['duty', [...why, 'statutory-duty']] : ['good-practice', [...why, 'other-enquiry']];
}

/** The same, of what was read already. */
export function concludeAdvocacy(given: Given): AdvocacyDuty {
  const { section, options } = given;
  const index = concludePersons(given).find(({ result }) => result === 'suitable')?.index;
  const suitable = index === undefined ? undefined : section.advocacy?.appropriatePersons?.[index];
  const [result, because] = required(given, suitable);
  const isRequired = result === 'duty' || result === 'good-practice';
  const since = isRequired ? requiredSince(given) : undefined;
  const isTested = factsFor(section, options)?.hasTest !== false;
  return {
    result,
    because,
    sources: sourcesOf(sourceOfDuty(given), isTested ? 'V17' : undefined),
    ...(since !== undefined && { requiredSince: since }),
    ...advocacyStatus(given, { isRequired, isNone: result === 'none', requiredSince: since, suitable }),
  };
}

/**
 * What follows about an independent advocate (Care Act 2014 s68; elsewhere as the jurisdiction's profile has it; rule V17). What
 * would be very hard is asked as if no advocate were there, so that one who is there ends no duty. Only a suitable appropriate
 * person does, and it revives when they are implicated. A duty is one by statute, for an enquiry under it (`section-42`)
 * alone; elsewhere the same answers give good practice. The exceptions for long stays and for disputes (SI 2014/2889 reg 4)
 * concern assessments and planning (s67), and drive nothing here.
 * @param value the section capacity and advocacy, or a record that holds it
 * @param options what the check takes: the jurisdiction and profile, the kind of enquiry, the record's people, the catalogue
 * @returns never throws. `whatFollowsLine` gives the line of the profile for it
 */
export const advocacyDuty = (value: unknown, options: CheckOptions = {}): AdvocacyDuty =>
  concludeFrom(value, options, concludeAdvocacy);
