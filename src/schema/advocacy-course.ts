import type { CheckOptions } from './section.js';
import type { RecordView } from './record-context.js';
import { reviewsThatCount } from './review-timeline-outcomes.js';
import { isBefore, lastDayOf } from './timescale.js';
import { each, eachThatCounts } from './view.js';

// Until when an advocate was needed. One is there "for the purpose of facilitating the adult's involvement" (Care Act 2014
// s68(2)): who was there as long as the person took part is not missed at the end.

/** Feedback that somebody gave. */
const GIVEN: readonly (string | undefined)[] = ['completed', 'partly-completed'];

/** Every day on which the person, or who speaks for them, took part: in talks, reviews, views and feedback. */
function* daysOf({ desiredOutcomes, reviewTimeline, closureFeedback }: RecordView): Generator<string | undefined> {
  for (const [, { date }] of each(desiredOutcomes?.conversations)) yield date;
  for (const [, { date }] of reviewsThatCount(reviewTimeline ?? {})) yield date;
  for (const [, { date, viewOf }] of eachThatCounts(closureFeedback?.achievements)) if (viewOf !== 'worker') yield date;
  for (const [, { date, offer }] of eachThatCounts(closureFeedback?.feedback)) if (GIVEN.includes(offer)) yield date;
}

/**
 * The last day on which the person took part, or the day on which the work ended, where that is earlier. Undefined where no day
 * is known.
 */
export function involvedUntil(record: RecordView, ended: string | undefined): string | undefined {
  let last: string | undefined;
  for (const day of daysOf(record)) if (last === undefined || isBefore(last, day)) last = day ?? last;
  return last === undefined || isBefore(ended, last) ? (ended ?? last) : last;
}

const isDate = (date: string | undefined): date is string => date !== undefined && lastDayOf(date) !== undefined;

/** Whether the support of an advocate ran its course: it ended no earlier than the person last took part, and the work ends. */
export const ranItsCourse = (
  { status, date }: { readonly status?: string; readonly date?: string },
  { closing, involvedUntil: until }: CheckOptions,
): boolean => status === 'ended' && closing === true && isDate(date) && isDate(until) && !isBefore(date, until);
