import { nextReview, type NextReview } from '../../rules/next-review.js';
import { chainsOf, type OutcomeChain } from '../../rules/outcome-chains.js';
import { readRecord } from '../../rules/reading.js';
import { isMissing, isMistaken } from '../../schema/conditions.js';
import type { Path } from '../../schema/issue.js';
import type { RecordView } from '../../schema/record-context.js';
import { coverings, isSettledAtFirst, missingStages, oneConversation, type Covering } from '../../schema/stages.js';
import { addDays, daysBetween, lastDayOf } from '../../schema/timescale.js';
import { each } from '../../schema/view.js';
import type { OutcomeStep } from '../../vocabulary/index.js';
import { firstDayOf, Scale, type Span } from './scale.js';

/**
 * What happened. In the lane of talks a conversation or a review; in the lane of an outcome a step of its chain, or (a code of
 * `review-status`) how it was going; in the last lane what is due, an action that is to be done, and that a date was moved.
 */
export type EventKind = 'talk' | 'review' | 'due' | 'action' | 'moved' | OutcomeStep | (string & {});

/** Something that happened or is due, as the drawing marks it and the table tells it. */
export interface TimelineEvent {
  readonly kind: EventKind;
  /** `talks`, `due`, or the id of an outcome. */
  readonly lane: string;
  /** ISO date, maybe partial; absent where none is known. */
  readonly date?: string | undefined;
  /** Where it lies on the scale; absent where no date is known. */
  readonly at?: Span | undefined;
  /** Where it stands in the record. */
  readonly path: Path;
  /** Of talks: the parts of the work. */
  readonly stages?: readonly string[];
  /** Of the first words and of new ones, these; of an action, what is to be done. */
  readonly words?: string | undefined;
  /** Of how it is going: what the person said about it. */
  readonly said?: string | undefined;
  /** The outcome to which it leads. */
  readonly to?: string | undefined;
  /** Who recorded it, or does it: by name. */
  readonly by?: string | undefined;
  /** Of a change: a code of `agreed-by`, and codes of `change-reason`. */
  readonly agreedBy?: string | undefined;
  readonly reasons?: readonly (string | undefined)[] | undefined;
  /** Whether the record has yet to take it over. */
  readonly isWaiting?: boolean;
  /** Of what is due: the days that have passed since. */
  readonly overdueBy?: number | undefined;
  /** Of a date that was moved: from when, and a code of `timescale-reason`. */
  readonly from?: string | undefined;
  readonly reason?: string | undefined;
}

/** How the line of an outcome ends: it goes on, or by one of the steps that end it. */
export type LineEnd = 'open' | keyof typeof ENDED;

/** The lane of one outcome. */
export interface Lane {
  readonly id: string;
  /** What it says now. */
  readonly words: string;
  readonly isLive: boolean;
  /** Where its line runs; absent where nothing of it is dated. */
  readonly line?: Span | undefined;
  readonly end: LineEnd;
  /** The outcome to which the end of the line leads. */
  readonly to?: string | undefined;
  readonly endedOn?: string | undefined;
}

/** All that the drawing draws and the table tells. */
export interface Timeline {
  readonly scale: Scale;
  /** The place of today. */
  readonly today: number;
  readonly lanes: readonly Lane[];
  /** In the order of their dates; those without one last. */
  readonly events: readonly TimelineEvent[];
  /** The parts of the work in which nobody has talked with the person: beginning and middle. */
  readonly missing: readonly string[];
  /** Whether it was settled in one conversation, so that no middle is to be missed. */
  readonly isSettled: boolean;
}

type Loose = Omit<TimelineEvent, 'at'>;

/** The steps that end the line of an outcome, each with the sentence that says so. */
export const ENDED = {
  replaced: 'endedChanged',
  combined: 'endedCombined',
  withdrawn: 'endedWithdrawn',
  'carried-forward': 'carriedOn',
  closed: 'endedClosed',
  'recorded-by-mistake': 'endedMistake',
} as const;
const isEnding = (step: string): step is keyof typeof ENDED =>
  step !== 'recorded-by-mistake' && Object.hasOwn(ENDED, step);
/** Steps that the drawing and the table have no word for by themselves: places, sources and what was only filled in. */
const SILENT: readonly OutcomeStep[] = ['place-changed', 'source-changed', 'added-to', 'taken-further'];

