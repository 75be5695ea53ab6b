import { html, nothing, type TemplateResult } from 'lit';
import { concludeAdvocacy } from '../../rules/advocacy-duty.js';
import type { Placed } from '../shared/lists.js';
import { itemsAt, partOf, type ListPlace } from '../shared/parts.js';
import { toldPart as part } from '../shared/told.js';
import { renderAdvocacyTold } from './advocacy.js';
import { renderAppointmentTold } from './appointments.js';
import { renderPersonTold } from './appropriate-persons.js';
import { renderCapacityAdvocateTold } from './capacity-advocate.js';
import type { CapacityAdvocacyElement } from './capacity-advocacy.js';
import { renderDecisionTold } from './decision-told.js';
import { isBare } from './edits.js';
import { renderFollows } from './follows.js';
import { renderInvolvementTold } from './involvement.js';
import {
  APPOINTMENTS,
  APPROPRIATE_PERSONS,
  COERCION,
  DECISIONS,
  REFUSALS,
  SHARING,
  type DecisionDraft,
} from './model.js';
import { renderPressureTold } from './pressure.js';
import { renderRefusalTold } from './refusals.js';
import { renderSharingTold } from './sharing.js';

type Element = CapacityAdvocacyElement;

/** What is recorded, to read: no controls, nothing greyed, histories open. */
export function renderRecorded(el: Element): TemplateResult {
  const { words } = el;
  const { value } = el.editing;
  const told = <I extends object>(
    place: ListPlace,
    one: (el: Element, placed: Placed<I>, open: boolean) => TemplateResult,
  ): TemplateResult[] => itemsAt<I>(value, place).map((placed) => one(el, placed, true));
  const involvement = partOf(value, 'involvement') ? [renderInvolvementTold(el, true)] : [];
  const advocacy = partOf(value, 'advocacy');
  const advocacyTold = [
    ...renderFollows(el, el.conclude(concludeAdvocacy), false),
    ...(advocacy ? [renderAdvocacyTold(el)] : []),
    ...told(APPROPRIATE_PERSONS, renderPersonTold),
    ...told(APPOINTMENTS, renderAppointmentTold),
    ...(partOf(advocacy, 'capacityAdvocate') ? [renderCapacityAdvocateTold(el)] : []),
  ];
  return html`${isBare(value) ? html`<p>${words.f('nothingRecorded')}</p>` : nothing}
  ${part(el, 'decisions', words.t('toldDecisions'), told<DecisionDraft>(DECISIONS, renderDecisionTold))}
  ${part(el, 'involvement', words.t('takingPart'), involvement)}
  ${part(el, 'advocacy', words.t('toldAdvocacy'), advocacyTold)}
  ${part(el, 'pressure', words.t('toldPressure'), told(COERCION, renderPressureTold))}
  ${part(el, 'sharing', words.t('toldSharing'), told(SHARING, renderSharingTold))}
  ${part(el, 'refusals', words.t('toldRefusals'), told(REFUSALS, renderRefusalTold))}`;
}
