import { codesOf, limbList } from '../vocabulary/index.js';
import type { CapacityAdvocacyDraft } from './capacity-advocacy-shape.js';
import { isDiagnosticFirst } from './capacity-law.js';
import { currentDecisions, decisionsThatCount, isUnwiseOnly, type DecisionView } from './capacity-standing.js';
import { isMissing, isMistaken } from './conditions.js';
import type { Rule } from './section.js';
import { each } from './view.js';

type SectionRule = Rule<CapacityAdvocacyDraft>;

/** The answers about the four limbs; undefined where there is none. */
const answersOf = ({ limbs }: DecisionView): (string | undefined)[] =>
  codesOf(limbList).map((limb) => limbs?.[limb]?.answer);

/** That nothing is in doubt is a decision, too: where all of them were recorded by mistake, there is none. */
const atLeastOne: SectionRule = ({ decisions = [] }, say) => {
  const isMistake = (decision: DecisionView | undefined): boolean => decision !== undefined && isMistaken(decision);
  if (decisions.length > 0 && decisions.every(isMistake)) say('decision-missing', ['decisions']);
};

/** Rule V15: an unwise decision is not by itself a reason to doubt capacity (Mental Capacity Act 2005 s1(4)). */
const unwise: SectionRule = ({ decisions }, say, { catalogue }) => {
  for (const [i, decision] of decisionsThatCount(decisions))
    if (isUnwiseOnly(decision, catalogue)) say('unwise-decision-only', ['decisions', i, 'doubtReasons']);
};

/** Prompts about a decision whose conclusion is not yet borne out. What is an error already is not prompted. */
const prompts: SectionRule = (section, say, context) => {
  const isCauseFirst = isDiagnosticFirst(section, context);
  for (const [i, decision] of decisionsThatCount(section.decisions)) {
    const { conclusion, nexus, restrictions, waitUntil, reviewOn } = decision;
    const answers = answersOf(decision);
    const isUnable = answers.includes('unable');
    const isAble = answers.every((answer) => answer === 'able');
    if (conclusion === 'unable-not-mca') {
      if (!isUnable && !isAble) say('limb-unable-missing', ['decisions', i, 'limbs'], undefined, 'warning');
      if (isMissing(restrictions)) say('restriction-missing', ['decisions', i, 'restrictions']);
    } else if (
      !isCauseFirst &&
      conclusion !== 'lacks-capacity' &&
      !isUnable &&
      !isAble &&
      nexus &&
      nexus !== 'not-reached'
    ) {
      say('nexus-before-inability', ['decisions', i, 'nexus']);
    }
    if (conclusion === 'deferred-may-regain' && isMissing(waitUntil) && isMissing(reviewOn))
      say('wait-until-missing', ['decisions', i, 'waitUntil']);
  }
};

/** Where an impairment is asked about first, it may be there although the person is able; but it causes no inability then. */
const cause: SectionRule = (section, say, context) => {
  if (!isDiagnosticFirst(section, context)) return;
  for (const [i, decision] of decisionsThatCount(section.decisions)) {
    if (decision.nexus === 'impairment-causes-inability' && answersOf(decision).every((answer) => answer === 'able'))
      say('nexus-though-able', ['decisions', i, 'nexus']);
  }
};

/** Rule V16: how it is decided for a person who cannot decide now. */
const bestInterests: SectionRule = ({ decisions }, say, { closing }) => {
  for (const [i, { conclusion, bestInterests: chosen, representative }] of currentDecisions(decisions)) {
    if (conclusion !== 'lacks-capacity') continue;
    const { personId, name, role } = representative ?? {};
    if (isMissing(chosen?.decision) && [personId, name, role].every(isMissing))
      say('best-interests-missing', ['decisions', i, 'bestInterests'], undefined, closing ? 'error' : 'warning');
  }
};

/** Kinds of pressure that say that there was none, or that nobody knows. */
const NO_PRESSURE = ['none-identified', 'not-explored'];

const isConsidered = (finding: string | undefined): boolean =>
  finding === 'nothing-found' || finding === 'something-seen';

/** Rule V20: pressure by others is considered at the beginning, and again when the person refuses something. */
const coercion: SectionRule = ({ coercion: entries, refusals }, say) => {
  const considered = [...each(entries)].filter(([, { finding }]) => isConsidered(finding));
  if (considered.length === 0) say('coercion-missing', ['coercion']);
  for (const [i, { seenAlone }] of considered)
    if (isMissing(seenAlone)) say('seen-alone-missing', ['coercion', i, 'seenAlone']);
  for (const [i, { finding, restrictions }] of considered)
    if (finding === 'nothing-found' && restrictions?.some((code) => code && !NO_PRESSURE.includes(code)))
      say('restrictions-though-nothing-found', ['coercion', i, 'restrictions']);

  const known = new Set([...each(refusals)].map(([, { id }]) => id));
  for (const [i, { refusalId }] of each(entries)) {
    if (refusalId !== undefined && !known.has(refusalId)) say('refusal-unknown', ['coercion', i, 'refusalId']);
  }
  const ids = new Set(considered.map(([, { refusalId }]) => refusalId));
  const days = new Set(considered.map(([, { refusalId, date }]) => (refusalId === undefined ? date : undefined)));
  for (const [i, { id, date }] of each(refusals)) {
    const isConsideredHere = (id !== undefined && ids.has(id)) || (date !== undefined && days.has(date));
    if (!isConsideredHere) say('coercion-at-refusal-missing', ['refusals', i]);
  }
};

/** Who is stopped from deciding freely by something other than an impairment may need the court: is there legal advice? */
const legalAdvice: SectionRule = ({ decisions, coercion: entries }, say) => {
  const isStopped = currentDecisions(decisions).some(([, { conclusion }]) => conclusion === 'unable-not-mca');
  const last = [...each(entries)].at(-1);
  if (isStopped && last && [...each(entries)].every(([, entry]) => isMissing(entry.legalAdvice)))
    say('legal-advice-missing', ['coercion', last[0], 'legalAdvice']);
};

/** What holds between decisions, pressure by others and refusals. */
export const capacityRules: readonly SectionRule[] = [
  atLeastOne,
  unwise,
  prompts,
  cause,
  bestInterests,
  coercion,
  legalAdvice,
];
