import { html, type TemplateResult } from 'lit';
import { amend, type Versioned } from '../../rules/versions.js';
import { questions, type Ask } from '../shared/asks.js';
import { disclosure } from '../shared/disclosure.js';
import { patching, textOf, type ItemFields, type Row } from '../shared/item-fields.js';
import { NEW, isObject, replaceItem, savedItem, type Placed } from '../shared/lists.js';
import { rows } from '../shared/rows.js';
import type { ReviewDraft } from './model.js';
import type { ReviewTimelineElement } from './review-timeline.js';

type Element = ReviewTimelineElement;

/** "Who will carry out the action and by when" (Jersey MSP Toolkit s6). */
const PLAN: readonly Ask<Element>[] = [
  { key: 'what', word: 'actionWhat', as: 'line' },
  { key: 'who', word: 'actionWho', as: 'line' },
  { key: 'byWhen', word: 'actionByWhen', as: 'due' },
];
const MEANS: Ask<Element> = { key: 'means', word: 'actionMeans', list: 'means', fold: true };
export const ACTION: readonly Ask<Element>[] = [
  ...PLAN,
  { key: 'status', word: 'actionStatus', list: 'action-status', row: true },
  { key: 'statusDate', word: 'actionStatusOn', as: 'date', when: ({ status }) => status !== undefined },
  MEANS,
];
/** How far it is, is no question about what was just agreed. */
const NEW_ACTION = [...PLAN, MEANS];

/**
 * The actions after an edit: each that is saved keeps its earlier versions, and none of those is gone. An action has a history of
 * its own, so that what becomes of it is no correction of the review.
 */
function withVersions(el: Element, review: Placed<ReviewDraft>, next: readonly unknown[]): readonly unknown[] {
  const { saved, stamp } = el.editing;
  const before = savedItem<object>(saved, 'reviews', review.key);
  const now = Array.isArray(review.item.actions) ? (review.item.actions as readonly unknown[]) : [];
  return next.map((action) => {
    if (!isObject(action)) return action;
    const { id } = action;
    const was = now.find((one) => isObject(one) && one['id'] === id);
    const kept = before && savedItem<Versioned>(before, 'actions', id);
    if (!kept || !isObject(was)) return action;
    const patch = { ...Object.fromEntries(Object.keys(was).map((key) => [key, undefined])), ...action };
    return amend(was as never, kept, patch, stamp);
  });
}

/** The day on which an action became done says nothing of one that is cancelled instead. */
const dated = (row: ItemFields<Row>): ItemFields<Row> =>
  patching(row, (patch, commit) => {
    const isOther = 'status' in patch && patch['status'] !== row.item['status'];
    row.patch(isOther ? { statusDate: undefined, ...patch } : patch, commit);
  });

/** The actions of a review. One that is saved is never taken away: it can be cancelled. */
export function renderActions(
  el: Element,
  fields: ItemFields<ReviewDraft>,
  review: Placed<ReviewDraft>,
): TemplateResult {
  const { words } = el;
  const given = patching(fields, (patch, commit) => {
    const next: unknown = patch.actions;
    if (review.key === NEW || !Array.isArray(next)) return fields.patch(patch, commit);
    const actions = withVersions(el, review, next);
    el.change(replaceItem(el.editing.value, 'reviews', review.index, { ...review.item, actions }), commit);
  });
  const before = savedItem<object>(el.editing.saved, 'reviews', review.key);
  const mayGo = (row: Row): boolean => !before || savedItem(before, 'actions', row['id']) === undefined;
  const isNew = (row: Row): boolean => row['status'] === undefined && row['statusDate'] === undefined && mayGo(row);
  const options = el.liveOutcomes.map(({ id, words: said }) => ({ value: id, label: words.quote(said) }));
  const outcome = (row: ItemFields<Row>): TemplateResult =>
    disclosure(
      el,
      row,
      ['outcomeId'],
      words.t('actionOutcome'),
      row.one('outcomeId', words.t('actionOutcome'), options),
      () => words.quote(el.wordsOfOutcome(textOf(row.item['outcomeId']))),
    );
  const made = (): object => ({ id: el.newId(), ...el.editing.stamp });
  const more = { legend: words.t('actions'), add: words.t('addAction'), made, mayGo };
  return html`${rows(given, 'actions', more, (given_) => {
    const row = dated(given_);
    return html`${questions(el, row, isNew(row.item) ? NEW_ACTION : ACTION)} ${options.length > 0 ? outcome(row) : ''}`;
  })}`;
}
