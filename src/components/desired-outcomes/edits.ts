import { patched, type Patch } from '../../rules/versions.js';
import type { DesiredOutcomes } from '../../schema/index.js';
import {
  amendItems,
  asideOf,
  insertItem,
  isObject,
  isBareItem,
  lengthOf,
  orNone,
  removeItem,
  savedItem,
  withList,
  type Edit,
} from '../shared/lists.js';
import { ALSO, listOf, type ConversationDraft, type OutcomeDraft } from './model.js';

type PickerEdit = Edit<DesiredOutcomes>;

/** The conversation of `id`, made if it is not there yet. */
export function withConversation(edit: PickerEdit, id: string | undefined, carried: object = {}): DesiredOutcomes {
  if (id === undefined || listOf(edit.value, 'conversations').some(({ item }) => item.id === id)) return edit.value;
  return withList(edit.value, 'conversations', (items) => [...items, { id, ...carried, ...edit.stamp }]);
}

/** The value without the conversation of `id`, when it is not saved and nothing is said of it or in it. */
export function withoutBareTalk({ value, saved }: PickerEdit, id: unknown): DesiredOutcomes {
  const used = listOf(value, 'outcomes').some(({ item }) => item.conversationId === id);
  const found = listOf(value, 'conversations').find(({ item }) => item.id === id);
  if (used || !found || !isBareItem(found.item) || savedItem(saved, 'conversations', found.key)) return value;
  return removeItem(value, 'conversations', found.index);
}

type Reason = 'noneExpressedReason' | 'notAskedReason' | 'revisitOn';
const REASON_OF: Readonly<Record<string, Reason>> = {
  'asked-none-expressed': 'noneExpressedReason',
  'not-asked': 'notAskedReason',
  'asked-not-ready': 'revisitOn',
};

/**
 * The patch for another asked-status, or none: a reason whose question has gone is set aside, and comes back with it; so
 * is the status itself, whose question goes when words come.
 */
export function answerAsked(talk: ConversationDraft, askedStatus: string | undefined): Patch<ConversationDraft> {
  const aside = asideOf(talk);
  const patch: Record<string, unknown> = { askedStatus };
  for (const [status, key] of Object.entries(REASON_OF)) {
    if (status === askedStatus) {
      patch[key] = talk[key] ?? aside[key];
      delete aside[key];
    } else if (talk[key] !== undefined) {
      aside[key] = talk[key];
      patch[key] = undefined;
    }
  }
  if (askedStatus === undefined) aside['askedStatus'] = talk.askedStatus;
  else delete aside['askedStatus'];
  return { ...patch, setAside: orNone(aside) };
}

/** The value with another answer about the conversation of `id`, where `answer` gives one. */
function withAnswer(
  edit: PickerEdit,
  id: string | undefined,
  answer: (talk: ConversationDraft) => Patch<ConversationDraft> | undefined,
): DesiredOutcomes {
  const found = id !== undefined && listOf(edit.value, 'conversations').find(({ item }) => item.id === id);
  const patch = found && answer(found.item);
  return patch ? amendItems(edit, 'conversations', new Map([[found.index, patch]])) : edit.value;
}

/** An outcome put in at its place; that nothing was said is set aside in its conversation, which is made if need be. */
export function insertOutcome(edit: PickerEdit, outcome: OutcomeDraft, index: number): DesiredOutcomes {
  const { conversationId } = outcome;
  const isFirst = !listOf(edit.value, 'outcomes').some(({ item }) => item.conversationId === conversationId);
  const value = withAnswer({ ...edit, value: withConversation(edit, conversationId) }, conversationId, (talk) =>
    !isFirst || talk.askedStatus === undefined || talk.askedStatus === 'asked-expressed'
      ? undefined
      : answerAsked(talk, undefined),
  );
  return insertItem(value, 'outcomes', index, outcome);
}

/** The value with an outcome that comes from another one, which is changed with it. */
export const withAnother = (
  edit: PickerEdit,
  index: number,
  patch: Patch<OutcomeDraft>,
  made: Patch<OutcomeDraft> & { readonly id: string },
  at: number,
): DesiredOutcomes => {
  const value = amendItems(edit, 'outcomes', new Map([[index, patch]]));
  return insertOutcome({ ...edit, value }, patched<OutcomeDraft>({ id: made.id }, { ...made, ...edit.stamp }), at);
};