/** Who recorded it: their name, else what they are, where that is in words: a code has no label here. */
const named = (by: { readonly name?: string; readonly role?: string } | undefined): { by?: string } => {
  const said = by?.name ?? (/^[a-z]+(-[a-z]+)*$/.test(by?.role ?? '') ? undefined : by?.role);
  return said === undefined ? {} : { by: said };
};

function talks(record: RecordView, covered: readonly Covering[]): Loose[] {
  const stages = new Map<string, string[]>();
  for (const { stage, path } of covered) {
    const key = path.join('/');
    stages.set(key, [...(stages.get(key) ?? []), stage]);
  }
  const { desiredOutcomes, reviewTimeline } = record;
  const conversations = [...each(desiredOutcomes?.conversations)].map(([i, { date, by }]): Loose => {
    const path = ['desiredOutcomes', 'conversations', i];
    return { kind: 'talk', lane: 'talks', date, path, stages: stages.get(path.join('/')) ?? [], ...named(by) };
  });
  const reviews = [...each(reviewTimeline?.reviews)].flatMap(([i, review]): Loose[] => {
    if (isMistaken(review)) return [];
    const path = ['reviewTimeline', 'reviews', i];
    const said = stages.get(path.join('/')) ?? [];
    return [{ kind: 'review', lane: 'talks', date: review.date, path, stages: said, ...named(review.by) }];
  });
  return [...conversations, ...reviews];
}

/** What the person said of how an outcome goes, at a place `reviews/i/progress/k`. */
const saidAt = ({ reviewTimeline }: RecordView, path: Path): string | undefined => {
  const [i = -1, , k = -1] = path.slice(-3).map(Number);
  return reviewTimeline?.reviews?.[i]?.progress?.[k]?.words;
};

/** An outcome that was recorded by mistake, maybe another person's: nothing of it is told. */
const isMistake = ({ versions }: OutcomeChain): boolean => isMistaken(versions.at(-1)?.version ?? {});

function eventsOf({ id: lane = '', versions, progress, to }: OutcomeChain, record: RecordView): Loose[] {
  const steps = versions.flatMap(({ steps: all, date, version, path, isWaiting }): Loose[] => {
    const { words, change, by } = version;
    const about = { lane, date, path, agreedBy: change?.agreedBy, reasons: change?.reasons, isWaiting, ...named(by) };
    return all
      .filter((step) => !SILENT.includes(step))
      .map((kind) => ({
        ...about,
        kind,
        ...((kind === 'words-changed' || kind === 'first-words') && { words }),
        ...((kind === 'replaced' || kind === 'combined') && { to: to?.id }),
      }));
  });
  const went = progress.flatMap(({ status, date, path }): Loose[] =>
    status === undefined ? [] : [{ kind: status, lane, date, path, said: saidAt(record, path) }],
  );
  return [...steps, ...went];
}

function laneOf({ id = '', versions, to, result }: OutcomeChain, scale: Scale, today: string): Lane {
  const latest = versions.at(-1);
  const { status, words, observation } = latest?.version ?? {};
  const ending = versions.findLast(({ steps }) => steps.some(isEnding));
  const step = result === true ? undefined : ending?.steps.find(isEnding);
  const end: LineEnd = status === 'carried-forward' ? status : (step ?? 'open');
  const dated = versions.find(({ date }) => firstDayOf(date) !== undefined);
  const from = scale.spanOf(dated?.date)?.from;
  const ended = end === 'open' || end === 'carried-forward' ? scale.at(today) : scale.spanOf(ending?.date)?.to;
  const until = Math.max(ended ?? scale.at(today), from ?? 0);
  return {
    id,
    words: words ?? observation ?? '',
    isLive: result === true,
    ...(from !== undefined && { line: { from, to: end === 'carried-forward' ? 1 : until } }),
    end,
    ...(end !== 'open' && { to: to?.id, endedOn: ending?.date }),
  };
}

