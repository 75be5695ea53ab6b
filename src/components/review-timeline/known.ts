import { applyOutcomeChanges } from '../../rules/apply-changes.js';
import { outcomesSection } from '../shared/around.js';

// What the timeline knows of the record around it: it reads the outcomes and refusals that it is given, and changes neither.

type Holder = Readonly<Record<string, unknown>>;

/** What rules read: the outcomes that are known, and the timeline. */
export const recordOf = (outcomes: unknown, timeline: object): { desiredOutcomes?: object; reviewTimeline: object } => {
  const desiredOutcomes = outcomesSection(outcomes);
  return { ...(desiredOutcomes && { desiredOutcomes }), reviewTimeline: timeline };
};

/** The section desired outcomes as it would be with the changes that wait; undefined where nothing would be taken over. */
export function withChanges(record: object): object | undefined {
  const { result, applied } = applyOutcomeChanges(record as Holder);
  return applied.length > 0 ? (result?.['desiredOutcomes'] as object) : undefined;
}