/** Without anything else an outcome is an untouched box. */
const BARE = ['polarity', 'source', 'conversationId', 'origin', 'quoteId', 'rank', 'recordedAt', 'by'];

/** Whether nothing is left of an outcome that is not saved, and no other one points to it. */
export function isVoid({ value, saved }: PickerEdit, index: number): boolean {
  const list = listOf(value, 'outcomes');
  const found = list.find((placed) => placed.index === index);
  if (!found || savedItem(saved, 'outcomes', found.key)) return false;
  const { id, ...said } = found.item;
  const others = JSON.stringify(list.filter((placed) => placed !== found));
  return Object.keys(said).every((key) => BARE.includes(key)) && !others.includes(JSON.stringify(id));
}

const LINKS = ['relations', 'nextBest', 'mergedInto'] as const;

/** The value in which who pointed `before` to an outcome that was taken away does so again, where nothing else was said since. */
export function relinked(edit: PickerEdit, before: DesiredOutcomes, after: DesiredOutcomes): DesiredOutcomes {
  const [then, cut] = [before, after].map(
    (value) => new Map(listOf(value, 'outcomes').map(({ key, item }) => [key, item])),
  );
  const patches = new Map<number, Patch<OutcomeDraft>>();
  for (const { key, item, index } of listOf(edit.value, 'outcomes')) {
    const [was, left] = [then?.get(key), cut?.get(key)];
    const lost = LINKS.filter((link) => was && left && item[link] === left[link] && left[link] !== was[link]);
    if (lost.length > 0) patches.set(index, Object.fromEntries(lost.map((link) => [link, was?.[link]])));
  }
  return amendItems(edit, 'outcomes', patches);
}

/** The value in which no outcome points to the one that goes. */
export function withoutLinks(edit: PickerEdit, id: string): DesiredOutcomes {
  const points = (x: unknown): boolean => (isObject(x) ? x['outcomeId'] : x) === id;
  const left = (x: unknown): unknown =>
    Array.isArray(x) && x.some(points) ? orNone(x.filter((link) => !points(link))) : points(x) ? undefined : x;
  const patch = (item: OutcomeDraft): object => Object.fromEntries(LINKS.map((link) => [link, left(item[link])]));
  const patches = listOf(edit.value, 'outcomes').map(({ item, index }) => [index, patch(item)] as const);
  return amendItems(edit, 'outcomes', new Map(patches));
}

/** Takes away an outcome that is not saved; with the last one of its conversation, what was set aside comes back. */
export function removeOutcome(edit: PickerEdit, index: number): DesiredOutcomes {
  const id = listOf(edit.value, 'outcomes').find((placed) => placed.index === index)?.item.conversationId;
  const value = removeItem(edit.value, 'outcomes', index);
  if (listOf(value, 'outcomes').some(({ item }) => item.conversationId === id)) return value;
  const back = withAnswer({ ...edit, value }, id, (talk) => {
    const { askedStatus } = asideOf(talk);
    return askedStatus === undefined ? undefined : answerAsked(talk, askedStatus as string);
  });
  return withoutBareTalk({ ...edit, value: back }, id);
}

/** The patch by which answers come back with their question, or are set aside while nobody asks for them. */
export function answerAside<I extends { readonly setAside?: unknown }>(
  item: I,
  fields: readonly (keyof I & string)[],
  isAsked: boolean,
): Patch<I> {
  const aside = asideOf(item);
  const patch: Record<string, unknown> = {};
  for (const field of fields) {
    const given = item[field] ?? aside[field];
    patch[field] = isAsked ? given : undefined;
    if (!isAsked && given !== undefined) aside[field] = given;
    else delete aside[field];
  }
  return { ...patch, setAside: orNone(aside) } as Patch<I>;
}

/** The patch for another source: what was seen is set aside while nobody asks for it. */
export const answerSource = (outcome: OutcomeDraft, source: string | undefined): Patch<OutcomeDraft> => ({
  source,
  ...answerAside(outcome, ['observation'], source === OBSERVED),
});

/** The source that asks for what was seen. */
export const OBSERVED = 'observed-from-behaviour';

/** Whether nothing but untouched conversations is left of what was written. */
export const isBare = (value: DesiredOutcomes): boolean =>
  value.outcomes.length === 0 && value.conversations.every(isBareItem) && ALSO.every((list) => !lengthOf(value, list));
