import type { BecauseChange } from '../vocabulary/index.js';
import { isMissing, isMistaken } from '../schema/conditions.js';
import type { Path } from '../schema/issue.js';
import { outcomeFields } from '../schema/desired-outcomes-shape.js';
import { migrate } from '../schema/migrate.js';
import { isPlainObject } from '../schema/objects.js';
import { idOf } from './check-change-versions.js';
import type { Conclusion } from './conclusion.js';
import { GrowingOutcomes, OF_CHANGE, type Fields } from './growing-outcomes.js';
import { isEmpty } from './same.js';

/** A change that was made in a review, and what became of it. `result`: the id of its outcome, where it has one. */
export interface ChangeApplied extends Conclusion<string> {
  /** The outcome, or the change that still waits, in the record that is given back. */
  readonly path: Path;
}

/** A record in which the changes that were made in reviews are taken over. */
export interface AppliedChanges<T> extends Conclusion<T> {
  /** The changes that were taken over, in their order. */
  readonly applied: readonly ChangeApplied[];
  /** Those that could not be, and why. They stay where they are. */
  readonly waiting: readonly ChangeApplied[];
}

const sources = ['Jersey MSP Toolkit s1 (R11)', 'MSP Guide 2014 s5 (R27)'];
const told = (result: string | undefined, path: Path, because: BecauseChange): ChangeApplied => ({
  result,
  path,
  because: [because],
  sources,
});

/** What holds for a change and for the outcome in it, where that does not say it itself. */
const OF_BOTH = new Set(['recordedAt', 'by', 'reviewId']);
/** Names that would mean something else in an outcome. */
const OF_OUTCOME = new Set([...Object.keys(outcomeFields), 'history']);

/** Why a change cannot be taken over as it is; undefined where it can. */
function whyNot(change: unknown): BecauseChange | undefined {
  const outcome = isPlainObject(change) ? change['outcome'] : undefined;
  if (!isPlainObject(change) || !isPlainObject(outcome)) return 'change-unreadable';
  if (isMissing(idOf(outcome))) return 'outcome-without-id';
  // Its own past would be lost in that of the outcome.
  if (!isEmpty(outcome['history'])) return 'history-of-its-own';
  const clash = Object.keys(change).some((key) => OF_OUTCOME.has(key) && !OF_BOTH.has(key) && !OF_CHANGE.has(key));
  return clash ? 'field-of-outcome' : undefined;
}

/** Why each has to wait: also what has the id of one that waits, since a server could not tell which of them is gone. */
function held(changes: readonly unknown[], reviews: unknown): (BecauseChange | undefined)[] {
  // Nothing counts of what was recorded by mistake: its changes wait for as long as it was one.
  const all: readonly unknown[] = Array.isArray(reviews) ? reviews : [];
  const mistakes = new Set(
    all.flatMap((review) => (isPlainObject(review) && isMistaken(review) ? [idOf(review)] : [])),
  );
  const isOfMistake = (change: unknown): boolean =>
    isPlainObject(change) && change['reviewId'] !== undefined && mistakes.has(change['reviewId'] as string);
  const reasons = changes.map((change) => whyNot(change) ?? (isOfMistake(change) ? 'review-by-mistake' : undefined));
  const ids = new Set(changes.flatMap((change, i) => (reasons[i] ? [idOf(change)] : [])));
  return changes.map((change, i) => {
    const id = idOf(change);
    return reasons[i] ?? (id !== undefined && ids.has(id) ? 'another-one-waits' : undefined);
  });
}

interface Taken {
  readonly outcomes: unknown[];
  readonly left: unknown[];
  readonly applied: ChangeApplied[];
  readonly waiting: ChangeApplied[];
}

function takeOver(before: readonly unknown[], changes: readonly unknown[], reviews: unknown): Taken {
  const outcomes = new GrowingOutcomes(before);
  const reasons = held(changes, reviews);
  const [left, applied, waiting]: [unknown[], ChangeApplied[], ChangeApplied[]] = [[], [], []];
  for (const [i, change] of changes.entries()) {
    const because = reasons[i];
    if (because) {
      waiting.push(told(undefined, ['reviewTimeline', 'outcomeChanges', left.length], because));
      left.push(change);
      continue;
    }
    const { outcome } = change as { readonly outcome: Fields };
    const { path, because: as } = outcomes.take(change as Fields, outcome);
    applied.push(told(idOf(outcome), path, as));
  }
  return { outcomes: outcomes.all, left, applied, waiting };
}

/** Outcomes that cannot be read take nothing over: every change waits. */
function allWait(changes: readonly unknown[]): ChangeApplied[] {
  return changes.map((_, i) => told(undefined, ['reviewTimeline', 'outcomeChanges', i], 'outcomes-unreadable'));
}

/**
 * Takes over the changes that were made in reviews (`reviewTimeline.outcomeChanges`) into the section desired outcomes: as
 * the next version of the outcome that has the id, or as a new outcome; then the list is empty. A server runs it on a
 * record that it is about to save. Twice does what once does. The first words stay, nothing that somebody else has written
 * is lost, and `checkChange` finds nothing wrong between the record that was given and the one that is given back.
 * @param record a record; it is not altered
 * @returns `result` is the record, the same object where there was nothing to take over. What could not be taken over waits
 * in the list as before: a change that is no object, an outcome without an id, what was made in a review that was recorded by
 * mistake, and all of them where there is no section desired outcomes. A change that an outcome says already, in one of its versions, is not made twice. Never throws.
 */
export function applyOutcomeChanges<T>(record: T): AppliedChanges<T> {
  const unchanged: AppliedChanges<T> = { result: record, because: [], sources, applied: [], waiting: [] };
  try {
    if (!isPlainObject(record)) return unchanged;
    const { reviewTimeline: timeline } = record;
    const section = migrate('desired-outcomes', record['desiredOutcomes']);
    const changes = isPlainObject(timeline) ? timeline['outcomeChanges'] : undefined;
    if (!isPlainObject(timeline) || !Array.isArray(changes) || changes.length === 0) return unchanged;
    const before = isPlainObject(section) ? (section['outcomes'] ?? []) : undefined;
    if (!isPlainObject(section) || !Array.isArray(before)) return { ...unchanged, waiting: allWait(changes) };
    const { outcomes, left, applied, waiting } = takeOver(before, changes, timeline['reviews']);
    const because = [...new Set(applied.flatMap((one) => one.because))];
    if (applied.length === 0) return { ...unchanged, waiting };
    const result = {
      ...record,
      desiredOutcomes: { ...section, outcomes },
      reviewTimeline: { ...timeline, outcomeChanges: left },
    };
    return { result, because, sources, applied, waiting };
  } catch {
    return unchanged;
  }
}
