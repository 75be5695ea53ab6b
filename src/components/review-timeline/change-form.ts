import { html, nothing, type TemplateResult } from 'lit';
import { sayDate } from '../../form/dates.js';
import { button, type Option } from '../../form/fields.js';
import type { Path } from '../../form/json.js';
import { disclosure } from '../shared/disclosure.js';
import { inList } from '../shared/entries.js';
import { allOptionsOf, ItemFields, textOf, type Row } from '../shared/item-fields.js';
import { isObject, NEW, type Placed } from '../shared/lists.js';
import { agreedSaid, explanation, kindOf, patchFor, type ChangeKind } from '../shared/outcome-change.js';
import { whenLine } from '../shared/when-line.js';
import { withChanges } from './known.js';
import { MISTAKE, REVIEWS, wordsOf, type OutcomeChangeDraft, type OutcomeDraft, type ReviewDraft } from './model.js';
import {
  isNewIn,
  madeIn,
  nameOfChange,
  outcomeIn,
  outcomeNow,
  patchChange,
  patchNew,
  takeBackChange,
  UNTOLD,
  waitingOnes,
} from './outcome-changes.js';
import type { ReviewTimelineElement } from './review-timeline.js';

type Element = ReviewTimelineElement;
type Review = Placed<ReviewDraft>;
type Fields = ItemFields<OutcomeDraft>;

const openName = (review: Review, id: string): string => `changing:${review.key}:${id}`;

/** Opens the form that changes an outcome in a review. */
export function openChange(el: Element, review: Review, id: string): void {
  if (!el.isOpen(openName(review, id))) el.setOpen(openName(review, id), true);
}

/** Tells the host that the section of the outcomes is to take changes over. Nothing of it is changed here. */
export function askForChange(el: Element): void {
  const value = withChanges(el.record);
  el.setOpen(UNTOLD, false);
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
  const made = madeIn(el, review, id);
  const { before, now, change } = made;
  // What is new in this review is written below, and not changed in it.
  if (!before) return nothing;
  const isWrong = change !== undefined && el.errorUnder(['outcomeChanges', change.index]) !== undefined;
  if (el.isOpen(openName(review, id)) || isWrong) return form(el, review, id, { ...made, before });
  const thing = words.quote(wordsOf(before));
  const open = (label: string, named: string): TemplateResult =>
    button(label, () => openChange(el, review, id), { class: 'quiet', named });
  if (!now) {
    return said
      ? html`<p class="line">
          <span>${words.t('noLonger')}</span> ${open(words.t('sayWhat'), words.t('sayWhatOf', { thing }))}
        </p>`
      : open(words.t('changeOutcome'), words.t('changeOutcomeOf', { thing }));
  }
  return html`<p class="line">
    <span
      >${fateOf(el, before, now)} ${whySaid(el, now)}
      ${waitingOnes(el, review).some(({ key }) => key === change?.key) ? html`${words.t('waiting')}.` : nothing}</span
    >
    ${open(words.f('change'), words.f('changeOf', { thing }))}
  </p>`;
}

/** Why an outcome was changed, when, and who agreed. */
function whySaid({ words }: Element, { change }: OutcomeDraft): string {
  const { reasons, date, agreedBy, note } = (isObject(change) ? change : {}) as Row;
  const said = [
    ...(Array.isArray(reasons) ? reasons.map((code) => words.say('change-reason', code)) : []),
    date === undefined ? '' : sayDate(textOf(date), words),
    agreedSaid(words, agreedBy),
    textOf(note),
  ];
  return said.filter(Boolean).join(' · ');
}

/** A change that waits, to read: what it makes of the outcome, and why. */
export function renderWaiting(el: Element, change: Placed<OutcomeChangeDraft>): TemplateResult {
  const { words } = el;
  const now = outcomeIn(change);
  const { before } = madeIn(el, { key: textOf(change.item.reviewId) }, now.id);
  const fate = before ? fateOf(el, before, now) : now.status === MISTAKE ? words.f('endedMistake') : '';
  const said = `${words.quote(wordsOf(before ?? now))} ${fate}`.trim();
  const told = words.t('waitingFor', { thing: [said, whySaid(el, now)].filter(Boolean).join(' ') });
  return html`<p class="notice">${told}</p>`;
}

/** What each kind of change makes of an outcome, in a sentence. */
const FATE = {
  words: 'toldChanged',
  replaced: 'endedChanged',
  combined: 'endedCombined',
  withdrawn: 'endedWithdrawn',
  carried: 'carriedOn',
  mistake: 'endedMistake',
} as const;

function fateOf(el: Element, before: OutcomeDraft, now: OutcomeDraft): string {
  const kind = kindOf(before, now) ?? 'words';
  const other = { replaced: now.supersededBy, combined: now.mergedInto };
  const thing = kind in other ? outcomeNow(el, other[kind as keyof typeof other]) : now;
  return el.words.f(FATE[kind], { thing: thing ? el.words.quote(wordsOf(thing)) : '…' });
}

