import { amend, patched, type Patch, type Stamp } from '../../rules/versions.js';
import type { DesiredOutcomes } from '../../schema/index.js';
import { listOf, withList, type ConversationDraft, type OutcomeDraft } from './model.js';

/** What an edit starts from: the value, what is saved of it, and who edits when. */
export interface Edit {
  readonly value: DesiredOutcomes;
  readonly saved: DesiredOutcomes | undefined;
  readonly stamp: Stamp;
}

type List = 'conversations' | 'outcomes';
type Item = ConversationDraft | OutcomeDraft;

const savedItem = (edit: Edit, list: List, id: string): Item | undefined =>
  listOf(edit.saved, list).find(({ item }) => item.id === id)?.item;

/** Items changed by index; a saved one gets a new version. */
export function amendItems<I extends Item>(
  edit: Edit,
  list: List,
  patches: ReadonlyMap<number, Patch<I>>,
): DesiredOutcomes {
  return withList(edit.value, list, (items) =>
    items.map((item, index) => {
      const patch = patches.get(index);
      if (!patch) return item;
      const saved = savedItem(edit, list, (item as I).id) as I | undefined;
      return amend(item as I, saved, patch, edit.stamp);
    }),
  );
}

/** The conversation of `id`, made if it is not there yet. */
export function withConversation(edit: Edit, id: string): DesiredOutcomes {
  if (listOf(edit.value, 'conversations').some(({ item }) => item.id === id)) return edit.value;
  return withList(edit.value, 'conversations', (items) => [...items, { id, ...edit.stamp }]);
}

const ANSWERS = ['askedStatus', 'noneExpressedReason', 'notAskedReason'] as const;

/** The patch that sets aside the answer to "was nothing said?", whose question goes when words come. */
function settingAside(talk: ConversationDraft): Patch<ConversationDraft> | undefined {
  if (talk.askedStatus === undefined || talk.askedStatus === 'asked-expressed') return undefined;
  const answered = ANSWERS.filter((key) => talk[key] !== undefined);
  const setAside = Object.fromEntries(answered.map((key) => [key, talk[key]]));
  return { ...Object.fromEntries(answered.map((key) => [key, undefined])), setAside };
}

const REASON_OF: Readonly<Record<string, 'noneExpressedReason' | 'notAskedReason'>> = {
  'asked-none-expressed': 'noneExpressedReason',
  'not-asked': 'notAskedReason',
};

/** The patch for another asked-status: a reason whose question has gone is set aside, and comes back with it. */
export function answerAsked(talk: ConversationDraft, askedStatus: string): Patch<ConversationDraft> {
  const kept = REASON_OF[askedStatus];
  const aside: Record<string, unknown> = { ...talk.setAside };
  const patch: Record<string, unknown> = { askedStatus };
  for (const key of Object.values(REASON_OF)) {
    if (key === kept) {
      patch[key] = talk[key] ?? aside[key];
      delete aside[key];
    } else if (talk[key] !== undefined) {
      aside[key] = talk[key];
      patch[key] = undefined;
    }
  }
  return { ...patch, setAside: Object.keys(aside).length > 0 ? aside : undefined };
}

const amendConversation = (
  edit: Edit,
  id: string,
  patch: (talk: ConversationDraft) => Patch<ConversationDraft> | undefined,
): DesiredOutcomes => {
  const found = listOf(edit.value, 'conversations').find(({ item }) => item.id === id);
  const change = found && patch(found.item);
  return found && change ? amendItems(edit, 'conversations', new Map([[found.index, change]])) : edit.value;
};

/** An outcome said in the conversation `talk`: the first words typed make it. */
export function addOutcome(edit: Edit, talk: string, outcome: OutcomeDraft): DesiredOutcomes {
  const value = amendConversation({ ...edit, value: withConversation(edit, talk) }, talk, settingAside);
  return withList(value, 'outcomes', (items) => [...items, patched({ ...outcome, conversationId: talk }, edit.stamp)]);
}

/** Takes away an outcome that is not saved; with the last one of its conversation, what was set aside comes back. */
export function removeOutcome(edit: Edit, index: number): DesiredOutcomes {
  const removed = edit.value.outcomes[index] as OutcomeDraft | undefined;
  const value = withList(edit.value, 'outcomes', (items) => items.filter((_, i) => i !== index));
  const talk = removed?.conversationId;
  if (talk === undefined || listOf(value, 'outcomes').some(({ item }) => item.conversationId === talk)) return value;
  const back = ({ setAside }: ConversationDraft): Patch<ConversationDraft> | undefined =>
    setAside && { ...setAside, setAside: undefined };
  return amendConversation({ ...edit, value }, talk, back);
}

export const removeItem = (value: DesiredOutcomes, list: List, index: number): DesiredOutcomes =>
  withList(value, list, (items) => items.filter((_, i) => i !== index));

export const insertItem = (value: DesiredOutcomes, list: List, index: number, item: object): DesiredOutcomes =>
  withList(value, list, (items) => items.toSpliced(index, 0, item));

/** The value with one item as it was before; used to take a change back. */
export const replaceItem = (value: DesiredOutcomes, list: List, index: number, item: object): DesiredOutcomes =>
  withList(value, list, (items) => items.with(index, item));

/** Whether nothing but an untouched conversation is left of what was written. */
export const isBare = (value: DesiredOutcomes): boolean =>
  value.outcomes.length === 0 &&
  value.setAside === undefined &&
  value.conversations.every((talk) => Object.keys(talk).every((key) => ['id', 'recordedAt', 'by'].includes(key)));
