import { html, nothing, type TemplateResult } from 'lit';
import { button, type Option } from '../../form/fields.js';
import type { Path } from '../../form/json.js';
import { disclosure } from '../shared/disclosure.js';
import { allOptionsOf, ItemFields, textOf } from '../shared/item-fields.js';
import { lengthOf, NEW, type Placed } from '../shared/lists.js';
import { explanation, kindOf, patchFor, type ChangeKind } from '../shared/outcome-change.js';
import { whenLine } from '../shared/when-line.js';
import { withChanges } from './known.js';
import { wordsOf, type OutcomeChangeDraft, type OutcomeDraft, type ReviewDraft } from './model.js';
import {
  changeOf,
  nameOfChange,
  newOutcomes,
  outcomeBefore,
  outcomeIn,
  patchChange,
  patchSuccessor,
  takeBackChange,
} from './outcome-changes.js';
import type { ReviewTimelineElement } from './review-timeline.js';

type Element = ReviewTimelineElement;
type Review = Placed<ReviewDraft>;
type Fields = ItemFields<OutcomeDraft>;

const openName = (review: Review, id: string): string => `changing:${review.key}:${id}`;

/** Opens the form that changes an outcome in a review. */
export const openChange = (el: Element, review: Review, id: string): void => el.setOpen(openName(review, id), true);

/** Tells the host that the section of the outcomes is to take changes over. Nothing of it is changed here. */
export function askForChange(el: Element): void {
  const value = withChanges(el.record);
  if (!value) return;
  const detail = { section: 'desired-outcomes', value, reason: 'outcome-change' };
  el.dispatchEvent(new CustomEvent('msp-section-change', { bubbles: true, composed: true, detail }));
}

/** What has happened to an outcome, in a review: a line where it is said, the form where it is being said. */
export function renderOutcomeChange(
  el: Element,
  review: Review,
  id: string,
  said: boolean,
): TemplateResult | typeof nothing {
  if (review.key === NEW) return nothing;
  const { words } = el;
  const change = changeOf(el, review, id);
  const before = outcomeBefore(el, id, change);
  if (!before) return nothing;
  const isWrong = change !== undefined && el.errorUnder(['outcomeChanges', change.index]) !== undefined;
  const isOpen = el.isOpen(openName(review, id)) || isWrong;
  if (isOpen) return form(el, review, id, before, change);
  const thing = words.quote(wordsOf(before));
  const open = (label: string, named: string): TemplateResult =>
    button(label, () => openChange(el, review, id), { class: 'quiet', named });
  if (!change) {
    return said
      ? html`<p class="line">
          <span>${words.t('noLonger')}</span> ${open(words.t('sayWhat'), words.t('sayWhatOf', { thing }))}
        </p>`
      : open(words.t('changeOutcome'), words.t('changeOutcomeOf', { thing }));
  }
  return html`<p class="line">
    <span>${fateOf(el, before, outcomeIn(change))} ${words.t('waiting')}.</span>
    ${open(words.f('change'), words.f('changeOf', { thing }))}
  </p>`;
}

/** What a change makes of an outcome, in a sentence. */
export function fateOf(el: Element, before: OutcomeDraft, now: OutcomeDraft): string {
  const { words } = el;
  const kind = kindOf(before, now);
  const other = (id: unknown): string => {
    const found = typeof id === 'string' ? outcomeBefore(el, id) : undefined;
    return found ? words.quote(wordsOf(found)) : '…';
  };
  switch (kind) {
    case 'replaced':
      return words.f('endedChanged', { thing: other(now.supersededBy) });
    case 'combined':
      return words.f('endedCombined', { thing: other(now.mergedInto) });
    case 'withdrawn':
      return words.f('endedWithdrawn');
    case 'carried':
      return words.f('carriedOn');
    case 'mistake':
      return words.f('endedMistake');
    default:
      return words.f('toldChanged', { thing: words.quote(wordsOf(now)) });
  }
}

function form(
  el: Element,
  review: Review,
  id: string,
  before: OutcomeDraft,
  change: Placed<OutcomeChangeDraft> | undefined,
): TemplateResult {
  const { words } = el;
  const index = change?.index ?? lengthOf(el.editing.value, 'outcomeChanges');
  const now = change ? outcomeIn(change) : before;
  const fields: Fields = new ItemFields(el, ['outcomeChanges', index, 'outcome'], now, (patch, commit) =>
    patchChange(el, review, id, patch, commit),
  );
  const kind = change && kindOf(before, now);
  const pick = (code: string): void => {
    const patch = patchFor(code as ChangeKind, before, now);
    // When it changed is when it was talked about, unless somebody says otherwise.
    const date = review.item.date ?? el.today;
    const explained = patch.change ? { change: { date, ...patch.change } } : {};
    fields.patch({ ...patch, ...explained });
  };
  const inner = fields.within('change');
  const why = html`${explanation(inner as never, whenLine(inner, 'date', words.f('changeWhen')))}`;
  const others = el.liveOutcomes.filter((one) => one.id !== id);
  const into = others.map((one): Option => ({ value: one.id, label: words.quote(one.words) }));
  const carriedTo = fields.text('carriedTo', words.f('optional', { label: words.f('changeCarriedTo') }));
  const merged = fields.one('mergedInto', words.f('changeInto'), into);
  const kinds: readonly (Option & { value: ChangeKind })[] = [
    {
      value: 'replaced',
      label: words.t('changeReplaced'),
      opens: html`${successor(el, review, id, now, fields, into)}${why}`,
    },
    { value: 'words', label: words.f('changeWords'), opens: html`${newWords(fields, before)}${why}` },
    { value: 'withdrawn', label: words.f('changeWithdrawn'), opens: why },
    { value: 'combined', label: words.f('changeCombined'), opens: html`${merged}${why}` },
    { value: 'carried', label: words.f('changeCarried'), opens: carriedTo },
    { value: 'mistake', label: words.f('changeMistake') },
  ];
  const close = (told: string): void => {
    el.setOpen(openName(review, id), false);
    el.say(told);
    el.moveInto(review.key, `[data-outcome="${CSS.escape(id)}"] button`);
  };
  const keep = (): void => {
    close(words.f(change ? 'changed' : 'notChanged'));
    if (change) askForChange(el);
  };
  const cancel = (): void => {
    takeBackChange(el, review, id);
    close(words.f('notChanged'));
  };
  return html`<div class="changing">
    ${fields.one(
      'status',
      words.f('changeWhat'),
      kinds.filter(({ value }) => value !== 'combined' || into.length > 0),
      { value: kind, onPick: pick, under: 'kind', also: kind ? [] : [[...fields.path, 'change'], fields.path] },
    )}
    <div class="buttons stack">
      ${button(words.f('keepChange'), keep)} ${button(words.f('cancel'), cancel, { class: 'quiet' })}
    </div>
  </div>`;
}

