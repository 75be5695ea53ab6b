import { limbIsUnable, typedDecisionConditions } from '../schema/capacity-conditions.js';
import { decisionSchema } from '../schema/capacity-shape.js';
import { isUnwiseOnly, type DecisionView } from '../schema/capacity-standing.js';
import { isMissing, isMistaken, unmet } from '../schema/conditions.js';
import type { CheckOptions } from '../schema/section.js';
import { viewOf } from '../schema/view.js';
import {
  capacityOrder,
  codesOf,
  isNexusRequired,
  limbList,
  ruleSources,
  type BecauseCapacity,
  type CapacityConclusion as Concluded,
} from '../vocabulary/index.js';
import type { Conclusion } from './conclusion.js';
import { sourcesOf } from './given-section.js';

/** What can be worked out about a decision. That an assessment is awaited, or put off, only people can say. */
export type CapacityResult = Extract<
  Concluded,
  'has-capacity-presumed' | 'has-capacity-assessed' | 'lacks-capacity' | 'unable-not-mca'
>;

/** Whether the person can make a decision, why, and what is still needed to say so. */
export interface DecisionConclusion extends Conclusion<CapacityResult> {
  /** Codes of the list `because-capacity`: what was found, in the order of the test, and then what is still needed. */
  readonly because: readonly BecauseCapacity[];
  /** What is still needed before a conclusion, in the order of the test. Empty where there is one, or can be none. */
  readonly needs: readonly BecauseCapacity[];
  /** The conclusion that was stated: a code of `capacity-conclusion`. */
  readonly stated?: string;
  /** Whether what was stated is something else. Capacity that is presumed and capacity that was assessed are the same. */
  readonly differs: boolean;
}

/** What the check asks for, by what it says where that is missing. */
const neededFor: Readonly<Record<string, BecauseCapacity>> = {
  'matter-missing': 'matter-not-recorded',
  'assessor-missing': 'assessor-not-recorded',
  'practicable-steps-missing': 'steps-not-recorded',
};
const unableTo = {
  understand: 'unable-to-understand',
  retain: 'unable-to-retain',
  'use-or-weigh': 'unable-to-use-or-weigh',
  communicate: 'unable-to-communicate',
} as const;
const causeIs: Readonly<Record<string, BecauseCapacity>> = {
  'impairment-causes-inability': 'impairment-is-cause',
  'impairment-present-not-cause': 'impairment-not-cause',
  'no-impairment': 'no-impairment',
};

interface Found {
  readonly result?: CapacityResult;
  readonly because: readonly BecauseCapacity[];
  readonly needs: readonly BecauseCapacity[];
}
const concluded = (result: CapacityResult, ...because: BecauseCapacity[]): Found => ({ result, because, needs: [] });

/** What the person was found unable to do, in the order of the law. */
const inabilities = ({ limbs }: DecisionView): BecauseCapacity[] =>
  codesOf(limbList).flatMap((limb) => (limbs?.[limb]?.answer === 'unable' ? [unableTo[limb]] : []));

/** What has to be there before it is said that the person is unable: what the check asks of whoever states it. */
function neededToSay(result: CapacityResult, decision: DecisionView, catalogue: unknown): BecauseCapacity[] {
  const needs: BecauseCapacity[] = isUnwiseOnly(decision, catalogue) ? ['unwise-decision-only'] : [];
  // Whoever has a reason to doubt says which (our own: the presumption is not put aside without one).
  if (result === 'lacks-capacity' && isMissing(decision.doubtReasons) && isMissing(decision.doubt))
    needs.push('doubt-not-recorded');
  for (const { code } of unmet(typedDecisionConditions, { ...decision, conclusion: result })) {
    const need = neededFor[code];
    if (need) needs.push(need);
  }
  const isShown = codesOf(limbList).every((limb) => unmet(limbIsUnable, { ...decision.limbs?.[limb] }).length === 0);
  return isShown ? needs : [...needs, 'evidence-not-recorded'];
}

/** What the law of the place asks of the cause. */
interface Law {
  readonly isCauseFirst: boolean;
  readonly isCauseNeeded: boolean;
}

