import type { OutcomeStep } from '../vocabulary/index.js';
import { isLiveStatus } from '../schema/asked-status.js';
import type { Path } from '../schema/issue.js';
import type { LineVersion, OutcomeVersionView } from '../schema/outcome-lines.js';
import type { RecordView } from '../schema/record-context.js';
import { each } from '../schema/view.js';
import { madeOn } from './outcome-dates.js';

/** One version of an outcome: when it came about, and what it did. Who, why and what it says stand in the version. */
export interface OutcomeVersionTold {
  /** What this version did, in order of weight: codes of the list `outcome-step`. */
  readonly steps: readonly OutcomeStep[];
  /** ISO date, maybe partial: of the change, the conversation, the review or the recording. */
  readonly date: string | undefined;
  /** The version as it was read: `words`, `source`, `change` (reasons, date, agreedBy, note), `by`, `recordedAt` and so on. */
  readonly version: OutcomeVersionView;
  /** Where it stands in what was given. */
  readonly path: Path;
  /** Whether it was made in a review and waits to be taken over (`applyOutcomeChanges`). */
  readonly isWaiting: boolean;
}

const stepOfStatus: Readonly<Record<string, OutcomeStep>> = {
  changed: 'replaced',
  combined: 'combined',
  withdrawn: 'withdrawn',
  'carried-forward': 'carried-forward',
  closed: 'closed',
  'entered-in-error': 'recorded-by-mistake',
};

function stepsOf(version: OutcomeVersionView, before: OutcomeVersionView | undefined): OutcomeStep[] {
  const steps: OutcomeStep[] = [];
  const { status } = version;
  const isStep = status !== undefined && Object.hasOwn(stepOfStatus, status);
  const step = isStep && status !== before?.status ? stepOfStatus[status] : undefined;
  if (!before) steps.push('first-words');
  if (step) steps.push(step);
  if (!before) return steps;
  if (isLiveStatus(status) && !isLiveStatus(before.status)) steps.push('taken-up-again');
  else if (!step && status !== before.status) steps.push('taken-further');
  if (version.words !== before.words || version.observation !== before.observation) steps.push('words-changed');
  if (version.source !== before.source) steps.push('source-changed');
  if (version.rank !== before.rank) steps.push('place-changed');
  return steps.length > 0 ? steps : ['added-to'];
}

/** A change that waits was recorded when and by whom its frame says, where the outcome in it does not. */
function withStamp({ version, waiting }: LineVersion): OutcomeVersionView {
  const { recordedAt = waiting?.recordedAt, by = waiting?.by } = version;
  return waiting ? { ...version, ...(recordedAt !== undefined && { recordedAt }), ...(by && { by }) } : version;
}

/** Tells of the versions of an outcome, oldest first. */
export function tellerOf({
  desiredOutcomes,
  reviewTimeline,
}: RecordView): (versions: readonly LineVersion[], at: (path: Path) => Path) => OutcomeVersionTold[] {
  const talks = new Map([...each(desiredOutcomes?.conversations)].map(([, { id, date }]) => [id, date]));
  const reviews = new Map([...each(reviewTimeline?.reviews)].map(([, { id, date }]) => [id, date]));
  const dateIn = ({ waiting }: LineVersion): string | undefined =>
    waiting?.reviewId === undefined ? undefined : reviews.get(waiting.reviewId);
  return (versions, at) =>
    versions.map((entry, k) => {
      const version = withStamp(entry);
      const before = versions[k - 1]?.version;
      const date = version.change?.date ?? dateIn(entry) ?? madeOn(talks, version, before)?.slice(0, 10);
      const isWaiting = entry.waiting !== undefined;
      return { steps: stepsOf(version, before), date, version, path: at(entry.path), isWaiting };
    });
}
