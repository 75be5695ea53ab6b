import { html, nothing, type TemplateResult } from 'lit';
import { sayDate } from '../../form/dates.js';
import { button } from '../../form/fields.js';
import { heading } from '../../form/heading.js';
import { findNotOutcome } from '../../vocabulary/index.js';
import { rankMoves, type Rank } from '../../rules/ranks.js';
import { chainOf, hasUnsavedVersion } from '../../rules/versions.js';
import { amendItems } from './edits.js';
import type { DesiredOutcomesElement } from './desired-outcomes.js';
import { hasGaps, onlyWhyIsMissing, renderGaps } from './editor.js';
import { renderHistory } from './history.js';
import { isLive, textOf, type OutcomeDraft, type Placed } from './model.js';
import { renderSort } from './sort.js';

const RANKS: readonly Rank[] = [1, 2, 3];

/** An outcome as a card: the words first, then why, whose words, and what can be done with it. */
export function renderCard(el: DesiredOutcomesElement, placed: Placed<OutcomeDraft>, open: boolean): TemplateResult {
  const { words, ui } = el;
  const { item, index } = placed;
  const saved = el.savedOutcome(item.id);
  const live = isLive(item);
  const error = el.errorUnder(['outcomes', index]);
  return html`${renderOutcomeWords(el, placed)}
    <p class="error">
      ${error && !open ? html`<span class="hidden-text">${words.f('errorPrefix')} </span>${error}` : nothing}
    </p>
    ${open && saved ? renderGaps(el, placed) : nothing} ${live ? prompt(el, item) : nothing}
    ${ui.ranking && live ? ranks(el, placed) : nothing}
    <div class="buttons">${actions(el, placed, open)}</div>
    ${live && !ui.ranking ? renderSort(el, placed) : nothing} ${renderHistory(el, placed)}`;
}

/** What everybody reads of an outcome: place, wanted or not, words, why, whose words. Also the read-only view. */
export function renderOutcomeWords(el: DesiredOutcomesElement, { item }: Placed<OutcomeDraft>): TemplateResult {
  const { words } = el;
  const rank = RANKS.find((place) => place === item.rank);
  const list = item.polarity === 'not-wanted' ? 'not-wanted' : 'outcome';
  const polarity = words.t(item.polarity === 'not-wanted' ? 'doesNotWant' : 'wants');
  const code = words.label(list, item.code) ?? words.label('outcome', item.code);
  const title = rank ? `${words.t(`rank${rank}Short`)} · ${polarity}` : polarity;
  const date = saidOn(el, item);
  const said = textOf(item.words);
  return html`${heading(el.headingLevel + 1, title, `card-${item.id}`, 'card-line')} ${ended(el, item)}
  ${
    said
      ? html`<blockquote class="words">
          <p>${words.quote(said)}</p>
          <footer>${date ? words.t('wordsOf', { date: sayDate(date, words) }) : words.t('wordsOfUndated')}</footer>
        </blockquote>`
      : nothing
  }
  ${item.observation ? html`<p class="kept">${textOf(item.observation)}</p>` : nothing}
  ${item.importance ? html`<p class="kept">${words.t('whyLabel')} ${words.quote(textOf(item.importance))}</p>` : nothing}
  ${item.source ? html`<p>${words.label('outcome-source', item.source) ?? elsewhere(el, item.source)}</p>` : nothing}
  ${item.code ? html`<p class="muted">${code ?? elsewhere(el, item.code)}</p>` : nothing}`;
}

/** When the words were said: at the first of the versions, up to now, that have them. */
function saidOn(el: DesiredOutcomesElement, item: OutcomeDraft): string | undefined {
  const chain = chainOf(item);
  const first = chain.findLastIndex(({ words }) => words !== item.words) + 1;
  const version = chain[first];
  const talk = el.conversations.find((placed) => placed.item.id === version?.conversationId)?.item;
  return (first > 0 ? version?.change?.date : undefined) ?? talk?.date;
}

const elsewhere = (el: DesiredOutcomesElement, code: unknown): string =>
  el.words.f('unknownCode', { code: textOf(code) });

