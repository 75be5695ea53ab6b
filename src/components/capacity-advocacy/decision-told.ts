import { html, nothing, type TemplateResult } from 'lit';
import { sayDate } from '../../form/dates.js';
import { textOf } from '../shared/item-fields.js';
import type { Placed } from '../shared/lists.js';
import type { CapacityAdvocacyElement } from './capacity-advocacy.js';
import type { DecisionDraft } from './model.js';

type Element = CapacityAdvocacyElement;

/** How a decision is named: its matter, or what it is about. */
export function decisionName({ words }: Element, { item, index }: Placed<DecisionDraft>): string {
  const matter = textOf(item.matter).trim();
  if (matter) return words.quote(matter);
  return words.label('decision-type', item.type) ?? words.t('decisionNumber', { number: index + 1 });
}

/** A decision to read: what it is about, the conclusion, when, and by whom. */
export function renderDecisionTold(el: Element, placed: Placed<DecisionDraft>): TemplateResult {
  const { words } = el;
  const { item } = placed;
  const { conclusion, date, assessor, conclusionReason, waitUntil, reviewOn, bestInterests } = item;
  const said = words.label('capacity-conclusion', conclusion) ?? (textOf(conclusion) || words.t('notWorkedOut'));
  const type = item.matter === undefined ? undefined : words.label('decision-type', item.type);
  const lines = [
    assessor && words.t('toldAssessor', { who: textOf(assessor) }),
    conclusionReason && words.t('toldWhy', { reason: textOf(conclusionReason) }),
    waitUntil && words.t('toldWait', { date: sayDate(textOf(waitUntil), words) }),
    reviewOn && words.t('toldReview', { date: sayDate(textOf(reviewOn), words) }),
    bestInterests?.decision && words.t('toldFor', { words: textOf(bestInterests.decision) }),
  ];
  return html`<p>${decisionName(el, placed)}${type ? html` <span class="muted">${type}</span>` : nothing}</p>
    <p>
      <strong>${said}</strong>
      <span class="muted">${date === undefined ? words.f('dateNotKnown') : sayDate(textOf(date), words)}</span>
    </p>
    ${lines.map((line) => (line ? html`<p>${line}</p>` : nothing))}`;
}
