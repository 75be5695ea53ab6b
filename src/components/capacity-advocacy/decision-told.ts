import { html, type TemplateResult } from 'lit';
import { textOf } from '../shared/item-fields.js';
import type { Placed } from '../shared/lists.js';
import { standing, told } from '../shared/told.js';
import type { CapacityAdvocacyElement } from './capacity-advocacy.js';
import { DECISION } from './decision-asks.js';
import type { DecisionDraft } from './model.js';

type Element = CapacityAdvocacyElement;

/** How a decision is named: its matter, or what it is about. */
export function decisionName({ words }: Element, { item, index }: Placed<DecisionDraft>): string {
  const matter = textOf(item.matter).trim();
  if (matter) return words.quote(matter);
  return words.label('decision-type', item.type) ?? words.t('decisionNumber', { number: index + 1 });
}

/** What leads the card of a decision, and so is not said below it. */
const LEADING = ['matter', 'date', 'conclusion'];

/** A decision to read: what it is about, the conclusion and when; below it all that was asked. */
export function renderDecisionTold(el: Element, placed: Placed<DecisionDraft>, open = false): TemplateResult {
  const { words } = el;
  const { item } = placed;
  const name = decisionName(el, placed);
  const rest = DECISION.filter(({ key }) => !LEADING.includes(key));
  const all = told(el, item, DECISION, name, open, rest);
  return html`<p>${name}</p>
    ${standing(el, item)}
    <p>
      <strong>${words.say('capacity-conclusion', item.conclusion) || words.t('notWorkedOut')}</strong>
      <span class="muted">${el.dateOf(item.date)}</span>
    </p>
    ${
      open || item.trigger === 'no-reason-to-doubt'
        ? all
        : html`<details>
            <summary>${words.t('howFound')}</summary>
            ${all}
          </details>`
    }`;
}