/** Actions that are yet to be done, and by when (Jersey MSP Toolkit s6, R31). */
function toDo(record: RecordView, today: string): Loose[] {
  return [...each(record.reviewTimeline?.reviews)].flatMap(([i, review]) =>
    [...each(isMistaken(review) ? [] : review.actions)].flatMap(([k, action]): Loose[] => {
      const { what: words, who: by, byWhen: date, status } = action;
      const last = date === undefined ? undefined : lastDayOf(date);
      if (last === undefined || status === 'done' || status === 'cancelled') return [];
      const days = daysBetween(last, today) ?? 0;
      const path = ['reviewTimeline', 'reviews', i, 'actions', k];
      return [{ kind: 'action', lane: 'due', date, path, words, by, ...(days > 0 && { overdueBy: days }) }];
    }),
  );
}

function due({ result: date, overdueBy, path }: NextReview, record: RecordView): Loose[] {
  const moved = [...each(record.reviewTimeline?.timescaleChanges)].map(([i, change]): Loose => {
    const { date: on, recordedAt, from, to, reason, by } = change;
    const at = ['reviewTimeline', 'timescaleChanges', i];
    return {
      kind: 'moved',
      lane: 'due',
      date: on ?? recordedAt?.slice(0, 10),
      path: at,
      from,
      to,
      reason,
      ...named(by),
    };
  });
  return date === undefined || !path ? moved : [...moved, { kind: 'due', lane: 'due', date, path, overdueBy }];
}

const rankOf = ({ versions }: OutcomeChain): number => versions.at(-1)?.version.rank ?? 9;
/** What became of the outcomes that have an id, in the order of their places. */
export const inPlaces = (chains: readonly OutcomeChain[]): OutcomeChain[] =>
  chains.filter(({ id }) => !isMissing(id)).sort((a, b) => rankOf(a) - rankOf(b));

/** Of rough dates their last day counts, so that what is dated to the month comes after what is known of its days. */
const orderOf = ({ date }: Loose): string => (date === undefined ? '~' : (lastDayOf(date) ?? '~'));

/** What the timeline is made from: a record as rules read it, what became of its outcomes, and when the next review is due. */
export interface TimelineSource {
  readonly record: RecordView;
  /** In the order of their places. */
  readonly chains: readonly OutcomeChain[];
  readonly next: NextReview;
  /** The conversations and reviews with their parts of the work. */
  readonly covered: readonly Covering[];
}

/**
 * What the timeline of a record is made of: one linear scale, a lane for each outcome, and all that happened or is due.
 * @param today `YYYY-MM-DD`
 */
export function timelineFrom(source: TimelineSource, today: string, catalogue?: unknown): Timeline {
  const { record, covered, next } = source;
  const mistakes = new Set(source.chains.filter(isMistake).map(({ id }) => id));
  const chains = source.chains
    .filter(({ id }) => !mistakes.has(id))
    .map(({ to, ...chain }): OutcomeChain => (to && !mistakes.has(to.id) ? { ...chain, to } : chain));
  const loose = [
    ...talks(record, covered),
    ...chains.flatMap((chain) => eventsOf(chain, record)),
    ...due(next, record),
    ...toDo(record, today),
  ];
  const days = loose.flatMap(({ date }) => (date === undefined ? [] : [firstDayOf(date), lastDayOf(date)]));
  const known = days.filter((day) => day !== undefined);
  const scale = new Scale([...known, addDays(today, 0) ?? '2000-01-01']);
  const events = loose
    .map((event, i) => ({ event: { ...event, at: scale.spanOf(event.date) }, order: orderOf(event), i }))
    .sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : a.i - b.i))
    .map(({ event }) => event);
  return {
    scale,
    today: scale.at(today),
    lanes: chains.map((chain) => laneOf(chain, scale, today)),
    events,
    missing: missingStages(record, catalogue).flatMap(({ stage }) => (stage === 'end' ? [] : [stage])),
    isSettled: isSettledAtFirst(record) || oneConversation(record) !== undefined,
  };
}

/**
 * The same of a record, or of what is known of one: `{ desiredOutcomes, reviewTimeline }`.
 * @returns undefined for what cannot be read. Never throws.
 */
export function timelineOf(value: object, today: string, catalogue?: unknown): Timeline | undefined {
  try {
    const read = readRecord(value);
    if (!read) return undefined;
    const { record } = read;
    const covered = coverings(record, catalogue);
    return timelineFrom(
      { record, chains: inPlaces(chainsOf(read)), next: nextReview(value, { today }), covered },
      today,
      catalogue,
    );
  } catch {
    return undefined;
  }
}
