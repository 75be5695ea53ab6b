import {
  achievementList,
  findCode,
  outcomeSourceList,
  sg4aAchievedList,
  type AchievementView,
  type BecauseAchievement,
  type BecauseExcluded,
  type BecauseWithoutView,
  type Sg4aAchieved,
} from '../vocabulary/index.js';
import { isMistake, mayBeAchieved } from '../schema/achievement-standing.js';
import { isMissing } from '../schema/conditions.js';
import type { Path } from '../schema/issue.js';
import { outcomeLines, type OutcomeLine } from '../schema/outcome-lines.js';
import type { RecordView } from '../schema/record-context.js';
import { viewsByOutcome, viewThatCounts } from './achievement-views.js';
import { askedRollUp } from './asked-roll-up.js';
import type { Conclusion } from './conclusion.js';
import { reading } from './reading.js';
import { rollUp, unread, type RollUp } from './roll-up.js';

/** What is said of one outcome at the end, and why it counts or does not. */
export interface OutcomeAtEnd<R = AchievementView> extends Conclusion<R> {
  readonly outcomeId: string;
  /** The outcome; of one that is not recorded, the view of it. */
  readonly path: Path;
}

/** The person's view of everything together, where it was recorded (`closure.overall`). */
export interface OverallView {
  readonly view: Sg4aAchieved;
  /** Why it is another than the single ones come to. Without one it does not count. */
  readonly reason?: string;
  readonly path: Path;
}

/** How far what the person wanted has happened, for a whole enquiry. */
export interface AchievementRollUp extends RollUp<Sg4aAchieved> {
  /** The outcomes that count, each with its view. */
  readonly counted: readonly OutcomeAtEnd[];
  /** Outcomes that were no longer wanted, and what is none of the person's: never “not achieved”. */
  readonly excluded: readonly OutcomeAtEnd[];
  /** Outcomes that still stood, and of which nobody said how far they happened. They are counted beside. */
  readonly withoutView: readonly OutcomeAtEnd[];
  readonly overall?: OverallView;
}

const sources = ['SAC SG4a', 'MSP Guide 2014 appendix 2 (R37)', 'V11'];
const statusReasons: Readonly<Record<string, BecauseExcluded>> = {
  changed: 'replaced',
  combined: 'combined',
  withdrawn: 'withdrawn',
  'entered-in-error': 'recorded-by-mistake',
};

/** Why an outcome is left out. What a professional aims at is no outcome of the person, whoever wrote it here. */
function exclusionOf({ latest: { status, source } }: OutcomeLine): BecauseExcluded | undefined {
  if (!mayBeAchieved(status)) return statusReasons[status ?? ''];
  return source === undefined || findCode(outcomeSourceList, source) ? undefined : 'not-theirs';
}

/** Views of what is no outcome of this record, e.g. of a professional's goal. */
function strays(record: RecordView, lines: readonly OutcomeLine[]): OutcomeAtEnd[] {
  const known = new Set(lines.map(({ id }) => id));
  const seen = new Set<string>();
  return (record.closureFeedback?.achievements ?? []).flatMap((achievement, i) => {
    const { outcomeId } = achievement ?? {};
    if (!achievement || outcomeId === undefined || isMissing(outcomeId) || isMistake(achievement)) return [];
    if (known.has(outcomeId) || seen.has(outcomeId)) return [];
    seen.add(outcomeId);
    const because: BecauseExcluded[] = ['no-such-outcome'];
    return [{ outcomeId, path: ['closureFeedback', 'achievements', i], result: undefined, because, sources }];
  });
}

type Sorted = Pick<AchievementRollUp, 'counted' | 'excluded' | 'withoutView'>;

function sorted(record: RecordView): Sorted {
  const lines = outcomeLines(record);
  const views = viewsByOutcome(record);
  const [counted, excluded, withoutView]: [OutcomeAtEnd[], OutcomeAtEnd[], OutcomeAtEnd[]] = [[], [], []];
  for (const line of lines) {
    const { id: outcomeId = '', path } = line;
    const told = { outcomeId, path, sources };
    const left = exclusionOf(line);
    if (left) {
      excluded.push({ ...told, result: undefined, because: [left] });
      continue;
    }
    const said = views.get(outcomeId) ?? [];
    const { view, viewOf } = viewThatCounts(said) ?? {};
    const cell = findCode(sg4aAchievedList, view);
    if (cell) counted.push({ ...told, result: view as Sg4aAchieved, because: [`view-of-${viewOf}`] });
    else {
      const reason = findCode(achievementList, view)?.code as BecauseWithoutView | undefined;
      const isWorkers = said.length > 0 && said.every((one) => one.viewOf === 'worker');
      const because = reason ?? (isWorkers ? 'only-workers-view' : 'no-view-recorded');
      withoutView.push({ ...told, result: view as AchievementView | undefined, because: [because] });
    }
  }
  return { counted, excluded: [...excluded, ...strays(record, lines)], withoutView };
}

const follows = (result: Sg4aAchieved | undefined, because: BecauseAchievement): Conclusion<Sg4aAchieved> => ({
  result,
  because: [because],
  sources,
});

/** All fully: fully. None at all: not. Everything between: partly. */
function fromOutcomes(counted: Sorted['counted'], withoutView: Sorted['withoutView']): Conclusion<Sg4aAchieved> {
  const views = new Set(counted.map(({ result }) => result));
  if (views.size === 0) return follows(undefined, withoutView.length > 0 ? 'no-view' : 'no-outcome-counts');
  if (views.size > 1 || views.has('partially-achieved')) return follows('partially-achieved', 'some-achieved');
  return views.has('fully-achieved')
    ? follows('fully-achieved', 'all-achieved')
    : follows('not-achieved', 'none-achieved');
}

function overallOf({ closureFeedback }: RecordView): OverallView | undefined {
  const { view, reason } = closureFeedback?.closure?.overall ?? {};
  if (!findCode(sg4aAchievedList, view)) return undefined;
  const path = ['closureFeedback', 'closure', 'overall'];
  return { view: view as Sg4aAchieved, path, ...(reason !== undefined && { reason }) };
}

function rolledUp(record: RecordView, isExpressed: boolean): AchievementRollUp {
  const parts = sorted(record);
  const computed = isExpressed ? fromOutcomes(parts.counted, parts.withoutView) : follows(undefined, 'not-expressed');
  const both = rollUp(computed, record, 'sg4aAchieved', sg4aAchievedList);
  const overall = overallOf(record);
  const whole = { ...both, ...parts, ...(overall && { overall }) };
  if (!isExpressed) return { ...whole, result: undefined, because: ['not-expressed'] };
  if (!overall || isMissing(overall.reason)) return whole;
  return { ...whole, result: overall.view, because: ['overall-view'] };
}

/**
 * How far what the person wanted has happened by the end, for a whole enquiry: the cell of table SG4a. The outcomes that
 * stood at the end are rolled up by their latest view, the person's before a representative's, never a worker's. The
 * person's own view of everything, with its reason, counts before all that is worked out or stated. There is no cell where
 * nobody gave a view, nor where the person was not asked or expressed nothing.
 * @param record a record
 * @returns what counts, what was left out, and what has no view, each with why. Never throws.
 */
export function achievementRollUp(record: unknown): AchievementRollUp {
  const none = { counted: [], excluded: [], withoutView: [] };
  const nothing = { ...unread(follows(undefined, 'no-outcome-counts')), ...none };
  const isExpressed = askedRollUp(record).result === 'asked-expressed';
  return reading<AchievementRollUp>(record, nothing, ({ record: view }) => rolledUp(view, isExpressed));
}
