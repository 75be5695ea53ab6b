import { findCode, outcomeStatusList, type Code } from '../../vocabulary/index.js';
import type { Words } from '../../form/words.js';
import { textOf } from '../shared/item-fields.js';
import type { DesiredOutcomes } from '../../schema/index.js';

/** A version of an outcome as a draft may hold it: anything may be missing, half-written or of another version. */
export interface OutcomeDraft {
  readonly id: string;
  readonly polarity?: string;
  readonly words?: string;
  readonly observation?: string;
  readonly importance?: string;
  readonly source?: string;
  readonly code?: string;
  readonly rank?: number;
  readonly status?: string;
  readonly conversationId?: string;
  readonly supersededBy?: string;
  readonly mergedInto?: string;
  readonly carriedTo?: string;
  readonly change?: ChangeDraft;
  readonly recordedAt?: string;
  readonly by?: { readonly id: string; readonly name?: string };
  readonly history?: readonly Partial<OutcomeDraft>[];
}

export interface ChangeDraft {
  readonly reasons?: readonly string[];
  readonly date?: string;
  readonly agreedBy?: string;
}

/** A conversation as a draft may hold it. */
export interface ConversationDraft {
  readonly id: string;
  readonly date?: string;
  readonly stages?: readonly string[];
  readonly askedStatus?: string;
  readonly noneExpressedReason?: string;
  readonly notAskedReason?: string;
  readonly recordedAt?: string;
  readonly setAside?: Partial<ConversationDraft>;
  readonly history?: readonly object[];
}

/** Stands for the id of an item that is made by its first answer. */
export const NEW = 'new';

export type Polarity = 'wanted' | 'not-wanted';
type ListName = 'conversations' | 'outcomes';
interface Items {
  readonly conversations: ConversationDraft;
  readonly outcomes: OutcomeDraft;
}

/** An item with its place in the list; what is not an object is left where it is and not drawn. */
export interface Placed<X> {
  readonly item: X;
  readonly index: number;
}

const isObject = (x: unknown): x is Record<string, unknown> => typeof x === 'object' && x !== null && !Array.isArray(x);

const rawList = (value: DesiredOutcomes | undefined, name: ListName): readonly unknown[] => {
  const list: unknown = value?.[name];
  return Array.isArray(list) ? list : [];
};

/** The items of a list that can be drawn. */
export function listOf<N extends ListName>(value: DesiredOutcomes | undefined, name: N): Placed<Items[N]>[] {
  return rawList(value, name)
    .map((item, index) => ({ item: item as Items[N], index }))
    .filter(({ item }) => isObject(item));
}

/** How many entries a list has, drawn or not: the index of the next one. */
export const lengthOf = (value: DesiredOutcomes | undefined, name: ListName): number => rawList(value, name).length;

/** The value with another list. What stood in the list's place and was no list is set aside, not lost. */
export function withList(
  value: DesiredOutcomes,
  name: ListName,
  change: (list: unknown[]) => unknown[],
): DesiredOutcomes {
  const found: unknown = value[name];
  const broken = found !== undefined && !Array.isArray(found);
  const next = { ...value, [name]: change([...rawList(value, name)]) } as DesiredOutcomes;
  return broken ? { ...next, setAside: { ...(isObject(value.setAside) ? value.setAside : {}), [name]: found } } : next;
}

const STANDING = new Set<unknown>([
  undefined,
  ...(outcomeStatusList.codes as readonly Code[]).filter(({ live }) => live).map(({ code }) => code),
]);

/** Whether the outcome still stands. One of a status that this version does not know is shown as standing. */
export const isLive = ({ status }: OutcomeDraft): boolean =>
  STANDING.has(status) || !findCode(outcomeStatusList, status);

/** Live ones in the order of their places, the rest as recorded. */
export const byRank = (list: Placed<OutcomeDraft>[]): Placed<OutcomeDraft>[] =>
  [...list].sort((a, b) => (a.item.rank ?? 9) - (b.item.rank ?? 9) || a.index - b.index);

/** The words of an outcome in quotation marks, or its number where there are none yet; `short` for a button's name. */
export function thing(outcome: OutcomeDraft, index: number, words: Words<'desired-outcomes'>, short = false): string {
  const text = (textOf(outcome.words) || textOf(outcome.observation)).trim();
  if (!text) return words.t('outcomeNumber', { number: index + 1 });
  return words.quote(short && text.length > 60 ? `${Array.from(text).slice(0, 57).join('').trimEnd()}…` : text);
}