/** Where there is a reason to doubt: the four limbs, and what causes the inability. */
function assess(decision: DecisionView, { isCauseFirst, isCauseNeeded }: Law, catalogue: unknown): Found {
  const unable = inabilities(decision);
  const cause = causeIs[decision.nexus ?? ''];
  const isAble = codesOf(limbList).every((limb) => decision.limbs?.[limb]?.answer === 'able');
  const unwise: BecauseCapacity[] = isUnwiseOnly(decision, catalogue) ? ['unwise-decision-only'] : [];
  if (isAble) return concluded('has-capacity-assessed', 'all-limbs-able');
  if (unable.length === 0) {
    if (isCauseFirst && cause === 'no-impairment') return concluded('has-capacity-assessed', cause);
    const needs: BecauseCapacity[] = [
      ...unwise,
      ...(isCauseFirst && isCauseNeeded && !cause ? ['cause-not-answered' as const] : []),
      'limbs-not-answered',
    ];
    return { because: isCauseFirst && cause ? [cause] : [], needs };
  }
  const found = !cause ? unable : isCauseFirst ? [cause, ...unable] : [...unable, cause];
  const result = !cause || cause === 'impairment-is-cause' ? 'lacks-capacity' : 'unable-not-mca';
  const needs = neededToSay(result, decision, catalogue);
  if (!cause && isCauseNeeded) needs.push('cause-not-answered');
  return needs.length > 0 ? { because: found, needs } : concluded(result, ...found);
}

function work(decision: DecisionView, law: Law, catalogue: unknown): Found {
  if (isMistaken(decision)) return { because: ['recorded-by-mistake'], needs: [] };
  if (decision.trigger === 'no-reason-to-doubt') return concluded('has-capacity-presumed', 'presumption-stands');
  if (decision.trigger !== 'reason-to-doubt') return { because: [], needs: ['trigger-not-answered'] };
  return assess(decision, law, catalogue);
}

const isAbleBy = (conclusion: string | undefined): boolean =>
  conclusion === 'has-capacity-presumed' || conclusion === 'has-capacity-assessed';

/** The same, of a decision that was read already. */
export function concludeDecision(
  decision: DecisionView,
  { jurisdiction, profile, catalogue }: CheckOptions,
): DecisionConclusion {
  const law: Law = {
    isCauseFirst: capacityOrder(jurisdiction, profile) === 'diagnostic-first',
    isCauseNeeded: isNexusRequired(jurisdiction, profile),
  };
  const { result, because, needs } = work(decision, law, catalogue);
  const { capacityOrder: order, capacityNexus } = ruleSources(jurisdiction, profile);
  const stated = decision.conclusion;
  const isSame = result === stated || (isAbleBy(result) && isAbleBy(stated));
  return {
    result,
    because: [...because, ...needs],
    sources: sourcesOf(order, capacityNexus, 'V12', 'V13'),
    needs,
    ...(stated !== undefined && { stated }),
    differs: result !== undefined && stated !== undefined && !isSame,
  };
}

/**
 * Whether the person can make one decision (A Local Authority v JB [2021] UKSC 52; rules V12 to V15): without a reason to doubt
 * the presumption stands; then whether they can do each of the four parts of deciding; and only where they cannot, whether an
 * impairment is why. One "no" is enough. Inability with another cause is `unable-not-mca`, never a lack of capacity. An unwise
 * decision is no reason: where there is no other reason to doubt, nobody is found unable. What the check asks of whoever
 * states that a person lacks capacity is needed here as well.
 * @param decision one of `decisions`
 * @param options the jurisdiction and profile, which may have another order of the two questions or need no cause, and the
 * catalogue
 * @returns no result while something is needed, and of a decision that was recorded by mistake. Never throws.
 */
export function capacityConclusion(decision: unknown, options: CheckOptions = {}): DecisionConclusion {
  try {
    return concludeDecision(viewOf(decisionSchema, decision) ?? {}, options);
  } catch {
    return concludeDecision({}, {});
  }
}
