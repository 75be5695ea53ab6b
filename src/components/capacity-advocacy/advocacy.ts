import { html, nothing, type TemplateResult } from 'lit';
import { button, checkboxes } from '../../form/fields.js';
import { concludeAdvocacy } from '../../rules/advocacy-duty.js';
import { patched } from '../../rules/versions.js';
import { codesOf, difficultyAreaList } from '../../vocabulary/index.js';
import { asking, drawn, group, labelled, type Ask } from '../shared/asks.js';
import { ItemFields, type Row } from '../shared/item-fields.js';
import { isObject } from '../shared/lists.js';
import { itemsAt, partOf } from '../shared/parts.js';
import { told } from '../shared/told.js';
import { renderAppointments } from './appointments.js';
import { renderAppropriatePersons } from './appropriate-persons.js';
import { renderCapacityAdvocate } from './capacity-advocate.js';
import type { CapacityAdvocacyElement } from './capacity-advocacy.js';
import { advocacyFields } from './fields.js';
import { renderFollows } from './follows.js';
import { APPOINTMENTS, APPROPRIATE_PERSONS, type AdvocacyDraft } from './model.js';

type Element = CapacityAdvocacyElement;

const AREAS = codesOf(difficultyAreaList);
const AREA_ASKS: readonly Ask<Element>[] = AREAS.map((area) => ({
  key: area,
  word: labelled('difficulty-area', area),
  list: 'difficulty',
  row: true,
}));

const difficultiesIn = ({ difficulties }: Row): Row => (isObject(difficulties) ? difficulties : {});
const isHard = (item: Row): boolean => AREAS.some((area) => difficultiesIn(item)[area] === 'substantial');

/** What was considered with the four areas, and what was said about advocacy. */
const WITH_AREAS: readonly Ask<Element>[] = [
  // Since when it has been hard is what a duty hangs on: the day is shown, and can be changed.
  { key: 'difficultiesOn', word: 'hardOn', as: 'when', held: true },
  { key: 'difficultyNote', word: 'hardNote', optional: true, when: isHard },
  {
    key: 'adviceGivenOn',
    word: 'told',
    as: 'date',
    notYet: { key: 'adviceNotGivenReason', word: 'adviceNotYet', optional: true },
  },
];
const SUPPORT: readonly Ask<Element>[] = [{ key: 'supportForAdvocate', optional: true }];
const ASKS = [{ key: 'difficulties', word: 'hard', as: 'within', of: AREA_ASKS } as const, ...WITH_AREAS, ...SUPPORT];

/** What was said about advocacy, to read. */
export const renderAdvocacyTold = (el: Element): TemplateResult =>
  told(el, advocacyFields(el).item, ASKS, el.words.t('toldAdvocacy'), true);

/** The four areas, asked as if no advocate were there; or that none of them would be hard, in one press. */
function difficulties(el: Element, fields: ItemFields<AdvocacyDraft>): TemplateResult {
  const { words } = el;
  const path = ['advocacy', 'difficulties'];
  const given = difficultiesIn(fields.item);
  const was = partOf(el.editing.saved, 'advocacy') as AdvocacyDraft | undefined;
  // A duty hangs on the day: where something is very hard now that was not, or the other way round, it is so from today.
  const give = (next: Row | undefined): void => {
    const { today } = el;
    const day = isHard({ ...was }) === isHard({ difficulties: next }) ? (was?.difficultiesOn ?? today) : today;
    const { difficultiesOn: on = day } = fields.item;
    fields.patch({
      difficulties: next,
      ...(next && { difficultiesOn: [was?.difficultiesOn, today].includes(on) ? day : on }),
    });
  };
  const areas = new ItemFields<Row>(el, path, given, (patch) => give(patched(given, patch)));
  // What is answered after it is never taken back with it.
  const isNone = AREAS.every((area) => given[area] === 'none');
  const before = isNone && el.ui.before;
  const none = (on: boolean): void => {
    const others = AREAS.some((area) => given[area] !== undefined && given[area] !== 'none');
    el.setUi({ before: others ? given : undefined });
    give(on ? Object.fromEntries(AREAS.map((area) => [area, 'none'])) : undefined);
    if (others) el.say(words.t('othersCleared'));
  };
  const undo = (): void => {
    el.setUi({ before: undefined });
    give(before || undefined);
    el.moveTo('[data-path="/advocacy/difficulties"] input');
  };
  const body = html`${checkboxes({
      host: el,
      path: [...path, 'none'],
      label: words.t('noneHardQuestion'),
      value: isNone ? ['none'] : [],
      options: [{ value: 'none', label: words.t('noneHard') }],
      onPick: ([on]) => none(on !== undefined),
    })}
    ${before ? html`<p class="buttons">${button(words.f('undo'), undo, { class: 'quiet' })}</p>` : nothing}
    <div class="areas">${drawn(el, areas, AREA_ASKS)}</div>`;
  return group(el, path, words.t('hard'), words.t('hardHint'), body);
}

/** Question 3: what would be very hard without an advocate, who could support the person, and what follows. */
export function renderAdvocacy(el: Element): TemplateResult {
  const { words } = el;
  const { value } = el.editing;
  const fields = asking(el, advocacyFields(el), ASKS);
  const duty = el.conclude(concludeAdvocacy);
  // What was removed can be put back where it stood.
  const holds = (place: typeof APPOINTMENTS): boolean =>
    itemsAt(value, place).length > 0 || el.ui.removed?.list === place.list;
  const isAsked = (place: typeof APPOINTMENTS): boolean =>
    holds(place) || isHard(fields.item) || el.isOpen(`adding:${place.list}`) || el.isOpen('support');
  const isRequired = ['duty', 'good-practice', 'consider'].includes(duty.result);
  // Where nothing asks for one, an advocate or a supporter can be recorded all the same.
  const onPress = (): void => {
    el.setOpen('support', true);
    el.moveTo(`#add-${APPROPRIATE_PERSONS.list}`);
  };
  const anyway = button(words.t('supportAnyway'), onPress, { class: 'quiet', part: 'add' });
  return html`${difficulties(el, fields)} ${drawn(el, fields, WITH_AREAS)} ${renderFollows(el, duty)}
  ${isAsked(APPROPRIATE_PERSONS) ? renderAppropriatePersons(el) : nothing}
  ${isAsked(APPOINTMENTS) || isRequired ? renderAppointments(el, duty) : html`<p class="buttons">${anyway}</p>`}
  ${holds(APPOINTMENTS) ? drawn(el, fields, SUPPORT) : nothing} ${renderCapacityAdvocate(el)}`;
}

export { ASKS as ADVOCACY };
