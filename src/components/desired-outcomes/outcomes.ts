import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { button, worthAsking } from '../../form/fields.js';
import { NEW, type Placed } from '../shared/lists.js';
import { renderCard } from './card.js';
import { renderChange } from './change.js';
import type { DesiredOutcomesElement } from './desired-outcomes.js';
import { renderEditor } from './editor.js';
import { isLive, type OutcomeDraft, type Polarity } from './model.js';
import { isLeftOut, MANY, renderFilter, renderRow } from './rows.js';
import { addBlank, putBack } from './writing.js';

/** The outcomes that stand, the two buttons that add, the three that matter most, and those no longer current. */
export function renderOutcomes(el: DesiredOutcomesElement): TemplateResult {
  const { words, ui } = el;
  const { live, past } = el.inOrder;
  const { removed } = ui;
  const isMany = live.length + past.length >= MANY;
  const list = isMany ? [...live, ...past] : live;
  const rows: unknown[] = list.map((placed) => outcome(el, placed, isMany));
  const undo = button(words.f('undo'), () => putBack(el), { id: 'undo' });
  if (removed?.list === 'outcomes') rows.splice(removed.index, 0, html`<li>${undo}</li>`);
  const add = (polarity: Polarity, label: string): TemplateResult =>
    button(label, () => addBlank(el, polarity), { part: 'add', id: `add-${polarity}` });
  return html`${isMany && list.some(({ item }) => !isLive(item)) ? renderFilter(el, list) : nothing}
    <ol class="outcomes">
      ${rows}
    </ol>
    ${removed?.list === 'conversations' ? html`<p>${undo}</p>` : nothing} ${rankGap(el, live)} ${ranking(el, live)}
    <div class="buttons stack">
      ${add('wanted', words.t('addWanted'))} ${add('not-wanted', words.t('addNotWanted'))}
    </div>
    ${list === live && past.length > 0 ? noLongerCurrent(el, past) : nothing}`;
}

function outcome(el: DesiredOutcomesElement, placed: Placed<OutcomeDraft>, isOneOfMany = false): unknown {
  const { key, index, row = index } = placed;
  const { changing } = el.ui;
  const open = el.ui.open === key;
  const isEdited = key === NEW || (open && !el.ui.from?.item);
  // A card in which the words of another outcome are typed stays a card when that one is the tenth.
  const isRow = isOneOfMany && !open && key !== NEW && changing?.key !== key && !el.isOpen(`next:${key}`);
  const body =
    changing?.key === key
      ? renderChange(el, placed, changing)
      : isEdited
        ? renderEditor(el, placed)
        : isRow
          ? renderRow(el, placed)
          : renderCard(el, placed, open);
  const asRow = isRow ? (isLeftOut(el, placed) ? ' talk row-card off' : ' talk row-card') : '';
  const card = html`<li class="card${asRow}" part="item" data-item=${key} data-path="/outcomes/${index}">${body}</li>`;
  return keyed(row, card);
}

/** A gap left by an outcome that no longer stands stays a gap; it is worth asking about. */
function rankGap(el: DesiredOutcomesElement, live: Placed<OutcomeDraft>[]): TemplateResult | typeof nothing {
  const gone = el.outcomes.some(({ item }) => item.rank === 1 && !isLive(item));
  if (!gone || live.some(({ item }) => item.rank === 1) || live.length === 0) return nothing;
  return worthAsking(el.words, { text: el.words.t('rankGap') });
}

/** From the second outcome on: choosing the three that matter most. Nobody has to. */
function ranking(el: DesiredOutcomesElement, live: Placed<OutcomeDraft>[]): TemplateResult | typeof nothing {
  const { words, ui } = el;
  if (live.filter(({ key }) => key !== NEW).length < 2) return nothing;
  const toggle = (on: boolean): void => {
    // Places are given to those that stand: the filter shows them again.
    el.setUi({ ranking: on, open: undefined, blank: undefined, changing: undefined, shown: undefined });
    el.moveTo(on ? '[data-rank]' : '#rank');
  };
  const prompt =
    el.issues.some(({ code }) => code === 'not-ranked') && !ui.ranking
      ? { text: `${words.issue('not-ranked')}.` }
      : undefined;
  return html`<div class="ranking" data-path="/outcomes">
    <p class="hint">${words.t('rankHint')}</p>
    ${worthAsking(words, prompt)}
    ${button(ui.ranking ? words.t('rankDone') : words.t('rank'), () => toggle(!ui.ranking), { class: 'quiet', id: 'rank' })}
  </div>`;
}

function noLongerCurrent(el: DesiredOutcomesElement, past: Placed<OutcomeDraft>[]): TemplateResult {
  return html`<details class="past">
    <summary>${el.words.t('notCurrent', { count: past.length })}</summary>
    <ol>
      ${past.map((placed) => outcome(el, placed))}
    </ol>
  </details>`;
}
