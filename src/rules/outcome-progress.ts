import type { Path } from '../schema/issue.js';
import type { RecordView } from '../schema/record-context.js';
import { reviewsThatCount } from '../schema/review-timeline-outcomes.js';
import { isBefore } from '../schema/timescale.js';
import { each } from '../schema/view.js';
import { viewsByOutcome } from './achievement-views.js';

/** Where an outcome stood on one day: at a review, or in somebody's view at the end. */
export interface OutcomeProgress {
  /** ISO date, maybe partial. */
  readonly date: string | undefined;
  /** At a review: a code of the list `review-status`. */
  readonly status?: string;
  /** At the end: a code of the list `achievement`. */
  readonly view?: string;
  /** Whose view: a code of the list `achievement-view-of`. */
  readonly viewOf?: string;
  /** Where it stands in what was given. */
  readonly path: Path;
}

/** What reviews and views say of each outcome, by its id, oldest first. What was recorded by mistake is left out. */
export function progressByOutcome(
  record: RecordView,
  at: (path: Path) => Path,
): ReadonlyMap<string, readonly OutcomeProgress[]> {
  const found = new Map<string, OutcomeProgress[]>();
  const add = (outcomeId: string | undefined, progress: OutcomeProgress): void => {
    if (outcomeId === undefined) return;
    const all = found.get(outcomeId);
    if (all) all.push(progress);
    else found.set(outcomeId, [progress]);
  };
  for (const [i, { date, progress }] of reviewsThatCount(record.reviewTimeline ?? {}))
    for (const [k, { outcomeId, status }] of each(progress))
      if (status !== undefined)
        add(outcomeId, { date, status, path: at(['reviewTimeline', 'reviews', i, 'progress', k]) });
  for (const [outcomeId, views] of viewsByOutcome(record))
    for (const { date, view, viewOf, path } of views)
      if (view !== undefined) add(outcomeId, { date, view, ...(viewOf !== undefined && { viewOf }), path: at(path) });
  for (const all of found.values()) all.sort((a, b) => compare(a.date ?? '', b.date ?? ''));
  return found;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Whether it had happened, as far as somebody says it. A worker's own view tells nothing here. */
function hasHappened({ status, view, viewOf }: OutcomeProgress): boolean | undefined {
  if (viewOf === 'worker') return undefined;
  // What happened in part is not lost (R43): it may have been more before, or less.
  if (view !== undefined) return view === 'fully-achieved' ? true : view === 'not-achieved' ? false : undefined;
  if (status === 'met-so-far') return true;
  return status === 'stuck' || status === 'worse' || status === 'action-needed' ? false : undefined;
}

/** Without what a representative says where the person says it themselves: that the two differ is no loss. */
function ofOneSide(progress: readonly OutcomeProgress[]): readonly OutcomeProgress[] {
  const isOwn = progress.some((entry) => entry.viewOf === 'person' && hasHappened(entry) !== undefined);
  return isOwn ? progress.filter(({ viewOf }) => viewOf !== 'representative') : progress;
}

/** Whether it was achieved, and whether it was lost after that, for certain: of rough dates nobody can say which came first. */
export function achievedAndLost(
  progress: readonly OutcomeProgress[],
): 'achieved' | 'lost' | 'lost-for-a-time' | undefined {
  let achieved: string | undefined;
  let found: ReturnType<typeof achievedAndLost>;
  for (const entry of ofOneSide(progress)) {
    const happened = hasHappened(entry);
    if (happened === true) {
      found = found === undefined || found === 'achieved' ? 'achieved' : 'lost-for-a-time';
      achieved ??= entry.date;
    } else if (happened === false && found !== undefined && isBefore(achieved, entry.date)) found = 'lost';
  }
  return found;
}
