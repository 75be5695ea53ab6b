import { html, nothing, type TemplateResult } from 'lit';
import { caseNoteEntries, caseNoteHead } from '../../exchange/case-note.js';
import { button } from '../../form/fields.js';
import { telling } from './copy.js';
import { renderDays } from './history.js';
import { print } from './print.js';
import type { RecordElement } from './record.js';

/** The case note, for the worker alone: which enquiry this is, and what happened, in its order. */
export function renderNote(el: RecordElement): TemplateResult {
  const options = telling(el);
  const entries = caseNoteEntries(el.record, options);
  const [heading = '', ...about] = caseNoteHead(el.record, options);
  return html`<div class="aside">${button(el.words.t('print'), () => print(el), { class: 'primary' })}</div>
    <div class="paper note" lang=${options.locale?.lang ?? nothing}>
      ${el.head(1, heading)}
      <ul class="plain">
        ${about.map((line) => html`<li>${line}</li>`)}
      </ul>
      ${entries.length === 0 ? html`<p>${el.words.f('nothingRecorded')}</p>` : nothing} ${renderDays(el, entries, 2)}
    </div>`;
}
