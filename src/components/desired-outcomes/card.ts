import { html, nothing, type TemplateResult } from 'lit';
import { sayDate } from '../../form/dates.js';
import { button, errorLine, worthAsking } from '../../form/fields.js';
import { heading } from '../../form/heading.js';
import { rankMoves, type Rank } from '../../rules/ranks.js';
import { hasUnsavedVersion } from '../../rules/versions.js';
import { textOf } from '../shared/item-fields.js';
import { amendItems, type Placed } from '../shared/lists.js';
import { beginChange } from './change-kind.js';
import type { DesiredOutcomesElement } from './desired-outcomes.js';
import { gapsOf, renderParts } from './editor.js';
import { renderHistory } from './history.js';
import { isLive, type OutcomeDraft } from './model.js';
import { MORE, renderMore } from './more.js';
import { toldOn, type Told } from './more-told.js';
import { fateOf, isTheirs, sortedAs, versionsOf, whyOf } from './told.js';
import { fold, takeAway } from './writing.js';

const RANKS: readonly Rank[] = [1, 2, 3];

/** Questions with their answers, to read. */
export const renderTold = (told: readonly Told[]): TemplateResult[] =>
  told.map(([label, text]) => html`<p class="kept"><strong>${label}</strong> ${text}</p>`);

/** An outcome as a card: the words first, then why, whose words, and what can be done with it. */
export function renderCard(el: DesiredOutcomesElement, placed: Placed<OutcomeDraft>, open: boolean): TemplateResult {
  const { words, ui } = el;
  const { item, key, index } = placed;
  const live = isLive(item);
  const gaps = open ? gapsOf(words, ui.from?.item ?? item, item) : [];
  const mayAsk = live && !ui.ranking;
  const asked = mayAsk ? [...gaps, ...MORE] : gaps;
  const here = ui.written?.has(key) ? html`<p class="muted">${words.f('writtenHere')}</p>` : nothing;
  return html`${renderOutcomeWords(el, placed)} ${isLong(item) ? showAll(el, placed) : nothing} ${here}
    ${errorLine(words, errorOf(el, index, asked))} ${renderParts(el, placed, gaps)}
    ${gaps.includes('words') ? nothing : worthAsking(words, el.prompts.get(key))}
    ${ui.ranking && live ? ranks(el, placed) : nothing}
    <div class="buttons">${actions(el, placed, open)}</div>
    ${mayAsk ? renderMore(el, placed, false) : nothing} ${renderHistory(el, placed)}`;
}

/** "1st · Wants". */
export function titleOf({ words }: DesiredOutcomesElement, { item, index }: Placed<OutcomeDraft>): string {
  const rank = RANKS.find((place) => place === item.rank);
  const polarity =
    item.polarity === undefined
      ? words.t('outcomeNumber', { number: index + 1 })
      : words.say('polarity', item.polarity);
  return rank ? `${words.t(`rank${rank}Short`)} · ${polarity}` : polarity;
}

/** While places are being given, what is wrong with the place is said before all else. */
export const errorOf = (el: DesiredOutcomesElement, index: number, but?: readonly string[]): string | undefined =>
  (el.ui.ranking && el.errorAt(['outcomes', index, 'rank'])) || el.errorUnder(['outcomes', index], but);

/** Longer than this, the start of a text stands on a card until all of it is asked for; in a form and on paper it is never cut. */
const LONG = 600;
const isLong = ({ words, importance, observation }: OutcomeDraft): boolean =>
  [words, importance, observation].some((text) => textOf(text).length > LONG);

function showAll(el: DesiredOutcomesElement, placed: Placed<OutcomeDraft>): TemplateResult {
  const label = el.words.t('showAll');
  return html`<details class="whole"><summary aria-label="${label} ${el.nameOf(placed)}">${label}</summary></details>`;
}

