import { html, nothing, type TemplateResult } from 'lit';
import { button, checkboxes, radios, textField, type Option } from '../../form/fields.js';
import { heading } from '../../form/heading.js';
import { patched, type Patch } from '../../rules/versions.js';
import { roughDate } from '../shared/rough-date.js';
import { CODES } from './codes.js';
import type { DesiredOutcomesElement } from './desired-outcomes.js';
import { replaceItem } from './edits.js';
import { whyQuestion } from './editor.js';
import { isLive, textOf, thing, type ChangeDraft, type OutcomeDraft, type Placed } from './model.js';
import { plus, type ChangeKind } from './ui.js';

/** Each kind of change as the version that it makes; a reason is asked for the first three (rule V9). */
const PATCHES: Readonly<Record<ChangeKind, (saved: OutcomeDraft, now: Patch<OutcomeDraft>) => Patch<OutcomeDraft>>> = {
  words: (saved, now) => ({ ...undone(saved), words: now.words as string, change: now.change ?? {} }),
  withdrawn: (saved, now) => ({ ...undone(saved), status: 'withdrawn', change: now.change ?? {} }),
  combined: (saved, now) => ({ ...undone(saved), status: 'combined', change: now.change ?? {} }),
  carried: (saved) => ({ ...undone(saved), status: 'carried-forward', change: undefined }),
  mistake: (saved) => ({ ...undone(saved), status: 'entered-in-error', change: undefined }),
};

const undone = ({ words, status, mergedInto, carriedTo }: OutcomeDraft): Patch<OutcomeDraft> => ({
  words,
  status,
  mergedInto,
  carriedTo,
});

const KIND_OF_STATUS: Readonly<Record<string, ChangeKind>> = {
  withdrawn: 'withdrawn',
  combined: 'combined',
  'carried-forward': 'carried',
  'entered-in-error': 'mistake',
};

/** The kind of a change that is under way: what differs from the saved version says it. */
function kindOf(el: DesiredOutcomesElement, item: OutcomeDraft, saved: OutcomeDraft): ChangeKind | undefined {
  if (el.ui.changing?.kind) return el.ui.changing.kind;
  const pending = (item.history?.length ?? 0) > (saved.history?.length ?? 0);
  const byStatus = KIND_OF_STATUS[item.status ?? ''];
  if (pending && byStatus && item.status !== saved.status) return byStatus;
  const isUnfinished =
    item.change !== undefined &&
    el.errorUnder(['outcomes', el.outcomes.findIndex((o) => o.item.id === item.id), 'change']);
  return (pending && item.change !== undefined) || isUnfinished ? (byStatus ?? 'words') : undefined;
}

/** "What has happened to this outcome?" - one question, then what its answer needs. What is typed is kept at once. */
export function renderChange(el: DesiredOutcomesElement, placed: Placed<OutcomeDraft>): TemplateResult {
  const { words } = el;
  const { item, index } = placed;
  const saved = el.savedOutcome(item.id);
  if (!saved) return html``;
  const kind = kindOf(el, item, saved);
  const pick = (picked: string): void => {
    const next = picked as ChangeKind;
    const { before = item, said } = el.ui.changing ?? {};
    // New words typed before another answer was chosen come back with theirs.
    const typed = item.words === saved.words ? said : item.words;
    el.setUi({ changing: { id: item.id, before, kind: next, said: typed } });
    el.patchOutcome(placed, PATCHES[next](saved, { ...item, words: typed ?? item.words }));
  };
  const option = (value: ChangeKind, label: string, opens?: TemplateResult): Option => ({ value, label, opens });
  const others = el.outcomes.filter((other) => other.item.id !== item.id && isLive(other.item));
  return html`${heading(el.headingLevel + 1, words.t('changeHeading', { thing: el.nameOf(placed, false) }), `change-${item.id}`)}
    ${radios({
      host: el,
      path: ['outcomes', index, 'status'],
      also: [['outcomes', index, 'change']],
      label: words.t('changeWhat'),
      value: kind,
      onPick: pick,
      options: [
        option('words', words.t('changeWords'), html`${newWords(el, placed, saved)}${explanation(el, placed)}`),
        option('withdrawn', words.t('changeWithdrawn'), explanation(el, placed)),
        ...(others.length > 0
          ? [option('combined', words.t('changeCombined'), html`${into(el, placed, others)}${explanation(el, placed)}`)]
          : []),
        option('carried', words.t('changeCarried'), carriedTo(el, placed)),
        option('mistake', words.t('changeMistake')),
      ],
    })}
    <div class="buttons stack">
      ${button(words.t('keepChange'), () => close(el, placed, 'changed'), { class: 'primary' })}
      ${button(words.f('cancel'), () => cancel(el, placed), { class: 'quiet' })}
    </div>`;
}

