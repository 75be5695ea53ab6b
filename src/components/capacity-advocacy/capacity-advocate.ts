import { html, nothing, type TemplateResult } from 'lit';
import { capacityAdvocateDuty } from '../../rules/capacity-advocate-duty.js';
import { capacityAdvocateCriterionList, codesOf, yesNoList, yesNoNotKnownList } from '../../vocabulary/index.js';
import { optionsOf, tick } from '../shared/item-fields.js';
import type { CapacityAdvocacyElement } from './capacity-advocacy.js';
import { capacityAdvocateFields } from './fields.js';
import { profileNow } from './follows.js';

/** Whether the advocate for a person who lacks capacity was considered, and why or why not: never more than that. */
export function renderCapacityAdvocate(el: CapacityAdvocacyElement): TemplateResult | typeof nothing {
  const { words } = el;
  const { value } = el.editing;
  const duty = capacityAdvocateDuty(value, el.asking);
  const fields = capacityAdvocateFields(el);
  const isHeld = Object.keys(fields.item).length > 0;
  if (duty.result !== 'to-be-considered' && !isHeld) return nothing;
  const { considered, particularBenefit } = fields.item;
  const asks = profileNow(el)?.advocacy.capacityAdvocateCriteria ?? [];
  const criteria = codesOf(capacityAdvocateCriterionList).filter((code) => asks.length === 0 || asks.includes(code));
  const benefit = optionsOf(words, 'yes-no-not-known', codesOf(yesNoNotKnownList));
  const details = html`${fields.many('criteria', words.t('criteria'), optionsOf(words, 'capacity-advocate-criterion', criteria))}
  ${fields.one('particularBenefit', words.t('benefit'), benefit, { row: true })}
  ${particularBenefit === undefined ? nothing : fields.text('benefitReason', words.f('optional', { label: words.t('benefitReason') }))}
  ${fields.date('instructedOn', words.f('optional', { label: words.t('instructedOn') }))}
  ${fields.text('name', words.f('optional', { label: words.t('advocateName') }), { line: true })}
  ${tick(fields, 'alsoForSourceOfHarm', words.t('alsoForSourceOfHarm'))}`;
  return html`${fields.one('considered', words.t('capacityAdvocate'), optionsOf(words, 'yes-no', codesOf(yesNoList)), { row: true })}
  ${considered === undefined ? nothing : fields.text('reason', words.t('capacityAdvocateReason'))}
  ${considered === 'yes' ? details : nothing}`;
}
