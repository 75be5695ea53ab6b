import { codesOf, findCode, stageList, type BecauseStages, type Stage } from '../vocabulary/index.js';
import {
  coverings,
  isSettledAtFirst,
  isSettledInOne,
  missingStages,
  oneConversation,
  type MissingStage,
} from '../schema/stages.js';
import type { Covering } from '../schema/stages.js';
import type { Conclusion } from './conclusion.js';
import { reading, type Read } from './reading.js';

/** The parts of the work in which somebody talked with the person. */
export interface StagesCovered extends Conclusion<readonly Stage[]> {
  /** The conversations, reviews and views at the end, each part that one covers by itself; `path` in what was given. */
  readonly covered: readonly Covering[];
  /** The parts that nobody covers, and whether the record says why. The middle is not missed where it was settled early. */
  readonly missing: readonly MissingStage[];
}

/** What a rule about parts of the work may be told. */
export interface StageOptions {
  /** The council's own codes: a `Catalogue`. A step of its own belongs to the part of the step that it maps to. */
  readonly catalogue?: unknown;
}

const sources = ['MSP Guide 2014 (R10)', 'Jersey MSP Toolkit s5 (R32)', 'V25'];

function whyCovered({ record, at }: Read, catalogue: unknown): StagesCovered {
  const covered = coverings(record, catalogue).map((covering) => ({ ...covering, path: at(covering.path) }));
  const missing = missingStages(record, catalogue);
  const isEarly = isSettledAtFirst(record) || oneConversation(record) !== undefined;
  const stages = new Set(covered.map(({ stage }) => stage));
  const because: [BecauseStages, boolean][] = [
    ['conversation-held', record.desiredOutcomes?.conversations?.some(Boolean) === true],
    ['review-held', covered.some(({ path }) => path.at(-2) === 'reviews')],
    ['view-given-at-the-end', covered.some(({ path }) => path.at(-2) === 'achievements')],
    ['middle-not-needed', isEarly && !stages.has('middle')],
    ['reason-given', missing.some(({ isExplained }) => isExplained)],
    ['nobody-talked', covered.length === 0],
  ];
  return {
    result: codesOf(stageList).filter((stage) => stages.has(stage)),
    because: because.flatMap(([code, holds]) => (holds ? [code] : [])),
    sources,
    covered,
    missing,
  };
}

/**
 * The parts of the work in which somebody talked with the person about what they want: "at the beginning, middle, and end"
 * (MSP Guide 2014). A conversation says to which parts it belongs; a review too, or its step does, or its
 * date; and a view that was given at the end belongs there.
 * @param record a record; of a section alone, what it says
 * @returns the parts in their order, with what covers them and what is missing. Never throws.
 */
export function stagesCovered(record: unknown, options?: StageOptions): StagesCovered {
  const nothing = { result: [], because: ['nobody-talked'], sources, covered: [], missing: [] };
  return reading<StagesCovered>(record, nothing, (read) => whyCovered(read, options?.catalogue));
}

/**
 * Whether it was settled early: the end says so, or one conversation was the beginning and the end, and no other one and no
 * review came after it before the work ended. Then there is no middle
 * to miss, and it counts as effective when "things could be sorted out at an initial meeting" (MSP Guide 2014 s7).
 * @returns no result where no conversation and no end is recorded. Never throws.
 */
export function isEarlyResolution(record: unknown): Conclusion<boolean> {
  const earlySources = ['MSP Guide 2014 s7 (R9)'];
  const follows = (result: boolean | undefined, ...because: BecauseStages[]): Conclusion<boolean> => ({
    result,
    because,
    sources: earlySources,
  });
  return reading(record, follows(undefined, 'nobody-talked'), ({ record: view }) => {
    const because: BecauseStages[] = [];
    if (isSettledAtFirst(view)) because.push('settled-at-first-conversation');
    if (isSettledInOne(view)) because.push('one-conversation');
    if (because.length > 0) return follows(true, ...because);
    if (findStage(view) || view.closureFeedback?.closure) return follows(false, 'not-settled-at-once');
    return follows(undefined, 'nobody-talked');
  });
}

const findStage = ({ desiredOutcomes }: Read['record']): boolean =>
  desiredOutcomes?.conversations?.some((talk) => talk?.stages?.some((stage) => findCode(stageList, stage))) === true;
