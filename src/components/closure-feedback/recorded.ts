import { html, nothing, type TemplateResult } from 'lit';
import type { Row } from '../shared/item-fields.js';
import { itemsAt, partOf } from '../shared/parts.js';
import { quoted } from '../shared/quoted.js';
import { told, toldPart } from '../shared/told.js';
import { scored, story, VIEW } from './achievements.js';
import type { ClosureFeedbackElement } from './closure-feedback.js';
import { ENDING, MORE, OWED } from './ending.js';
import { renderFeedbackTold } from './feedback.js';
import { ACHIEVEMENTS, FEEDBACK, type AchievementDraft, type FeedbackDraft, WORKER } from './model.js';
import { thingOf } from './named.js';
import { NATIONAL } from './national.js';
import { renderPast } from './past.js';

type Element = ClosureFeedbackElement;

/** All that is asked about the end. */
const END = [...ENDING, ...MORE, ...OWED, ...NATIONAL];

/** What is recorded, to read: no controls, nothing greyed, histories open. */
export function renderRecorded(el: Element): TemplateResult {
  const { words, isFeedbackAlone: alone } = el;
  const { value } = el.editing;
  const views = itemsAt<AchievementDraft>(value, ACHIEVEMENTS).map(({ item }) => {
    const { outcomeId, viewOf } = item;
    return html`${el.outcomeSaid(outcomeId)}
    ${viewOf === WORKER ? html`<p class="muted">${words.say('achievement-view-of', WORKER)}</p>` : nothing}
    ${told(el, item, VIEW(el, item as Row), thingOf(el, outcomeId), true)}`;
  });
  const feedback = itemsAt<FeedbackDraft>(value, FEEDBACK).map((placed) => renderFeedbackTold(el, placed, true));
  const closure = partOf(value, 'closure');
  const again = scored(el).map(({ id, words: said }) => {
    const line = story(el, id);
    return line === nothing ? nothing : html`${quoted(el, said)}${line}`;
  });
  // What nobody was asked about is named, too.
  const silent = scored(el)
    .filter(({ id }) => !itemsAt<AchievementDraft>(value, ACHIEVEMENTS).some(({ item }) => item.outcomeId === id))
    .map(
      ({ words: said }) =>
        html`${quoted(el, said)}
          <p class="muted">${words.f('nothingRecorded')}</p>`,
    );
  const isBare = views.length + feedback.length === 0 && !closure;
  return html`${isBare ? html`<p>${words.f('nothingRecorded')}</p>` : nothing}
  ${toldPart(el, 'outcomes', words.t('outcomes'), alone ? [] : isBare ? views : [...views, ...silent])}
  ${alone ? nothing : html`${again} ${renderPast(el, true)}`}
  ${toldPart(el, 'ending', words.t('ending'), closure && !alone ? [told(el, closure, END, words.t('ending'), true)] : [])}
  ${toldPart(el, 'feedback', words.t('feedback'), feedback)}`;
}

export { END };
