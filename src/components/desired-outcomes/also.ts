import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { button, errorLine } from '../../form/fields.js';
import { codesOf, yesNoList, yesPartlyNoList } from '../../vocabulary/index.js';
import { ItemFields, optionsOf, textOf, yesOrNo } from '../shared/item-fields.js';
import { NEW, type Placed } from '../shared/lists.js';
import { addEntry, entriesOf, foldEntry, isEntryOpen, openEntry, patchAlso } from './also-writing.js';
import type { DesiredOutcomesElement } from './desired-outcomes.js';
import { ALSO, listOf, type AlsoDraft, type AlsoName } from './model.js';
import type { Told } from './more-told.js';
import { remembers } from './ui.js';
import { putBack, takeAway } from './writing.js';

type Element = DesiredOutcomesElement;
type Entry = Placed<AlsoDraft>;
type Field = Exclude<keyof AlsoDraft, 'id' | 'recordedAt' | 'setAside' | 'history'>;

/** What is asked of each, with its wording, in the order of reading; the first is what it is, in words. */
const FIELDS = {
  othersWishes: [
    ['words', 'wishWords'],
    ['who', 'wishWho'],
  ],
  professionalGoals: [
    ['words', 'goalWords'],
    ['who', 'goalWho'],
    ['personView', 'theirView'],
    ['personAgrees', 'goalAgrees'],
  ],
  options: [
    ['option', 'optionWhat'],
    ['benefits', 'optionBenefits'],
    ['risks', 'optionRisks'],
    ['personView', 'theirView'],
    ['available', 'optionAvailable'],
    ['chosen', 'optionChosen'],
  ],
} as const satisfies Record<AlsoName, readonly (readonly [Field, string])[]>;
type Asked = (typeof FIELDS)[AlsoName][number];

/** How each list is called, what its hint says and what its button adds. */
const WORDS = {
  othersWishes: ['wishes', 'wishesHint', 'addWish'],
  professionalGoals: ['goals', 'goalsHint', 'addGoal'],
  options: ['options', 'optionsHint', 'addOption'],
} as const;

/** Beside what the person wants, and never counted as theirs: what others want, what professionals propose, what could be done. */
export function renderAlso(el: Element): TemplateResult {
  return html`${ALSO.map((list) => {
    const entries = listOf(el.editing.value, list);
    const name = `also:${list}`;
    const open = entries.length > 0 || el.isOpen(name) || el.errorUnder([list]) !== undefined;
    return html`<details
      class="also"
      data-also=${list}
      data-path="/${list}"
      ?open=${open}
      @toggle=${remembers(el, name)}
    >
      <summary>${el.words.t(WORDS[list][0], { count: entries.length })}</summary>
      <p class="hint">${el.words.t(WORDS[list][1])}</p>
      ${renderEntries(el, list, entriesOf(el, list, entries))}
    </details>`;
  })}`;
}

function renderEntries(el: Element, list: AlsoName, entries: readonly Entry[]): TemplateResult {
  const { words, ui } = el;
  const rows: unknown[] = entries.map((placed) => {
    const body = isEntryOpen(el, list, placed.key) ? questions(el, list, placed) : told(el, list, placed);
    return keyed(placed.index, html`<li class="card" part="item" data-item=${placed.key}>${body}</li>`);
  });
  if (ui.removed?.list === list) {
    rows.splice(ui.removed.index, 0, html`<li>${button(words.f('undo'), () => putBack(el), { id: 'undo' })}</li>`);
  }
  return html`<ul class="plain">
      ${rows}
    </ul>
    <p class="buttons">
      ${button(words.t(WORDS[list][2]), () => addEntry(el, list), { part: 'add', class: 'quiet', id: `add-${list}` })}
    </p>`;
}

function questions(el: Element, list: AlsoName, placed: Entry): TemplateResult {
  const { words } = el;
  const { item, index } = placed;
  const fields = new ItemFields<AlsoDraft>(el, [list, index], item, (patch, commit) =>
    patchAlso(el, list, placed, patch, commit),
  );
  const yesNo = optionsOf(words, 'yes-no', codesOf(yesNoList));
  const ask = ([field, key]: Asked): TemplateResult => {
    const label = words.t(key);
    if (field === 'personAgrees') {
      return fields.one(field, label, optionsOf(words, 'yes-partly-no', codesOf(yesPartlyNoList)));
    }
    if (field === 'available') return fields.one(field, label, yesNo);
    return field === 'chosen' ? fields.flag(field, label) : fields.text(field, label, { line: field === 'who' });
  };
  const thing = nameOf(el, list, placed);
  const done = button(words.f('done'), () => foldEntry(el, list, placed), { named: words.f('doneWith', { thing }) });
  const mayGo = !el.savedItem(list, placed.key);
  const named = words.f('removeOf', { thing });
  return html`${FIELDS[list].map(ask)}
    <div class="buttons">
      ${placed.key === NEW ? nothing : done}
      ${mayGo ? button(words.f('remove'), () => takeAway(el, list, placed), { class: 'quiet', part: 'remove', named }) : nothing}
    </div>`;
}

/** What an entry is called in the names of buttons. */
export const nameOf = ({ words }: Element, list: AlsoName, { item, index }: Entry): string =>
  words.quote(textOf(item[FIELDS[list][0][0]]) || `${index + 1}`);

function answerIn({ words }: Element, item: AlsoDraft, field: Field): string {
  const given = item[field];
  if (!['personAgrees', 'available', 'chosen'].includes(field)) return textOf(given);
  return words.say('yes-partly-no', yesOrNo(given));
}
/** What is asked about an entry, and what was answered. */
export const entryTold = (el: Element, list: AlsoName, { item }: Entry): Told[] =>
  FIELDS[list].map(([field, label]): Told => [el.words.t(label), answerIn(el, item, field)]);

/** An entry to read: what it is in quotation marks, then each answer under its question. */
export function renderEntryWords(el: Element, list: AlsoName, { item }: Entry): TemplateResult {
  const { words } = el;
  const [[first], ...rest] = FIELDS[list] as readonly [Asked, ...Asked[]];
  const answer = (field: Field): string => answerIn(el, item, field);
  return html`<p class="kept" tabindex="-1">${words.quote(textOf(item[first]))}</p>
    ${rest
      .filter(([field]) => item[field] !== undefined)
      .map(([field, label]) => html`<p class="kept"><strong>${words.t(label)}</strong> ${answer(field)}</p>`)}`;
}

function told(el: Element, list: AlsoName, placed: Entry): TemplateResult {
  const { words } = el;
  const named = words.f('changeOf', { thing: nameOf(el, list, placed) });
  return html`${renderEntryWords(el, list, placed)} ${errorLine(words, el.errorUnder([list, placed.index]))}
    <div class="buttons">
      ${button(words.f('change'), () => openEntry(el, list, placed), { class: 'quiet', named })}
    </div>`;
}

/** The same to read: lists that hold something. */
export const renderAlsoRecorded = (el: Element): TemplateResult =>
  html`${ALSO.map((list) => {
    const entries = listOf(el.editing.value, list);
    if (entries.length === 0) return nothing;
    return html`<details class="also" open>
      <summary>${el.words.t(WORDS[list][0], { count: entries.length })}</summary>
      <ul class="plain">
        ${entries.map((placed) => html`<li class="card" part="item">${renderEntryWords(el, list, placed)}</li>`)}
      </ul>
    </details>`;
  })}`;
