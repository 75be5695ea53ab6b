import { codesOf, limbList } from '../vocabulary/index.js';
import { unlessMistaken, type Answers, type Condition } from './conditions.js';

// What holds within one decision. The order of A Local Authority v JB [2021] UKSC 52 is in it: first whether the person is
// unable to make the decision, then whether an impairment is why.

/** Each limb by the way to its answer. */
const limbWays = codesOf(limbList).map((limb) => `limbs.${limb}.answer`);
const anyUnable: readonly Answers[] = limbWays.map((way) => ({ [way]: ['unable'] }));
const anyAnswered: readonly Answers[] = limbWays.map((way) => ({ [way]: ['able', 'unable'] }));
const allAble: Answers = Object.fromEntries(limbWays.map((way) => [way, ['able']]));

const lacks = { conclusion: ['lacks-capacity'] } as const;
const assessed = { conclusion: ['has-capacity-assessed'] } as const;
/** Where it is asked first whether there is an impairment, nothing else is asked of who has none. */
const noImpairment = { nexus: ['no-impairment'] } as const;
const otherCause = { conclusion: ['unable-not-mca'] } as const;

/** Who says that the person is not able to says what shows it. */
export const limbIsUnable = [
  { needs: 'evidence', when: { answer: ['unable'] }, code: 'limb-evidence-missing' },
] as const satisfies readonly Condition[];

/** Rules V12 and V14, as types know them: whoever says that a person lacks capacity has to show all of it. */
export const typedDecisionConditions = [
  { needs: 'type', code: 'decision-type-missing' },
  { needs: 'trigger', code: 'capacity-trigger-missing' },
  { needs: 'date', code: 'assessment-date-missing' },
  { needs: 'conclusion', code: 'conclusion-missing' },
  {
    needs: 'conclusion',
    among: ['has-capacity-presumed'],
    when: { trigger: ['no-reason-to-doubt'] },
    code: 'conclusion-though-no-doubt',
  },
  {
    needs: 'conclusion',
    among: [
      'has-capacity-assessed',
      'lacks-capacity',
      'unable-not-mca',
      'awaiting-assessment',
      'deferred-may-regain',
      'not-determined',
    ],
    when: { trigger: ['reason-to-doubt'] },
    code: 'conclusion-though-doubt',
  },
  { needs: 'matter', when: lacks, code: 'matter-missing' },
  { needs: 'assessor', when: lacks, code: 'assessor-missing' },
  { needs: 'practicableSteps', when: lacks, code: 'practicable-steps-missing' },
  { needs: 'limbs', when: lacks, code: 'limb-unable-missing' },
  { needs: 'limbs', when: assessed, unless: [noImpairment], code: 'limbs-missing' },
  { needs: 'nexus', when: { conclusion: ['lacks-capacity', 'unable-not-mca'] }, code: 'nexus-missing' },
  { needs: 'nexus', among: ['impairment-causes-inability'], when: lacks, code: 'nexus-not-cause' },
  {
    needs: 'nexus',
    among: ['impairment-present-not-cause', 'no-impairment'],
    when: otherCause,
    code: 'nexus-is-cause',
  },
] as const satisfies readonly Condition[];

/** Rules V12 and V13 where they look into the limbs. */
const untypedDecisionConditions: readonly Condition[] = [
  // "Another decision" tells nothing without words; where nothing is in doubt nothing is asked (rule V14).
  { needs: 'matter', when: { type: ['other'], trigger: ['reason-to-doubt'] }, code: 'matter-missing' },
  { allows: 'limbs', among: [], when: lacks, unless: anyUnable, code: 'limb-unable-missing' },
  { allows: 'limbs', among: [], when: assessed, unless: [...anyAnswered, noImpairment], code: 'limbs-missing' },
  {
    needs: 'conclusion',
    among: ['has-capacity-assessed', 'has-capacity-presumed'],
    when: allAble,
    code: 'conclusion-though-able',
  },
  { allows: 'nexus', among: ['not-reached'], when: allAble, code: 'nexus-though-able' },
  // One "no" is enough to be unable: who does not agree with what was worked out says why.
  ...limbWays.map((way): Condition => ({
    needs: 'conclusionReason',
    when: { ...assessed, [way]: ['unable'] },
    code: 'conclusion-reason-missing',
  })),
];

/** All of it, of which nothing is asked of a decision that was recorded by mistake; and why one was put right (R11). */
export const decisionConditions: readonly Condition[] = [
  ...unlessMistaken([...typedDecisionConditions, ...untypedDecisionConditions]),
  { needs: 'correction', when: { status: ['amended'] }, code: 'correction-missing' },
];

/** What follows from what was found when pressure was considered. */
export const typedCoercionConditions = [
  { needs: 'seen', when: { finding: ['something-seen'] }, code: 'pressure-seen-missing' },
  { needs: 'notSeenAloneReason', when: { seenAlone: ['no'] }, code: 'not-seen-alone-reason-missing' },
] as const satisfies readonly Condition[];
