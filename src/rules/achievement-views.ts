import { findCode, sg4aAchievedList } from '../vocabulary/index.js';
import { isMistake } from '../schema/achievement-standing.js';
import type { Path } from '../schema/issue.js';
import type { RecordView } from '../schema/record-context.js';
import { isBefore } from '../schema/timescale.js';
import { each } from '../schema/view.js';

// Whose view of an outcome counts, and which is the latest.

type Section = NonNullable<RecordView['closureFeedback']>;
type Achievement = NonNullable<NonNullable<Section['achievements']>[number]>;

/** One view of one outcome. */
export interface ViewSaid {
  readonly view: string | undefined;
  readonly viewOf: string | undefined;
  readonly date: string | undefined;
  readonly path: Path;
}

const said = ({ view, viewOf, date }: Achievement, i: number): ViewSaid => ({
  view,
  viewOf,
  date,
  path: ['closureFeedback', 'achievements', i],
});

/** All that was said of each outcome, by its id, in the order of the list. What was recorded by mistake is left out. */
export function viewsByOutcome({ closureFeedback }: RecordView): ReadonlyMap<string, readonly ViewSaid[]> {
  const views = new Map<string, ViewSaid[]>();
  for (const [i, achievement] of each(closureFeedback?.achievements)) {
    const { outcomeId } = achievement;
    if (outcomeId === undefined || isMistake(achievement)) continue;
    const all = views.get(outcomeId);
    if (all) all.push(said(achievement, i));
    else views.set(outcomeId, [said(achievement, i)]);
  }
  return views;
}

/** The latest of those that one side said; of one day, and where days are not known, the one that was recorded last. */
export function latestOf(views: readonly ViewSaid[], of: string): ViewSaid | undefined {
  let last: ViewSaid | undefined;
  for (const view of views) if (view.viewOf === of && !isBefore(view.date, last?.date)) last = view;
  return last;
}

/** Who could not say it, or was not asked: then somebody may speak for them. */
const LEAVES_IT_TO_OTHERS = new Set<string | undefined>(['unable-to-say', 'not-asked', undefined]);

/**
 * The view that counts: the person's latest. Where they could not say it or were not asked, a representative's. A worker's
 * never does: "ask people their view" (MSP Guide 2014, appendix 2).
 */
export function viewThatCounts(views: readonly ViewSaid[]): ViewSaid | undefined {
  const own = latestOf(views, 'person');
  if (own && !LEAVES_IT_TO_OTHERS.has(own.view)) return own;
  const theirs = latestOf(views, 'representative');
  // Somebody who speaks for the person and does not know either, leaves it at what the person's side said.
  return theirs && (!own || findCode(sg4aAchievedList, theirs.view)) ? theirs : own;
}
