import { decisionSchema } from '../../schema/capacity-shape.js';
import { isUnwiseOnly } from '../../schema/capacity-standing.js';
import { viewOf } from '../../schema/view.js';
import { capacityOrder, codesOf, limbList } from '../../vocabulary/index.js';
import type { Ask } from '../shared/asks.js';
import type { Row } from '../shared/item-fields.js';
import { nameOfPerson } from '../shared/people.js';
import { decidedHere, limbHere, nexusHere, pressureRoute, ROLES, standardHere } from '../shared/place.js';
import type { CapacityAdvocacyElement } from './capacity-advocacy.js';
import type { DecisionDraft } from './model.js';

type Element = CapacityAdvocacyElement;
type Asks = readonly Ask<Element>[];

/** Conclusions that are not worked out: only people can say that it is not yet known. */
export const OPEN = ['awaiting-assessment', 'deferred-may-regain', 'not-determined'];

/** Whether it is asked first what the cause is: the law of the place says so. */
export const isCauseFirst = ({ asking: { jurisdiction, profile } }: Element): boolean =>
  capacityOrder(jurisdiction, profile) === 'diagnostic-first';

/** Whether the person was found unable to do one of the four parts of deciding. */
export const isUnable = ({ limbs }: DecisionDraft): boolean =>
  codesOf(limbList).some((limb) => limbs?.[limb]?.answer === 'unable');

const isDoubted = (item: Row): boolean => item['trigger'] !== 'no-reason-to-doubt';
const concludes =
  (...codes: readonly string[]) =>
  (item: Row): boolean =>
    isDoubted(item) && codes.includes(item['conclusion'] as string);

const isSaidUnable = concludes('lacks-capacity', 'unable-not-mca');
/** Somebody was found unable, and no impairment is why. */
const isStoppedOtherwise = (item: DecisionDraft): boolean =>
  isUnable(item) && ['impairment-present-not-cause', 'no-impairment'].includes(item.nexus as string);

const EVIDENCE: Ask = { key: 'evidence', word: 'nexusEvidence' };
/** What shows it is asked of who is unable; of who is able it stays where somebody has said it. */
const ANSWER = {
  unable: [EVIDENCE],
  able: [{ ...EVIDENCE, held: true }],
  'not-reached': [{ ...EVIDENCE, held: true }],
};

const LIMBS: Ask<Element> = {
  key: 'limbs',
  hint: 'limbsHint',
  as: 'within',
  of: codesOf(limbList).map((limb) => ({
    key: limb,
    word: '',
    as: 'within',
    of: [{ key: 'answer', word: limbHere(limb), list: 'limb-answer', row: true, opens: ANSWER }],
  })),
};

const CAUSE: Asks = [
  {
    key: 'nexus',
    list: 'nexus',
    named: nexusHere,
    only: (code) => code !== 'not-reached',
    // Who says that the person is not able says also why, whatever was found.
    when: (item, el) => isDoubted(item) && (isCauseFirst(el) || isUnable(item) || isSaidUnable(item)),
  },
  { key: 'nexusEvidence', optional: true, when: ({ nexus }) => nexus !== undefined },
  ...[
    { key: 'restrictions', list: 'restriction-by-others', many: true, prompt: pressureRoute } as const,
    { key: 'restrictionNote', optional: true },
  ].map((ask) => ({ ...ask, when: isStoppedOtherwise })),
];

/** The steps of a decision in doubt before its conclusion; by the law of the place the cause comes before the limbs. */
const FIRST: readonly Asks[] = [
  [{ key: 'matter' }, { key: 'type', list: 'decision-type' }],
  [
    { key: 'date', word: 'assessedOn', as: 'date' },
    { key: 'assessor', as: 'line' },
  ],
];
const NEXT: readonly Asks[] = [
  [
    {
      key: 'doubtReasons',
      list: 'doubt-reason',
      named: nexusHere,
      many: true,
      prompt: ({ words, catalogue }, item) =>
        isUnwiseOnly(viewOf(decisionSchema, item) ?? {}, catalogue)
          ? { text: words.issue('unwise-decision-only'), tells: true }
          : undefined,
    },
    { key: 'doubt', word: 'doubtWords', optional: true },
  ],
  [
    { key: 'practicableSteps', word: 'tried', list: 'practicable-step', many: true },
    { key: 'practicableStepsNote', word: 'triedNote', optional: true },
    { key: 'relevantInformation', word: 'information', optional: true },
  ],
];
const STEPS = [...FIRST, ...NEXT.map((asks) => asks.map((ask) => ({ ...ask, when: isDoubted })))];
const LIMB_STEP: Asks = [{ ...LIMBS, when: isDoubted }];

export const stepsOf = (el: Element): readonly Asks[] => [
  ...STEPS,
  ...(isCauseFirst(el) ? [CAUSE, LIMB_STEP] : [LIMB_STEP, CAUSE]),
];

/** Why the worker does not agree with what was worked out. */
export const REASON: Ask<Element> = { key: 'conclusionReason', when: isDoubted };
/** Why it stands as it does where there is nothing to agree to, and what was said of it before. */
export const WHY: Ask<Element> = { ...REASON, word: 'conclusionWhy', optional: true };

const lacks = concludes('lacks-capacity');
/** The person does not decide now: whether it can wait is asked, and when it is looked at again. */
const isUndecided = concludes('lacks-capacity', 'unable-not-mca', ...OPEN);
/** What is asked once there is a conclusion: whether it can wait; how it was decided for a person who cannot decide now. */
export const AFTER: Asks = [
  {
    key: 'canWait',
    list: 'yes-no-not-known',
    row: true,
    opens: { yes: [{ key: 'waitUntil', as: 'due' }] },
    when: isUndecided,
  },
  {
    key: 'reviewOn',
    as: 'due',
    optional: true,
    when: isUndecided,
  },
  {
    key: 'bestInterests',
    word: 'forThem',
    as: 'group',
    fold: true,
    when: lacks,
    of: [
      {
        key: 'bestInterests',
        word: '',
        as: 'within',
        when: lacks,
        of: [
          {
            key: 'decision',
            word: decidedHere,
            hint: standardHere,
          },
          { key: 'wishes', word: 'bestInterestsWishes' },
          { key: 'consulted', as: 'lines', other: 'consultedWho', add: 'addConsulted' },
          { key: 'lessRestrictive' },
          { key: 'date', word: 'bestInterestsOn', as: 'date' },
        ],
      },
      {
        key: 'representative',
        word: '',
        as: 'within',
        when: lacks,
        of: [
          { key: 'name', word: 'representative', as: 'line', say: nameOfPerson },
          { key: 'role', word: 'representativeRole', ...ROLES },
          { key: 'authoritySeen', list: 'yes-no-not-known', row: true },
        ],
      },
    ],
  },
];

export const CONCLUSION: Ask<Element> = { key: 'conclusion', list: 'capacity-conclusion' };

/** Every question about a decision but whether there is a doubt, in the order in which they are read. */
export const DECISION: Asks = [...STEPS.flat(), ...LIMB_STEP, ...CAUSE, CONCLUSION, WHY, ...AFTER];
