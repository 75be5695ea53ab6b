import { contactPointList, coreCode } from '../vocabulary/index.js';
import { isMissing, isMistaken } from './conditions.js';
import type { Path } from './issue.js';
import { endOf, isAdministrative, type RecordView } from './record-context.js';
import { reviewsThatCount } from './review-timeline-outcomes.js';
import { isBefore } from './timescale.js';
import { each } from './view.js';

// Which parts of the work had a talk with the person: the check and the rules both have to know.

type Review = ReturnType<typeof reviewsThatCount>[number][1];

/** That a conversation, a review or a view at the end belongs to a part of the work. */
export interface Covering {
  /** A code of the list `stage`, or what stands in its place. */
  readonly stage: string;
  /** The conversation, the review or the view. */
  readonly path: Path;
  readonly date?: string;
}

/** The part of the work that a review belongs to: as stated, as its step says, else by whether it was on the last day. */
function stageOf({ stage, contactPoint, date }: Review, ended: string | undefined, catalogue: unknown): string {
  const step = coreCode(contactPointList, contactPoint, catalogue)?.stage;
  return stage ?? step ?? (date !== undefined && ended !== undefined && !isBefore(date, ended) ? 'end' : 'middle');
}

/**
 * Views of how far an outcome has come that the person, or who represents them, gave when the work ended or after it: they were
 * asked at the end. Whoever declined or could not say was asked.
 */
function viewsAtTheEnd(record: RecordView): Covering[] {
  const ended = endOf(record);
  return [...each(record.closureFeedback?.achievements)].flatMap(([i, achievement]) => {
    const { view, viewOf, date } = achievement;
    const isTheirs = (viewOf === 'person' || viewOf === 'representative') && view !== undefined && view !== 'not-asked';
    if (!isTheirs || isMistaken(achievement) || date === undefined || ended === undefined || isBefore(date, ended))
      return [];
    return [{ stage: 'end', path: ['closureFeedback', 'achievements', i], date }];
  });
}

/** Every part that a conversation, a review or a view at the end covers, conversations first. */
export function coverings(record: RecordView, catalogue: unknown): Covering[] {
  const { desiredOutcomes, reviewTimeline } = record;
  const dated = (date: string | undefined): { date?: string } => (date === undefined ? {} : { date });
  const talks = [...each(desiredOutcomes?.conversations)].flatMap(([i, { stages, date }]) =>
    [...each(stages)].map(([, stage]) => ({
      stage,
      path: ['desiredOutcomes', 'conversations', i],
      ...dated(date),
    })),
  );
  const reviews = reviewsThatCount(reviewTimeline ?? {}).map(([i, review]) => ({
    stage: stageOf(review, endOf(record), catalogue),
    path: ['reviewTimeline', 'reviews', i],
    ...dated(review.date),
  }));
  return [...talks, ...reviews, ...viewsAtTheEnd(record)];
}

/** Whether it was settled in the first conversation, as the end says. */
export const isSettledAtFirst = ({ closureFeedback }: RecordView): boolean =>
  closureFeedback?.closure?.path === 'resolved-at-first-conversation';

/** The place of a conversation that was the beginning and the end in one. */
export const oneConversation = ({ desiredOutcomes }: RecordView): number | undefined =>
  [...each(desiredOutcomes?.conversations)].find(
    ([, { stages }]) => stages?.includes('beginning') && stages.includes('end'),
  )?.[0];

/** Whether one conversation was all of it: no other one, and no review, was after it while the work went on. */
export function isSettledInOne(record: RecordView): boolean {
  const place = oneConversation(record);
  const { conversations } = record.desiredOutcomes ?? {};
  if (place === undefined) return false;
  const day = conversations?.[place]?.date;
  const ended = endOf(record);
  const isLater = (date: string | undefined): boolean => isBefore(day, date) && !isBefore(ended, date);
  const talks = [...each(conversations)].map(([, { date }]) => date);
  const reviews = reviewsThatCount(record.reviewTimeline ?? {}).map(([, { date }]) => date);
  return ![...talks, ...reviews].some(isLater);
}

/** A part of the work in which nobody talked with the person, and whether the record says why. */
export interface MissingStage {
  readonly stage: 'beginning' | 'middle' | 'end';
  readonly isExplained: boolean;
}

/**
 * Rule V25: the parts that no conversation, no review and no view at the end covers. Of who has died, moved or cannot be reached
 * none is missed; what was settled in the first conversation needs no middle and no other end (MSP Guide 2014 s7).
 */
export function missingStages(record: RecordView, catalogue: unknown): MissingStage[] {
  if (isAdministrative(record)) return [];
  const covered = new Set(coverings(record, catalogue).map(({ stage }) => stage));
  if (isSettledAtFirst(record) || oneConversation(record) !== undefined) covered.add('middle');
  if (isSettledAtFirst(record)) covered.add('end');
  const explained = new Set(
    [...each(record.closureFeedback?.closure?.missingStages)].flatMap(([, { stage, reason }]) =>
      isMissing(reason) ? [] : [stage],
    ),
  );
  return (['beginning', 'middle', 'end'] as const).flatMap((stage) =>
    covered.has(stage) ? [] : [{ stage, isExplained: explained.has(stage) }],
  );
}
