import { html, nothing, type TemplateResult } from 'lit';
import { button, type Option } from '../../form/fields.js';
import { heading } from '../../form/heading.js';
import type { Patch } from '../../rules/versions.js';
import { optionsOf, textOf } from '../shared/item-fields.js';
import { CODES } from './codes.js';
import type { DesiredOutcomesElement } from './desired-outcomes.js';
import { replaceItem } from './edits.js';
import { renderWhy } from './editor.js';
import { isLive, thing, type OutcomeDraft, type Placed } from './model.js';
import type { ChangeKind } from './ui.js';

/** The status that each kind of change gives; a change of words leaves it as it was. */
const STATUS: Readonly<Partial<Record<ChangeKind, string>>> = {
  withdrawn: 'withdrawn',
  combined: 'combined',
  carried: 'carried-forward',
  mistake: 'entered-in-error',
};

/** What a kind of change makes of the saved version; a reason is asked for the first three (rule V9). */
function patchFor(
  kind: ChangeKind,
  saved: OutcomeDraft,
  now: OutcomeDraft,
  said: string | undefined,
): Patch<OutcomeDraft> {
  return {
    words: kind === 'words' ? (said ?? saved.words) : saved.words,
    status: STATUS[kind] ?? saved.status,
    mergedInto: saved.mergedInto,
    carriedTo: saved.carriedTo,
    change: kind === 'carried' || kind === 'mistake' ? undefined : (now.change ?? {}),
  };
}

/** The kind of a change that is under way: what differs from the saved version says it. */
function kindOf(
  el: DesiredOutcomesElement,
  { item, index }: Placed<OutcomeDraft>,
  saved: OutcomeDraft,
): ChangeKind | undefined {
  if (el.ui.changing?.kind) return el.ui.changing.kind;
  const kinds = Object.keys(STATUS) as ChangeKind[];
  const byStatus = kinds.find((kind) => STATUS[kind] === item.status);
  const isPending = (item.history?.length ?? 0) > (saved.history?.length ?? 0);
  if (isPending && byStatus && item.status !== saved.status) return byStatus;
  const isUnfinished = item.change !== undefined && el.errorUnder(['outcomes', index, 'change']) !== undefined;
  return (isPending && item.change !== undefined) || isUnfinished ? (byStatus ?? 'words') : undefined;
}

/** "What has happened to this outcome?" - one question, then what its answer needs. What is typed is kept at once. */
export function renderChange(el: DesiredOutcomesElement, placed: Placed<OutcomeDraft>): TemplateResult {
  const { words } = el;
  const { item, index } = placed;
  const saved = el.savedOutcome(item.id) ?? item;
  const fields = el.fieldsOf(placed);
  const others = el.outcomes.filter((other) => other.item.id !== item.id && isLive(other.item));
  const into = others.map((other) => ({ value: other.item.id, label: el.nameOf(other, false) }));
  const why = explanation(el, placed);
  const carriedTo = fields.text('carriedTo', words.f('optional', { label: words.t('changeCarriedTo') }));
  const options: (Option & { value: ChangeKind })[] = [
    { value: 'words', label: words.t('changeWords'), opens: html`${newWords(el, placed, saved)}${why}` },
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
    const kind = picked as ChangeKind;
    const { before = item, said } = el.ui.changing ?? {};
    // New words typed before another answer was chosen come back with theirs.
    const typed = item.words === saved.words ? said : item.words;
    el.setUi({ changing: { id: item.id, before, kind, said: typed } });
    fields.patch(patchFor(kind, saved, item, typed));
  };
  const close = (told: 'changed' | 'notChanged'): void => {
    el.setUi({ changing: undefined, opened: new Set() });
    el.say(words.t(told));
    el.moveTo(`#change-button-${CSS.escape(item.id)}`);
  };
  const cancel = (): void => {
    const before = el.ui.changing?.before;
    if (before) el.change(replaceItem(el.editing.value, 'outcomes', index, before));
    close('notChanged');
  };
  const title = words.t('changeHeading', { thing: el.nameOf(placed, false) });
  return html`${heading(el.headingLevel + 1, title, `change-${item.id}`)}
    ${fields.one(
      'status',
      words.t('changeWhat'),
      options.filter(({ value }) => value !== 'combined' || into.length > 0),
      { value: kindOf(el, placed, saved), onPick: pick, also: [['outcomes', index, 'change']] },
    )}
    <div class="buttons stack">
      ${button(words.t('keepChange'), () => close('changed'), { class: 'primary' })}
      ${button(words.f('cancel'), cancel, { class: 'quiet' })}
    </div>`;
}

function newWords(el: DesiredOutcomesElement, placed: Placed<OutcomeDraft>, saved: OutcomeDraft): TemplateResult {
  const { words } = el;
  const { item, index } = placed;
  const fields = el.fieldsOf(placed);
  const first = (item.history?.[0] ?? saved) as OutcomeDraft;
  return html`${fields.text('words', words.t('changeNewWords'), {
    hint: words.t('changeFirstWords', { thing: thing(first, index, words) }),
    // The box begins empty; until something is typed the saved words stand.
    value: item.words === saved.words ? '' : textOf(item.words),
    onInput: (text) => fields.patch({ words: text || saved.words }, false),
  })}${saved.importance === undefined ? nothing : renderWhy(el, placed)}`;
}

/** Why, when, and who agreed: a change of what someone wants is theirs (rule V9). */
function explanation(el: DesiredOutcomesElement, placed: Placed<OutcomeDraft>): TemplateResult {
  const { words } = el;
  const fields = el.fieldsOf(placed).within('change');
  const agreed: Option[] = [
    { value: 'person', label: words.t('changeAgreedPerson') },
    { value: 'representative', label: words.t('changeAgreedRepresentative') },
  ];
  return html`${fields.many('reasons', words.t('changeReasons'), optionsOf(words, 'change-reason', CODES['change-reason']))}
  ${fields.date('date', words.t('changeWhen'))}
  ${fields.one('agreedBy', words.t('changeAgreed'), agreed, { hint: words.t('changeAgreedHint') })}`;
}
