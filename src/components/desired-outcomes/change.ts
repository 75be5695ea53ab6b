import { html, nothing, type TemplateResult } from 'lit';
import { button, type Option } from '../../form/fields.js';
import { heading } from '../../form/heading.js';
import { chainOf, follows, hasUnsavedVersion, patched } from '../../rules/versions.js';
import { textOf } from '../shared/item-fields.js';
import { replaceItem, isObject, type Placed } from '../shared/lists.js';
import { explanation, patchFor, type ChangeKind } from '../shared/outcome-change.js';
import type { DesiredOutcomesElement } from './desired-outcomes.js';
import { renderWhy } from './editor.js';
import { otherOutcomes } from './link.js';
import { thing, type OutcomeDraft } from './model.js';
import type { Changing } from './ui.js';

/** "What has happened to this outcome?" - one question, then what its answer needs. What is typed is kept at once. */
export function renderChange(
  el: DesiredOutcomesElement,
  placed: Placed<OutcomeDraft>,
  changing: Changing,
): TemplateResult {
  const { words } = el;
  const { key, index } = placed;
  const { kind, before } = changing;
  const saved = el.savedItem<OutcomeDraft>('outcomes', key);
  const fields = el.fieldsOf(placed);
  const into = otherOutcomes(el, key);
  const why = explanation(fields.within('change'));
  const carriedTo = fields.text('carriedTo', words.f('optional', { label: words.f('changeCarriedTo') }));
  const options: (Option & { value: ChangeKind })[] = [
    { value: 'words', label: words.f('changeWords'), opens: html`${newWords(el, placed, changing)}${why}` },
    { value: 'withdrawn', label: words.f('changeWithdrawn'), opens: why },
    {
      value: 'combined',
      label: words.f('changeCombined'),
      opens: html`${fields.one('mergedInto', words.f('changeInto'), into)}${why}`,
    },
    { value: 'carried', label: words.f('changeCarried'), opens: carriedTo },
    { value: 'mistake', label: words.f('changeMistake') },
  ];
  const pick = (picked: string): void => {
    const next = picked as ChangeKind;
    el.setUi({ changing: { ...changing, kind: next } });
    fields.patch(patchFor(next, changing.from, placed.item));
  };
  const close = (told: string): void => {
    el.setUi({ changing: undefined, opened: new Set() });
    el.say(told);
    el.moveTo(`#change-${CSS.escape(key)}`);
  };
  /** Puts back an earlier state of the outcome. What was saved meanwhile stays in its history. */
  const restore = (item: OutcomeDraft, told: string): void => {
    const kept =
      !saved || follows(item, saved)
        ? item
        : patched(item, { by: undefined, ...el.editing.stamp, history: chainOf(saved) });
    // Who opened it and looked has edited nothing: the value stays as it came, and the host is told of no input.
    if (kept !== placed.item) el.change(replaceItem(el.editing.value, 'outcomes', index, kept));
    close(told);
  };
  const title = words.t('changeHeading', { thing: el.nameOf(placed) });
  const mayUndo = saved && hasUnsavedVersion(before, saved);
  return html`${heading(el.headingLevel + 1, title, `changing-${key}`)}
    ${fields.one(
      'status',
      words.f('changeWhat'),
      options.filter(({ value }) => value !== 'combined' || into.length > 0),
      { value: kind, onPick: pick, also: kind ? [] : [['outcomes', index, 'change']] },
    )}
    <div class="buttons stack">
      ${button(words.f('keepChange'), () => close(words.f(kind ? 'changed' : 'notChanged')), { class: 'primary' })}
      ${button(words.f('cancel'), () => restore(before, words.f('notChanged')), { class: 'quiet' })}
      ${mayUndo ? button(words.f('undo'), () => restore(saved, words.f('putBack')), { class: 'quiet' }) : nothing}
    </div>`;
}

function newWords(el: DesiredOutcomesElement, placed: Placed<OutcomeDraft>, changing: Changing): TemplateResult {
  const { words } = el;
  const { item, index } = placed;
  const { from, typed } = changing;
  const fields = el.fieldsOf(placed);
  const oldest: unknown = Array.isArray(item.history) ? item.history[0] : undefined;
  const first = (isObject(oldest) ? oldest : from) as unknown as OutcomeDraft;
  return html`${fields.text('words', words.f('changeNewWords'), {
    hint: words.f('changeFirstWords', { thing: thing(first, index, words) }),
    // The box begins empty; until something is typed the earlier words stand.
    value: typed ?? (item.words === from.words ? '' : textOf(item.words)),
    onInput: (text) => {
      el.setUi({ changing: { ...changing, typed: text } });
      fields.patch({ words: text || from.words }, false);
    },
  })}${from.importance === undefined ? renderWhy(el, placed) : nothing}`;
}
