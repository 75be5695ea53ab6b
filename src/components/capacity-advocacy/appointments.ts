import { html, type TemplateResult } from 'lit';
import { heading } from '../../form/heading.js';
import type { AdvocacyDuty } from '../../rules/advocacy-duty.js';
import { questions, type Ask } from '../shared/asks.js';
import { renderEntries } from '../shared/entries.js';
import { textOf } from '../shared/item-fields.js';
import { isSavedAt } from '../shared/parts.js';
import { nameOfPerson } from '../shared/people.js';
import { roleHere, ROLES } from '../shared/place.js';
import { told } from '../shared/told.js';
import type { CapacityAdvocacyElement } from './capacity-advocacy.js';
import { APPOINTMENTS, type AppointmentDraft, type Placed } from './model.js';

type Element = CapacityAdvocacyElement;

const ASKS: readonly Ask<Element>[] = [
  {
    key: 'status',
    word: 'advocateStatus',
    list: 'advocate-status',
    only: (code, el, { id }) => code !== 'entered-in-error' || isSavedAt(el.editing, APPOINTMENTS, String(id)),
    opens: {
      'declined-by-person': [{ key: 'offerOpen', list: 'yes-no', row: true }],
      'none-available': [{ key: 'escalation' }],
    },
  },
  { key: 'role', word: 'advocateRole', ...ROLES },
  { key: 'date', word: 'advocateOn', as: 'date' },
  { key: 'name', word: 'advocateName', as: 'line', say: nameOfPerson },
  { key: 'organisation', word: 'advocateOrganisation', as: 'line' },
  { key: 'reason', word: 'advocateReason', optional: true },
];

const nameOf = (el: Element, { item }: Placed<AppointmentDraft>): string =>
  nameOfPerson(el, item) ||
  (roleHere(el, item.role) ?? el.words.label('support-role', item.role)) ||
  textOf(item.role) ||
  el.words.t('advocateUnnamed');

/** An advocate, or another role of support, to read. */
export const renderAppointmentTold = (el: Element, placed: Placed<AppointmentDraft>, open = false): TemplateResult =>
  told(el, placed.item, ASKS, nameOf(el, placed), open);

/** What has been done about an advocate. Required and not yet appointed stays open and seen, and stops nothing. */
export const renderAppointments = (el: Element, duty: AdvocacyDuty): TemplateResult =>
  html`${heading(el.headingLevel + 1, el.words.t(duty.open ? 'advocateNeeded' : 'advocates'), 'list-advocates')}
  ${renderEntries<AppointmentDraft>(el, {
    ...APPOINTMENTS,
    add: el.words.t('addAdvocate'),
    nameOf: (placed) => nameOf(el, placed),
    questions: (fields) => questions(el, fields, ASKS),
    told: (placed) => renderAppointmentTold(el, placed),
  })}`;

export { ASKS as APPOINTMENT, nameOf as appointmentName };
