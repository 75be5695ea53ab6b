import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { button, worthAsking } from '../../form/fields.js';
import { renderCard } from './card.js';
import { renderChange } from './change.js';
import type { DesiredOutcomesElement } from './desired-outcomes.js';
import { renderEditor } from './editor.js';
import { byRank, isLive, lengthOf, type OutcomeDraft, type Placed, NEW } from './model.js';

/** The outcomes that stand, the two buttons that add, the three that matter most, and those no longer current. */
export function renderOutcomes(el: DesiredOutcomesElement): TemplateResult {
  const { words, ui } = el;
  const all = el.outcomes;
  const isShown = ({ item }: Placed<OutcomeDraft>): boolean =>
    isLive(item) || ui.open === item.id || ui.changing?.id === item.id;
  const live = all.filter(isShown);
  const past = all.filter((placed) => !isShown(placed));
  const shown: Placed<OutcomeDraft>[] = ui.ranking ? live : byRank(live);
  const blank = ui.blank && { item: { id: NEW, polarity: ui.blank }, index: lengthOf(el.editing.value, 'outcomes') };
  const list = blank ? [...shown, blank] : shown;
  const removedAt = ui.removed?.list === 'outcomes' ? Math.min(ui.removed.index, list.length) : -1;
  const rows = removedAt < 0 ? list : list.toSpliced(removedAt, 0, { item: { id: 'undo' }, index: -1 });
  return html`<ol class="outcomes">
      ${rows.map((placed) => keyed(placed.index, placed.index < 0 ? removed(el) : outcome(el, placed)))}
    </ol>
    ${ui.removed?.list === 'conversations' ? html`<p>${undo(el)}</p>` : nothing} ${rankGap(el, live)}
    ${ranking(el, live)}
    <div class="buttons stack">
      ${button(words.t('addWanted'), () => el.addBlank('wanted'), { part: 'add', id: 'add-wanted' })}
      ${button(words.t('addNotWanted'), () => el.addBlank('not-wanted'), { part: 'add', id: 'add-not-wanted' })}
    </div>
    ${past.length > 0 ? noLongerCurrent(el, past) : nothing}`;
}

const undo = (el: DesiredOutcomesElement): TemplateResult =>
  button(el.words.f('undo'), () => el.undo(), { id: 'undo' });

const removed = (el: DesiredOutcomesElement): TemplateResult => html`<li class="removed">${undo(el)}</li>`;

function outcome(el: DesiredOutcomesElement, placed: Placed<OutcomeDraft>): TemplateResult {
  const { id } = placed.item;
  const { ui } = el;
  const isUnsaved = !el.savedOutcome(id);
  const body =
    ui.changing?.id === id
      ? renderChange(el, placed)
      : id === NEW || (ui.open === id && isUnsaved)
        ? renderEditor(el, placed)
        : renderCard(el, placed, ui.open === id);
  return html`<li class="card" part="item" data-item=${id} data-path="/outcomes/${placed.index}">${body}</li>`;
}

/** A gap left by an outcome that no longer stands stays a gap; it is worth asking about. */
function rankGap(el: DesiredOutcomesElement, live: Placed<OutcomeDraft>[]): TemplateResult | typeof nothing {
  const gone = el.outcomes.some(({ item }) => item.rank === 1 && !isLive(item));
  if (!gone || live.some(({ item }) => item.rank === 1) || live.length === 0) return nothing;
  return worthAsking(el.words, el.words.t('rankGap'));
}

/** From the second outcome on: choosing the three that matter most. Nobody has to. */
function ranking(el: DesiredOutcomesElement, live: Placed<OutcomeDraft>[]): TemplateResult | typeof nothing {
  const { words, ui } = el;
  if (live.length < 2) return nothing;
  const toggle = (on: boolean): void => {
    el.setUi({ ranking: on, open: undefined, blank: undefined, changing: undefined });
    el.moveTo(on ? '[data-rank]' : '#rank');
  };
  const prompt = el.issues.some(({ code }) => code === 'not-ranked') && !ui.ranking ? words.t('notRanked') : undefined;
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
      ${past.map((placed) => keyed(placed.index, outcome(el, placed)))}
    </ol>
  </details>`;
}
