import { html, nothing, type TemplateResult } from 'lit';
import type { Option } from '../../form/fields.js';
import type { AdvocacyDuty } from '../../rules/advocacy-duty.js';
import { advocateStatusList, codesOf, supportRoleList, yesNoList } from '../../vocabulary/index.js';
import { renderEntries } from '../shared/entries.js';
import { optionsOf, textOf, type ItemFields } from '../shared/item-fields.js';
import type { CapacityAdvocacyElement } from './capacity-advocacy.js';
import { profileNow, textIn } from './follows.js';
import { APPOINTMENTS, type AppointmentDraft, type Placed } from './model.js';

type Element = CapacityAdvocacyElement;

/** Roles of the law are those that there are here, under the names that they have here; the others are the same everywhere. */
function roles(el: Element, chosen: unknown): Option[] {
  const here = profileNow(el)?.advocacy.roles ?? [];
  const isOfLaw = (code: string): boolean => /^(advocate-(care|im|ica)|attorney|deputy|guardian|appointee)/.test(code);
  return codesOf(supportRoleList)
    .filter((code) => code !== 'appropriate-person')
    .filter((code) => !isOfLaw(code) || code === chosen || here.some((role) => role.code === code))
    .map((value) => {
      const named = here.find(({ code }) => code === value);
      return { value, label: named ? textIn(el, named.name) : (el.words.label('support-role', value) ?? value) };
    });
}

/** How a role is called here. */
const roleName = (el: Element, code: unknown): string =>
  roles(el, code).find(({ value }) => value === code)?.label ?? textOf(code);

function questions(
  el: Element,
  fields: ItemFields<AppointmentDraft>,
  { item }: Placed<AppointmentDraft>,
): TemplateResult {
  const { words } = el;
  const opens: Readonly<Record<string, TemplateResult>> = {
    'declined-by-person': fields.one(
      'offerOpen',
      words.t('offerOpen'),
      optionsOf(words, 'yes-no', codesOf(yesNoList)),
      {
        row: true,
      },
    ),
    'none-available': fields.text('escalation', words.t('escalation')),
  };
  const statuses = optionsOf(words, 'advocate-status', codesOf(advocateStatusList))
    .filter(({ value }) => value !== 'entered-in-error' || item.status === value || !el.isNewItem(item.id))
    .map((option): Option => ({ ...option, opens: opens[option.value] }));
  return html`${fields.one('status', words.t('advocateStatus'), statuses)}
  ${fields.one('role', words.t('advocateRole'), roles(el, item.role))} ${fields.date('date', words.t('advocateOn'))}
  ${fields.text('name', words.t('advocateName'), { line: true })}
  ${fields.text('organisation', words.t('advocateOrganisation'), { line: true })}
  ${fields.text('reason', words.f('optional', { label: words.t('advocateReason') }))}`;
}

/** An advocate, or another role of support, to read. */
export function renderAppointmentTold(el: Element, { item }: Placed<AppointmentDraft>): TemplateResult {
  const { words } = el;
  const status = words.label('advocate-status', item.status) ?? textOf(item.status);
  const who = [item.name, item.organisation].map(textOf).filter(Boolean).join(', ');
  const lines = [item.escalation, item.reason].map(textOf).filter(Boolean);
  return html`<p>${roleName(el, item.role) || words.t('advocateUnnamed')}${who ? `: ${who}` : nothing}</p>
    <p>
      <strong>${status}</strong>
      ${item.date === undefined ? nothing : html`<span class="muted">${el.dateOf(item.date)}</span>`}
    </p>
    ${lines.map((line) => html`<p>${line}</p>`)}`;
}

/** What has been done about an advocate. Required and not yet appointed stays open and seen, and stops nothing. */
export const renderAppointments = (el: Element, duty: AdvocacyDuty): TemplateResult =>
  html`<p class="label">${el.words.t(duty.open ? 'advocateNeeded' : 'advocates')}</p>
    ${renderEntries<AppointmentDraft>(el, {
      ...APPOINTMENTS,
      add: el.words.t('addAdvocate'),
      nameOf: ({ item }) => textOf(item.name) || roleName(el, item.role) || el.words.t('advocateUnnamed'),
      questions: (fields, placed) => questions(el, fields, placed),
      told: (placed) => renderAppointmentTold(el, placed),
    })}`;
