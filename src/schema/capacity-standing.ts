import { coreCode, decisionTypeList, doubtReasonList, type Code } from '../vocabulary/index.js';
import type { CapacityAdvocacyDraft } from './capacity-advocacy-shape.js';
import { each, type View } from './view.js';

/** The section as a rule reads it: anything may be absent. */
export type SectionView = View<CapacityAdvocacyDraft>;
type Decisions = NonNullable<SectionView['decisions']>;
/** A decision as a rule reads it. */
export type DecisionView = NonNullable<Decisions[number]>;

/** The entry of our own list that a decision's type counts under. */
export const decisionTypeOf = ({ type }: DecisionView, catalogue?: unknown): Code | undefined =>
  coreCode(decisionTypeList, type, catalogue);

/** Whether an unwise decision is the only reason given to doubt capacity: it is none by itself (rule V15). */
export const isUnwiseOnly = ({ doubtReasons = [] }: DecisionView, catalogue?: unknown): boolean =>
  doubtReasons.length > 0 &&
  doubtReasons.every((reason) => coreCode(doubtReasonList, reason, catalogue)?.code === 'unwise-decision');

/**
 * Of each decision the latest assessment, with its place in the list. The matter tells decisions of one type apart, and the
 * date of assessment tells which is the latest, not the order of entry; of one day the one that was entered last.
 */
export function currentDecisions(decisions: SectionView['decisions']): [place: number, decision: DecisionView][] {
  const latest = new Map<string, [number, DecisionView]>();
  for (const [i, decision] of each(decisions)) {
    const { type = '', matter = '', date = '' } = decision;
    const key = JSON.stringify([type, matter.trim().toLowerCase()]);
    const known = latest.get(key);
    // Of a partial date the text is the smaller one: `2026` comes before `2026-05-14`.
    if (!known || (known[1].date ?? '') <= date) latest.set(key, [i, decision]);
  }
  return [...latest.values()];
}

/**
 * Whether the person lacks capacity to choose this person to represent them: by the latest decision about that person,
 * or, where none names them, about being represented at all. Without a decision the presumption stands.
 */
export function lacksCapacityForRepresentation(
  { decisions }: SectionView,
  personId: string | undefined,
  catalogue?: unknown,
): boolean {
  const about = currentDecisions(decisions)
    .map(([, decision]) => decision)
    .filter((decision) => decisionTypeOf(decision, catalogue)?.code === 'be-represented-by-named-person');
  const named = about.filter(({ representative }) => personId && representative?.personId === personId);
  const unnamed = about.filter(({ representative }) => !personId || !representative?.personId);
  const [first, ...rest] = named.length > 0 ? named : unnamed;
  if (!first) return false;
  return rest.reduce((a, b) => ((a.date ?? '') <= (b.date ?? '') ? b : a), first).conclusion === 'lacks-capacity';
}
