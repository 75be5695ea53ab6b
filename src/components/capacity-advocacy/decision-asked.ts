import type { Patch } from '../../rules/versions.js';
import { codesOf, limbList } from '../../vocabulary/index.js';
import { withAsides, type AskedWhile } from '../shared/aside.js';
import type { DecisionDraft } from './model.js';

export type Order = 'functional-first' | 'diagnostic-first';

/** Whether the person was found unable to do one of the four parts of deciding. */
export const isUnable = ({ limbs }: DecisionDraft): boolean =>
  codesOf(limbList).some((limb) => limbs?.[limb]?.answer === 'unable');
/** Whether something other than an impairment is what stops them. */
export const isOtherCause = ({ nexus }: DecisionDraft): boolean =>
  nexus === 'impairment-present-not-cause' || nexus === 'no-impairment';

const isDoubted = ({ trigger }: DecisionDraft): boolean => trigger !== 'no-reason-to-doubt';

/** What is asked only where there is a doubt, an inability, another cause. */
const conditions = (order: Order): readonly AskedWhile<DecisionDraft>[] => [
  {
    keys: [
      'doubtReasons',
      'doubt',
      'practicableSteps',
      'practicableStepsNote',
      'relevantInformation',
      'limbs',
      'conclusionReason',
      'canWait',
      'waitUntil',
      'reviewOn',
      'bestInterests',
      'representative',
    ],
    asked: isDoubted,
  },
  {
    keys: ['nexus', 'nexusEvidence'],
    asked: (item) => isDoubted(item) && (order === 'diagnostic-first' || isUnable(item)),
  },
  { keys: ['restrictions', 'restrictionNote'], asked: (item) => isDoubted(item) && isOtherCause(item) },
];

/** A patch of a decision with what follows from it for its other answers. */
export function decisionPatch(item: DecisionDraft, patch: Patch<DecisionDraft>, order: Order): Patch<DecisionDraft> {
  const { trigger } = patch;
  // Without a doubt the decision is about taking part, and the person is assumed able: nothing more is asked.
  const said: Patch<DecisionDraft> =
    trigger === 'no-reason-to-doubt'
      ? { ...patch, type: item.type ?? 'take-part-in-enquiry', conclusion: 'has-capacity-presumed' }
      : trigger !== undefined && item.conclusion === 'has-capacity-presumed'
        ? { ...patch, conclusion: undefined }
        : patch;
  return withAsides(item, said, conditions(order));
}
