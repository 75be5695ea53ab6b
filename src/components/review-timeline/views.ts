import { html, nothing, type TemplateResult } from 'lit';
import { NARROW, renderDrawing, shownAlone } from './drawing.js';
import type { ReviewTimelineElement } from './review-timeline.js';
import { renderTable } from './table.js';

type Element = ReviewTimelineElement;

/** The drawing and the table: two views of the same, in one place; on paper both. */
export function renderViews(el: Element): TemplateResult | typeof nothing {
  const { words, ui, timeline } = el;
  if (!timeline || timeline.events.length === 0) return nothing;
  const isNarrow = el.width < NARROW;
  // Where there is little room, it is drawn when it is asked for.
  const shown = ui.view ?? (isNarrow ? undefined : 'drawing');
  const both = el.readonly || el.isPrinting;
  const choose = (view: 'drawing' | 'table') => (): void =>
    el.setUi({ view: ui.view === view ? undefined : view, marked: undefined });
  const toggle = (view: 'drawing' | 'table', label: string): TemplateResult =>
    html`<button type="button" id="view-${view}" aria-pressed=${shown === view} @click=${choose(view)}>
      ${label}
    </button>`;
  const alone = isNarrow && shown !== 'table' ? shownAlone(el, timeline) : ui.shown;
  const onShow = (event: Event): void => el.setUi({ shown: (event.target as HTMLSelectElement).value || undefined });
  const select = html`<label class="show"
    >${words.t('show')}
    <select part="control" @change=${onShow}>
      ${isNarrow && shown !== 'table' ? nothing : html`<option value="" ?selected=${ui.shown === undefined}>${words.t('allOutcomes')}</option>`}
      ${timeline.lanes.map(({ id, words: said }) => html`<option value=${id} ?selected=${alone === id}>${words.quote(said)}</option>`)}
    </select></label
  >`;
  return html`<div class="views" data-views>
    ${
      both
        ? nothing
        : html`<div class="buttons" role="group" aria-label=${words.t('view')}>
            ${toggle('drawing', words.t('drawing'))} ${toggle('table', words.t('table'))}
            ${timeline.lanes.length > 1 ? select : nothing}
          </div>`
    }
    ${both || shown === 'drawing' ? renderDrawing(el, timeline) : nothing}
    ${both || shown === 'table' ? renderTable(el, timeline) : nothing}
  </div>`;
}
