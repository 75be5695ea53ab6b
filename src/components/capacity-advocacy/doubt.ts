import { html, nothing, type TemplateResult } from 'lit';
import { button, type Option } from '../../form/fields.js';
import { patched } from '../../rules/versions.js';
import { capacityTriggerList, codesOf } from '../../vocabulary/index.js';
import { steps } from '../shared/asks.js';
import { inList, renderEntries } from '../shared/entries.js';
import { optionsOf, type ItemFields } from '../shared/item-fields.js';
import { lengthOf, type Placed } from '../shared/lists.js';
import { insertAt } from '../shared/parts.js';
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
  ${steps(fields, renderDecisionSteps(el, fields, placed))}`;
}

/**
 * Question 1: is there a reason to doubt; then each decision, in the order in which they were recorded. Where nothing is in
 * doubt there is one question and no card: two presses.
 */
export const renderDoubt = (el: Element): TemplateResult =>
  renderEntries<DecisionDraft>(el, {
    ...DECISIONS,
    title: el.words.t('toldDecisions'),
    rights: true,
    add: el.words.t('addDecision'),
    stands: ({ item }, isSaved) => item.trigger !== 'reason-to-doubt' && (!isSaved || item.date === undefined),
    ends: ({ item }) => item.trigger === 'reason-to-doubt' || item.date !== undefined,
    nameOf: (placed) => decisionName(el, placed),
    questions: (fields, placed) => questions(el, fields, placed),
    told: (placed) => renderDecisionTold(el, placed),
    more: (placed) => againButton(el, placed),
  });

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
