import { patched, type Patch } from '../../rules/versions.js';
import { textOf, type Row } from '../shared/item-fields.js';
import { insertItem, isObject, itemsOf, lengthOf, removeItem, replaceItem, type Placed } from '../shared/lists.js';
import { isSavedAt } from '../shared/parts.js';
import { outcomesSection } from './known.js';
import { OUTCOME_CHANGES, wordsOf, type OutcomeChangeDraft, type OutcomeDraft, type ReviewDraft } from './model.js';
import type { ReviewTimelineElement } from './review-timeline.js';

type Element = ReviewTimelineElement;
type Timeline = Element['editing']['value'];
const LIST = OUTCOME_CHANGES.list;

/** The changes that wait to be taken over, each with its place. */
export const changesOf = (el: Element): readonly Placed<OutcomeChangeDraft>[] =>
  itemsOf<OutcomeChangeDraft>(el.editing.value, LIST);

const outcomeIn = ({ item }: Placed<OutcomeChangeDraft>): OutcomeDraft => (isObject(item.outcome) ? item.outcome : {});

/** The changes that a review made, which are not saved yet: they are edited in place. */
const ownChanges = (el: Element, review: Placed<ReviewDraft>): Placed<OutcomeChangeDraft>[] =>
  changesOf(el).filter(({ item, key }) => item.reviewId === review.key && !isSavedAt(el.editing, OUTCOME_CHANGES, key));

/** What a review changes of an outcome, and may still be edited. */
export const changeOf = (
  el: Element,
  review: Placed<ReviewDraft>,
  outcomeId: string,
): Placed<OutcomeChangeDraft> | undefined =>
  ownChanges(el, review).findLast((change) => outcomeIn(change).id === outcomeId);

/** An outcome as it stood before a change, or as it stands now: what the record says, and what waits to be taken over. */
export function outcomeBefore(el: Element, id: string, change?: Placed<OutcomeChangeDraft>): OutcomeDraft | undefined {
  const earlier = changesOf(el).filter((one) => outcomeIn(one).id === id && (!change || one.index < change.index));
  const last = earlier.at(-1);
  if (last) return outcomeIn(last);
  // The host's own list, which it may alter in place.
  const known = outcomesSection(el.outcomes)?.['outcomes'] as readonly unknown[] | undefined;
  return known?.find((one): one is OutcomeDraft => isObject(one) && one['id'] === id);
}

/** What of an outcome goes into its next version: not its past, nor who recorded it, nor why it differs from the one before. */
const OF_VERSION = ['history', 'recordedAt', 'by', 'change', 'setAside', 'reviewId'];

function insertChange(el: Element, value: Timeline, review: Placed<ReviewDraft>, outcome: OutcomeDraft): Timeline {
  const made = { id: el.newId(), outcome, reviewId: review.key, ...el.editing.stamp };
  return insertItem(value, LIST, lengthOf(value, LIST), made);
}

/** Changes an outcome in a review: the first answer makes the change. The section of the outcomes is not touched. */
export function patchChange(
  el: Element,
  review: Placed<ReviewDraft>,
  id: string,
  patch: Patch<OutcomeDraft>,
  commit = true,
): void {
  const { value } = el.editing;
  const found = changeOf(el, review, id);
  if (found) return el.change(replaceItem(value, LIST, found.index, withOutcome(found, patch)), commit);
  const before = Object.entries(outcomeBefore(el, id) ?? { id }).filter(([key]) => !OF_VERSION.includes(key));
  el.change(insertChange(el, value, review, patched(Object.fromEntries(before) as OutcomeDraft, patch)), commit);
}

const withOutcome = (change: Placed<OutcomeChangeDraft>, patch: Patch<OutcomeDraft>): object => ({
  ...change.item,
  outcome: patched(outcomeIn(change), patch),
});

/**
 * The words of what takes the place of an outcome. The first character makes it, and with the last one it is gone. Nothing is said
 * of it but what the person says: its place among the three that matter most is theirs to give.
 * @returns whether it is there now
 */
export function patchSuccessor(
  el: Element,
  review: Placed<ReviewDraft>,
  replaced: string | undefined,
  successor: Placed<OutcomeChangeDraft> | undefined,
  patch: Patch<OutcomeDraft>,
  commit = true,
): boolean {
  const { value } = el.editing;
  const change = replaced === undefined ? undefined : changeOf(el, review, replaced);
  if (successor) {
    const outcome = patched(outcomeIn(successor), patch);
    const isGone = wordsOf(outcome) === '' && ['source', 'importance'].every((key) => !(key in outcome));
    if (!isGone) {
      el.change(replaceItem(value, LIST, successor.index, withOutcome(successor, patch)), commit);
      return true;
    }
    const without = change
      ? replaceItem(value, LIST, change.index, withOutcome(change, { supersededBy: undefined }))
      : value;
    el.change(removeItem(without, LIST, successor.index), commit);
    return false;
  }
  const polarity = replaced === undefined ? 'wanted' : (outcomeBefore(el, replaced)?.polarity ?? 'wanted');
  const id = el.newId();
  const linked = change ? replaceItem(value, LIST, change.index, withOutcome(change, { supersededBy: id })) : value;
  el.change(insertChange(el, linked, review, { id, polarity, ...patch } as OutcomeDraft), commit);
  return true;
}

/** What a review adds to what the person wants: outcomes that the record does not know yet. */
export function newOutcomes(el: Element, review: Placed<ReviewDraft>): Placed<OutcomeChangeDraft>[] {
  return ownChanges(el, review).filter((change) => {
    const { id } = outcomeIn(change);
    return id !== undefined && outcomeBefore(el, id, change) === undefined;
  });
}

/** Takes a change back, and with it the new outcome that only it leads to. */
export function takeBackChange(el: Element, review: Placed<ReviewDraft>, id: string): void {
  const change = changeOf(el, review, id);
  if (!change) return;
  const { supersededBy } = outcomeIn(change);
  const others = changesOf(el).filter(({ key }) => key !== change.key);
  const leads = others.some((one) => outcomeIn(one).supersededBy === supersededBy);
  const made = leads ? undefined : newOutcomes(el, review).find((one) => outcomeIn(one).id === supersededBy);
  const gone = [change, ...(made ? [made] : [])].map(({ index }) => index).sort((a, b) => b - a);
  el.change(gone.reduce((value, index) => removeItem(value, LIST, index), el.editing.value));
}

/** How a change is named: by what the outcome says now. */
export const nameOfChange = (el: Element, change: Placed<OutcomeChangeDraft>): string => {
  const said = wordsOf(outcomeIn(change)) || textOf((outcomeIn(change) as Row)['id']);
  return el.words.quote(said);
};

export { outcomeIn };
