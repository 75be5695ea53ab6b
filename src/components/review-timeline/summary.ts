import { html, nothing, type TemplateResult } from 'lit';
import { button, worthAsking } from '../../form/fields.js';
import { isMissing } from '../../schema/conditions.js';
import { questions } from '../shared/asks.js';
import { textOf, type Row } from '../shared/item-fields.js';
import { itemsOf, type Placed } from '../shared/lists.js';
import { isMine } from '../shared/persons-turn.js';
import { openFields } from '../shared/standing.js';
import { told } from '../shared/told.js';
import { answerSaid } from './answers.js';
import { PARTICIPATION, REVIEW } from './asks.js';
import { renderWaiting } from './change-form.js';
import { waitingOnes } from './outcome-changes.js';
import { ANSWERS, isMistaken, REVIEWS, type ReviewDraft } from './model.js';
import { nameOfReview } from './review.js';
import type { ReviewTimelineElement } from './review-timeline.js';

type Element = ReviewTimelineElement;
type Review = Placed<ReviewDraft>;

/** So much of an answer stands in the summary; the whole of it is one press away. */
const SHOWN = 160;

const start = (text: string): string =>
  text.length <= SHOWN ? text : `${Array.from(text).slice(0, SHOWN).join('').trimEnd()}…`;

/** How a review is headed: its date, the part of the work, how the person took part. */
function head(el: Element, review: Review): TemplateResult {
  const { words } = el;
  const { item, key } = review;
  const stage = textOf(item.stage ?? el.stageOf(key));
  const facts = [stage && words.say('stage', stage), words.say('participation', item.participation)].filter(Boolean);
  return html`<p>
    <strong>${nameOfReview(el, review)}</strong>
    ${facts.length > 0 ? html`<span class="muted">${facts.join(' · ')}</span>` : nothing}
  </p>`;
}

/** A review as a short summary: nothing else of it is drawn until it is asked for. */
export function renderSummary(el: Element, review: Review): TemplateResult {
  const { words } = el;
  const { item, key } = review;
  if (isMistaken(item))
    return html`${head(el, review)}
      <p>${words.t('mistakeTold')}</p>
      ${whole(el, review)}`;
  const said = ANSWERS.map((name) => start(answerSaid(words, item, name))).filter(Boolean);
  const going = itemsOf<Row>(item, 'progress').map(({ item: { outcomeId, status } }) => {
    const id = textOf(outcomeId);
    return `${words.quote(el.wordsOfOutcome(id, true))} ${el.goingOf(id, status) ?? words.say('review-status', status)}`;
  });
  const mine = isMine(el, key) ? html`<p class="muted">${words.f('writtenHere')}</p>` : nothing;
  return html`${head(el, review)}${mine} ${said.map((line) => html`<p class="kept">${line}</p>`)}
  ${going.length > 0 ? html`<p class="muted">${going.join(' · ')}</p>` : nothing}
  ${waitingOnes(el, review).map((change) => renderWaiting(el, change))} ${howTheyTookPart(el, review)}
  ${whole(el, review)}`;
}

/** All of a review and its earlier versions, drawn when they are asked for, and on paper. */
function whole(el: Element, review: Review): TemplateResult | typeof nothing {
  const { words } = el;
  const name = `whole:${review.key}`;
  const isOpen = el.isOpen(name);
  const onToggle = (event: Event): void => {
    const { open } = event.target as HTMLDetailsElement;
    if (open !== el.isOpen(name)) el.setOpen(name, open);
  };
  const thing = nameOfReview(el, review);
  return html`<details class="history" ?open=${isOpen} @toggle=${onToggle}>
    <summary aria-label=${words.t('wholeReviewOf', { thing })}>${words.t('wholeReview')}</summary>
    ${isOpen || el.isPrinting ? renderWhole(el, review, false) : nothing}
  </details>`;
}

/** All that is recorded of a review, to read. */
export const renderWhole = (el: Element, review: Review, open: boolean): TemplateResult =>
  told(el, review.item, REVIEW, nameOfReview(el, review), open);

/** After "Nothing has changed": one question that is worth asking, in the card itself. */
function howTheyTookPart(el: Element, review: Review): TemplateResult | typeof nothing {
  const { words } = el;
  const { item, key } = review;
  // It stays where it is in this visit: nobody loses their place by an answer, and another one opens why.
  if (!el.isOpen(`quick:${key}`)) return nothing;
  const prompt = isMissing(item.participation) ? worthAsking(words, { text: words.t('participation') }) : nothing;
  const fields = openFields<ReviewDraft>(el, REVIEWS, review);
  return html`${prompt}${questions(el, fields, PARTICIPATION)}`;
}

/** "Nothing has changed" can be taken back as long as nothing was saved. */
export function undoOf(el: Element, { key, index }: Review): TemplateResult | typeof nothing {
  if (!el.isOpen(`quick:${key}`)) return nothing;
  return button(el.words.f('undo'), () => el.takeBackReview(index), { class: 'quiet', part: 'remove' });
}
