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
  readonly origin?: string;
  readonly rank?: number;
  readonly status?: string;
  readonly conversationId?: string;
  readonly supersededBy?: string;
  readonly mergedInto?: string;
  readonly carriedTo?: string;
  readonly change?: ChangeDraft;
  readonly setAside?: unknown;
  readonly recordedAt?: string;
  readonly by?: { readonly id: string; readonly name?: string };
  readonly history?: readonly Partial<OutcomeDraft>[];
}

export interface ChangeDraft {
  readonly reasons?: readonly string[];
  readonly date?: string;
  readonly agreedBy?: string;
  readonly note?: string;
}

/** A conversation as a draft may hold it. */
export interface ConversationDraft {
  readonly id: string;
  readonly date?: string;
  readonly stages?: readonly string[];
  readonly askedStatus?: string;
  readonly noneExpressedReason?: string;
  readonly notAskedReason?: string;
  readonly revisitOn?: string;
  readonly mode?: string;
  readonly place?: string;
  readonly seenAlone?: string;
  readonly seenAloneReason?: string;
  readonly participants?: readonly object[];
  readonly notes?: string;
  readonly recordedAt?: string;
  readonly setAside?: unknown;
  readonly history?: readonly object[];
}

/** Stands for the id of an item that is made by its first answer. */
export const NEW = 'new';

export type Polarity = 'wanted' | 'not-wanted';
/** What is recorded beside the person's own outcomes, kept apart and never counted. */
export const ALSO = ['othersWishes', 'professionalGoals', 'options'] as const;
export type AlsoName = (typeof ALSO)[number];

/** What others want, what professionals propose, or what could be done, as a draft may hold it. */
export interface AlsoDraft {
  readonly id: string;
  readonly words?: string;
  readonly who?: string;
  readonly option?: string;
  readonly benefits?: string;
  readonly risks?: string;
  readonly personView?: string;
  readonly personAgrees?: string;
  readonly available?: string;
  readonly chosen?: boolean;
  readonly recordedAt?: string;
  readonly setAside?: unknown;
  readonly history?: readonly object[];
}

export type ListName = 'conversations' | 'outcomes' | AlsoName;
export interface Items extends Readonly<Record<AlsoName, AlsoDraft>> {
  readonly conversations: ConversationDraft;
  readonly outcomes: OutcomeDraft;
}

/** An item with its place in the list; what is not an object is left where it is and not drawn. */
export interface Placed<X> {
  readonly item: X;
  readonly index: number;
  /** Its id or, where that is missing or another item has it too, its place: tells items of a list apart. */
  readonly key: string;
  /** Where an untouched box is drawn, when that is not at the end of the list. */
  readonly row?: number | undefined;
}

export const isObject = (x: unknown): x is Record<string, unknown> =>
  typeof x === 'object' && x !== null && !Array.isArray(x);

const rawList = (value: DesiredOutcomes | undefined, name: ListName): readonly unknown[] => {
  const list: unknown = value?.[name];
  return Array.isArray(list) ? list : [];
};

/** The items of a list that can be drawn. */
export function listOf<N extends ListName>(value: DesiredOutcomes | undefined, name: N): Placed<Items[N]>[] {
  const taken = new Set<unknown>([NEW]);
  return rawList(value, name).flatMap((item, index) => {
    if (!isObject(item)) return [];
    const { id } = item;
    const key = typeof id === 'string' && !taken.has(id) ? id : `#${index}`;
    taken.add(id);
    return [{ item: item as unknown as Items[N], index, key }];
  });
}

/** How many entries a list has, drawn or not: the index of the next one. */
export const lengthOf = (value: DesiredOutcomes | undefined, name: ListName): number => rawList(value, name).length;

/** Answers that were set aside; what stood in their place and was none is kept among them. */
export const asideOf = ({ setAside }: { readonly setAside?: unknown }): Record<string, unknown> =>
  isObject(setAside) ? { ...setAside } : setAside === undefined ? {} : { setAside };

/** The value with another list. What stood in the list's place and was no list is set aside, not lost. */
export function withList(
  value: DesiredOutcomes,
  name: ListName,
  change: (list: unknown[]) => unknown[],
): DesiredOutcomes {
  const found: unknown = value[name];
  const next = { ...value, [name]: change([...rawList(value, name)]) } as DesiredOutcomes;
  if (found === undefined || Array.isArray(found)) return next;
  const { [name]: earlier, ...aside } = asideOf(value);
  return { ...next, setAside: { ...aside, [name]: earlier === undefined ? found : [earlier, found] } };
}

const STANDING = new Set<unknown>([
  undefined,
  ...(outcomeStatusList.codes as readonly Code[]).filter(({ live }) => live).map(({ code }) => code),
]);

/** Whether the outcome still stands. One of a status that this version does not know is shown as standing. */
export const isLive = ({ status }: OutcomeDraft): boolean =>
  STANDING.has(status) || !findCode(outcomeStatusList, status);

const placeOf = ({ item: { rank } }: Placed<OutcomeDraft>): number => (typeof rank === 'number' ? rank : 9);

/** Those that have a place first, the rest as recorded. */
export const byRank = (list: Placed<OutcomeDraft>[]): Placed<OutcomeDraft>[] =>
  [...list].sort((a, b) => placeOf(a) - placeOf(b));

/** Whether it counts as something that was said: what was recorded by mistake does not. */
export const counts = ({ item }: Placed<OutcomeDraft>): boolean => item.status !== 'entered-in-error';

/** The words of an outcome in quotation marks, or its number where there are none yet; `short` for a button's name. */
export function thing(outcome: OutcomeDraft, index: number, words: Words<'desired-outcomes'>, short = false): string {
  const text = (textOf(outcome.words) || textOf(outcome.observation)).trim();
  if (!text) return words.t('outcomeNumber', { number: index + 1 });
  return words.quote(short && text.length > 60 ? `${Array.from(text).slice(0, 57).join('').trimEnd()}…` : text);
}
