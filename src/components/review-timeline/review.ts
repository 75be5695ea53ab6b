import { html, nothing, type TemplateResult } from 'lit';
import { sayDate } from '../../form/dates.js';
import { button, errorLine } from '../../form/fields.js';
import { toPointer } from '../../form/json.js';
import { hasUnsavedVersion, patched, type Patch, type Versioned } from '../../rules/versions.js';
import { isMissing } from '../../schema/conditions.js';
import { questions } from '../shared/asks.js';
import { allOptionsOf, patching, textOf, type ItemFields } from '../shared/item-fields.js';
import { NEW, replaceItem, savedItem, type Placed } from '../shared/lists.js';
import { renderActions } from './actions.js';
import { renderAnswers } from './answers.js';
import { MORE, PARTICIPATION } from './asks.js';
import { renderAddedOutcomes } from './change-form.js';
import { isMistaken, MISTAKE, type ReviewDraft } from './model.js';
import { renderProgress } from './progress.js';
import type { ReviewTimelineElement } from './review-timeline.js';

type Element = ReviewTimelineElement;
type Review = Placed<ReviewDraft>;
type Fields = ItemFields<ReviewDraft>;

const savedReview = (el: Element, { key }: Review): Versioned | undefined =>
  savedItem<Versioned>(el.editing.saved, 'reviews', key);

/** How a review is named: by its date. */
export const nameOfReview = ({ words }: Element, { item }: Review): string =>
  item.date === undefined ? words.t('reviewUndated') : words.t('review', { date: sayDate(textOf(item.date), words) });

/** The questions about a review, those of it that are always asked first (Jersey MSP Toolkit s5 and s6). */
export function renderReview(el: Element, given: Fields, review: Review): TemplateResult {
  const { words } = el;
  const fields = correcting(el, given, review);
  if (isMistaken(review.item)) return renderMistake(el, fields, review);
  return html`${fields.date('date', words.t('reviewDate'))} ${stageLine(el, fields, review)}
  ${questions(el, fields, PARTICIPATION)} ${renderAnswers(fields)} ${renderProgress(el, fields, review)}
  ${renderAddedOutcomes(el, review)} ${renderActions(el, fields, review)} ${questions(el, fields, MORE)}
  ${fields.due('nextReviewOn', words.t('nextReview'))} ${correction(el, fields, review)}`;
}

/** A correction says why it was made by itself: what the one before it said is part of the history. */
function correcting(el: Element, fields: Fields, review: Review): Fields {
  const saved = savedReview(el, review);
  const isFirst = saved !== undefined && !hasUnsavedVersion(review.item as Versioned, saved);
  if (!isFirst || review.item.correction === undefined) return fields;
  return patching(fields, (patch, commit) =>
    fields.patch({ correction: undefined, status: undefined, ...patch }, commit),
  );
}

/** Which part of the work a review belongs to: worked out, or stated. */
function stageLine(el: Element, fields: Fields, { key, item }: Review): TemplateResult | typeof nothing {
  const { words } = el;
  const path = [...fields.path, 'stage'];
  const name = `stage:${key}`;
  if (el.isOpen(name) || el.errorAt(path) || (item.stage !== undefined && !words.label('stage', item.stage)))
    return fields.one('stage', words.t('reviewStage'), allOptionsOf(words, 'stage'), { row: true });
  if (key === NEW) return nothing;
  const stage = textOf(item.stage ?? el.stageOf(key));
  const change = (): void => {
    el.setOpen(name, true);
    el.moveTo(`[data-path="${toPointer(path)}"] input`);
  };
  return html`<p class="line" data-path=${toPointer(path)}>
    <span>${words.t('reviewStage')} <strong>${words.label('stage', stage) ?? stage}</strong></span>
    ${button(words.f('change'), change, { class: 'quiet', named: words.f('changeOf', { thing: words.t('reviewStage') }) })}
  </p>`;
}

/** Why a saved review is corrected: asked once something that was saved says something else. */
function correction(el: Element, fields: Fields, review: Review): TemplateResult | typeof nothing {
  const saved = savedReview(el, review);
  const path = [...fields.path, 'correction'];
  const isCorrected = saved !== undefined && hasUnsavedVersion(review.item as Versioned, saved);
  const isWrong = el.errorUnder(path) !== undefined;
  if (!isCorrected && !isWrong && (saved !== undefined || isMissing(review.item.correction))) return nothing;
  return why(el, fields, review, el.words.t('correction'), 'amended');
}

/** Why the review is not as it was saved. */
function why(el: Element, fields: Fields, { item }: Review, label: string, status: string): TemplateResult {
  const path = [...fields.path, 'correction'];
  const onInput = (text: string): void => {
    const correction = patched<{ reason?: string }>(item.correction ?? {}, { reason: text || undefined });
    const isEmpty = Object.keys(correction).length === 0;
    const patch: Patch<ReviewDraft> = { correction: isEmpty ? undefined : correction };
    fields.patch(status === MISTAKE ? patch : { ...patch, status: isEmpty ? undefined : status }, false);
  };
  return (fields.within('correction') as unknown as ItemFields<{ reason?: string }>).text('reason', label, {
    onInput,
    also: [path],
  });
}

/** Of what was recorded by mistake nothing is asked but why. */
function renderMistake(el: Element, fields: Fields, review: Review): TemplateResult {
  const { words } = el;
  const saved = savedReview(el, review);
  const back = (): void => {
    const mayRestore = saved && !isMistaken(saved as ReviewDraft);
    if (mayRestore) el.change(replaceItem(el.editing.value, 'reviews', review.index, saved));
    else fields.patch({ status: undefined, correction: undefined });
  };
  return html`<p>${words.t('mistakeTold')}</p>
    ${errorLine(words, el.errorAt([...fields.path, 'status']))}
    ${why(el, fields, review, words.t('mistakeWhy'), MISTAKE)}
    <p class="buttons">${button(words.t('mistakeBack'), back, { class: 'quiet' })}</p>`;
}
