import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { button, type Option } from '../../form/fields.js';
import { toPointer } from '../../form/json.js';
import { disclosure } from '../shared/disclosure.js';
import { allOptionsOf, textOf, type ItemFields, type Row } from '../shared/item-fields.js';
import { itemsOf, lengthOf, NEW, type Placed } from '../shared/lists.js';
import { rowAt } from '../shared/rows.js';
import { openChange, renderOutcomeChange } from './change-form.js';
import { NO_LONGER, type ReviewDraft } from './model.js';
import { madeIn } from './outcome-changes.js';
import type { ReviewTimelineElement } from './review-timeline.js';

type Element = ReviewTimelineElement;

/** The outcomes that a review asks about: those that stand, and those of which it says something already. */
export function outcomesAsked(el: Element, review: ReviewDraft): { readonly id: string; readonly words: string }[] {
  const said = new Set(itemsOf<Row>(review, 'progress').map(({ item }) => textOf(item['outcomeId'])));
  const live = new Set(el.liveOutcomes.map(({ id }) => id));
  // One keeps its place when it is changed here: nobody loses their place on the page by an answer.
  const known = el.outcomeIds.filter((id) => live.has(id) || said.has(id));
  const others = [...said].filter((id) => id !== '' && !known.includes(id));
  return [...known, ...others].map((id) => ({ id, words: el.wordsOfOutcome(id) }));
}

/** The answers to how an outcome is going. */
export const goingOptions = (el: Element, id: string): Option[] =>
  allOptionsOf(el.words, 'review-status').map((option) => ({
    ...option,
    label: el.goingOf(id, option.value) ?? option.label,
  }));

/** How each outcome is going. That one is no longer wanted is a change of what the person wants, and is asked about as one. */
export function renderProgress(
  el: Element,
  fields: ItemFields<ReviewDraft>,
  review: Placed<ReviewDraft>,
): TemplateResult | typeof nothing {
  const { words } = el;
  const all = outcomesAsked(el, fields.item);
  // That nothing is wanted so far is known where the outcomes are.
  if (all.length === 0)
    return html`<p class="hint">${el.outcomes === undefined ? words.t('noOutcomes') : words.f('nothingRecorded')}</p>`;
  const entries = itemsOf<Row>(fields.item, 'progress');
  const one = ({ id, words: said }: { readonly id: string; readonly words: string }): TemplateResult => {
    const found = entries.find(({ item }) => item['outcomeId'] === id);
    const row = rowAt(fields, 'progress', found?.index ?? lengthOf(fields.item, 'progress'), () => ({ outcomeId: id }));
    const isGone = row.item['status'] === NO_LONGER;
    const options = goingOptions(el, id).map((option): Option =>
      option.value === NO_LONGER && isGone
        ? { ...option, opens: html`${renderOutcomeChange(el, review, id, true)}` }
        : option,
    );
    const onPick = (code: string): void => {
      row.patch({ status: code });
      // What it opens asks at once what has changed.
      const { key } = review;
      const now = key === NEW ? (el.latestReview ?? review) : review;
      if (code === NO_LONGER) openChange(el, now, id);
    };
    const at = [...row.path, 'status'];
    const also = found ? [at, [...row.path, 'outcomeId'], row.path] : [];
    const theirs = row.text('words', words.t('progressWords'));
    return html`<div data-outcome=${id} data-path=${toPointer(row.path)}>
      ${row.one('status', words.quote(said), options, { row: true, under: id, onPick, also })}
      ${
        found
          ? disclosure(el, row, ['words'], words.t('progressWords'), theirs, () =>
              words.quote(textOf(row.item['words'])),
            )
          : nothing
      }
      ${!isGone && (found || madeIn(el, review, id).now) ? renderOutcomeChange(el, review, id, false) : nothing}
    </div>`;
  };
  const asked = new Set(all.map(({ id }) => entries.find(({ item }) => item['outcomeId'] === id)?.index));
  // One that stands twice, or says of no outcome what it says, could else neither be seen nor be put right.
  const others = entries.filter(({ index }) => !asked.has(index)).map(({ index }) => other(el, fields, all, index));
  return html`<fieldset class="question" data-path=${toPointer([...fields.path, 'progress'])}>
    <legend part="legend">${words.t('goingEach')}</legend>
    ${repeat(
      // Drawn before anybody asks for errors of which nothing was said.
      all.map((outcome) => ({ ...outcome, drawn: one(outcome) })),
      ({ id }) => id,
      ({ drawn }) => drawn,
    )}
    ${others}
  </fieldset>`;
}

/** A further answer about an outcome: which one it is about can be said, and it can go. */
function other(
  el: Element,
  fields: ItemFields<ReviewDraft>,
  all: ReturnType<typeof outcomesAsked>,
  index: number,
): TemplateResult {
  const { words } = el;
  const row = rowAt(fields, 'progress', index);
  const options = all.map(({ id, words: said }): Option => ({ value: id, label: words.quote(said) }));
  const remove = (): void => {
    const left = (fields.item.progress as readonly unknown[]).toSpliced(index, 1);
    fields.patch({ progress: left.length > 0 ? left : undefined } as never);
  };
  const named = words.f('removeNumber', { number: index + 1, list: words.t('goingEach') });
  return html`<div class="row-item" data-path=${toPointer(row.path)}>
    ${row.one('outcomeId', words.t('actionOutcome'), options, { also: [row.path] })}
    ${row.one('status', words.t('goingEach'), allOptionsOf(words, 'review-status'), { row: true })}
    ${row.text('words', words.t('progressWords'))}
    ${button(words.f('remove'), remove, { class: 'quiet', part: 'remove', named })}
  </div>`;
}
