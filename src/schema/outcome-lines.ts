import { isMistaken } from './conditions.js';
import type { Path } from './issue.js';
import type { RecordView } from './record-context.js';
import { each } from './view.js';

// The outcomes of a record with all their versions, also those that were made in reviews and wait to be taken over: the
// check and the rules both have to know what an outcome says now.

type Section = NonNullable<RecordView['desiredOutcomes']>;
type Timeline = NonNullable<RecordView['reviewTimeline']>;
type Change = NonNullable<NonNullable<Timeline['outcomeChanges']>[number]>;
/** An outcome as a rule reads it. */
export type OutcomeView = NonNullable<NonNullable<Section['outcomes']>[number]>;
/** One version of it. */
export type OutcomeVersionView = Omit<OutcomeView, 'id' | 'history'>;

/** One version, and where it stands in the record. */
export interface LineVersion {
  readonly version: OutcomeVersionView;
  readonly path: Path;
  /** The change that was made in a review and waits to be taken over. */
  readonly waiting?: Change;
}

/** An outcome with its versions, oldest first. */
export interface OutcomeLine {
  readonly id: string | undefined;
  readonly path: Path;
  readonly versions: readonly LineVersion[];
  /** The version that holds now. */
  readonly latest: OutcomeView;
}

type OpenLine = Omit<OutcomeLine, 'versions' | 'latest'> & { readonly versions: LineVersion[]; latest: OutcomeView };

function lineOf(outcome: OutcomeView, path: Path): OpenLine {
  const history = [...each(outcome.history)].map(([k, version]) => ({ version, path: [...path, 'history', k] }));
  return { id: outcome.id, path, versions: [...history, { version: outcome, path }], latest: outcome };
}

/** The outcomes in their order, those that were made in a review last. A change goes to the first outcome that has its id. */
export function outcomeLines({ desiredOutcomes, reviewTimeline }: RecordView): OutcomeLine[] {
  const lines = [...each(desiredOutcomes?.outcomes)].map(([i, outcome]) =>
    lineOf(outcome, ['desiredOutcomes', 'outcomes', i]),
  );
  const byId = new Map<string, OpenLine>();
  for (const line of lines) if (line.id !== undefined && !byId.has(line.id)) byId.set(line.id, line);
  const mistakes = new Set<string | undefined>();
  for (const [, review] of each(reviewTimeline?.reviews)) if (isMistaken(review)) mistakes.add(review.id);
  for (const [i, waiting] of each(reviewTimeline?.outcomeChanges)) {
    const outcome: OutcomeView | undefined = waiting.outcome;
    // Nothing counts of a review that was recorded by mistake.
    if (outcome?.id === undefined || (waiting.reviewId !== undefined && mistakes.has(waiting.reviewId))) continue;
    const path = ['reviewTimeline', 'outcomeChanges', i, 'outcome'];
    const line = byId.get(outcome.id) ?? { id: outcome.id, path, versions: [], latest: outcome };
    if (line.versions.length === 0) lines.push(line);
    byId.set(outcome.id, line);
    line.versions.push({ version: outcome, path, waiting });
    line.latest = outcome;
  }
  return lines;
}
