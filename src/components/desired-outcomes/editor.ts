import { html, nothing, type TemplateResult } from 'lit';
import { button, type Option } from '../../form/fields.js';
import { optionsOf, textOf } from '../shared/item-fields.js';
import { notAnOutcome } from './card.js';
import { CODES } from './codes.js';
import type { DesiredOutcomesElement } from './desired-outcomes.js';
import { lengthOf, type OutcomeDraft, type Placed } from './model.js';
import { renderSort } from './sort.js';

const OBSERVED = 'observed-from-behaviour';

/** An outcome that is not saved yet, open for writing: words, why, whose words, and sorting once there are words. */
export function renderEditor(el: DesiredOutcomesElement, placed: Placed<OutcomeDraft>): TemplateResult {
  const { words } = el;
  const exists = placed.index < lengthOf(el.editing.value, 'outcomes');
  const thing = el.nameOf(placed);
  const remove = (): void => {
    if (exists) return el.removeOutcome(placed);
    el.setUi({ blank: undefined });
    el.moveTo('#add-wanted');
  };
  const done = button(words.f('done'), () => el.fold(placed), { named: words.f('doneWith', { thing }) });
  const named = words.f('removeOf', { thing });
  return html`${renderParts(el, placed, ['observation', 'words', 'importance', 'source'])}
  ${textOf(placed.item.words) ? renderSort(el, placed) : nothing}
  ${
    exists || el.outcomes.length > 0
      ? html`<div class="buttons">
          ${exists ? done : nothing} ${button(words.f('remove'), remove, { class: 'quiet', part: 'remove', named })}
        </div>`
      : nothing
  }`;
}

type Part = 'observation' | 'words' | 'importance' | 'source';

/** The parts of an outcome that a saved version lacks: they can be filled in without a change of words. */
export function gapsOf(saved: OutcomeDraft): Part[] {
  const parts: Part[] = [saved.source === OBSERVED ? 'observation' : 'words', 'importance', 'source'];
  return parts.filter((part) => saved[part] === undefined);
}

export const renderGaps = (el: DesiredOutcomesElement, placed: Placed<OutcomeDraft>): TemplateResult =>
  renderParts(el, placed, gapsOf(el.savedOutcome(placed.item.id) ?? placed.item));

function renderParts(el: DesiredOutcomesElement, placed: Placed<OutcomeDraft>, parts: readonly Part[]): TemplateResult {
  const { words } = el;
  const { item, index } = placed;
  const fields = el.fieldsOf(placed);
  const question: Record<Part, () => TemplateResult | typeof nothing> = {
    observation: () => (item.source === OBSERVED ? fields.text('observation', words.t('observation')) : nothing),
    words: () =>
      fields.text('words', words.t(item.polarity === 'not-wanted' ? 'openingNotWanted' : 'opening'), {
        hint: words.t('openingHint'),
        prompt: notAnOutcome(el, item),
        also: index === 0 ? [['outcomes']] : [],
      }),
    importance: () => renderWhy(el, placed),
    source: () => source(el, placed),
  };
  return html`${parts.map((part) => question[part]())}`;
}

export const renderWhy = (el: DesiredOutcomesElement, placed: Placed<OutcomeDraft>): TemplateResult =>
  el.fieldsOf(placed).text('importance', el.words.f('optional', { label: el.words.t('why') }));

/** Whose words these are: two usual answers, and a third that opens the rest. An answer of this visit is carried as a line. */
function source(el: DesiredOutcomesElement, placed: Placed<OutcomeDraft>): TemplateResult {
  const { words, ui } = el;
  const { item, index } = placed;
  const [other, carried] = [`other:${item.id}`, `carried:${item.id}`];
  const isOther = el.isOpen(other);
  const offered = item.source ?? (isOther ? undefined : ui.source);
  if (offered !== undefined && (el.isOpen(carried) || item.source === undefined)) {
    const change = (): void => {
      el.setOpen(carried, false);
      el.setUi({ source: undefined });
      el.moveTo(`[data-item="${item.id}"] input`);
    };
    const named = words.f('changeOf', { thing: words.t('source') });
    return html`<p class="line" data-path="/outcomes/${index}/source">
      ${words.label('outcome-source', offered) ?? offered}
      ${button(words.f('change'), change, { class: 'quiet', named })}
    </p>`;
  }
  const fields = el.fieldsOf(placed);
  const [first, second, ...rest] = optionsOf(words, 'outcome-source', CODES['outcome-source']) as [Option, Option];
  const pick = (code: string): void => {
    el.setOpen(other, false);
    el.setOpen(carried, false);
    el.setUi({ source: code });
    fields.patch({ source: code });
  };
  const openOther = (): void => {
    el.setOpen(other, true);
    if (item.source !== undefined) fields.patch({ source: undefined });
  };
  const more = fields.one('source', words.t('sourceOtherLegend'), rest, { onPick: pick, under: 'other' });
  const isRest = (rest as Option[]).some(({ value }) => value === item.source);
  const third: Option = { value: 'other', label: words.t('sourceOther'), opens: more };
  return fields.one('source', words.t('source'), [first, second, third], {
    value: isOther || isRest ? 'other' : item.source,
    onPick: (code) => (code === 'other' ? openOther() : pick(code)),
  });
}