function close(el: DesiredOutcomesElement, { item }: Placed<OutcomeDraft>, told: 'changed' | 'notChanged'): void {
  el.setUi({ changing: undefined, talks: new Set() });
  el.say(el.words.t(told));
  el.moveTo(`#change-button-${CSS.escape(item.id)}`);
}

function cancel(el: DesiredOutcomesElement, placed: Placed<OutcomeDraft>): void {
  const before = el.ui.changing?.before;
  if (before) el.change(replaceItem(el.editing.value, 'outcomes', placed.index, before));
  close(el, placed, 'notChanged');
}

function newWords(el: DesiredOutcomesElement, placed: Placed<OutcomeDraft>, saved: OutcomeDraft): TemplateResult {
  const { words } = el;
  const first = (placed.item.history?.[0] ?? saved) as OutcomeDraft;
  return html`${textField({
    host: el,
    path: ['outcomes', placed.index, 'words'],
    label: words.t('changeNewWords'),
    hint: words.t('changeFirstWords', { thing: thing(first, placed.index, words) }),
    // The box begins empty; until something is typed the saved words stand.
    value: placed.item.words === saved.words ? '' : textOf(placed.item.words),
    onInput: (text) => el.patchOutcome(placed, { words: text === '' ? (saved.words as string) : text }, false),
  })}${saved.importance === undefined ? nothing : whyQuestion(el, placed)}`;
}

function into(
  el: DesiredOutcomesElement,
  placed: Placed<OutcomeDraft>,
  others: Placed<OutcomeDraft>[],
): TemplateResult {
  return radios({
    host: el,
    path: ['outcomes', placed.index, 'mergedInto'],
    label: el.words.t('changeInto'),
    value: placed.item.mergedInto,
    options: others.map((other) => ({ value: other.item.id, label: el.nameOf(other, false) })),
    onPick: (mergedInto) => el.patchOutcome(placed, { mergedInto }),
  });
}

function carriedTo(el: DesiredOutcomesElement, placed: Placed<OutcomeDraft>): TemplateResult {
  return textField({
    host: el,
    path: ['outcomes', placed.index, 'carriedTo'],
    label: el.words.f('optional', { label: el.words.t('changeCarriedTo') }),
    value: textOf(placed.item.carriedTo),
    onInput: (text) => el.patchOutcome(placed, { carriedTo: text }, false),
  });
}

/** Why, when, and who agreed: a change of what someone wants is theirs (rule V9). */
function explanation(el: DesiredOutcomesElement, placed: Placed<OutcomeDraft>): TemplateResult {
  const { words } = el;
  const { item, index } = placed;
  const at = (key: string): (string | number)[] => ['outcomes', index, 'change', key];
  const patch = (part: Patch<ChangeDraft>, commit = true): void =>
    el.patchOutcome(placed, { change: patched(item.change ?? {}, part) }, commit);
  return html`${checkboxes({
    host: el,
    path: at('reasons'),
    label: words.t('changeReasons'),
    options: CODES['change-reason'].map((value) => ({ value, label: words.label('change-reason', value) ?? value })),
    value: item.change?.reasons,
    onPick: (reasons) => patch({ reasons }),
  })}
  ${roughDate({
    host: el,
    path: at('date'),
    label: words.t('changeWhen'),
    value: item.change?.date,
    today: el.today,
    yesterday: el.yesterday,
    boxes: el.ui.boxes.has(`change-${item.id}`),
    onBoxes: () => el.setUi({ boxes: plus(el.ui.boxes, `change-${item.id}`) }),
    onDate: (date, commit) => patch({ date: date }, commit),
  })}
  ${radios({
    host: el,
    path: at('agreedBy'),
    label: words.t('changeAgreed'),
    hint: words.t('changeAgreedHint'),
    options: [
      { value: 'person', label: words.t('changeAgreedPerson') },
      { value: 'representative', label: words.t('changeAgreedRepresentative') },
    ],
    value: item.change?.agreedBy,
    onPick: (agreedBy) => patch({ agreedBy }),
  })}`;
}
