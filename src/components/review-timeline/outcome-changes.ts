import { keeps } from '../../rules/same.js';
import { chainOf, patched, type Patch, type Versioned } from '../../rules/versions.js';
import { isLiveStatus } from '../../schema/asked-status.js';
import { textOf, type Row } from '../shared/item-fields.js';
import {
  asideOf,
  insertItem,
  isObject,
  itemsOf,
  lengthOf,
  orNone,
  removeItem,
  replaceItem,
  savedItem,
  withList,
  type Placed,
} from '../shared/lists.js';
import { outcomesSection } from '../shared/around.js';
import {
  isMistaken,
  MISTAKE,
  NO_LONGER,
  OUTCOME_CHANGES,
  wordsOf,
  type OutcomeChangeDraft,
  type OutcomeDraft,
  type ReviewDraft,
} from './model.js';
import type { ReviewTimelineElement } from './review-timeline.js';

type Element = ReviewTimelineElement;
type Timeline = Element['editing']['value'];
type Review = Pick<Placed<ReviewDraft>, 'key'>;
type Change = Placed<OutcomeChangeDraft>;
const LIST = OUTCOME_CHANGES.list;

/** The changes that wait to be taken over, each with its place. */
export const changesOf = (el: Element, value: Timeline = el.editing.value): readonly Change[] =>
  itemsOf<OutcomeChangeDraft>(value, LIST);

export const outcomeIn = ({ item }: Pick<Change, 'item'>): OutcomeDraft => (isObject(item.outcome) ? item.outcome : {});

/** Whether the record says already what a change says: a host may take it over at once, and the value keeps it until it is saved. */
const isTaken = (el: Element, change: Change): boolean =>
  versionsOf(el, outcomeIn(change).id, {} as Timeline).some(
    ({ outcome, reviewId }) => reviewId === change.item.reviewId && keeps(outcomeIn(change), outcome, true),
  );

/** The last change of each outcome that waits, in all reviews or in one. */
export const waitingOnes = (el: Element, review?: Review): Change[] =>
  changesOf(el).filter(
    (one, i, all) =>
      (!review || one.item.reviewId === review.key) &&
      !all.slice(i + 1).some((other) => outcomeIn(other).id === outcomeIn(one).id) &&
      !isTaken(el, one) &&
      counts(el, one),
  );

/** A version of an outcome, the review in which it was made, and the change that makes it where that still waits. */
interface Made {
  readonly outcome: OutcomeDraft;
  readonly reviewId: unknown;
  readonly change?: Change;
}

/** Whether a change counts: of a review that was recorded by mistake nothing does. */
const counts = (el: Element, { item }: Change): boolean =>
  !el.reviews.some((review) => review.key === item.reviewId && isMistaken(review.item));

/** All versions of an outcome: those that the record has taken over, then those that wait. */
function versionsOf(el: Element, id: unknown, value?: Timeline, key?: string): Made[] {
  if (id === undefined) return [];
  // The host's own list, which it may alter in place.
  const all = (outcomesSection(el.outcomes)?.['outcomes'] ?? []) as readonly unknown[];
  const known = all.find((one): one is Versioned => isObject(one) && one['id'] === id);
  const recorded = chainOf(known as Versioned).filter(isObject) as OutcomeDraft[];
  return [
    ...recorded.map((outcome) => ({ outcome: { ...outcome, id }, reviewId: outcome.reviewId })),
    ...changesOf(el, value)
      .filter((one) => outcomeIn(one).id === id && (one.item.reviewId === key || counts(el, one)))
      .map((change) => ({ outcome: outcomeIn(change), reviewId: change.item.reviewId, change })),
  ] as Made[];
}

/** An outcome as it stands now: what the record says, and what waits to be taken over. */
export const outcomeNow = (el: Element, id: unknown): OutcomeDraft | undefined => versionsOf(el, id).at(-1)?.outcome;

/** What a review makes of an outcome: what that said before and says now, and the changes that wait, the last one last. */
interface InReview {
  readonly before?: OutcomeDraft | undefined;
  readonly now?: OutcomeDraft | undefined;
  readonly change?: Change | undefined;
  readonly earlier: readonly Change[];
}

/** Whether a review says of an outcome that it is no longer wanted. */
const saysGone = (el: Element, key: string, id: unknown): boolean =>
  itemsOf<Row>(el.reviews.find((one) => one.key === key)?.item, 'progress').some(
    ({ item }) => item['outcomeId'] === id && item['status'] === NO_LONGER,
  );

/** A host may take over, at any moment, what is still being written: it is known by its review all the same. */
export function madeIn(el: Element, { key }: Review, id: unknown, value?: Timeline): InReview {
  const all = versionsOf(el, id, value, key);
  const found = all.findIndex(({ reviewId }) => reviewId === key);
  const first = found < 0 ? all.length : found;
  let from = first;
  // A record may not say in which review an outcome ended: then it is the one that says that it is no longer wanted.
  if (saysGone(el, key, id)) while (from > 1 && !isLiveStatus(all[from - 1]?.outcome.status)) from -= 1;
  if (from === all.length) return { before: all.at(-1)?.outcome, earlier: [] };
  const own = all.filter(({ reviewId }, i) => i >= from && (i < first || reviewId === key));
  const last = own.at(-1);
  const earlier = own.flatMap(({ change }) => (change && change !== last?.change ? [change] : []));
  return { before: all[from - 1]?.outcome, now: last?.outcome, change: last?.change, earlier };
}

