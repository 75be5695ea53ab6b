import { factsFor, harmInQuestion, isCapacityAdvocateAsked, lackedDecisions } from '../schema/advocacy-standing.js';
import { isMissing } from '../schema/conditions.js';
import type { CheckOptions } from '../schema/section.js';
import { ruleSources, type BecauseCapacityAdvocate } from '../vocabulary/index.js';
import type { Conclusion } from './conclusion.js';
import { concludeFrom } from './given.js';
import { sourcesOf, type Given } from './given-section.js';

/** Whether a capacity advocate is to be considered. It is never more than that: whether one is asked for, people decide. */
export type CapacityAdvocateResult = 'to-be-considered' | 'none' | 'unknown';

/** Whether a capacity advocate is to be considered, why, and whether one has been. */
export interface CapacityAdvocateDuty extends Conclusion<CapacityAdvocateResult> {
  readonly result: CapacityAdvocateResult;
  /** Codes of the list `because-capacity-advocate`. */
  readonly because: readonly BecauseCapacityAdvocate[];
  /** The role that one has here, in the list `support-role`; absent where there is none, or where it is not known. */
  readonly role?: 'advocate-imca' | 'advocate-ica';
  /** The decisions for which the person lacks capacity now: their places in `decisions`. */
  readonly decisions: readonly number[];
  /** Whether one was considered, as it was answered: `yes` or `no`. Absent where there is no answer. */
  readonly considered?: string;
  /** Whether it is still to be said if one was considered, and why or why not. */
  readonly open: boolean;
}

/** The same, of what was read already. */
export function concludeCapacityAdvocate({ section, options }: Given): CapacityAdvocateDuty {
  const facts = factsFor(section, options);
  const role = facts?.capacityAdvocate;
  const decisions = lackedDecisions(section);
  const { considered, reason } = section.advocacy?.capacityAdvocate ?? {};
  const { capacityAdvocate } = ruleSources(section.jurisdiction?.id ?? options.jurisdiction, options.profile);
  const say = (result: CapacityAdvocateResult, ...because: BecauseCapacityAdvocate[]): CapacityAdvocateDuty => ({
    result,
    because,
    sources: sourcesOf(role && capacityAdvocate, 'V16'),
    ...(role && { role }),
    decisions,
    ...(considered !== undefined && { considered }),
    open: result === 'to-be-considered' && (isMissing(considered) || isMissing(reason)),
  });
  if (!facts) return say('unknown', 'jurisdiction-not-known');
  if (!role) return say('none', 'no-such-advocate-here');
  if (decisions.length === 0) return say('none', 'no-lack-of-capacity');
  const lacks = 'lacks-capacity-for-a-decision';
  const { byAnother, toAnother } = harmInQuestion(section, options);
  if (!isCapacityAdvocateAsked(section, options))
    return byAnother === undefined
      ? say('unknown', lacks, 'harm-by-another-not-known')
      : say('none', lacks, 'no-harm-by-another');

  const because: BecauseCapacityAdvocate[] = [lacks];
  if (byAnother) because.push('harm-by-another');
  if (toAnother) because.push('harm-to-another');
  const family = facts.mayBeInstructedWithFamily;
  if (family === true) because.push('family-does-not-matter');
  if (family === 'unverified') because.push('family-not-verified');
  return say('to-be-considered', ...because);
}

/**
 * Whether an advocate who speaks for a person lacking capacity is to be considered (SI 2006/2883 reg 4 and SCIE guide 32 in
 * England; elsewhere as the jurisdiction's profile has it; rule V16): where there is such an advocate, the person lacks
 * capacity for a decision, and another is thought to have harmed them, or they another. Not for self-neglect alone. Where it has
 * not been verified that one can be asked for although family or friends are there, it says so and asserts nothing.
 * @param value the section capacity and advocacy, or a record that holds it
 * @param options what the check takes: the jurisdiction and profile, the record's people, `harmByAnother`, the catalogue
 * @returns never throws. `capacityAdvocateLine` gives the line of the profile for it
 */
export const capacityAdvocateDuty = (value: unknown, options: CheckOptions = {}): CapacityAdvocateDuty =>
  concludeFrom(value, options, concludeCapacityAdvocate);
