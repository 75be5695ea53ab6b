import { patched, type Patch } from '../../rules/versions.js';
import { ItemFields } from '../shared/item-fields.js';
import { amendItems, lengthOf, NEW, type Placed } from '../shared/lists.js';
import type { DesiredOutcomesElement } from './desired-outcomes.js';
import { insertOutcome, isVoid, removeOutcome } from './edits.js';
import type { ConversationDraft, OutcomeDraft } from './model.js';

/** Origins of words that the person put in alone. */
const THEIR_HAND = ['written', 'chosen-from-pictures'];

/** Whether the person may still write on it: what is not saved and of their own hand, or was made in this visit. */
export const isOfTheirHand = (el: DesiredOutcomesElement, { item, key }: Placed<OutcomeDraft>): boolean =>
  (el.ui.mine?.has(key) ?? false) ||
  (!el.savedItem('outcomes', key) && THEIR_HAND.some((origin) => origin === item.origin));

/** The conversation of this visit; an earlier one is not made to hold what is said now. */
export function talkOfVisit(el: DesiredOutcomesElement): Placed<ConversationDraft> {
  const { talk, ui, today } = el;
  const isNow =
    talk.key === NEW || talk.key === ui.talk || talk.item.date === today || !el.savedItem('conversations', talk.key);
  return isNow ? talk : { item: { id: NEW }, key: NEW, index: lengthOf(el.editing.value, 'conversations') };
}

/** Changes an outcome by the person's own hand; in an untouched box it makes one, emptied again it is untouched. */
function patchByPerson(
  el: DesiredOutcomesElement,
  placed: Placed<OutcomeDraft>,
  given: Patch<OutcomeDraft>,
  commit = true,
): void {
  const { item, key, index } = placed;
  const { editing } = el;
  const origin = 'words' in given && !given.origin ? { origin: given.words ? 'written' : undefined } : {};
  const patch = { ...given, ...origin };
  if (key !== NEW) {
    const value = amendItems(editing, 'outcomes', new Map([[index, patch]]));
    return el.change(isVoid({ ...editing, value }, index) ? removeOutcome(editing, index) : value, commit);
  }
  const id = el.newId();
  const talk = talkOfVisit(el);
  const conversationId = talk.key === NEW ? el.newId() : talk.item.id;
  el.setUi({ mine: new Set([...(el.ui.mine ?? []), id]), talk: conversationId });
  const made = patched<OutcomeDraft>({ ...item, id, conversationId, ...editing.stamp }, patch);
  el.change(insertOutcome(editing, made, index), commit);
}

/** The questions about an outcome, answered by the person. */
export const fieldsOfPerson = (el: DesiredOutcomesElement, placed: Placed<OutcomeDraft>): ItemFields<OutcomeDraft> =>
  new ItemFields(el, ['outcomes', placed.index], placed.item, (patch, commit) =>
    patchByPerson(el, placed, patch, commit),
  );
