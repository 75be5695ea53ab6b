import { html, nothing, type TemplateResult } from 'lit';
import { button, type Option } from '../../form/fields.js';
import { patched } from '../../rules/versions.js';
import { capacityTriggerList, codesOf } from '../../vocabulary/index.js';
import { inList, renderEntries, type Entries } from '../shared/entries.js';
import { optionsOf, type ItemFields } from '../shared/item-fields.js';
import { lengthOf, NEW, type Placed } from '../shared/lists.js';
import { insertAt, itemsAt } from '../shared/parts.js';
import { lastOf, openFields } from '../shared/standing.js';
import type { CapacityAdvocacyElement } from './capacity-advocacy.js';
import { decisionFields, renderDecisionSteps } from './decision.js';
import { decisionName, renderDecisionTold } from './decision-told.js';
import { DECISIONS, type DecisionDraft } from './model.js';

type Element = CapacityAdvocacyElement;
type Decision = Placed<DecisionDraft>;

/** The questions about one decision: whether there is a doubt; without one when that was considered, with one step by step. */
function questions(el: Element, given: ItemFields<DecisionDraft>, placed: Decision): TemplateResult {
  const { words } = el;
  const fields = decisionFields(el, given);
  const when = fields.date('date', words.t('considered'));
  const options = optionsOf(words, 'capacity-trigger', codesOf(capacityTriggerList)).map((option): Option =>
    option.value === 'no-reason-to-doubt'
      ? { ...option, hint: words.t('noDoubtHint'), opens: when }
      : { ...option, label: words.t('doubtAboutOne') },
  );
  return html`${fields.one('trigger', words.t('doubt'), options, {
    also: [['decisions']],
  })}
  ${placed.item.trigger === 'reason-to-doubt' ? renderDecisionSteps(el, fields, placed) : nothing}`;
}

/** Question 1: is there a reason to doubt; then each decision, in the order in which they were recorded. */
export function renderDoubt(el: Element): TemplateResult {
  const { words } = el;
  const decisions = itemsAt<DecisionDraft>(el.editing.value, DECISIONS);
  const only = lastOf<DecisionDraft>(el, DECISIONS);
  // Until something is saved there is one question and no card: two presses, where nothing is in doubt.
  const isAlone = decisions.length <= 1 && (only.key === NEW || only.item.trigger !== 'reason-to-doubt');
  const isFolded = only.key !== NEW && only.item.date !== undefined && !el.isOpen('doubt');
  if (isAlone && !isFolded) {
    return html`<div data-item=${only.key}>${questions(el, openFields(el, DECISIONS, only), only)}</div>`;
  }
  const entries: Entries<DecisionDraft> = {
    ...DECISIONS,
    add: words.t('addDecision'),
    nameOf: (placed) => decisionName(el, placed),
    questions: (fields, placed) => questions(el, fields, placed),
    told: (placed) => renderDecisionTold(el, placed),
    more: (placed) => againButton(el, placed),
  };
  return renderEntries(el, entries);
}

/** A later assessment of the same matter stands beside the earlier one: the matter is copied, nothing else. */
function againButton(el: Element, placed: Decision): TemplateResult | typeof nothing {
  const { item } = placed;
  if (item.trigger !== 'reason-to-doubt') return nothing;
  const { words } = el;
  const again = (): void => {
    const { editing } = el;
    const id = el.newId();
    const { matter, type, trigger } = item;
    const made = patched({ id, trigger, ...editing.stamp }, { matter, type } as object);
    el.setOpen(`entry:decisions:${id}`, true);
    el.change(insertAt(editing, DECISIONS, lengthOf(editing.value, 'decisions'), made));
    el.moveInto(id, 'input, textarea', inList(DECISIONS));
  };
  return button(words.t('assessAgain'), again, {
    class: 'quiet',
    named: words.t('assessAgainOf', { thing: decisionName(el, placed) }),
  });
}
