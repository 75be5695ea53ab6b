import { patched, type Patch } from '../../rules/versions.js';
import type { DesiredOutcomes } from '../../schema/index.js';
import { amendItems, insertItem, removeItem, lengthOf, NEW, type Placed } from '../shared/lists.js';
import { isTalkOpen } from './conversation.js';
import type { DesiredOutcomesElement } from './desired-outcomes.js';
import {
  insertOutcome,
  isVoid,
  relinked,
  removeOutcome,
  withConversation,
  withoutBareTalk,
  withoutLinks,
} from './edits.js';
import type { AlsoDraft, ConversationDraft, ListName, OutcomeDraft, Polarity } from './model.js';
import { holdPrompts } from './prompts.js';
import { alsoList, blankOf, TALKS } from './ui.js';

type Element = DesiredOutcomesElement;
type Talk = Placed<ConversationDraft>;
type Outcome = Placed<OutcomeDraft>;

const TEXTS = ['words', 'importance', 'observation'];

/** The value with the conversation that is begun in this visit, and with what is carried to it. */
function begun(el: Element, id: string): DesiredOutcomes {
  const { carry } = el.ui;
  el.setUi({ visit: id, carry: undefined });
  el.setOpen(`asking:${id}`, el.isOpen(`asking:${NEW}`));
  return withConversation(el.editing, id, carry);
}

/** Changes a conversation: the first answer makes one, and without any answer it is untouched again. */
export function patchTalk(
  el: Element,
  { item, key, index }: Talk,
  patch: Patch<ConversationDraft>,
  commit = true,
): void {
  holdPrompts(el);
  // The question that stands there for an error alone stays while it is answered.
  if (/edReason/.test(Object.keys(patch).join())) el.setOpen(`asking:${key}`, true);
  const { editing } = el;
  const isNew = key === NEW;
  const id = isNew ? el.newId() : item.id;
  const start = isNew ? begun(el, id) : editing.value;
  const amended = amendItems({ ...editing, value: start }, 'conversations', new Map([[index, patch]]));
  const value = withoutBareTalk({ ...editing, value: amended }, id);
  const isBegun = lengthOf(value, 'conversations') < lengthOf(amended, 'conversations');
  // What is open stays open while it is answered; what is one line stays one.
  if (isTalkOpen(el, { item, key, index })) el.setOpen(`talk:${isBegun ? NEW : isNew ? id : key}`, true);
  if (isNew || isBegun) el.setUi({ begun: isBegun });
  el.change(value, commit);
}

/** Changes an outcome; in an untouched box it makes one. */
export function patchOutcome(el: Element, placed: Outcome, patch: Patch<OutcomeDraft>, commit = true): void {
  const { item, key, index } = placed;
  holdPrompts(el);
  if (key === NEW) return makeOutcome(el, placed, patch, commit);
  const value = amendItems(el.editing, 'outcomes', new Map([[index, patch]]));
  // Emptied again, it is an untouched box: nothing of it is in the value, and nothing is asked about it.
  const emptied = TEXTS.includes(Object.keys(patch).join()) && isVoid({ ...el.editing, value }, index);
  if (emptied) el.setUi({ blank: { item: { ...patched(item, patch), id: NEW }, row: index }, open: undefined });
  el.change(emptied ? removeOutcome(el.editing, index) : value, commit);
}

function makeOutcome(el: Element, { item, row }: Outcome, patch: Patch<OutcomeDraft>, commit: boolean): void {
  const { editing, talk, ui } = el;
  const id = el.newId();
  const conversationId = talk.key === NEW ? el.newId() : talk.item.id;
  const other = el.isOpen(`other:${NEW}`);
  const answered = item.source !== undefined || patch.source !== undefined;
  const carried = ui.source !== undefined && !other && !answered;
  const now = {
    [`other:${id}`]: other && !answered,
    [`carried:${id}`]: carried,
    [`other:${NEW}`]: false,
    [`asking:${talk.key}`]: false,
  };
  for (const [name, on] of Object.entries(now)) el.setOpen(name, on);
  // Known as unsaved at once: a page may save it while it is told of the change.
  el.setUi({ blank: undefined, open: id, from: { key: id, item: undefined }, begun: false });
  const made = { ...item, id, ...(carried && { source: ui.source }), conversationId, ...editing.stamp };
  const value = talk.key === NEW ? begun(el, conversationId) : editing.value;
  el.change(insertOutcome({ ...editing, value }, patched(made, patch), row ?? lengthOf(value, 'outcomes')), commit);
}

