import { html, nothing, type TemplateResult } from 'lit';
import { sayDate } from '../../form/dates.js';
import { button, worthAsking } from '../../form/fields.js';
import { heading } from '../../form/heading.js';
import { rankMoves, type Rank } from '../../rules/ranks.js';
import { chainOf, hasUnsavedVersion } from '../../rules/versions.js';
import { findNotOutcome } from '../../vocabulary/index.js';
import { textOf } from '../shared/item-fields.js';
import type { DesiredOutcomesElement } from './desired-outcomes.js';
import { amendItems } from './edits.js';
import { gapsOf, renderGaps } from './editor.js';
import { renderHistory } from './history.js';
import { isLive, type OutcomeDraft, type Placed } from './model.js';
import { renderSort } from './sort.js';
import { fateOf, sortedAs, whyOf } from './told.js';

const RANKS: readonly Rank[] = [1, 2, 3];

/** An outcome as a card: the words first, then why, whose words, and what can be done with it. */
export function renderCard(el: DesiredOutcomesElement, placed: Placed<OutcomeDraft>, open: boolean): TemplateResult {
  const { words, ui } = el;
  const { item, index } = placed;
  const live = isLive(item);
  const error = open ? undefined : el.errorUnder(['outcomes', index]);
  return html`${renderOutcomeWords(el, placed)}
    <p class="error" part="error">
      ${error ? html`<span class="hidden-text">${words.f('errorPrefix')} </span>${error}` : nothing}
    </p>
    ${open && el.savedOutcome(item.id) ? renderGaps(el, placed) : nothing}
    ${live ? worthAsking(words, notAnOutcome(el, item)) : nothing} ${ui.ranking && live ? ranks(el, placed) : nothing}
    <div class="buttons">${actions(el, placed, open)}</div>
    ${live && !ui.ranking ? renderSort(el, placed) : nothing} ${renderHistory(el, placed)}`;
}

/** The prompt for words that say what a service found or did, if they do. */
export function notAnOutcome({ words, ui }: DesiredOutcomesElement, item: OutcomeDraft): string | undefined {
  const code = ui.typing ? undefined : findNotOutcome(item.words);
  return code && words.t('promptNotOutcome', { label: words.label('not-outcome', code) ?? code });
}

/** What everybody reads of an outcome: place, wanted or not, words, why, whose words. Also the read-only view. */
export function renderOutcomeWords(el: DesiredOutcomesElement, { item }: Placed<OutcomeDraft>): TemplateResult {
  const { words } = el;
  const rank = RANKS.find((place) => place === item.rank);
  const polarity = words.t(item.polarity === 'not-wanted' ? 'doesNotWant' : 'wants');
  const title = rank ? `${words.t(`rank${rank}Short`)} · ${polarity}` : polarity;
  const date = saidOn(el, item);
  const said = textOf(item.words);
  const fate = fateOf(el, item);
  const day = date ? sayDate(date, words) : '';
  // Only the person's own words are called theirs; who else said it stands below.
  const isTheirs = !item.source || textOf(item.source).startsWith('person');
  const whose = isTheirs ? (day ? words.t('wordsOf', { date: day }) : words.t('wordsOfUndated')) : day;
  const quote = html`<blockquote class="words">
    <p>${words.quote(said)}</p>
    <footer>${whose}</footer>
  </blockquote>`;
  const elsewhere = (code: unknown): string => words.f('unknownCode', { code: textOf(code) });
  const line = (text: string, className = 'kept'): TemplateResult => html`<p class=${className}>${text}</p>`;
  return html`${heading(el.headingLevel + 1, title, `card-${item.id}`, 'card-line')}
  ${fate ? html`<p><strong>${fate}</strong> ${whyOf(el, item) ?? nothing}</p>` : nothing} ${said ? quote : nothing}
  ${item.observation ? line(textOf(item.observation)) : nothing}
  ${item.importance ? line(`${words.t('whyLabel')} ${words.quote(textOf(item.importance))}`) : nothing}
  ${item.source ? line(words.label('outcome-source', item.source) ?? elsewhere(item.source)) : nothing}
  ${item.code ? line(sortedAs(el, item) ?? elsewhere(item.code), 'muted') : nothing}`;
}