/** For one that no longer stands, or carries on: what became of it, first of all. */
function ended(el: DesiredOutcomesElement, item: OutcomeDraft): TemplateResult | typeof nothing {
  const { words } = el;
  const other = (id: string | undefined): string => {
    const found = el.outcomes.find((placed) => placed.item.id === id);
    return found ? el.nameOf(found) : '…';
  };
  const sentence: Record<string, () => string> = {
    withdrawn: () => words.t('endedWithdrawn'),
    combined: () => words.t('endedCombined', { thing: other(item.mergedInto) }),
    changed: () => words.t('endedChanged', { thing: other(item.supersededBy) }),
    'entered-in-error': () => words.t('endedMistake'),
    closed: () => words.t('endedClosed'),
    'carried-forward': () =>
      item.carriedTo ? words.t('carriedOnTo', { where: item.carriedTo }) : words.t('carriedOn'),
  };
  const say = sentence[item.status ?? ''];
  const reasons = (Array.isArray(item.change?.reasons) ? item.change.reasons : []) as string[];
  const why = reasons.map((code) => words.label('change-reason', code) ?? code).join(', ');
  if (!say) return nothing;
  return html`<p><strong>${say()}</strong> ${why ? words.t('toldWhy', { reasons: why }) : nothing}</p>`;
}

function prompt(el: DesiredOutcomesElement, item: OutcomeDraft): TemplateResult | typeof nothing {
  const { words } = el;
  const code = findNotOutcome(item.words);
  if (!code) return nothing;
  const label = words.label('not-outcome', code) ?? code;
  return html`<p class="prompt">
    <strong>${words.f('worthAsking')}</strong> ${words.t('promptNotOutcome', { label })}
  </p>`;
}

function actions(el: DesiredOutcomesElement, placed: Placed<OutcomeDraft>, open: boolean): unknown[] {
  const { words } = el;
  const { item } = placed;
  const name = el.nameOf(placed);
  const saved = el.savedOutcome(item.id);
  const openHere = (): void => {
    el.setUi({ open: item.id, blank: undefined, changing: undefined });
    el.moveTo(`[data-item="${item.id}"] :is(textarea, input)`);
  };
  const change = (): void => {
    if (!saved) return openHere();
    el.openChange(placed);
    el.moveTo(`#change-${CSS.escape(item.id)}`);
  };
  // One that no longer stands is changed no further, but what is not saved yet can still be put right.
  if (!isLive(item) && !hasUnsavedVersion(item, saved)) return [];
  const why = saved && onlyWhyIsMissing(saved);
  return [
    button(words.f('change'), change, {
      class: 'quiet',
      named: words.f('changeOf', { thing: name }),
      id: `change-button-${item.id}`,
    }),
    saved && hasGaps(saved) && !open
      ? button(words.t(why ? 'addWhy' : 'addTo'), openHere, {
          class: 'quiet',
          named: words.t(why ? 'addWhyOf' : 'addToOf', { thing: name }),
        })
      : nothing,
    saved && open
      ? button(words.f('done'), () => el.fold(placed), { named: words.f('doneWith', { thing: name }) })
      : nothing,
    saved
      ? nothing
      : button(words.f('remove'), () => el.removeOutcome(placed), {
          class: 'quiet',
          part: 'remove',
          named: words.f('removeOf', { thing: name }),
        }),
  ];
}

/** Three buttons that place an outcome; pressing a taken place moves the earlier one down. */
function ranks(el: DesiredOutcomesElement, placed: Placed<OutcomeDraft>): TemplateResult {
  const { words } = el;
  const { item, index } = placed;
  const press = (place: Rank): void => {
    const live = el.outcomes.filter((other) => isLive(other.item));
    const moves = rankMoves(
      live.map((other) => other.item),
      item.id,
      place,
    );
    const indexOf = (id: string): number => live.find((other) => other.item.id === id)?.index ?? -1;
    el.change(amendItems(el.editing, 'outcomes', new Map(moves.map(({ id, rank }) => [indexOf(id), { rank }]))));
    const told = moves.map(({ id, rank }) => {
      const thing = el.nameOf(live.find((other) => other.item.id === id) ?? placed);
      return rank ? words.t(`rankSet${rank}`, { thing }) : words.t('rankCleared', { thing });
    });
    el.say(told.join(' '));
  };
  return html`<div
    role="group"
    class="buttons"
    data-path="/outcomes/${index}/rank"
    aria-label=${words.t('rankGroup', { thing: el.nameOf(placed) })}
  >
    ${RANKS.map(
      (place) =>
        html`<button
          type="button"
          data-rank=${place}
          aria-pressed=${item.rank === place ? 'true' : 'false'}
          @click=${() => press(place)}
        >
          ${words.t(`rank${place}`)}
        </button>`,
    )}
  </div>`;
}
