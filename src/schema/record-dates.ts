import { timescalesOf, type TimescaleFact } from '../vocabulary/index.js';
import { contextOf, isAdministrative, type RecordView } from './record-context.js';
import type { MspRecordDraft } from './record-shape.js';
import { knownOutcomes, withNewOnes } from './review-timeline-outcomes.js';
import type { Rule, Say } from './section.js';
import { addDays, isBefore, workingDaysBetween } from './timescale.js';
import { each } from './view.js';

type RecordRule = Rule<MspRecordDraft>;

/** Rule V24: nothing ends before it began. */
const order: RecordRule = ({ startedOn, concludedOn, concern, closureFeedback }, say) => {
  if (isBefore(concludedOn, startedOn)) say('ended-before-start', ['concludedOn']);
  if (isBefore(closureFeedback?.closure?.date, startedOn))
    say('ended-before-start', ['closureFeedback', 'closure', 'date']);
  // A further concern may be raised while the enquiry goes on, so this is no more than worth a look.
  if (isBefore(startedOn, concern?.raisedOn)) say('started-before-concern', ['startedOn']);
};

/** An enquiry is concluded on the day on which the work ends, as far as both are known. */
const sameEnd: RecordRule = ({ concludedOn, closureFeedback }, say) => {
  const ended = closureFeedback?.closure?.date;
  if (isBefore(ended, concludedOn) || isBefore(concludedOn, ended)) say('concluded-on-differs', ['concludedOn']);
};

/** Rule V24: how far an outcome has happened cannot be said before there was the outcome. */
const achievements: RecordRule = (record, say, context) => {
  const taken = knownOutcomes(contextOf(record, context));
  const known = taken && withNewOnes(record.reviewTimeline ?? {}, taken);
  for (const [i, { outcomeId = '', date, status }] of each(record.closureFeedback?.achievements)) {
    const since = known?.get(outcomeId)?.since;
    if (status !== 'entered-in-error' && since !== undefined && isBefore(date, since))
      say('achievement-before-outcome', ['closureFeedback', 'achievements', i, 'date'], { date: since });
  }
};

/** Whether `to` lies after the last day of the time from `from`. Partial dates say nothing. */
function isLate({ days, working }: TimescaleFact, from: string, to: string): boolean {
  if (days === undefined) return false;
  if (working) return (workingDaysBetween(from, to) ?? 0) > days;
  const due = addDays(from, days);
  return due !== undefined && to > due && addDays(to, 0) !== undefined;
}

/** The day to which the end was moved; it counts in place of the usual time. */
function movedTo({ reviewTimeline }: RecordView, of: string): string | undefined {
  const moved = [...each(reviewTimeline?.timescaleChanges)].flatMap(([, change]) =>
    (change.of === undefined || change.of === of) && change.to !== undefined && change.reason ? [change.to] : [],
  );
  return moved.sort().at(-1);
}

/** The day on which somebody first answered, or today where nothing was said about feedback yet. */
function feedbackDay({ closureFeedback }: RecordView, today: string): string | undefined {
  const all = [...each(closureFeedback?.feedback)].filter(([, { status }]) => status !== 'entered-in-error');
  if (all.length === 0) return today;
  const answered = all.filter(([, { offer }]) => offer === 'completed' || offer === 'partly-completed');
  return answered.flatMap(([, { date }]) => (date === undefined ? [] : [date])).sort()[0];
}

/**
 * Rule V28: a usual time has passed. It is only told, and says nothing of good or bad work: what counts is "timeliness of
 * actions for the individual rather than sticking to rigid timescales" (Worcestershire briefing).
 */
const timescales: RecordRule = (record, say, context) => {
  if (isAdministrative(record)) return;
  const { jurisdiction, concern, concludedOn, closureFeedback } = record;
  const ended = concludedOn ?? closureFeedback?.closure?.date;
  for (const scale of timescalesOf(jurisdiction?.id ?? context.jurisdiction, context.profile)) {
    if (scale.code === 'enquiry')
      tellLate(record, say, scale, concern?.raisedOn, ended ?? context.today, ['concludedOn']);
    if (scale.code === 'feedback')
      tellLate(record, say, scale, ended, feedbackDay(record, context.today), ['closureFeedback', 'feedback']);
  }
};

function tellLate(
  record: RecordView,
  say: Say,
  scale: TimescaleFact,
  from: string | undefined,
  to: string | undefined,
  path: string[],
): void {
  if (from === undefined || to === undefined || !isLate(scale, from, to)) return;
  const moved = movedTo(record, scale.code);
  if (moved === undefined || isBefore(moved, to)) say('timescale-exceeded', path, { days: scale.days ?? 0 });
}

/** What holds between dates of different sections. */
export const dateRules: readonly RecordRule[] = [order, sameEnd, achievements, timescales];