/** When the words were said: at the first of the versions, up to now, that have them. */
function saidOn(el: DesiredOutcomesElement, item: OutcomeDraft): string | undefined {
  const chain = chainOf(item);
  const first = chain.findLastIndex(({ words }) => words !== item.words) + 1;
  const version = chain[first];
  const talk = el.conversations.find((placed) => placed.item.id === version?.conversationId)?.item;
  return (first > 0 ? version?.change?.date : undefined) ?? talk?.date;
}

function actions(el: DesiredOutcomesElement, placed: Placed<OutcomeDraft>, open: boolean): unknown[] {
  const { words } = el;
  const { item } = placed;
  const thing = el.nameOf(placed);
  const saved = el.savedOutcome(item.id);
  // One that no longer stands is changed no further, but what is not saved yet can still be put right.
  if (!isLive(item) && !hasUnsavedVersion(item, saved)) return [];
  const openHere = (): void => {
    el.setUi({ open: item.id, blank: undefined, changing: undefined });
    el.moveTo(`[data-item="${item.id}"] :is(textarea, input)`);
  };
  const quiet = (label: string, named: string, onClick: () => void, id?: string): TemplateResult =>
    button(label, onClick, { class: 'quiet', named, ...(id && { id }) });
  const change = (): void => {
    if (!saved) return openHere();
    el.openChange(placed);
    el.moveTo(`#change-${CSS.escape(item.id)}`);
  };
  const changeIt = quiet(words.f('change'), words.f('changeOf', { thing }), change, `change-button-${item.id}`);
  if (!saved) {
    const remove = { class: 'quiet', part: 'remove', named: words.f('removeOf', { thing }) };
    return [changeIt, button(words.f('remove'), () => el.removeOutcome(placed), remove)];
  }
  if (open)
    return [changeIt, button(words.f('done'), () => el.fold(placed), { named: words.f('doneWith', { thing }) })];
  const gaps = gapsOf(saved);
  if (gaps.length === 0) return [changeIt];
  const why = gaps.join() === 'importance';
  return [
    changeIt,
    quiet(words.t(why ? 'addWhy' : 'addTo'), words.t(why ? 'addWhyOf' : 'addToOf', { thing }), openHere),
  ];
}

/** Three buttons that place an outcome; pressing a taken place moves the earlier one down. */
function ranks(el: DesiredOutcomesElement, placed: Placed<OutcomeDraft>): TemplateResult {
  const { words } = el;
  const press = (place: Rank): void => {
    const live = el.outcomes.filter(({ item }) => isLive(item));
    const moves = rankMoves(
      live.map(({ item }) => item),
      placed.item.id,
      place,
    ).map(({ id, rank }) => ({ rank, at: live.find(({ item }) => item.id === id) ?? placed }));
    el.change(amendItems(el.editing, 'outcomes', new Map(moves.map(({ at, rank }) => [at.index, { rank }]))));
    const tell = ({ at, rank }: (typeof moves)[number]): string =>
      words.t(rank ? `rankSet${rank}` : 'rankCleared', { thing: el.nameOf(at) });
    el.say(moves.map(tell).join(' '));
  };
  return html`<div
    role="group"
    class="buttons"
    data-path="/outcomes/${placed.index}/rank"
    aria-label=${words.t('rankGroup', { thing: el.nameOf(placed) })}
  >
    ${RANKS.map(
      (place) =>
        html`<button
          type="button"
          data-rank=${place}
          aria-pressed=${placed.item.rank === place}
          @click=${() => press(place)}
        >
          ${words.t(`rank${place}`)}
        </button>`,
    )}
  </div>`;
}
