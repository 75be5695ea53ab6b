import { isLiveStatus } from '../schema/asked-status.js';
import { isMissing } from '../schema/conditions.js';
import { outcomeLines } from '../schema/outcome-lines.js';
import { reviewsThatCount } from '../schema/review-timeline-outcomes.js';
import { isBefore } from '../schema/timescale.js';
import { each } from '../schema/view.js';
import { drift } from './drift.js';
import { nextReview } from './next-review.js';
import type { Found } from './prompts-of-outcomes.js';
import type { Read } from './reading.js';

/** At a review more was needed, and nobody was said to do anything about it. */
function actions({ record, at }: Read): Found[] {
  let last: ReturnType<typeof reviewsThatCount>[number] | undefined;
  for (const entry of reviewsThatCount(record.reviewTimeline ?? {}))
    if (!isBefore(entry[1].date, last?.[1].date)) last = entry;
  if (!last) return [];
  const [i, review] = last;
  const planned = [...each(review.actions)].filter(([, { status }]) => status !== 'cancelled');
  const isForAll = planned.some(([, { outcomeId }]) => outcomeId === undefined);
  const covered = new Set(planned.map(([, { outcomeId }]) => outcomeId));
  const gone = new Set(outcomeLines(record).flatMap(({ id, latest }) => (isLiveStatus(latest.status) ? [] : [id])));
  return [...each(review.progress)].flatMap(([k, { outcomeId, status }]): Found[] => {
    const isMore = status === 'action-needed' || status === 'worse' || status === 'stuck';
    if (!isMore || isForAll || covered.has(outcomeId) || gone.has(outcomeId)) return [];
    return [{ code: 'action-missing', path: at(['reviewTimeline', 'reviews', i, 'progress', k]) }];
  });
}

/** When people talk again, and how long nothing has happened. `isBegun`: somebody has talked with the person. */
function dates({ record, at }: Read, value: unknown, today: string, quietDays: number): Found[] {
  const isBegun = [...each(record.desiredOutcomes?.conversations)].length > 0 || record.reviewTimeline !== undefined;
  const { result: date, because, overdueBy, path } = nextReview(value, { today });
  const found: Found[] = [];
  if (date !== undefined && path && overdueBy !== undefined)
    found.push({ code: 'review-due', path, params: { date, days: overdueBy } });
  if (isBegun && !record.closureFeedback?.closure && ['no-date-set', 'review-held-since'].includes(because[0] ?? ''))
    found.push({ code: 'next-review-missing', path: at(['reviewTimeline', 'nextReviewOn']) });
  // While people know when they meet again, a pause is no drift.
  const { result: days, last } = drift(value, { today });
  const isPlanned = date !== undefined && overdueBy === undefined;
  if (days !== undefined && last && days >= quietDays && !isPlanned)
    found.push({ code: 'nothing-recorded-lately', path: last.path, params: { days } });
  return found;
}

/** Who cares for the person is told what help there is for them. */
function carers({ record, at }: Read): Found[] {
  const { capacityAdvocacy, concern, people } = record;
  const { involvement } = capacityAdvocacy ?? {};
  if (!capacityAdvocacy || !isMissing(involvement?.carers?.offered)) return [];
  const isCarer = (role: string | undefined): boolean =>
    role === 'carer' || role === 'unpaid-carer' || role === 'family';
  const isNear = [...each(involvement?.supporters)].some(
    ([, { roles, isSourceOfHarm }]) => isSourceOfHarm !== true && roles?.some(isCarer) === true,
  );
  const isKnown = [...each(people)].some(
    ([, { roles, isSourceOfHarm }]) => isSourceOfHarm !== true && roles?.some(isCarer) === true,
  );
  if (!isNear && !isKnown && concern?.referrer?.role !== 'unpaid-carer') return [];
  return [{ code: 'carers-not-told', path: at(['capacityAdvocacy', 'involvement', 'carers', 'offered']) }];
}

/** Prompts about the course of the work. */
export const promptsOfCourse = (read: Read, value: unknown, today: string, quietDays: number): Found[] => [
  ...actions(read),
  ...dates(read, value, today, quietDays),
  ...carers(read),
];
