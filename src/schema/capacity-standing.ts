import { coreCode, decisionTypeList, doubtReasonList, type Code } from '../vocabulary/index.js';
import type { CapacityAdvocacyDraft } from './capacity-advocacy-shape.js';
import { isMissing } from './conditions.js';
import { eachThatCounts, type View } from './view.js';

/** The section as a rule reads it: anything may be absent. */
export type SectionView = View<CapacityAdvocacyDraft>;
type Decisions = NonNullable<SectionView['decisions']>;
/** A decision as a rule reads it. */
export type DecisionView = NonNullable<Decisions[number]>;

/** The entry of our own list that a decision's type counts under. */
export const decisionTypeOf = ({ type }: DecisionView, catalogue?: unknown): Code | undefined =>
  coreCode(decisionTypeList, type, catalogue);

/**
 * Whether an unwise decision is the only reason given to doubt capacity: it is none by itself (rule V15). Any other reason is
 * one, also of a code that is not known here, or in words.
 */
export const isUnwiseOnly = ({ doubtReasons = [], doubt }: DecisionView, catalogue?: unknown): boolean =>
  doubtReasons.length > 0 &&
  isMissing(doubt) &&
  doubtReasons.every((reason) => coreCode(doubtReasonList, reason, catalogue)?.code === 'unwise-decision');

/** The decisions that count, with their places: one recorded by mistake may be about another person. */
export const decisionsThatCount = (decisions: SectionView['decisions']): [place: number, decision: DecisionView][] => [
  ...eachThatCounts(decisions),
];

/** The same words are the same matter, however they were typed: composed or not, in capitals, with spaces or line breaks. */
const sameMatter = (matter: string): string => matter.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();

/**
 * Of each decision the latest assessment, with its place in the list. The matter tells decisions of one type apart, and the
 * date of assessment tells which is the latest, not the order of entry; of one day the one that was entered last. What was
 * recorded by mistake is left out.
 */
export function currentDecisions(decisions: SectionView['decisions']): [place: number, decision: DecisionView][] {
  const latest = new Map<string, [number, DecisionView]>();
  for (const [i, decision] of decisionsThatCount(decisions)) {
    const { type = '', matter = '', date = '' } = decision;
    const key = JSON.stringify([type, sameMatter(matter)]);
    const known = latest.get(key);
    // Of a partial date the text is the smaller one: `2026` comes before `2026-05-14`.
    if (!known || (known[1].date ?? '') <= date) latest.set(key, [i, decision]);
  }
  return [...latest.values()];
}

/** The later one; of one day the one that comes second. */
const later = (a: DecisionView | undefined, b: DecisionView): DecisionView =>
  a && (a.date ?? '') > (b.date ?? '') ? a : b;

/**
 * Tells whether the person lacks capacity to choose somebody to represent them: by the latest decision that names that
 * somebody, or, where none does, about being represented at all. Without a decision the presumption stands. The decisions
 * are read once, however many people are asked about.
 */
export function representationOf(
  { decisions }: SectionView,
  catalogue?: unknown,
): (personId: string | undefined) => boolean {
  const named = new Map<string, DecisionView>();
  let unnamed: DecisionView | undefined;
  let any: DecisionView | undefined;
  for (const [, decision] of currentDecisions(decisions)) {
    if (decisionTypeOf(decision, catalogue)?.code !== 'be-represented-by-named-person') continue;
    const name = decision.representative?.personId;
    if (name) named.set(name, later(named.get(name), decision));
    else unnamed = later(unnamed, decision);
    any = later(any, decision);
  }
  return (personId) => ((personId ? (named.get(personId) ?? unnamed) : any)?.conclusion ?? '') === 'lacks-capacity';
}
