import type { BecauseDates } from '../vocabulary/index.js';
import { isMissing } from '../schema/conditions.js';
import type { Path } from '../schema/issue.js';
import { contextFrom } from '../schema/options.js';
import type { RecordView } from '../schema/record-context.js';
import { reviewsThatCount } from '../schema/review-timeline-outcomes.js';
import { endOf } from '../schema/record-context.js';
import { isSettledAtFirst, isSettledInOne } from '../schema/stages.js';
import { daysBetween, isBefore, lastDayOf } from '../schema/timescale.js';
import { each } from '../schema/view.js';
import type { Conclusion } from './conclusion.js';
import type { DateOptions } from './drift.js';
import { reading, type Read } from './reading.js';

/** A date that was moved, and why. */
export interface DateMoved {
  readonly from: string;
  readonly to: string;
  /** A code of the list `timescale-reason`. */
  readonly reason: string | undefined;
  readonly note: string | undefined;
  readonly path: Path;
}

/** When the next review is due: an ISO date, maybe partial. */
export interface NextReview extends Conclusion<string> {
  /** The days that have passed since; absent where the day has not passed. Of a rough date, since its last day. */
  readonly overdueBy?: number;
  /** How the date was moved, oldest first. */
  readonly moved: readonly DateMoved[];
  /** Where the date was set, in what was given. */
  readonly path?: Path;
}

type Timeline = NonNullable<RecordView['reviewTimeline']>;

const sources = ['Jersey MSP Toolkit s6 (R31)', 'Worcestershire MSP briefing (R8)'];

/** Usual times of the jurisdiction that end with something else than a review. */
const OTHER_TIMES = new Set<string | undefined>(['enquiry', 'feedback']);

/** Follows a date from change to change. One that leads back to itself ends there. */
function followed(date: string, { timescaleChanges }: Timeline): DateMoved[] {
  const byFrom = new Map<string, DateMoved>();
  for (const [i, { of, from, to, reason, note }] of each(timescaleChanges)) {
    if (from === undefined || to === undefined || OTHER_TIMES.has(of)) continue;
    const path = ['reviewTimeline', 'timescaleChanges', i];
    byFrom.set(from, { from, to, reason: isMissing(reason) ? undefined : reason, note, path });
  }
  const moved: DateMoved[] = [];
  const seen = new Set([date]);
  for (let next = byFrom.get(date); next && !seen.has(next.to); next = byFrom.get(next.to)) {
    seen.add(next.to);
    moved.push(next);
  }
  return moved;
}

interface DateSet {
  readonly date: string;
  readonly path: Path;
  readonly because: BecauseDates;
}

/** The dates that were set: by the latest review first, then apart from any. */
function datesSet(timeline: Timeline, latest: ReturnType<typeof latestReview>): DateSet[] {
  const ofReview = latest?.[1].nextReviewOn;
  const dates: DateSet[] = [];
  if (latest && ofReview !== undefined)
    dates.push({
      date: ofReview,
      path: ['reviewTimeline', 'reviews', latest[0], 'nextReviewOn'],
      because: 'date-set-in-review',
    });
  if (timeline.nextReviewOn !== undefined)
    dates.push({ date: timeline.nextReviewOn, path: ['reviewTimeline', 'nextReviewOn'], because: 'date-set' });
  return dates.filter(({ date }) => lastDayOf(date) !== undefined);
}

/** The latest review that says when it was. One that is being written, and does not yet, counts once it sets a date. */
function latestReview(timeline: Timeline): ReturnType<typeof reviewsThatCount>[number] | undefined {
  let latest: ReturnType<typeof reviewsThatCount>[number] | undefined;
  for (const entry of reviewsThatCount(timeline)) {
    const [, { date, nextReviewOn }] = entry;
    const counts = !latest || date !== undefined || nextReviewOn !== undefined;
    if (counts && !isBefore(date, latest?.[1].date)) latest = entry;
  }
  return latest;
}

function dueDate({ record, at }: Read, today: string): NextReview {
  const nothing = (...because: BecauseDates[]): NextReview => ({ result: undefined, because, sources, moved: [] });
  if (endOf(record) !== undefined) return nothing('enquiry-ended');
  const timeline: Timeline = record.reviewTimeline ?? {};
  const latest = latestReview(timeline);
  const dates = datesSet(timeline, latest).map((set) => ({ ...set, moved: followed(set.date, timeline) }));
  // A date is met by a review on that day or after it.
  const open = dates.find(({ date, moved }) => {
    const held = latest?.[1].date;
    return held === undefined || isBefore(held, moved.at(-1)?.to ?? date);
  });
  if (!open) {
    if (dates.length > 0) return nothing('review-held-since');
    const isEarly = isSettledAtFirst(record) || isSettledInOne(record);
    return nothing(isEarly ? 'settled-early' : 'no-date-set');
  }
  const moved = open.moved.map((move) => ({ ...move, path: at(move.path) }));
  const date = moved.at(-1)?.to ?? open.date;
  const days = daysBetween(lastDayOf(date) ?? today, today) ?? 0;
  const because: BecauseDates[] = [open.because];
  if (moved.length > 0) because.push('date-moved');
  if (days > 0) because.push('date-passed');
  return { result: date, because, sources, moved, path: at(open.path), ...(days > 0 && { overdueBy: days }) };
}

/**
 * When the next review is due: as the latest review set it, else as it was set apart from any, followed through every change
 * of date. A date is met by a review on that day or after it. That one has passed is a prompt, never a fault: what counts is
 * "timeliness of actions for the individual rather than sticking to rigid timescales" (Worcestershire MSP briefing).
 * @param record a record, or the section review timeline alone
 * @returns no result where none is set, where it was held, or once the work has ended. Never throws.
 */
export function nextReview(record: unknown, options?: DateOptions): NextReview {
  const nothing: NextReview = { result: undefined, because: ['no-date-set'], sources, moved: [] };
  return reading(record, nothing, (read) => dueDate(read, contextFrom(options).today));
}
