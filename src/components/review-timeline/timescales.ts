import { html, nothing, type TemplateResult } from 'lit';
import { sayDate } from '../../form/dates.js';
import { patched } from '../../rules/versions.js';
import { questions } from '../shared/asks.js';
import { addEntry, renderEntries, type Entries } from '../shared/entries.js';
import { ItemFields, textOf } from '../shared/item-fields.js';
import { NEW, type Placed } from '../shared/lists.js';
import { told } from '../shared/told.js';
import { NEXT_OF_ALL, TIMESCALE } from './asks.js';
import { TIMESCALES, type TimescaleDraft } from './model.js';
import type { ReviewTimelineElement } from './review-timeline.js';

type Element = ReviewTimelineElement;

export const nameOf = ({ words }: Element, { item, index }: Placed<TimescaleDraft>): string => {
  const { from, to } = item;
  if (from === undefined || to === undefined) return words.t('timescaleNumber', { number: index + 1 });
  return words.t('timescaleTold', { from: sayDate(textOf(from), words), to: sayDate(textOf(to), words) });
};

/** A change of date to read. */
export const renderTimescaleTold = (el: Element, placed: Placed<TimescaleDraft>, open = false): TemplateResult =>
  told(el, placed.item, TIMESCALE, nameOf(el, placed), open);

const entries = (el: Element): Entries<TimescaleDraft> => {
  const from = el.next.result;
  const made = { date: el.today, ...(from !== undefined && { from }) };
  // Which date it is about is known before the first answer, and can be changed.
  const known = (fields: ItemFields<TimescaleDraft>, { key }: Placed<TimescaleDraft>): ItemFields<TimescaleDraft> =>
    key === NEW && from ? new ItemFields(el, fields.path, { ...fields.item, ...made }, fields.patch) : fields;
  return {
    ...TIMESCALES,
    title: el.words.t('timescales'),
    add: el.words.t('addTimescale'),
    made,
    nameOf: (placed) => nameOf(el, placed),
    questions: (fields, placed) => html`${questions(el, known(fields, placed), TIMESCALE)}`,
    told: (placed) => renderTimescaleTold(el, placed),
  };
};

/** Opens the question to when the date that was set is changed, and why. */
export const addTimescale = (el: Element): void => addEntry(el, TIMESCALES);

/** Dates that were changed, each with its reason: never by themselves (R8). */
export function renderTimescales(el: Element): TemplateResult {
  const fields = new ItemFields(el, [], el.editing.value, (patch, commit) =>
    el.change(patched(el.editing.value, patch), commit),
  );
  return html`${renderEntries(el, entries(el))}${questions(el, fields, NEXT_OF_ALL)}`;
}

/** Refusals are recorded where capacity and agreement are; here they are shown, so that nobody reviews past them. */
export function renderRefusals(el: Element): TemplateResult | typeof nothing {
  const { words, refusalsKnown } = el;
  if (refusalsKnown.length === 0) return nothing;
  return html`<details class="refusals" ?open=${el.readonly}>
    <summary>${words.t('refusals')}</summary>
    <ul class="plain">
      ${refusalsKnown.map(({ of, words: said, date }) => {
        const lines = [
          textOf(of) && words.t('refusedThing', { thing: textOf(of) }),
          textOf(said) && words.t('refusedWords', { thing: words.quote(textOf(said)) }),
          textOf(date) && sayDate(textOf(date), words),
        ];
        return html`<li class="card" part="item">
          ${lines.map((line) => (line ? html`<p class="kept">${line}</p>` : nothing))}
        </li>`;
      })}
    </ul>
  </details>`;
}