/** What everybody reads of an outcome: place, wanted or not, words, why, whose words. Also the read-only view. */
export function renderOutcomeWords(el: DesiredOutcomesElement, placed: Placed<OutcomeDraft>): TemplateResult {
  const { words } = el;
  const { item, key } = placed;
  const line = (text: string, className = 'kept'): TemplateResult => html`<p class=${className}>${text}</p>`;
  const said = textOf(item.words);
  const fate = fateOf(el, item);
  const date = saidOn(el, item);
  const day = date ? sayDate(date, words) : '';
  // Only the person's own words are called theirs; who else said it stands below.
  const whose = !isTheirs(item) ? day : day ? words.t('wordsOf', { date: day }) : words.t('wordsOfUndated');
  const quote = html`<blockquote class="words">
    <p>${words.quote(said)}</p>
    <footer>${whose}</footer>
  </blockquote>`;
  return html`${heading(el.headingLevel + 1, titleOf(el, placed), `card-${key}`, 'card-line')}
  ${fate ? html`<p><strong>${fate}</strong> ${whyOf(el, item)}</p>` : nothing} ${said ? quote : nothing}
  ${item.observation ? line(textOf(item.observation)) : nothing}
  ${item.importance ? line(`${words.t('whyLabel')} ${words.quote(textOf(item.importance))}`) : nothing}
  ${item.source ? line(words.say('outcome-source', item.source)) : nothing}
  ${item.code ? line(sortedAs(el, item) ?? words.elsewhere(item.code), 'muted') : nothing}
  ${renderTold(toldOn(el, item))}`;
}

/** When the words were said: at the first of the versions, up to now, that have them. */
function saidOn(el: DesiredOutcomesElement, item: OutcomeDraft): string | undefined {
  const chain = versionsOf(item);
  const first = chain.findLastIndex(({ words }) => words !== item.words) + 1;
  const version = chain[first];
  const talk = el.conversations.find((placed) => placed.item.id === version?.conversationId)?.item;
  return (first > 0 ? version?.change?.date : undefined) ?? talk?.date;
}

export function actions(el: DesiredOutcomesElement, placed: Placed<OutcomeDraft>, open: boolean): unknown[] {
  const { words } = el;
  const { item, key } = placed;
  const thing = el.nameOf(placed);
  const saved = el.savedItem<OutcomeDraft>('outcomes', key);
  // One that no longer stands is changed no further, but what is not saved yet can still be put right.
  const mayChange = isLive(item) || hasUnsavedVersion(item, saved);
  if (!mayChange && !open) return [];
  const openHere = (): void => {
    el.setUi({ open: key, blank: undefined, changing: undefined });
    el.moveInto(key, 'textarea, input');
  };
  const change = (): void => {
    if (!saved) return openHere();
    beginChange(el, placed);
    el.moveInto(key, '[tabindex="-1"]');
  };
  const quiet = (label: string, named: string, onClick: () => void, more = {}): TemplateResult =>
    button(label, onClick, { class: 'quiet', named, ...more });
  const changeIt = quiet(words.f('change'), words.f('changeOf', { thing }), change, { id: `change-${key}` });
  if (!saved) {
    const named = words.f('removeOf', { thing });
    return [changeIt, quiet(words.f('remove'), named, () => takeAway(el, 'outcomes', placed), { part: 'remove' })];
  }
  if (open)
    return [
      mayChange ? changeIt : nothing,
      button(words.f('done'), () => fold(el, placed), { named: words.f('doneWith', { thing }) }),
    ];
  const gaps = gapsOf(words, saved, item);
  if (gaps.length === 0) return [changeIt];
  const why = gaps.join() === 'importance';
  const named = words.t(why ? 'addWhyOf' : 'addToOf', { thing });
  return [changeIt, quiet(words.t(why ? 'addWhy' : 'addTo'), named, openHere)];
}

/** Three buttons that place an outcome; pressing a taken place moves the earlier one down. */
export function ranks(el: DesiredOutcomesElement, placed: Placed<OutcomeDraft>): TemplateResult {
  const { words } = el;
  const press = (place: Rank): void => {
    const live = el.outcomes.filter(({ item }) => isLive(item));
    const ranked = live.map(({ item: { rank }, key }) => ({ id: key, rank }));
    const moves = rankMoves(ranked, placed.key, place).map(({ id, rank }) => ({
      rank,
      at: live.find(({ key }) => key === id) ?? placed,
    }));
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
