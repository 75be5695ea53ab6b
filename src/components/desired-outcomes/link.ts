import { html, type nothing, type TemplateResult } from 'lit';
import { button, type Option } from '../../form/fields.js';
import { optionsOf } from '../shared/item-fields.js';
import type { Placed } from '../shared/lists.js';
import { rows } from '../shared/rows.js';
import { CODES } from './codes.js';
import type { DesiredOutcomesElement } from './desired-outcomes.js';
import { withAnother } from './edits.js';
import { isLive, type OutcomeDraft } from './model.js';

type Element = DesiredOutcomesElement;

/** Other outcomes that stand, by their words; and the one that is chosen, whatever became of it. */
export const otherOutcomes = (el: Element, key: string, chosen?: unknown): Option[] =>
  el.outcomes
    .filter((one) => one.key !== key && one.key === one.item.id && (isLive(one.item) || one.key === chosen))
    .map((one) => ({ value: one.key, label: el.nameOf(one, false) }));

/** How the outcome stands to others: the kind, and which one. The first link needs no press that adds it. */
export function renderLinks(el: Element, placed: Placed<OutcomeDraft>): TemplateResult | typeof nothing {
  const { words } = el;
  const label = words.t('link');
  return rows(
    el.fieldsOf(placed),
    'relations',
    { legend: label, add: label, isBegun: true },
    (row) =>
      html`${row.one('type', words.t('linkType'), optionsOf(words, 'relation', CODES.relation))}
      ${row.one('outcomeId', words.t('linkTo'), otherOutcomes(el, placed.key, row.item['outcomeId']))}`,
  );
}

/** One sentence that says two things becomes two outcomes: both keep all of it, and are marked as said in one. */
function split(el: Element, key: string): void {
  const placed = el.outcomes.find((one) => one.key === key);
  if (!placed) return;
  const { item, index } = placed;
  const { polarity, words, source, origin, conversationId, quoteId = el.newId() } = item;
  const id = el.newId();
  const relations = key === item.id ? [{ type: 'part-of-same-sentence', outcomeId: key }] : undefined;
  const part = { id, polarity, words, source, origin, conversationId, quoteId, relations };
  el.setUi({ open: id, blank: undefined, changing: undefined, removed: undefined, opened: new Set() });
  el.change(withAnother(el.editing, index, { quoteId }, part, index + 1));
  el.say(el.words.t('splitDone'));
  el.moveInto(id, 'textarea');
}

/** The button that does so, always there and beside the prompt that offers it. */
export const splitButton = (el: Element, placed: Placed<OutcomeDraft>): TemplateResult => {
  const label = el.words.t('split');
  const named = el.words.t('moreOf', { label, thing: el.nameOf(placed) });
  return button(label, () => split(el, placed.key), { class: 'quiet', named });
};