/** Opens an untouched box; what was open folds. */
export function addBlank(el: Element, polarity: Polarity): void {
  el.setUi({
    blank: { ...blankOf(polarity), row: lengthOf(el.editing.value, 'outcomes') },
    open: undefined,
    changing: undefined,
    removed: undefined,
    opened: new Set(),
  });
  el.moveInto(NEW, 'textarea');
}

/** Takes away what is not saved, a conversation only where nothing is said in it; Undo stands in its place. */
export function takeAway(el: Element, list: ListName, placed: Talk | Outcome | Placed<AlsoDraft>): void {
  const { key, index, item } = placed;
  const isOutcome = list === 'outcomes';
  const isNew = key === NEW;
  const { editing } = el;
  const after = isOutcome
    ? withoutLinks({ ...editing, value: removeOutcome(editing, index) }, item.id)
    : removeItem(editing.value, list, index);
  // A conversation that was begun is still the one that is spoken of, also when the only outcome said in it goes.
  const isGone = lengthOf(after, 'conversations') < lengthOf(editing.value, 'conversations');
  el.setUi({
    ...(isOutcome && { open: undefined, blank: undefined }),
    ...(list === 'conversations' ? { begun: false, carry: undefined } : isGone && { begun: true }),
    adding: undefined,
    removed: isNew ? undefined : { ...placed, list, before: editing.value, after },
  });
  if (isNew) return el.moveTo(`#add-${isOutcome ? (item as OutcomeDraft).polarity : list}`);
  el.change(after);
  el.say(el.words.f('removed'));
  el.moveTo('#undo');
}

/**
 * Opens the questions of another conversation; the first answer makes it. When, which part of the work and who was there are
 * carried from one of this visit, as a line; not from one at the end, which asks for an earlier one.
 */
export function addTalk(el: Element): void {
  const { key, item } = el.talk;
  const { date, stages, participants } = item;
  const isCarried = key === el.ui.visit && date && stages && !el.prompts.get(0);
  const carry = isCarried ? { date, stages, ...(participants && { participants }) } : undefined;
  el.setUi({ begun: true, carry, opened: new Set(carry ? [] : [`talk:${NEW}`]), removed: undefined });
  el.moveInto(NEW, 'input', TALKS);
}

/** Puts back what was removed last. */
export function putBack(el: Element): void {
  const { removed } = el.ui;
  if (!removed) return;
  const { list, index, item, key, before, after } = removed;
  const { editing } = el;
  // The conversation that went with its only outcome comes back with it, and is the one that is spoken of.
  const isBack = lengthOf(after, 'conversations') < lengthOf(before, 'conversations');
  el.setUi({ removed: undefined, ...(isBack && { begun: false }) });
  const value =
    list === 'outcomes' ? insertOutcome(editing, item, index) : insertItem(editing.value, list, index, item);
  el.change(relinked({ ...editing, value }, before, after));
  el.say(el.words.f('putBack'));
  const at = list === 'outcomes' ? undefined : list === 'conversations' ? TALKS : alsoList(list);
  el.moveInto(key, '[tabindex="-1"], summary, input, button', at);
}

/** Folds an outcome that was open for writing. */
export function fold(el: Element, { key }: Outcome): void {
  const keys = el.outcomes.map((placed) => placed.key);
  el.setUi({ open: undefined, blank: undefined, opened: new Set(), themes: undefined });
  if (el.unsavedValue) el.say(el.words.t('kept', { number: keys.indexOf(key) + 1, count: keys.length }));
  el.moveInto(key, '[tabindex="-1"], summary');
}
