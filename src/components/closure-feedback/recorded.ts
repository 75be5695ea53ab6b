import { html, nothing, type TemplateResult } from 'lit';
import type { Row } from '../shared/item-fields.js';
import { itemsAt, partOf } from '../shared/parts.js';
import { told, toldPart } from '../shared/told.js';
import { VIEW } from './achievements.js';
import type { ClosureFeedbackElement } from './closure-feedback.js';
import { renderEndingTold } from './ending.js';
import { renderFeedbackTold } from './feedback.js';
import { ACHIEVEMENTS, FEEDBACK, type AchievementDraft, type FeedbackDraft } from './model.js';
import { thingOf } from './named.js';

type Element = ClosureFeedbackElement;

/** What is recorded, to read: no controls, nothing greyed, histories open. */
export function renderRecorded(el: Element): TemplateResult {
  const { words } = el;
  const { value } = el.editing;
  const views = itemsAt<AchievementDraft>(value, ACHIEVEMENTS).map(({ item }) => {
    const { outcomeId } = item;
    return html`${el.outcomeSaid(outcomeId)}
      <p class="muted">${words.say('achievement-view-of', item.viewOf)}</p>
      ${told(el, item, VIEW(el, item as Row), thingOf(el, outcomeId), true)}`;
  });
  const feedback = itemsAt<FeedbackDraft>(value, FEEDBACK).map((placed) => renderFeedbackTold(el, placed, true));
  const closure = partOf(value, 'closure');
  const isBare = views.length + feedback.length === 0 && !closure;
  return html`${isBare ? html`<p>${words.f('nothingRecorded')}</p>` : nothing}
  ${toldPart(el, 'outcomes', words.t('outcomes'), el.isFeedbackAlone ? [] : views)}
  ${toldPart(el, 'ending', words.t('ending'), closure && !el.isFeedbackAlone ? [renderEndingTold(el, true)] : [])}
  ${toldPart(el, 'feedback', words.t('feedback'), feedback)}`;
}