/** Whether an outcome was there for the first time in a review. */
export const isNewIn = (el: Element, { key }: Review, id: unknown): boolean =>
  versionsOf(el, id, undefined, key)[0]?.reviewId === key;

/** What of an outcome goes into no other version: its past, who recorded it, and in which review. */
const OF_VERSION = ['history', 'recordedAt', 'by', 'reviewId'];
/** Nor, into one of another review: why it differs from the one before. */
const OF_REASON = [...OF_VERSION, 'change', 'setAside'];

const without = (outcome: object, keys: readonly string[]): OutcomeDraft =>
  Object.fromEntries(Object.entries(outcome).filter(([key]) => !keys.includes(key)));

const withOutcome = (change: Change, outcome: OutcomeDraft): object => ({ ...change.item, outcome });

function insertChange(el: Element, value: Timeline, { key }: Review, outcome: OutcomeDraft): Timeline {
  const made = { id: el.newId(), outcome, reviewId: key, ...el.editing.stamp };
  return insertItem(value, LIST, lengthOf(value, LIST), made);
}

/** An earlier change of the same with the gaps filled that a later one fills: nobody could come to them any more. */
function filled(change: Change, patch: Patch<OutcomeDraft>, status: unknown): object {
  const outcome = outcomeIn(change);
  const why = { ...patch.change, ...outcome.change };
  const same = outcome.status === status ? without(patched({}, patch), ['words']) : {};
  return withOutcome(change, { ...same, ...outcome, ...(orNone(why) && { change: why }) });
}

/**
 * The timeline with a change of an outcome in a review. What is saved keeps what it says: gaps in it are filled, and what says
 * something else is a change of its own. The section of the outcomes is not touched.
 */
function withChange(el: Element, value: Timeline, review: Review, id: string, patch: Patch<OutcomeDraft>): Timeline {
  const { before, now, change, earlier } = madeIn(el, review, id, value);
  if (change) {
    const outcome = patched(outcomeIn(change), patch);
    const next = withOutcome(change, outcome);
    const saved = savedItem(el.editing.saved, LIST, change.key);
    if (!saved || keeps(saved, next, true))
      return earlier.reduce(
        (left, one) => replaceItem(left, LIST, one.index, filled(one, patch, outcome.status)),
        replaceItem(value, LIST, change.index, next),
      );
  }
  const start = now ? without(now, OF_VERSION) : without(before ?? { id }, OF_REASON);
  return insertChange(el, value, review, patched(start, patch));
}

/** Whether another change leads to an outcome than that of `id`. */
const isLedTo = (el: Element, led: unknown, id: string): boolean =>
  changesOf(el).some((one) => outcomeIn(one).id !== id && outcomeIn(one).supersededBy === led);

/**
 * What was written to take the place of an outcome goes aside with the answer for which it was written, and comes back with it:
 * by itself it would be a wish that nobody has. What is saved, and can not go any more, was a mistake as long as it is not meant.
 */
function withSuccessor(el: Element, value: Timeline, review: Review, id: string, was: unknown): Timeline {
  const is = madeIn(el, review, id, value).now?.supersededBy;
  if (was === is) return value;
  let next = value;
  const aside = (): Row => asideOf(madeIn(el, review, id, next).now ?? {});
  const put = (setAside: Row): void => {
    next = withChange(el, next, review, id, { setAside: orNone(setAside) });
  };
  if (typeof was === 'string' && isNewIn(el, review, was) && !isLedTo(el, was, id)) {
    const { change } = madeIn(el, review, was, next);
    if (!change || savedItem(el.editing.saved, LIST, change.key))
      next = withChange(el, next, review, was, { status: MISTAKE });
    else {
      next = removeItem(next, LIST, change.index);
      put({ ...aside(), [LIST]: change.item });
    }
  }
  const { [LIST]: kept, ...others } = aside();
  if (is === undefined) return next;
  if (isObject(kept) && outcomeIn({ item: kept }).id === is) {
    put(others);
    return insertItem(next, LIST, lengthOf(next, LIST), kept);
  }
  const isMistake = isNewIn(el, review, is) && outcomeNow(el, is)?.status === MISTAKE;
  return isMistake ? withChange(el, next, review, is, { status: undefined }) : next;
}

/** What is open as long as the section of the outcomes has not been told of what was changed here. */
export const UNTOLD = 'untold';
function give(el: Element, next: Timeline, commit: boolean): void {
  if (!el.isOpen(UNTOLD)) el.setOpen(UNTOLD, true);
  el.change(next, commit);
}

