import type { CopyKey } from '../locales/types.js';
import type { Params } from '../locales/format.js';
import { latestOf, viewsByOutcome } from '../rules/achievement-views.js';
import { outcomeLines, type OutcomeLine } from '../schema/outcome-lines.js';
import { saidAtReviews, type SaidAtReview } from './copy-reviews.js';
import { hidingOf, type Hiding } from './hidden-names.js';
import type { ItemOf, RecordView } from './read.js';
import { isDate, isFilled, Speech, type ExchangeOptions } from './speech.js';

/** What the person's copy may be told beside the record. */
export interface PersonCopyOptions extends ExchangeOptions {
  /** Who the person can call, in the host's own words, a line each: "Amira, my social worker: 01632 960 001". */
  readonly contacts?: readonly string[];
}

/** One thing in a part of the copy. */
export interface PersonCopyItem {
  /** What the person said, whole and without quotation marks, where the item is about that. The first sentence has it with them. */
  readonly words?: string;
  /** Sentences, in order. */
  readonly text: readonly string[];
}

/** The parts of the copy, in their order. */
export type PersonCopyPartId = 'words' | 'most' | 'notWanted' | 'helpers' | 'next' | 'call' | 'changed';

/** One part of the copy. */
export interface PersonCopyPart {
  readonly id: PersonCopyPartId;
  readonly heading: string;
  readonly items: readonly PersonCopyItem[];
}

type Achievement = ItemOf<NonNullable<RecordView['closureFeedback']>['achievements']>;

/** A record, and how it is told to the person. */
export interface Copying extends Hiding {
  readonly record: RecordView;
  readonly speech: Speech;
  readonly options: PersonCopyOptions;
  readonly outcomes: readonly OutcomeLine[];
  /** The same by their ids. */
  readonly outcomeOf: ReadonlyMap<string, OutcomeLine>;
  /** The person's latest view of how far an outcome has happened, by its id. */
  readonly viewOf: ReadonlyMap<string, Achievement>;
  /** What they said last of an outcome at a review, by its id. */
  readonly saidAtReview: ReadonlyMap<string, SaidAtReview>;
}

/** The person's latest views: the rule that says which is the latest is that of the figures. */
function viewsOf(record: RecordView): Map<string, Achievement> {
  const latest = new Map<string, Achievement>();
  for (const [id, views] of viewsByOutcome(record)) {
    const found = record.closureFeedback?.achievements?.[Number(latestOf(views, 'person')?.path[2])];
    if (found) latest.set(id, found);
  }
  return latest;
}

/** What is needed to tell a record to the person. */
export function copyingOf(record: RecordView, options: PersonCopyOptions): Copying {
  const speech = new Speech(record, options);
  const outcomes = outcomeLines(record);
  const outcomeOf = new Map<string, OutcomeLine>();
  for (const line of outcomes) if (line.id !== undefined && !outcomeOf.has(line.id)) outcomeOf.set(line.id, line);
  const hiding = hidingOf(record, speech, options.personName);
  const [viewOf, saidAtReview] = [viewsOf(record), saidAtReviews(record)];
  return { record, speech, options, ...hiding, outcomes, outcomeOf, viewOf, saidAtReview };
}

/** An item of sentences; none where there is nothing to read in them. */
export const itemOf = (...sentences: readonly (string | undefined)[]): PersonCopyItem[] => {
  const text = sentences.filter(isFilled);
  return text.length > 0 ? [{ text }] : [];
};

/** A sentence with what somebody else wrote; nothing where they wrote nothing. */
export const written = ({ speech, hide }: Copying, key: CopyKey, text: unknown, params: Params = {}): string =>
  isFilled(text) ? speech.copy(key, { ...params, text: hide(text) }) : '';

/** A sentence with the day that it is of, where that is known. */
export const onDay = ({ speech }: Copying, date: unknown, sentence: string): string =>
  sentence && isDate(date) ? speech.copy('dated', { date: speech.date(date), text: sentence }) : sentence;

/** Items that say the same are said once. */
export const each = (items: readonly PersonCopyItem[]): PersonCopyItem[] => [
  ...new Map(items.map((item) => [item.text.join(' '), item])).values(),
];
