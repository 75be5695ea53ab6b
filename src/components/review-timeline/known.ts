import { applyOutcomeChanges } from '../../rules/apply-changes.js';
import { isObject } from '../shared/lists.js';

// What the timeline knows of the record around it: it reads the outcomes and refusals that it is given, and changes neither.

type Holder = Readonly<Record<string, unknown>>;

/** One and the same, so that who compares what was given finds it unchanged. */
const NONE: readonly unknown[] = [];

const listIn = (given: unknown, name: string): readonly unknown[] | undefined => {
  if (Array.isArray(given)) return given as unknown[];
  const list = isObject(given) ? given[name] : undefined;
  return Array.isArray(list) ? (list as unknown[]) : undefined;
};

/** The section desired outcomes as it was given: whole, or its outcomes alone. Undefined where none was. */
export function outcomesSection(given: unknown): Holder | undefined {
  const outcomes = listIn(given, 'outcomes');
  if (!outcomes) return undefined;
  return isObject(given) ? given : { schemaVersion: '1.0', conversations: NONE, outcomes };
}

/** The refusals as they were given: the section capacity and advocacy, or its refusals alone. */
export const refusalsGiven = (given: unknown): readonly Holder[] => (listIn(given, 'refusals') ?? []).filter(isObject);

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
