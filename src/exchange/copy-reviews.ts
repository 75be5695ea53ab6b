import { isMistaken } from '../schema/conditions.js';
import { isBefore } from '../schema/timescale.js';
import type { ItemOf, RecordView } from './read.js';
import { isFilled } from './speech.js';

// Reviews as the person knows them: those in which they took part, themselves or through somebody who speaks for them.

type Review = ItemOf<NonNullable<RecordView['reviewTimeline']>['reviews']>;

/** A comparison of texts, e.g. of dates. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The reviews that count, in the order of their dates. */
export const reviewsOf = ({ reviewTimeline }: RecordView): Review[] =>
  (reviewTimeline?.reviews ?? [])
    .filter((review) => review !== undefined)
    .filter((review) => !isMistaken(review))
    .sort((a, b) => compare(a.date ?? '~', b.date ?? '~'));

/** Whether the person took part in a review. Where that is not answered yet, nobody can say that they did. */
export const isWithThem = ({ participation }: Review): boolean =>
  participation === 'in-person' || participation === 'remote';

/** Whether somebody who speaks for them took part in their place. */
export const isForThem = ({ participation }: Review): boolean => participation === 'represented';

/** What the person said of an outcome. */
export interface SaidAtReview {
  readonly words: string;
  readonly date: string | undefined;
}

/** What the person said last of each outcome at a review, by its id. */
export function saidAtReviews(record: RecordView): Map<string, SaidAtReview> {
  const said = new Map<string, SaidAtReview>();
  for (const review of reviewsOf(record)) {
    if (!isWithThem(review)) continue;
    for (const { outcomeId, words } of (review.progress ?? []).filter((stands) => stands !== undefined)) {
      const before = outcomeId === undefined ? undefined : said.get(outcomeId);
      if (outcomeId !== undefined && isFilled(words) && !isBefore(review.date, before?.date))
        said.set(outcomeId, { words, date: review.date });
    }
  }
  return said;
}
