import { html, nothing, type TemplateResult } from 'lit';
import { button, radios, textField, type Option } from '../../form/fields.js';
import { findNotOutcome } from '../../vocabulary/index.js';
import { CODES } from './codes.js';
import type { DesiredOutcomesElement } from './desired-outcomes.js';
import { lengthOf, textOf, type OutcomeDraft, type Placed } from './model.js';
import { renderSort } from './sort.js';
import { minus, plus } from './ui.js';

/** An outcome that is not saved yet, open for writing: words, why, whose words, and sorting once there are words. */
export function renderEditor(el: DesiredOutcomesElement, placed: Placed<OutcomeDraft>): TemplateResult {
  const { words } = el;
  const exists = placed.index < lengthOf(el.editing.value, 'outcomes');
  const name = el.nameOf(placed);
  const remove = (): void => {
    if (exists) el.removeOutcome(placed);
    else {
      el.setUi({ blank: undefined });
      el.moveTo('#add-wanted');
    }
  };
  const isOnly = !exists && el.outcomes.length === 0;
  return html`${wordsQuestion(el, placed)} ${whyQuestion(el, placed)} ${sourceQuestion(el, placed)}
  ${textOf(placed.item.words) ? renderSort(el, placed) : nothing}
  ${
    isOnly
      ? nothing
      : html`<div class="buttons">
          ${exists ? button(words.f('done'), () => el.fold(placed), { named: words.f('doneWith', { thing: name }) }) : nothing}
          ${button(words.f('remove'), remove, { class: 'quiet', part: 'remove', named: words.f('removeOf', { thing: name }) })}
        </div>`
  }`;
}

/** Each part of an outcome that a saved version lacks, so that it can be filled in without a change of words. */
export function renderGaps(el: DesiredOutcomesElement, placed: Placed<OutcomeDraft>): TemplateResult {
  const saved = el.savedOutcome(placed.item.id);
  return html`${saved?.words === undefined && saved?.source !== 'observed-from-behaviour' ? wordsQuestion(el, placed) : nothing}
  ${saved?.importance === undefined ? whyQuestion(el, placed) : nothing}
  ${saved?.source === undefined ? sourceQuestion(el, placed) : nothing}
  ${saved?.source === 'observed-from-behaviour' && saved.observation === undefined ? observationQuestion(el, placed) : nothing}`;
}

const mustBeFilled = (saved: OutcomeDraft): boolean =>
  saved.source === undefined ||
  (saved.source === 'observed-from-behaviour' ? saved.observation === undefined : saved.words === undefined);

export const hasGaps = (saved: OutcomeDraft): boolean => mustBeFilled(saved) || saved.importance === undefined;
export const onlyWhyIsMissing = (saved: OutcomeDraft): boolean => hasGaps(saved) && !mustBeFilled(saved);

const at = ({ index }: Placed<OutcomeDraft>, key: string): (string | number)[] => ['outcomes', index, key];
const typed = (text: string): string | undefined => (text === '' ? undefined : text);

function wordsQuestion(el: DesiredOutcomesElement, placed: Placed<OutcomeDraft>): TemplateResult {
  const { words } = el;
  const { item, index } = placed;
  const observed = item.source === 'observed-from-behaviour';
  const service = findNotOutcome(item.words);
  return html`${observed ? observationQuestion(el, placed) : nothing}
  ${textField({
    host: el,
    path: at(placed, 'words'),
    also: index === 0 ? [['outcomes']] : [],
    label: words.t(item.polarity === 'not-wanted' ? 'openingNotWanted' : 'opening'),
    hint: words.t('openingHint'),
    prompt: service && words.t('promptNotOutcome', { label: words.label('not-outcome', service) ?? service }),
    value: textOf(item.words),
    onInput: (text) => el.patchOutcome(placed, { words: typed(text) }, false),
  })}`;
}

function observationQuestion(el: DesiredOutcomesElement, placed: Placed<OutcomeDraft>): TemplateResult {
  return textField({
    host: el,
    path: at(placed, 'observation'),
    label: el.words.t('observation'),
    value: textOf(placed.item.observation),
    onInput: (text) => el.patchOutcome(placed, { observation: typed(text) }, false),
  });
}

export function whyQuestion(el: DesiredOutcomesElement, placed: Placed<OutcomeDraft>): TemplateResult {
  const { words } = el;
  return textField({
    host: el,
    path: at(placed, 'importance'),
    label: words.f('optional', { label: words.t('why') }),
    value: textOf(placed.item.importance),
    onInput: (text) => el.patchOutcome(placed, { importance: typed(text) }, false),
  });
}

/** Whose words these are: two usual answers, and a third that opens the rest. An answer of this visit is carried as a line. */
function sourceQuestion(el: DesiredOutcomesElement, placed: Placed<OutcomeDraft>): TemplateResult {
  const { words, ui } = el;
  const { item } = placed;
  const source = item.source ?? (ui.otherSource.has(item.id) ? undefined : ui.source);
  const isCarried = source !== undefined && (ui.carried.has(item.id) || item.source === undefined);
  if (isCarried) {
    const change = (): void => {
      el.setUi({ carried: minus(ui.carried, item.id), source: undefined });
      el.moveTo(`[data-item="${item.id}"] input`);
    };
    const named = words.f('changeOf', { thing: words.t('source') });
    return html`<p class="carried" data-path="/outcomes/${placed.index}/source">
      ${words.label('outcome-source', source) ?? source} ${button(words.f('change'), change, { class: 'quiet', named })}
    </p>`;
  }
  const option = (value: string): Option => ({ value, label: words.label('outcome-source', value) ?? value });
  const [first, second, ...rest] = CODES['outcome-source'].map(option);
  const pick = (value: string): void => {
    el.setUi({ source: value, otherSource: minus(ui.otherSource, item.id), carried: minus(ui.carried, item.id) });
    el.patchOutcome(placed, { source: value });
  };
  const openOther = (): void => {
    el.setUi({ otherSource: plus(ui.otherSource, item.id) });
    if (item.source !== undefined) el.patchOutcome(placed, { source: undefined });
  };
  const isOther = ui.otherSource.has(item.id) || rest.some(({ value }) => value === item.source);
  const other = radios({
    host: el,
    path: at(placed, 'source/other'),
    label: words.t('sourceOtherLegend'),
    options: rest,
    value: item.source,
    onPick: pick,
  });
  return radios({
    host: el,
    path: at(placed, 'source'),
    label: words.t('source'),
    options: [first as Option, second as Option, { value: 'other', label: words.t('sourceOther'), opens: other }],
    value: isOther ? 'other' : item.source,
    onPick: (value) => (value === 'other' ? openOther() : pick(value)),
  });
}
