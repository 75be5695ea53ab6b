import { html, nothing, type TemplateResult } from 'lit';
import { button, radios, worthAsking } from '../../form/fields.js';
import { isMissing } from '../../schema/conditions.js';
import { openEntry } from '../shared/entries.js';
import { allOptionsOf, textOf, type Row } from '../shared/item-fields.js';
import { amendItems, itemsOf, savedItem, type Placed } from '../shared/lists.js';
import { isMine } from '../shared/persons-turn.js';
import { told } from '../shared/told.js';
import { answerSaid } from './answers.js';
import { REVIEW } from './asks.js';
import { changesOf, nameOfChange } from './outcome-changes.js';
import { ANSWERS, isMistaken, MISTAKE, REVIEWS, type ReviewDraft } from './model.js';
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
  const facts = [
    stage && (words.label('stage', stage) ?? stage),
    item.participation && (words.label('participation', item.participation) ?? textOf(item.participation)),
  ].filter(Boolean);
  return html`<p>
    <strong>${nameOfReview(el, review)}</strong>
    ${facts.length > 0 ? html`<span class="muted">${facts.join(' · ')}</span>` : nothing}
  </p>`;
}

const waiting = (el: Element, { key }: Review): TemplateResult[] =>
  changesOf(el)
    .filter(({ item }) => item.reviewId === key)
    .map((change) => html`<p class="notice">${el.words.t('waitingFor', { thing: nameOfChange(el, change) })}.</p>`);

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
    const how = words.label('review-status', status) ?? words.f('unknownCode', { code: textOf(status) });
    return `${words.quote(el.wordsOfOutcome(textOf(outcomeId), true))} ${how}`;
  });
  const mine = isMine(el, key) ? html`<p class="muted">${words.f('writtenHere')}</p>` : nothing;
  return html`${head(el, review)}${mine} ${said.map((line) => html`<p class="kept">${line}</p>`)}
  ${going.length > 0 ? html`<p class="muted">${going.join(' · ')}</p>` : nothing} ${waiting(el, review)}
  ${howTheyTookPart(el, review)} ${whole(el, review)}`;
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
  const { item, key, index } = review;
  const isPrompted = el.isOpen(`quick:${key}`) && isMissing(item.participation);
  if (!isPrompted) return nothing;
  const path = ['reviews', index, 'participation'];
  const onPick = (code: string): void => {
    el.change(
      amendItems<ReviewDraft, object>(el.editing, 'reviews', new Map([[index, { participation: code }]])) as never,
    );
  };
  const options = allOptionsOf(words, 'participation');
  const label = words.t('participation');
  return html`${worthAsking(words, { text: label })}${radios({ host: el, path, label, options, value: undefined, onPick, row: true })}`;
}

/** What else can be done with a review that is told: one that is saved was recorded by mistake, maybe. */
export function moreOfReview(el: Element, review: Review): TemplateResult | typeof nothing {
  const { words } = el;
  const { item, key, index } = review;
  if (!savedItem(el.editing.saved, 'reviews', key) || isMistaken(item)) return undoOf(el, review);
  const thing = nameOfReview(el, review);
  const press = (): void => {
    const patch = { status: MISTAKE, correction: undefined };
    el.change(amendItems<ReviewDraft, object>(el.editing, 'reviews', new Map([[index, patch]])) as never);
    openEntry(el, REVIEWS, review);
  };
  return button(words.t('mistake'), press, { class: 'quiet', named: words.t('mistakeOf', { thing }) });
}

/** "Nothing has changed" can be taken back as long as nothing was saved. */
function undoOf(el: Element, { key, index }: Review): TemplateResult | typeof nothing {
  if (!el.isOpen(`quick:${key}`)) return nothing;
  return button(el.words.f('undo'), () => el.takeBackReview(index), { class: 'quiet', part: 'remove' });
}
