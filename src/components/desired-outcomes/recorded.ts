import { html, nothing, type TemplateResult } from 'lit';
import { askedStatusesIn } from '../../rules/asked-status.js';
import { textOf } from '../shared/item-fields.js';
import { lengthOf, NEW, type Placed } from '../shared/lists.js';
import { renderAlsoRecorded } from './also.js';
import { renderOutcomeWords, renderTold } from './card.js';
import { talkName, whyNot } from './conversation.js';
import type { DesiredOutcomesElement } from './desired-outcomes.js';
import { renderHistory } from './history.js';
import { toldOfTalk } from './how.js';
import { ALSO, byRank, isLive, type ConversationDraft, type OutcomeDraft } from './model.js';

/** What is recorded, to read: no controls, nothing greyed, histories open. */
export function renderRecorded(el: DesiredOutcomesElement): TemplateResult {
  const { words } = el;
  const askedStatusOf = askedStatusesIn(el.editing.value);
  const live = byRank(el.outcomes.filter(({ item }) => isLive(item)));
  const past = el.outcomes.filter(({ item }) => !isLive(item));
  const talks = el.conversations.filter(({ key }) => key !== NEW);
  const none =
    talks.length === 0 && el.outcomes.length === 0 && ALSO.every((list) => lengthOf(el.editing.value, list) === 0);
  return html`${none ? html`<p>${words.f('nothingRecorded')}</p>` : nothing}
    <ul class="plain">
      ${talks.map((talk) => conversation(el, talk, askedStatusOf))}
    </ul>
    <ol class="outcomes">
      ${live.map((placed) => outcome(el, placed))}
    </ol>
    ${
      past.length > 0
        ? html`<details open class="past">
            <summary>${words.t('notCurrent', { count: past.length })}</summary>
            <ol>
              ${past.map((placed) => outcome(el, placed))}
            </ol>
          </details>`
        : nothing
    }
    ${renderAlsoRecorded(el)}`;
}

function conversation(
  el: DesiredOutcomesElement,
  { item }: Placed<ConversationDraft>,
  askedStatusOf: ReturnType<typeof askedStatusesIn>,
): TemplateResult {
  const { words } = el;
  const { result } = askedStatusOf(item);
  return html`<li>
    <p>
      <strong>${talkName(el, item)}</strong
      >${result ? html`<br />${words.label('asked-status', result) ?? textOf(result)}.` : nothing}
      ${whyNot(el, item, result)}
    </p>
    ${renderTold(toldOfTalk(el, item))}
  </li>`;
}

const outcome = (el: DesiredOutcomesElement, placed: Placed<OutcomeDraft>): TemplateResult =>
  html`<li class="card" part="item">${renderOutcomeWords(el, placed)}${renderHistory(el, placed, true)}</li>`;