function form(
  el: Element,
  review: Review,
  id: string,
  { before, now: made, change }: ReturnType<typeof madeIn> & { readonly before: OutcomeDraft },
): TemplateResult {
  const { words } = el;
  // Until it is made, its questions are not those of another one that is not made yet.
  const index = change?.index ?? `new-${review.key}-${id}`;
  const now = made ?? before;
  const fields: Fields = new ItemFields(el, ['outcomeChanges', index, 'outcome'], now, (patch, commit) =>
    patchChange(el, review, id, patch, commit),
  );
  const kind = made && kindOf(before, now);
  const pick = (code: string): void => {
    const patch = patchFor(code as ChangeKind, before, now);
    // When it changed is when it was talked about, unless somebody says otherwise.
    const date = review.item.date ?? el.today;
    const explained = patch.change ? { change: { date, ...patch.change } } : {};
    fields.patch({ ...patch, ...explained });
  };
  const inner = fields.within('change');
  const others = el.liveOutcomes.filter((one) => one.id !== id);
  const into = others.map((one): Option => ({ value: one.id, label: words.quote(one.words) }));
  const why = (asked: unknown): TemplateResult =>
    html`${asked}${explanation(inner as never, whenLine(inner, 'date', words.f('changeWhen')))}`;
  // Only what is chosen is asked about: what is not drawn says nothing of its errors.
  const opens: Readonly<Partial<Record<ChangeKind, () => TemplateResult>>> = {
    replaced: () => why(successor(el, review, id, now, fields, into)),
    words: () => why(newWords(fields, before)),
    withdrawn: () => why(nothing),
    combined: () => why(fields.one('mergedInto', words.f('changeInto'), into)),
    carried: () => fields.text('carriedTo', words.f('optional', { label: words.f('changeCarriedTo') })),
  };
  const kinds = (
    [
      ['replaced', words.t('changeReplaced')],
      ['words', words.f('changeWords')],
      ['withdrawn', words.f('changeWithdrawn')],
      ['combined', words.f('changeCombined')],
      ['carried', words.f('changeCarried')],
      ['mistake', words.f('changeMistake')],
    ] as const
  ).map(([value, label]): Option => ({ value, label, opens: value === kind ? opens[value]?.() : undefined }));
  const close = (told: string): void => {
    el.setOpen(openName(review, id), false);
    el.say(told);
    el.moveInto(review.key, `[data-outcome="${CSS.escape(id)}"] button`, inList(REVIEWS));
  };
  const keep = (): void => {
    close(words.f(made ? 'changed' : 'notChanged'));
    if (made) askForChange(el);
  };
  const cancel = (): void => {
    takeBackChange(el, review, id);
    close(words.f('notChanged'));
  };
  return html`<div class="changing" @focusin=${() => openChange(el, review, id)}>
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
  const { supersededBy } = now;
  const made = isNewIn(el, review, supersededBy) ? supersededBy : undefined;
  const isOther = supersededBy !== undefined && made === undefined;
  const recorded =
    others.length > 0
      ? disclosure(
          el,
          { path: [...fields.path, 'supersededBy'], item: { other: isOther || undefined } },
          ['other'],
          words.t('changeReplacedBy'),
          fields.one('supersededBy', words.t('changeReplacedBy'), others),
          () => words.quote(el.wordsOfOutcome(textOf(supersededBy))),
        )
      : nothing;
  return html`${isOther ? nothing : renderNewOutcome(el, review, id, made, [[...fields.path, 'supersededBy']])}${recorded}`;
}

/** Something that the person wants since this review: their words, and whose words these are. */
function renderNewOutcome(
  el: Element,
  review: Review,
  replaced: string | undefined,
  id: string | undefined,
  also: readonly Path[] = [],
): TemplateResult {
  const { words } = el;
  const { now, change } = madeIn(el, review, id);
  // Until it is there its questions have places of their own, beside those of the change that it replaces.
  const path = ['outcomeChanges', change?.index ?? `new-${replaced ?? ''}${id ?? ''}`, 'outcome'];
  const fields: Fields = new ItemFields(el, path, now ?? {}, (patch, commit) => {
    const made = patchNew(el, review, replaced, id, patch, commit);
    if (replaced !== undefined) return;
    el.setOpen(addingName(review), made === undefined);
    if (made !== undefined) el.setOpen(addedName(made), true);
  });
  const sources = allOptionsOf(words, 'outcome-source');
  return html`${fields.text('words', words.t('newOutcome'), { hint: words.t('newOutcomeHint'), also: [path, ...also] })}
  ${fields.one('source', words.t('newOutcomeSource'), sources)}`;
}

const addingName = ({ key }: Review): string => `adding:outcome:${key}`;
/** One that was written in this visit stays under the hands of who writes it, also when the record takes it over meanwhile. */
const addedName = (id: string): string => `added:${id}`;

/** Outcomes that a review adds and that take nobody's place, and a way to add another. */
export function renderAddedOutcomes(el: Element, review: Review): TemplateResult | typeof nothing {
  if (review.key === NEW) return nothing;
  const { words } = el;
  const waiting = new Map(waitingOnes(el, review).map((one) => [outcomeIn(one).id, one]));
  const known = [...new Set([...el.outcomeIds, ...waiting.keys()])];
  const added = known.filter(
    (id) =>
      id !== undefined &&
      isNewIn(el, review, id) &&
      !el.isReplacing(id) &&
      outcomeNow(el, id)?.status !== MISTAKE &&
      (waiting.has(id) || el.isOpen(addedName(id))),
  );
  const isAdding = el.isOpen(addingName(review));
  const card = (id: string | undefined): TemplateResult => {
    const change = waiting.get(id);
    const keep = button(words.f('keepChange'), () => askForChange(el), { class: 'quiet' });
    return html`<div class="row-item">
      ${change ? html`<p class="muted">${words.t('waitingFor', { thing: nameOfChange(el, change) })}.</p>` : nothing}
      ${renderNewOutcome(el, review, undefined, id)} ${change ? keep : nothing}
    </div>`;
  };
  const open = (): void => {
    el.setOpen(addingName(review), true);
    el.moveTo('.row-item textarea[id*="/new-/"]');
  };
  const add = button(words.t('addOutcome'), open, { class: 'quiet', part: 'add' });
  return html`${(isAdding ? [...added, undefined] : added).map(card)} ${isAdding ? nothing : add}`;
}
