import { html, nothing, type TemplateResult } from 'lit';
import { button, type Option } from '../../form/fields.js';
import { heading } from '../../form/heading.js';
import { chainOf, follows, hasUnsavedVersion, patched } from '../../rules/versions.js';
import { optionsOf, textOf } from '../shared/item-fields.js';
import { replaceItem, isObject, type Placed } from '../shared/lists.js';
import { patchFor } from './change-kind.js';
import { CODES } from './codes.js';
import type { DesiredOutcomesElement } from './desired-outcomes.js';
import { renderWhy } from './editor.js';
import { otherOutcomes } from './link.js';
import { thing, type OutcomeDraft } from './model.js';
import type { Changing, ChangeKind } from './ui.js';

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
  const why = explanation(el, placed);
  const carriedTo = fields.text('carriedTo', words.f('optional', { label: words.t('changeCarriedTo') }));
  const options: (Option & { value: ChangeKind })[] = [
    { value: 'words', label: words.t('changeWords'), opens: html`${newWords(el, placed, changing)}${why}` },
    { value: 'withdrawn', label: words.t('changeWithdrawn'), opens: why },
    {
      value: 'combined',
      label: words.t('changeCombined'),
      opens: html`${fields.one('mergedInto', words.t('changeInto'), into)}${why}`,
    },
    { value: 'carried', label: words.t('changeCarried'), opens: carriedTo },
    { value: 'mistake', label: words.t('changeMistake') },
  ];
  const pick = (picked: string): void => {
    const next = picked as ChangeKind;
    el.setUi({ changing: { ...changing, kind: next } });
    fields.patch(patchFor(next, changing, placed.item));
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
      words.t('changeWhat'),
      options.filter(({ value }) => value !== 'combined' || into.length > 0),
      { value: kind, onPick: pick, also: kind ? [] : [['outcomes', index, 'change']] },
    )}
    <div class="buttons stack">
      ${button(words.t('keepChange'), () => close(words.t(kind ? 'changed' : 'notChanged')), { class: 'primary' })}
      ${button(words.f('cancel'), () => restore(before, words.t('notChanged')), { class: 'quiet' })}
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
  return html`${fields.text('words', words.t('changeNewWords'), {
    hint: words.t('changeFirstWords', { thing: thing(first, index, words) }),
    // The box begins empty; until something is typed the earlier words stand.
    value: typed ?? (item.words === from.words ? '' : textOf(item.words)),
    onInput: (text) => {
      el.setUi({ changing: { ...changing, typed: text } });
      fields.patch({ words: text || from.words }, false);
    },
  })}${from.importance === undefined ? renderWhy(el, placed) : nothing}`;
}

/** Why, when, and who agreed: a change of what someone wants is theirs (rule V9). */
function explanation(el: DesiredOutcomesElement, placed: Placed<OutcomeDraft>): TemplateResult {
  const { words } = el;
  const fields = el.fieldsOf(placed).within('change');
  const agreed: Option[] = [
    { value: 'person', label: words.t('changeAgreedPerson') },
    { value: 'representative', label: words.t('changeAgreedRepresentative') },
  ];
  const reasons = optionsOf(words, 'change-reason', CODES['change-reason']);
  return html`${fields.many('reasons', words.t('changeReasons'), reasons, { also: [fields.path] })}
  ${fields.date('date', words.t('changeWhen'))}
  ${fields.one('agreedBy', words.t('changeAgreed'), agreed, { hint: words.t('changeAgreedHint') })}`;
}
