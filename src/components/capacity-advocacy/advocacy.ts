import { html, nothing, type TemplateResult } from 'lit';
import { button, checkboxes, type Option } from '../../form/fields.js';
import { advocacyDuty } from '../../rules/advocacy-duty.js';
import { isMissing } from '../../schema/conditions.js';
import { codesOf, difficultyAreaList, difficultyList, type DifficultyArea } from '../../vocabulary/index.js';
import { optionsOf, type ItemFields } from '../shared/item-fields.js';
import { itemsAt } from '../shared/parts.js';
import { renderAppointments } from './appointments.js';
import { renderAppropriatePersons } from './appropriate-persons.js';
import { renderCapacityAdvocate } from './capacity-advocate.js';
import type { CapacityAdvocacyElement } from './capacity-advocacy.js';
import { advocacyFields } from './fields.js';
import { renderFollows } from './follows.js';
import { APPOINTMENTS, APPROPRIATE_PERSONS, type AdvocacyDraft } from './model.js';

type Element = CapacityAdvocacyElement;
type Answers = Partial<Record<DifficultyArea, string>>;

const AREAS = codesOf(difficultyAreaList);

/** The four areas, asked as if no advocate were there; or that none of them would be hard, in one press. */
function difficulties(el: Element, fields: ItemFields<AdvocacyDraft>): TemplateResult {
  const { words, today } = el;
  const given = (fields.item.difficulties ?? {}) as Answers;
  const levels = optionsOf(words, 'difficulty', codesOf(difficultyList));
  const give = (next: Answers | undefined): void => {
    // Since when it has been hard is what a duty hangs on: the day is shown, and can be changed.
    const on = next && isMissing(fields.item.difficultiesOn) ? { difficultiesOn: today } : {};
    fields.patch({ difficulties: next, ...on });
  };
  const inner = fields.within('difficulties') as unknown as ItemFields<Record<DifficultyArea, string>>;
  const area = (code: DifficultyArea): TemplateResult =>
    inner.one(code, words.label('difficulty-area', code) ?? code, levels, {
      row: true,
      onPick: (level) => give({ ...given, [code]: level }),
    });
  const isNone = AREAS.every((code) => given[code] === 'none');
  const before = el.ui.before;
  const none = (on: boolean): void => {
    const others = AREAS.some((code) => given[code] !== undefined && given[code] !== 'none');
    el.setUi({ before: others ? given : undefined });
    give(on ? Object.fromEntries(AREAS.map((code) => [code, 'none'])) : undefined);
    if (others) el.say(words.t('othersCleared'));
  };
  const undo = (): void => {
    el.setUi({ before: undefined });
    give(before);
    el.moveTo('[data-path="/advocacy/difficulties"] input');
  };
  return html`<fieldset class="question" data-path="/advocacy/difficulties">
    <legend part="legend">${words.t('hard')}</legend>
    <span class="hint" part="hint">${words.t('hardHint')}</span>
    ${checkboxes({
      host: el,
      path: ['advocacy', 'difficulties', 'none'],
      label: words.t('noneHardQuestion'),
      value: isNone ? ['none'] : [],
      options: [{ value: 'none', label: words.t('noneHard') }],
      onPick: ([on]) => none(on !== undefined),
    })}
    ${before ? html`<p class="buttons">${button(words.f('undo'), undo, { class: 'quiet' })}</p>` : nothing}
    <div class="areas">${AREAS.map(area)}</div>
  </fieldset>`;
}

/** The date of an answer that was set with it: shown, with a way to change it. */
function considered(el: Element, fields: ItemFields<AdvocacyDraft>): TemplateResult | typeof nothing {
  const { words } = el;
  if (isMissing(fields.item.difficultiesOn)) return nothing;
  if (el.isOpen('difficulties-on')) return fields.date('difficultiesOn', words.t('hardOn'));
  const change = button(words.f('change'), () => el.setOpen('difficulties-on', true), {
    class: 'quiet',
    named: words.f('changeOf', { thing: words.t('hardOn') }),
  });
  return html`<p class="line">${words.t('hardOnLine', { date: el.dateOf(fields.item.difficultiesOn) })} ${change}</p>`;
}

/** Question 3: what would be very hard without an advocate, who could support the person, and what follows. */
export function renderAdvocacy(el: Element): TemplateResult {
  const { words } = el;
  const { value } = el.editing;
  const fields = advocacyFields(el);
  const duty = advocacyDuty(value, el.asking);
  const isHard = AREAS.some((code) => (fields.item.difficulties as Answers | undefined)?.[code] === 'substantial');
  const holds = (place: typeof APPOINTMENTS): boolean => itemsAt(value, place).length > 0;
  const isAsked = (place: typeof APPOINTMENTS): boolean =>
    holds(place) || isHard || el.isOpen(`adding:${place.list}`) || el.isOpen('support');
  const isRequired = ['duty', 'good-practice', 'consider'].includes(duty.result);
  const why = fields.text('adviceNotGivenReason', words.f('optional', { label: words.t('adviceNotYet') }));
  const note = fields.text('difficultyNote', words.f('optional', { label: words.t('hardNote') }));
  const forAdvocate = fields.text('supportForAdvocate', words.f('optional', { label: words.t('supportForAdvocate') }));
  return html`${difficulties(el, fields)} ${considered(el, fields)} ${isHard ? note : nothing}
  ${fields.date('adviceGivenOn', words.t('told'))} ${isMissing(fields.item.adviceGivenOn) ? why : nothing}
  ${renderFollows(el, duty)} ${isAsked(APPROPRIATE_PERSONS) ? renderAppropriatePersons(el) : nothing}
  ${isAsked(APPOINTMENTS) || isRequired ? renderAppointments(el, duty) : more(el)}
  ${holds(APPOINTMENTS) ? forAdvocate : nothing} ${renderCapacityAdvocate(el)}`;
}

/** Where nothing asks for one, an advocate or a supporter can be recorded all the same. */
const more = (el: Element): TemplateResult =>
  html`<p class="buttons">
    ${button(el.words.t('supportAnyway'), () => el.setOpen('support', true), { class: 'quiet', part: 'add' })}
  </p>`;

export type { Option };
