import { currentDecisions, decisionTypeOf } from '../schema/capacity-standing.js';
import { isMissing } from '../schema/conditions.js';
import type { CheckOptions } from '../schema/section.js';
import {
  capacityConclusionList,
  findCode,
  sg3aList,
  type BecauseCapacityRollUp,
  type Sg3a,
} from '../vocabulary/index.js';
import { concludeDecision } from './capacity-conclusion.js';
import type { Conclusion } from './conclusion.js';
import { concludeFrom } from './given.js';
import type { Given } from './given-section.js';

/** The one value of table SG3a, with what was worked out and what was stated kept apart. */
export interface CapacityRollUp extends Conclusion<Sg3a> {
  /** Codes of the list `because-capacity-roll-up`. */
  readonly because: readonly BecauseCapacityRollUp[];
  /** What follows from the decisions; undefined where none about the enquiry is recorded. */
  readonly computed: Sg3a | undefined;
  /** Why it follows, whatever was stated. */
  readonly computedBecause: readonly BecauseCapacityRollUp[];
  /** The decisions that it follows from: their places in `decisions`. */
  readonly decisions: readonly number[];
  /**
   * The decisions of which something else was stated than what follows from their answers: their places in `decisions`. The
   * figure follows the answers, and `computedBecause` says `decision-stated-otherwise`; look at these before it goes out.
   */
  readonly statedOtherwise: readonly number[];
  /** What a worker stated for the return instead. It counts where it has a reason, and is one of the values of the table. */
  readonly stated?: string;
  /** Why. */
  readonly reason?: string;
  /** Whether what was stated is something else than what was worked out. */
  readonly differs: boolean;
}

/** The value of the table that has the label of a conclusion. Where nothing was concluded nobody knows. */
const valueOf = (conclusion: string | undefined): Sg3a => {
  const { sac } = findCode(capacityConclusionList, conclusion) ?? {};
  return sg3aList.codes.find((entry) => entry.sac === sac)?.code ?? 'dont-know';
};

type Computed = Pick<CapacityRollUp, 'computed' | 'computedBecause' | 'decisions' | 'statedOtherwise'>;

/** "Yes" weighs more than "don't know", and that more than "no". */
function compute({ section, options }: Given): Computed {
  const jurisdiction = section.jurisdiction?.id ?? options.jurisdiction;
  const law = { ...options, ...(jurisdiction !== undefined && { jurisdiction }) };
  const about = currentDecisions(section.decisions)
    .filter(([, decision]) => decisionTypeOf(decision, options.catalogue)?.aboutEnquiry === true)
    .map(([place, decision]) => {
      // What the answers come to, where they do; else what was stated.
      const { result, stated, differs } = concludeDecision(decision, law);
      return { place, conclusion: result ?? stated, differs };
    })
    .sort((a, b) => a.place - b.place);
  const placesOf = (value: Sg3a): number[] =>
    about.flatMap(({ place, conclusion }) => (valueOf(conclusion) === value ? [place] : []));
  const statedOtherwise = about.flatMap(({ place, differs }) => (differs ? [place] : []));
  const say = (computed: Sg3a | undefined, why: BecauseCapacityRollUp, decisions: readonly number[]): Computed => ({
    computed,
    computedBecause: statedOtherwise.length > 0 ? [why, 'decision-stated-otherwise'] : [why],
    decisions,
    statedOtherwise,
  });
  for (const [value, why] of [
    ['lacked-capacity', 'lacks-capacity-for-a-decision'],
    ['dont-know', 'decision-not-settled'],
  ] as const) {
    const decisions = placesOf(value);
    if (decisions.length > 0) return say(value, why, decisions);
  }
  if (about.length === 0) return say(undefined, 'no-decision-about-enquiry', []);
  // Whoever was kept from deciding freely is not lost among those who decided.
  const isStopped = about.some(({ conclusion }) => conclusion === 'unable-not-mca');
  const why = isStopped ? 'stopped-by-something-else' : 'capacity-for-every-decision';
  return say('did-not-lack-capacity', why, placesOf('did-not-lack-capacity'));
}

function conclude(given: Given): CapacityRollUp {
  const computed = compute(given);
  const { value: stated, reason } = given.record?.closureFeedback?.closure?.nationalValues?.sg3a ?? {};
  const own = isMissing(reason) ? undefined : findCode(sg3aList, stated)?.code;
  return {
    result: (own as Sg3a | undefined) ?? computed.computed,
    because: own ? ['stated-with-reason'] : computed.computedBecause,
    sources: ['SAC SG3a'],
    ...computed,
    ...(stated !== undefined && { stated }),
    ...(reason !== undefined && { reason }),
    differs: stated !== undefined && stated !== computed.computed,
  };
}

/**
 * Whether the adult lacked capacity to make decisions about the enquiry: one value of table SG3a of the Safeguarding Adults
 * Collection, out of many decisions. Decisions about the enquiry alone count (`aboutEnquiry`), of each the latest by the date of
 * assessment. Of a decision what its answers come to counts (`capacityConclusion`), and where they come to nothing yet, what was
 * stated. Any lack of capacity comes first, then any that is not settled. The roll-up is our reading, to be agreed with the board.
 * A worker can state another value at the end, with a reason (`closureFeedback.closure.nationalValues.sg3a`).
 * @param value a record, or the section capacity and advocacy, which has nothing stated
 * @param options the catalogue
 * @returns no result where no decision about the enquiry is recorded ("Not recorded"). Never throws.
 */
export const capacityRollUp = (value: unknown, options: CheckOptions = {}): CapacityRollUp =>
  concludeFrom(value, options, conclude);
