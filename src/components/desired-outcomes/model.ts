import { findCode, outcomeStatusList, type Code } from '../../vocabulary/index.js';
import type { Words } from '../../form/words.js';
import { textOf } from '../shared/item-fields.js';
import { itemsOf, type Placed } from '../shared/lists.js';
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
  readonly kind?: string;
  readonly origin?: string;
  readonly quoteId?: string;
  readonly rank?: number;
  readonly status?: string;
  readonly conversationId?: string;
  readonly supersededBy?: string;
  readonly mergedInto?: string;
  readonly carriedTo?: string;
  readonly hardToAchieve?: boolean;
  readonly achievability?: { readonly discussedOn?: string; readonly explanation?: string };
  readonly nextBest?: string;
  readonly means?: readonly MeansDraft[];
  readonly relations?: readonly { readonly type?: string; readonly outcomeId?: string }[];
  readonly change?: ChangeDraft;
  readonly setAside?: unknown;
  readonly recordedAt?: string;
  readonly by?: { readonly id: string; readonly name?: string };
  readonly history?: readonly Partial<OutcomeDraft>[];
}

export interface MeansDraft {
  readonly code?: string;
  readonly tentative?: boolean;
  readonly who?: string;
  readonly byWhen?: string;
  readonly note?: string;
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
  readonly recordedRetrospectively?: boolean;
  readonly notes?: string;
  readonly recordedAt?: string;
  readonly setAside?: unknown;
  readonly history?: readonly object[];
}

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

/** The items of a list that can be drawn. */
export const listOf = <N extends ListName>(value: DesiredOutcomes | undefined, name: N): readonly Placed<Items[N]>[] =>
  itemsOf<Items[N]>(value, name);

const STANDING = new Set<unknown>([
  undefined,
  ...(outcomeStatusList.codes as readonly Code[]).filter(({ live }) => live).map(({ code }) => code),
]);

/** Whether the outcome still stands. One of a status that this version does not know is shown as standing. */
export const isLive = ({ status }: OutcomeDraft): boolean =>
  STANDING.has(status) || !findCode(outcomeStatusList, status);

const placeOf = ({ item: { rank } }: Placed<OutcomeDraft>): number => (typeof rank === 'number' ? rank : 9);

/** Those that have a place first, the rest as recorded. */
export const byRank = (list: readonly Placed<OutcomeDraft>[]): Placed<OutcomeDraft>[] =>
  [...list].sort((a, b) => placeOf(a) - placeOf(b));

/** Whether it counts as something that was said: what was recorded by mistake does not. */
export const counts = ({ item }: Placed<OutcomeDraft>): boolean => item.status !== 'entered-in-error';

/** The words of an outcome in quotation marks, or its number where there are none yet; `short` for a button's name. */
export function thing(outcome: OutcomeDraft, index: number, words: Words<'desired-outcomes'>, short = false): string {
  const text = (textOf(outcome.words) || textOf(outcome.observation)).trim();
  if (!text) return words.t('outcomeNumber', { number: index + 1 });
  return words.quote(short && text.length > 60 ? `${Array.from(text).slice(0, 57).join('').trimEnd()}…` : text);
}