/** Other words for the same outcome. The box begins empty; until something is typed the earlier words stand. */
const newWords = (fields: Fields, before: OutcomeDraft): TemplateResult => {
  const { words } = fields.host;
  return fields.text('words', words.f('changeNewWords'), {
    hint: words.f('changeFirstWords', { thing: words.quote(wordsOf(before)) }),
    value: fields.item.words === before.words ? '' : textOf(fields.item.words),
    onInput: (text) => fields.patch({ words: text || before.words }, false),
  });
};

/** What takes the place of an outcome: something new in the person's words, or something that is recorded already. */
function successor(
  el: Element,
  review: Review,
  id: string,
  now: OutcomeDraft,
  fields: Fields,
  others: readonly Option[],
): TemplateResult {
  const { words } = el;
  const made = newOutcomes(el, review).find((one) => outcomeIn(one).id === now.supersededBy);
  const isOther = now.supersededBy !== undefined && !made;
  const recorded =
    others.length > 0
      ? disclosure(
          el,
          { path: [...fields.path, 'supersededBy'], item: { other: isOther || undefined } },
          ['other'],
          words.t('changeReplacedBy'),
          fields.one('supersededBy', words.t('changeReplacedBy'), others),
          () => words.quote(el.wordsOfOutcome(textOf(now.supersededBy))),
        )
      : nothing;
  return html`${isOther ? nothing : renderNewOutcome(el, review, id, made, [[...fields.path, 'supersededBy']])}${recorded}`;
}

/** Something that the person wants since this review: their words, and whose words these are. */
export function renderNewOutcome(
  el: Element,
  review: Review,
  replaced: string | undefined,
  made: Placed<OutcomeChangeDraft> | undefined,
  also: readonly Path[] = [],
  onMade?: (isThere: boolean) => void,
): TemplateResult {
  const { words } = el;
  const index = made?.index ?? lengthOf(el.editing.value, 'outcomeChanges');
  const item = made ? outcomeIn(made) : ({} as OutcomeDraft);
  // Until it is there its questions have places of their own, beside those of the change that it replaces.
  const path = made ? ['outcomeChanges', index, 'outcome'] : ['outcomeChanges', `new-${replaced ?? ''}`, 'outcome'];
  const fields: Fields = new ItemFields(el, path, item, (patch, commit) => {
    const isThere = patchSuccessor(el, review, replaced, made, patch, commit);
    onMade?.(isThere);
  });
  const sources = allOptionsOf(words, 'outcome-source');
  return html`${fields.text('words', words.t('newOutcome'), { hint: words.t('newOutcomeHint'), also })}
  ${fields.one('source', words.t('newOutcomeSource'), sources)}`;
}

/** Outcomes that a review adds and that take nobody's place, and a way to add another. */
export function renderAddedOutcomes(el: Element, review: Review): TemplateResult | typeof nothing {
  if (review.key === NEW) return nothing;
  const { words } = el;
  const all = newOutcomes(el, review);
  const isSuccessor = (made: Placed<OutcomeChangeDraft>): boolean =>
    el.isReplacing(textOf((outcomeIn(made) as { id?: unknown }).id));
  const added = all.filter((made) => !isSuccessor(made));
  const name = `adding:outcome:${review.key}`;
  const rows = el.isOpen(name) ? [...added, undefined] : added;
  const card = (made: Placed<OutcomeChangeDraft> | undefined): TemplateResult => {
    const keep = button(words.f('keepChange'), () => askForChange(el), { class: 'quiet' });
    return html`<div class="row-item">
      ${made ? html`<p class="muted">${words.t('waitingFor', { thing: nameOfChange(el, made) })}.</p>` : nothing}
      ${renderNewOutcome(el, review, undefined, made, [], (isThere) => el.setOpen(name, !isThere))}
      ${made ? keep : nothing}
    </div>`;
  };
  const add = button(words.t('addOutcome'), () => el.setOpen(name, true), { class: 'quiet', part: 'add' });
  return html`${rows.map(card)} ${el.isOpen(name) ? nothing : add}`;
}
