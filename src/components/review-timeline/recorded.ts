import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../form/heading.js';
import { itemsOf } from '../shared/lists.js';
import { tell } from '../shared/told.js';
import { NEXT_OF_ALL } from './asks.js';
import { renderGlance } from './glance.js';
import { isMistaken, latestFirst, TIMESCALES, type TimescaleDraft } from './model.js';
import { nameOfReview } from './review.js';
import type { ReviewTimelineElement } from './review-timeline.js';
import { renderWhole } from './summary.js';
import { renderRefusals, renderTimescaleTold } from './timescales.js';
import { renderViews } from './views.js';

type Element = ReviewTimelineElement;

/** What is recorded, to read: the drawing, the table, every review with its earlier versions. No controls, nothing greyed. */
export function renderRecorded(el: Element): TemplateResult {
  const { words } = el;
  const reviews = latestFirst(el.reviews);
  const moved = itemsOf<TimescaleDraft>(el.editing.value, TIMESCALES.list);
  const cards = (items: readonly TemplateResult[]): TemplateResult =>
    html`<ul class="plain">
      ${items.map((item) => html`<li class="card" part="item">${item}</li>`)}
    </ul>`;
  const told = reviews.map(
    (review) =>
      html`<p>
          <strong>${nameOfReview(el, review)}</strong
          >${isMistaken(review.item) ? html` ${words.t('mistakeTold')}` : nothing}
        </p>
        ${renderWhole(el, review, true)}`,
  );
  return html`${renderGlance(el)}${renderViews(el)}
  ${
    reviews.length > 0
      ? html`${heading(el.headingLevel + 1, words.t('reviews'), 'told-reviews')}
          <div data-list="reviews">${cards(told)}</div>`
      : nothing
  }
  ${
    moved.length > 0
      ? html`${heading(el.headingLevel + 1, words.t('timescales'), 'told-timescales')}
        ${cards(moved.map((placed) => renderTimescaleTold(el, placed, true)))}`
      : nothing
  }
  ${tell(el, el.editing.value, NEXT_OF_ALL)} ${renderRefusals(el)}`;
}
