import type { Path } from '../schema/issue.js';
import { evidenceIn, type Evidence, type EvidenceOf } from './practice-evidence.js';
import { reading } from './reading.js';

export type { Evidence, EvidenceOf } from './practice-evidence.js';

/**
 * The six principles of safeguarding adults (Department of Health 2011; Care and Support Statutory Guidance, chapter 14; R1), in their
 * order there.
 */
export const PRINCIPLES = [
  'empowerment',
  'prevention',
  'proportionality',
  'protection',
  'partnership',
  'accountability',
] as const;
/** One of the six principles of safeguarding adults. */
export type Principle = (typeof PRINCIPLES)[number];

/** The five questions that practitioners ask themselves (practitioner's checklist, "Let's Learn: MSP"; R81), in their order there. */
export const QUESTIONS = ['priorities', 'outcomes', 'options', 'network', 'agencies'] as const;
/** One of the five questions that practitioners ask themselves. */
export type PracticeQuestion = (typeof QUESTIONS)[number];

/** What is not there yet, and the place where it would stand. */
export interface PracticeGap {
  readonly of: EvidenceOf;
  readonly path: Path;
}

/** What a record holds for one principle or question, and what of it is not there yet. Never a score. Our own. */
export interface PracticeEvidence<N extends string> {
  readonly name: N;
  readonly evidence: readonly Evidence[];
  readonly gaps: readonly PracticeGap[];
}

/** What a record holds for the principles, and for the practitioner's questions. Our own. */
export interface Practice {
  readonly principles: readonly PracticeEvidence<Principle>[];
  readonly questions: readonly PracticeEvidence<PracticeQuestion>[];
}

/** Where each would stand. What only some records have, as a refusal, is never missed. */
const PLACES: Readonly<Partial<Record<EvidenceOf, Path>>> = {
  outcome: ['desiredOutcomes', 'outcomes'],
  priority: ['desiredOutcomes', 'outcomes'],
  involvement: ['capacityAdvocacy', 'involvement', 'desiredInvolvement'],
  information: ['capacityAdvocacy', 'involvement', 'information'],
  option: ['desiredOutcomes', 'options'],
  supporter: ['capacityAdvocacy', 'involvement', 'supporters'],
  sharing: ['capacityAdvocacy', 'sharing'],
  agency: ['capacityAdvocacy', 'involvement', 'agencies'],
  action: ['reviewTimeline', 'reviews'],
  told: ['closureFeedback', 'closure', 'feedbackToPerson'],
};

/** Which kinds of evidence show what. What a record may show for a principle is our own reading of its statement (R2). */
const SHOWN_BY: Readonly<Record<Principle | PracticeQuestion, readonly EvidenceOf[]>> = {
  empowerment: ['outcome', 'involvement', 'influenced'],
  prevention: ['information'],
  proportionality: ['option', 'refusal', 'choseProcess'],
  protection: ['supporter', 'advocate'],
  partnership: ['sharing', 'agency'],
  accountability: ['action', 'told', 'informed'],
  priorities: ['priority'],
  outcomes: ['outcome'],
  options: ['option'],
  network: ['supporter'],
  agencies: ['agency'],
};

const toldOf = <N extends Principle | PracticeQuestion>(
  name: N,
  found: readonly Evidence[],
  at: (path: Path) => Path,
): PracticeEvidence<N> => ({
  name,
  evidence: SHOWN_BY[name].flatMap((kind) =>
    found.filter(({ of }) => of === kind).map((one) => ({ ...one, path: at(one.path) })),
  ),
  gaps: SHOWN_BY[name].flatMap((kind) => {
    const path = PLACES[kind];
    return path && !found.some(({ of }) => of === kind) ? [{ of: kind, path: at(path) }] : [];
  }),
});

/**
 * For each of the six principles (R1), and for each of the practitioner's five questions (R81), what a record holds that shows it,
 * and what of it is not there yet. It is no score, and says nothing of good or bad work. What was recorded by mistake, is no longer
 * wanted or was set aside is not in it. For practitioners: in what they wrote, anybody may be named.
 * @param record a record, or one of its sections, finished or not
 * @returns the principles and the questions, in their order; both empty for what is no object. Never throws.
 */
export function practiceEvidence(record: unknown): Practice {
  return reading<Practice>(record, { principles: [], questions: [] }, ({ record: view, at }) => {
    const found = evidenceIn(view);
    return {
      principles: PRINCIPLES.map((name) => toldOf(name, found, at)),
      questions: QUESTIONS.map((name) => toldOf(name, found, at)),
    };
  });
}
