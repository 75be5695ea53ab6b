import { html, nothing, type TemplateResult } from 'lit';
import { sayDate } from '../../form/dates.js';
import { button } from '../../form/fields.js';
import { toPointer } from '../../form/json.js';
import { hasUnsavedVersion, type Versioned } from '../../rules/versions.js';
import { questions } from '../shared/asks.js';
import { allOptionsOf, patching, textOf, type ItemFields } from '../shared/item-fields.js';
import { NEW, savedItem, type Placed } from '../shared/lists.js';
import { strays } from '../shared/strays.js';
import { renderActions } from './actions.js';
import { renderAnswers } from './answers.js';
import { DATE, MORE, PARTICIPATION } from './asks.js';
import { renderAddedOutcomes } from './change-form.js';
import { OUTCOME_CHANGES, type ReviewDraft } from './model.js';
import { changesOf } from './outcome-changes.js';
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
  const fields = correcting(el, given, review);
  return html`${questions(el, fields, [DATE])} ${stageLine(el, fields, review)} ${questions(el, fields, PARTICIPATION)}
  ${renderAnswers(fields)} ${renderProgress(el, fields, review)} ${renderAddedOutcomes(el, review)}
  ${renderActions(el, fields, review)} ${questions(el, fields, MORE)} ${waitingHere(el, review)}`;
}

/** What is wrong with changes that were made here, where no question says it. */
const waitingHere = (el: Element, { key }: Review): TemplateResult[] =>
  changesOf(el)
    .filter(({ item }) => item.reviewId === key)
    .flatMap(({ index }) => strays(el, [OUTCOME_CHANGES.list, index]));

/** Whether something that was saved of a review is being corrected: then it is asked why. */
export function isCorrected(el: Element, review: Review): boolean {
  const saved = savedReview(el, review);
  return saved !== undefined && hasUnsavedVersion(review.item as Versioned, saved);
}

/** A correction says why it was made by itself: what the one before it said is part of the history. */
function correcting(el: Element, fields: Fields, review: Review): Fields {
  const { item } = review;
  if (!savedReview(el, review) || isCorrected(el, review) || item.status !== 'amended') return fields;
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
    <span>${words.t('reviewStage')} <strong>${words.say('stage', stage)}</strong></span>
    ${button(words.f('change'), change, { class: 'quiet', named: words.f('changeOf', { thing: words.t('reviewStage') }) })}
  </p>`;
}
