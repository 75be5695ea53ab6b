import { amend, chainOf, follows, type Patch, type Stamp } from '../../rules/versions.js';
import type { DesiredOutcomes } from '../../schema/index.js';
import {
  ALSO,
  asideOf,
  lengthOf,
  listOf,
  withList,
  type AlsoDraft,
  type ConversationDraft,
  type ListName,
  type OutcomeDraft,
} from './model.js';

/** What an edit starts from: the value, what is saved of it, and who edits when. */
export interface Edit {
  readonly value: DesiredOutcomes;
  readonly saved: DesiredOutcomes | undefined;
  readonly stamp: Stamp;
}

type Item = ConversationDraft | OutcomeDraft | AlsoDraft;

/** The saved state of an item, which is not edited in place. */
const savedItem = (saved: DesiredOutcomes | undefined, list: ListName, key: string | undefined): Item | undefined =>
  listOf(saved, list).find((placed) => placed.key === key)?.item;

/** Items changed by index; a saved one gets a new version. */
export function amendItems<I extends Item>(
  edit: Edit,
  list: ListName,
  patches: ReadonlyMap<number, Patch<I>>,
): DesiredOutcomes {
  const placed = listOf(edit.value, list);
  return withList(edit.value, list, (items) =>
    items.map((item, index) => {
      const patch = patches.get(index);
      if (!patch) return item;
      const key = placed.find((other) => other.index === index)?.key;
      return amend(item as I, savedItem(edit.saved, list, key) as I | undefined, patch, edit.stamp);
    }),
  );
}

/** The conversation of `id`, made if it is not there yet. */
export function withConversation(edit: Edit, id: string | undefined): DesiredOutcomes {
  if (id === undefined || listOf(edit.value, 'conversations').some(({ item }) => item.id === id)) return edit.value;
  return withList(edit.value, 'conversations', (items) => [...items, { id, ...edit.stamp }]);
}

/** Whether nothing was answered about a conversation. */
const isBareTalk = (talk: unknown): boolean =>
  Object.keys(talk ?? { answered: 1 }).every((key) => ['id', 'recordedAt', 'by'].includes(key));

/** The value without the conversation of `id`, when it is not saved and nothing is said of it or in it. */
export function withoutBareTalk({ value, saved }: Edit, id: unknown): DesiredOutcomes {
  const used = listOf(value, 'outcomes').some(({ item }) => item.conversationId === id);
  const found = listOf(value, 'conversations').find(({ item }) => item.id === id);
  if (used || !found || !isBareTalk(found.item) || savedItem(saved, 'conversations', found.key)) return value;
  return removeItem(value, 'conversations', found.index);
}

type Reason = 'noneExpressedReason' | 'notAskedReason' | 'revisitOn';
const REASON_OF: Readonly<Record<string, Reason>> = {
  'asked-none-expressed': 'noneExpressedReason',
  'not-asked': 'notAskedReason',
  'asked-not-ready': 'revisitOn',
};

export const orNone = (aside: object): object | undefined => (Object.keys(aside).length > 0 ? aside : undefined);

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
  edit: Edit,
  id: string | undefined,
  answer: (talk: ConversationDraft) => Patch<ConversationDraft> | undefined,
): DesiredOutcomes {
  const found = id !== undefined && listOf(edit.value, 'conversations').find(({ item }) => item.id === id);
  const patch = found && answer(found.item);
  return patch ? amendItems(edit, 'conversations', new Map([[found.index, patch]])) : edit.value;
}

/** An outcome put in at its place; that nothing was said is set aside in its conversation, which is made if need be. */
export function insertOutcome(edit: Edit, outcome: OutcomeDraft, index: number): DesiredOutcomes {
  const { conversationId } = outcome;
  const value = withAnswer({ ...edit, value: withConversation(edit, conversationId) }, conversationId, (talk) =>
    talk.askedStatus === undefined || talk.askedStatus === 'asked-expressed' ? undefined : answerAsked(talk, undefined),
  );
  return insertItem(value, 'outcomes', index, outcome);
}

/** Takes away an outcome that is not saved; with the last one of its conversation, what was set aside comes back. */
export function removeOutcome(edit: Edit, index: number): DesiredOutcomes {
  const id = listOf(edit.value, 'outcomes').find((placed) => placed.index === index)?.item.conversationId;
  const value = removeItem(edit.value, 'outcomes', index);
  if (listOf(value, 'outcomes').some(({ item }) => item.conversationId === id)) return value;
  const back = withAnswer({ ...edit, value }, id, (talk) => {
    const { askedStatus } = asideOf(talk);
    return askedStatus === undefined ? undefined : answerAsked(talk, askedStatus as string);
  });
  return withoutBareTalk({ ...edit, value: back }, id);
}

/** The patch for another source: what was seen is set aside while nobody asks for it. */
export function answerSource(outcome: OutcomeDraft, source: string | undefined): Patch<OutcomeDraft> {
  const { observation, ...aside } = asideOf(outcome);
  if (source === OBSERVED) {
    return { source, observation: outcome.observation ?? (observation as string | undefined), setAside: orNone(aside) };
  }
  const seen = outcome.observation ?? observation;
  const kept = seen === undefined ? aside : { ...aside, observation: seen };
  return { source, observation: undefined, setAside: orNone(kept) };
}

/** The source that asks for what was seen. */
export const OBSERVED = 'observed-from-behaviour';

export const removeItem = (value: DesiredOutcomes, list: ListName, index: number): DesiredOutcomes =>
  withList(value, list, (items) => items.filter((_, i) => i !== index));

export const insertItem = (value: DesiredOutcomes, list: ListName, index: number, item: object): DesiredOutcomes =>
  withList(value, list, (items) => items.toSpliced(index, 0, item));

/** The value with one item as it was before; used to take a change back. */
export const replaceItem = (value: DesiredOutcomes, list: ListName, index: number, item: object): DesiredOutcomes =>
  withList(value, list, (items) => items.with(index, item));

/** Whether nothing but untouched conversations is left of what was written. */
export const isBare = (value: DesiredOutcomes): boolean =>
  value.outcomes.length === 0 && value.conversations.every(isBareTalk) && ALSO.every((list) => !lengthOf(value, list));

/**
 * The value after a save that came while it was being edited: what was saved meanwhile stays as an earlier version of
 * what has been typed since, and what was removed since is there again. The same value where nothing was lost.
 */
export function onTopOf(saved: DesiredOutcomes, value: DesiredOutcomes): DesiredOutcomes {
  let next = value;
  for (const list of ['conversations', 'outcomes', ...ALSO] as const) {
    for (const { item: before, key, index } of listOf<ListName>(saved, list)) {
      const now = listOf<ListName>(next, list).find((placed) => placed.key === key);
      if (!now) next = insertItem(next, list, index, before);
      else if (!follows(now.item, before)) {
        next = replaceItem(next, list, now.index, { ...now.item, history: chainOf(before) });
      }
    }
  }
  return next;
}
