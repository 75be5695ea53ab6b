import { html, nothing, type TemplateResult } from 'lit';
import { important } from '../../form/fields.js';
import { heading } from '../../form/heading.js';
import { concludePersons } from '../../rules/appropriate-persons.js';
import { isMissing } from '../../schema/conditions.js';
import { appropriatePersonCheckList, codesOf } from '../../vocabulary/index.js';
import { drawn, group, type Ask } from '../shared/asks.js';
import { renderConclusion } from '../shared/derived.js';
import { renderEntries } from '../shared/entries.js';
import type { ItemFields } from '../shared/item-fields.js';
import { nameOfPerson } from '../shared/people.js';
import { profileNow, textIn } from '../shared/place.js';
import { told } from '../shared/told.js';
import type { CapacityAdvocacyElement } from './capacity-advocacy.js';
import { APPROPRIATE_PERSONS, type AppropriatePersonDraft, type Placed } from './model.js';

type Element = CapacityAdvocacyElement;
type Person = Placed<AppropriatePersonDraft>;

const WHO: readonly Ask<Element>[] = [
  { key: 'name', word: 'personName', as: 'line', say: nameOfPerson },
  { key: 'relationship', word: 'personRelationship', as: 'line' },
  { key: 'isSourceOfHarm', as: 'flag' },
];
/** The checks as the profile words them; as the list does where it has none. */
const CHECKS: readonly Ask<Element>[] = codesOf(appropriatePersonCheckList).map((check) => ({
  key: check,
  word: (el) => {
    const rule = profileNow(el).advocacy.appropriatePersonRules.find(({ code }) => code === check);
    return rule ? textIn(el, rule.text) : el.words.say('appropriate-person-check', check);
  },
  list: 'yes-no-not-known',
  row: true,
}));
const RESULT: readonly Ask<Element>[] = [
  { key: 'result', word: 'personResult', list: 'appropriate-person-result' },
  { key: 'date', word: 'personOn', as: 'date' },
  {
    key: 'implicatedOn',
    as: 'date',
    fold: true,
    when: ({ result, implicatedOn }) => result === 'suitable' || !isMissing(implicatedOn),
  },
  { key: 'note', word: 'personNote', optional: true },
];
const ASKS = [...WHO, { key: 'checks', word: 'personChecks', as: 'within', of: CHECKS } as const, ...RESULT];

function questions(el: Element, fields: ItemFields<AppropriatePersonDraft>, { index, key }: Person): TemplateResult {
  const { words } = el;
  const found = el.conclude(concludePersons).find((one) => one.index === index);
  const isHarm = found?.because.some((code) => code.endsWith('source-of-harm'));
  const asked = CHECKS.filter((ask) => found?.checks.some(({ check }) => check === ask.key));
  return html`${drawn(el, fields, WHO)}
  ${isHarm ? important(words, words.issue('appropriate-person-is-source-of-harm')) : nothing}
  ${group(el, [...fields.path, 'checks'], words.t('personChecks'), undefined, drawn(el, fields.within('checks'), asked))}
  ${found ? renderConclusion(words, `person-${key}`, ['appropriate-person-result', 'because-appropriate-person'], found) : nothing}
  ${drawn(el, fields, RESULT)}`;
}

const personName = (el: Element, item: AppropriatePersonDraft): string =>
  nameOfPerson(el, item).trim() || el.words.t('personUnnamed');

/** Somebody who was considered, to read. */
export const renderPersonTold = (el: Element, { item }: Person, open = false): TemplateResult =>
  told(el, item, ASKS, personName(el, item), open);

/** Who could support the person to take part in place of an advocate. */
export const renderAppropriatePersons = (el: Element): TemplateResult =>
  html`${heading(el.headingLevel + 1, el.words.t('someone'), 'list-persons')}
  ${renderEntries<AppropriatePersonDraft>(el, {
    ...APPROPRIATE_PERSONS,
    rights: true,
    add: el.words.t('addPerson'),
    nameOf: ({ item }) => personName(el, item),
    questions: (fields, placed) => questions(el, fields, placed),
    told: (placed) => renderPersonTold(el, placed),
  })}`;

export { ASKS as APPROPRIATE_PERSON, personName };
