import { isLiveStatus } from '../../schema/asked-status.js';
import { isObject, itemsOf } from './lists.js';

// What a section knows of the record around it: it reads the sections that it is given, and changes none of them.

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

/** The refusals as they were given: the section capacity and advocacy, or its refusals alone. Undefined where none were. */
export const refusalsGiven = (given: unknown): readonly Holder[] | undefined =>
  listIn(given, 'refusals')?.filter(isObject);

/** An outcome of the record around the section. */
export interface KnownOutcome {
  readonly id: string;
  /** What it says, or what was seen. */
  readonly words: string;
  readonly polarity: unknown;
  readonly status: unknown;
  readonly isLive: boolean;
  readonly item: Holder;
}

const textIn = (given: unknown): string => (typeof given === 'string' ? given.trim() : '');

/** The outcomes of the record around the section, in the order of their places among the three that matter most. */
export function knownOutcomes(given: unknown): KnownOutcome[] {
  const all = itemsOf<Holder>(outcomesSection(given), 'outcomes').flatMap(({ item }): KnownOutcome[] => {
    const { id, words, observation, polarity, status } = item;
    if (typeof id !== 'string') return [];
    return [{ id, words: textIn(words) || textIn(observation), polarity, status, isLive: isLiveStatus(status), item }];
  });
  const rankOf = ({ item }: KnownOutcome): number => (typeof item['rank'] === 'number' ? item['rank'] : 9);
  return all.sort((a, b) => rankOf(a) - rankOf(b));
}
