import { html, nothing, type TemplateResult } from 'lit';
import { important } from '../../form/fields.js';
import { codesIn } from '../../form/words.js';
import { questions, type Ask } from '../shared/asks.js';
import { disclosure } from '../shared/disclosure.js';
import { itemsOf } from '../shared/lists.js';
import { partOf } from '../shared/parts.js';
import { nameOfPerson } from '../shared/people.js';
import { isRoleHere, ROLES } from '../shared/place.js';
import { strays } from '../shared/strays.js';
import { tell, told } from '../shared/told.js';
import type { CapacityAdvocacyElement } from './capacity-advocacy.js';
import { involvementFields } from './fields.js';

type Element = CapacityAdvocacyElement;

const IN_WORDS: readonly Ask[] = [
  { key: 'language', word: 'helpLanguage', as: 'line', when: { code: ['interpreter-language'] } },
  { key: 'words', word: 'inTheirWords', as: 'quote', optional: true },
];
const preferences = (key: string): Ask => ({
  key,
  list: 'comm-preference',
  as: 'rows',
  fold: true,
  of: IN_WORDS,
  other: 'moreHelp',
  add: 'addHelp',
});
const WHEN: Ask = { key: 'date', word: 'happenedOn', as: 'date' };
const step = (key: string, word: string): Ask => ({ key, word, list: 'yes-no-not-known', row: true });

/** Who supports the person, and is a source of harm: they do not, here. */
const harm = (el: Element, { path }: { readonly path: readonly unknown[] }): TemplateResult | typeof nothing =>
  el.issues.some(
    (issue) => issue.code === 'supporter-is-source-of-harm' && path.every((one, k) => issue.path[k] === one),
  )
    ? important(el.words, el.words.issue('supporter-is-source-of-harm'))
    : nothing;

const ASKS: readonly Ask<Element>[] = [
  { key: 'words', word: 'helpWords', as: 'quote' },
  preferences('helps'),
  preferences('avoid'),
  { key: 'desiredInvolvement', word: 'involved', list: 'desired-involvement' },
  { key: 'desiredInvolvementWords', word: 'inTheirWords', as: 'quote', optional: true },
  {
    key: 'supporters',
    as: 'rows',
    add: 'addSupporter',
    made: (el) => ({ id: el.newId() }),
    above: harm,
    of: [
      { key: 'name', word: 'supporterName', as: 'line', say: nameOfPerson },
      { key: 'purpose', word: 'supporterPurpose' },
      {
        key: 'roles',
        word: 'supporterRoles',
        ...ROLES,
        many: true,
        // Advocates by law have a question of their own.
        only: (role, el) => !/^advocate-(?!informal)/.test(role) && isRoleHere(role, el),
      },
      { key: 'isSourceOfHarm', word: 'supporterHarm', as: 'flag' },
    ],
  },
  { key: 'assurances', list: 'assurance', as: 'rows', fold: true, of: [{ key: 'how', word: 'assuranceHow' }, WHEN] },
  {
    key: 'agencies',
    as: 'rows',
    add: 'addAgency',
    fold: true,
    of: [
      { key: 'name', word: 'agencyName', as: 'line' },
      { key: 'contribution', word: 'agencyContribution' },
    ],
  },
  {
    key: 'information',
    word: 'informationGiven',
    as: 'rows',
    add: 'addInformation',
    fold: true,
    of: [
      { key: 'what', word: 'informationWhat' },
      { key: 'format', word: 'informationFormat', list: 'comm-preference' },
      WHEN,
    ],
  },
  {
    key: 'accessNeeds',
    as: 'within',
    fold: true,
    of: [
      step('identified', 'accessIdentified'),
      step('recorded', 'accessRecorded'),
      step('flagged', 'accessFlagged'),
      step('shared', 'accessShared'),
      step('met', 'accessMet'),
      { key: 'reviewedOn', word: 'accessReviewed', as: 'date' },
    ],
  },
  {
    key: 'carers',
    as: 'within',
    fold: true,
    of: [
      { key: 'impact', word: 'carersImpact' },
      { key: 'offered', word: 'carersOffered' },
    ],
  },
];

/** Question 2: what helps the person take part. One line, which says how many of the eight assurances are recorded. */
export function renderInvolvement(el: Element): TemplateResult {
  const { words } = el;
  const fields = involvementFields(el);
  const ensured = new Set(itemsOf(fields.item, 'assurances').map(({ item }) => (item as { code?: unknown }).code));
  const all = codesIn(words, 'assurance');
  const count = all.filter((code) => ensured.has(code)).length;
  const heading = words.t('takingPartCount', { count, all: all.length });
  // That somebody who supports the person is a source of harm is said whether or not it is open.
  const recap = (): unknown => html`${harm(el, fields)}${tell(el, fields.item, ASKS)}`;
  return disclosure(
    el,
    { path: [], item: el.editing.value },
    ['involvement'],
    heading,
    html`${questions(el, fields, ASKS)}${strays(el, fields.path)}`,
    recap,
  );
}

/** What helps the person take part, to read. */
export const renderInvolvementTold = (el: Element, open = false): TemplateResult =>
  told(el, partOf(el.editing.value, 'involvement') ?? {}, ASKS, el.words.t('takingPart'), open);

export { ASKS as INVOLVEMENT };
