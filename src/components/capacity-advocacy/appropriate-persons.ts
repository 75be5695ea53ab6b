import { html, nothing, type TemplateResult } from 'lit';
import { appropriatePersons } from '../../rules/appropriate-persons.js';
import {
  appropriatePersonResultList,
  codesOf,
  yesNoNotKnownList,
  type AppropriatePersonCheck,
} from '../../vocabulary/index.js';
import { renderDerived } from '../shared/derived.js';
import { renderEntries } from '../shared/entries.js';
import { optionsOf, textOf, tick, type ItemFields } from '../shared/item-fields.js';
import type { CapacityAdvocacyElement } from './capacity-advocacy.js';
import { profileNow, textIn } from './follows.js';
import { APPROPRIATE_PERSONS, type AppropriatePersonDraft, type Placed } from './model.js';

type Element = CapacityAdvocacyElement;
type Person = Placed<AppropriatePersonDraft>;

/** The checks as the profile words them; those of the list where it has none. */
function checks(el: Element, fields: ItemFields<AppropriatePersonDraft>, asked: readonly string[]): TemplateResult {
  const { words } = el;
  const rules = profileNow(el)?.advocacy.appropriatePersonRules ?? [];
  const options = optionsOf(words, 'yes-no-not-known', codesOf(yesNoNotKnownList));
  const inner = fields.within('checks') as unknown as ItemFields<Record<AppropriatePersonCheck, string>>;
  return html`${asked.map((check) => {
    const rule = rules.find(({ code }) => code === check);
    const label = rule ? textIn(el, rule.text) : (words.label('appropriate-person-check', check) ?? check);
    return inner.one(check as AppropriatePersonCheck, label, options, { row: true });
  })}`;
}

function questions(el: Element, fields: ItemFields<AppropriatePersonDraft>, { index, key }: Person): TemplateResult {
  const { words } = el;
  const found = appropriatePersons(el.editing.value, el.asking).find((one) => one.index === index);
  const isHarm = found?.because.some((code) => code.endsWith('source-of-harm')) ?? false;
  const results = optionsOf(words, 'appropriate-person-result', codesOf(appropriatePersonResultList));
  return html`${fields.text('name', words.t('personName'), { line: true })}
  ${fields.text('relationship', words.t('personRelationship'), { line: true })}
  ${tick(fields, 'isSourceOfHarm', words.t('isSourceOfHarm'))}
  ${isHarm ? html`<p class="warning"><strong>${words.issue('appropriate-person-is-source-of-harm')}</strong></p>` : nothing}
  ${checks(
    el,
    fields,
    (found?.checks ?? []).map(({ check }) => check),
  )}
  ${
    found
      ? renderDerived(words, {
          id: `person-${key}`,
          lines: [words.label('appropriate-person-result', found.result) ?? found.result],
          because: found.because.map((code) => words.label('because-appropriate-person', code) ?? code),
          sources: found.sources,
        })
      : nothing
  }
  ${fields.one('result', words.t('personResult'), results)} ${fields.date('date', words.t('personOn'))}
  ${fields.text('note', words.f('optional', { label: words.t('personNote') }))}`;
}

/** Somebody who was considered, to read. */
export function renderPersonTold(el: Element, { item }: Person): TemplateResult {
  const { words } = el;
  const result = words.label('appropriate-person-result', item.result) ?? textOf(item.result);
  return html`<p>
      ${personName(el, item)}
      ${item.relationship ? html`<span class="muted">${textOf(item.relationship)}</span>` : nothing}
    </p>
    <p>
      <strong>${result}</strong>
      ${item.date === undefined ? nothing : html`<span class="muted">${el.dateOf(item.date)}</span>`}
    </p>
    ${item.note ? html`<p>${textOf(item.note)}</p>` : nothing}`;
}

const personName = ({ words }: Element, item: AppropriatePersonDraft): string =>
  textOf(item.name).trim() || words.t('personUnnamed');

/** Who could support the person to take part in place of an advocate. */
export const renderAppropriatePersons = (el: Element): TemplateResult =>
  html`<p class="label">${el.words.t('someone')}</p>
    ${renderEntries<AppropriatePersonDraft>(el, {
      ...APPROPRIATE_PERSONS,
      add: el.words.t('addPerson'),
      nameOf: ({ item }) => personName(el, item),
      questions: (fields, placed) => questions(el, fields, placed),
      told: (placed) => renderPersonTold(el, placed),
    })}`;