/** Changes an outcome in a review: the first answer makes the change. */
export function patchChange(el: Element, review: Review, id: string, patch: Patch<OutcomeDraft>, commit = true): void {
  const was = madeIn(el, review, id).now?.supersededBy;
  give(el, withSuccessor(el, withChange(el, el.editing.value, review, id, patch), review, id, was), commit);
}

/**
 * Writes something that the person wants since a review. The first character makes it, and with the last one it is gone. Nothing is
 * said of it but what the person says: its place among the three that matter most is theirs to give.
 * @returns its id, as long as it is there
 */
export function patchNew(
  el: Element,
  review: Review,
  replaced: string | undefined,
  id: string | undefined,
  patch: Patch<OutcomeDraft>,
  commit = true,
): string | undefined {
  const { value, saved } = el.editing;
  if (id === undefined) {
    const made = el.newId();
    const polarity = (replaced === undefined ? undefined : outcomeNow(el, replaced)?.polarity) ?? 'wanted';
    const linked = replaced === undefined ? value : withChange(el, value, review, replaced, { supersededBy: made });
    give(el, insertChange(el, linked, review, { id: made, polarity, ...patch } as OutcomeDraft), commit);
    return made;
  }
  const { change } = madeIn(el, review, id);
  const outcome = patched(change ? outcomeIn(change) : {}, patch);
  const isBare = wordsOf(outcome) === '' && ['source', 'importance'].every((key) => !(key in outcome));
  if (!change || !isBare || savedItem(saved, LIST, change.key)) {
    patchChange(el, review, id, patch, commit);
    return id;
  }
  const linked = replaced === undefined ? value : withChange(el, value, review, replaced, { supersededBy: undefined });
  el.change(
    withList(linked, LIST, (items) => items.toSpliced(change.index, 1)),
    commit,
  );
  return undefined;
}

/** The changes without some that nobody has saved; what was saved of them stands again. */
function undone(el: Element, isOwn: (change: Change) => boolean, value: Timeline = el.editing.value): Timeline {
  const { saved } = el.editing;
  const own = new Map(changesOf(el, value).flatMap((one) => (isOwn(one) ? [[one.index, one.key] as const] : [])));
  if (own.size === 0) return value;
  const next = withList(value, LIST, (items) =>
    items.flatMap((item, i) => (own.has(i) ? (savedItem(saved, LIST, own.get(i)) ?? []) : [item])),
  );
  const isThere = lengthOf(next, LIST) > 0 || (saved !== undefined && LIST in saved);
  return isThere ? next : patched(next, { outcomeChanges: undefined });
}

/** Takes a change back, and with it the new outcome that only it leads to. */
export function takeBackChange(el: Element, review: Review, id: string): void {
  const now = madeIn(el, review, id).now ?? {};
  const led = now.supersededBy ?? asideOf(now)['supersededBy'];
  const gone = led !== undefined && isNewIn(el, review, led) && !isLedTo(el, led, id) ? [id, led] : [id];
  el.change(undone(el, (one) => one.item.reviewId === review.key && gone.includes(outcomeIn(one).id ?? '')));
}

/** What was made in a review goes with it as long as nobody has saved it, and comes back with it. */
export function followReviews(el: Element, next: Timeline, kept: readonly object[]): [Timeline, readonly object[]] {
  const idsIn = (value: Timeline): Set<unknown> =>
    new Set(itemsOf<ReviewDraft>(value, 'reviews').map(({ key }) => key));
  const [before, now] = [idsIn(el.editing.value), idsIn(next)];
  const isGone = ({ item }: Change): boolean => before.has(item.reviewId) && !now.has(item.reviewId);
  const gone = changesOf(el, next).filter(isGone);
  const back = kept.filter((one) => now.has((one as OutcomeChangeDraft).reviewId));
  const left = undone(el, isGone, next);
  const value = back.length > 0 ? withList(left, LIST, (items) => [...items, ...back]) : left;
  return [value, [...kept.filter((one) => !back.includes(one)), ...gone.map(({ item }) => item)]];
}

/** The changes after a save that came meanwhile: what was saved keeps what it says, and what was typed since is a change of its own. */
export function changesOnTop(saved: Timeline, value: Timeline, newId: () => string): Timeline {
  let next = value;
  for (const { item: before, key, index } of itemsOf<OutcomeChangeDraft>(saved, LIST)) {
    const now = itemsOf<OutcomeChangeDraft>(next, LIST).find((placed) => placed.key === key);
    if (!now) next = insertItem(next, LIST, index, before);
    else if (!keeps(before, now.item, true))
      next = insertItem(replaceItem(next, LIST, now.index, before), LIST, now.index + 1, { ...now.item, id: newId() });
  }
  return next;
}

/** How a change is named: by what the outcome says now. */
export const nameOfChange = (el: Element, change: Change): string => {
  const said = wordsOf(outcomeIn(change)) || textOf((outcomeIn(change) as Row)['id']);
  return el.words.quote(said);
};
