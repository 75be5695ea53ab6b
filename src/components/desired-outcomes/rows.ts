import { html, nothing, type TemplateResult } from 'lit';
import { button, errorLine } from '../../form/fields.js';
import { hasUnsavedVersion } from '../../rules/versions.js';
import { NEW, type Placed } from '../shared/lists.js';
import { actions, errorOf, ranks, renderCard, renderOutcomeWords, titleOf } from './card.js';
import type { DesiredOutcomesElement } from './desired-outcomes.js';
import { renderHistory } from './history.js';
import { isLive, type OutcomeDraft } from './model.js';
import { fateOf } from './told.js';
import { remembers } from './ui.js';

type Element = DesiredOutcomesElement;
type Outcome = Placed<OutcomeDraft>;

/** From so many outcomes on, each is one row until it is opened. */
export const MANY = 10;

/** What has become of an outcome, roughly: what the filter goes by. */
const groupOf = ({ item }: Outcome): string =>
  isLive(item) ? 'live' : item.status === 'combined' ? 'changed' : String(item.status);

const LIVE: ReadonlySet<string> = new Set(['live']);
const shownIn = (el: Element): ReadonlySet<string> => el.ui.shown ?? LIVE;

/**
 * Whether the filter leaves an outcome out of what is seen. What was changed on this page stays in sight until it is saved, and
 * what has the focus until it is left. Where the filter cannot be pressed all is seen.
 */
export const isLeftOut = (el: Element, placed: Outcome): boolean =>
  !shownIn(el).has(groupOf(placed)) &&
  placed.key !== el.focusedItem &&
  !el.matches(':disabled') &&
  !hasUnsavedVersion(placed.item, el.savedItem('outcomes', placed.key));

/** "Live 24 · Changed 4 · Withdrawn 2": which of many are seen. */
export function renderFilter(el: Element, drawn: readonly Outcome[]): TemplateResult {
  const list = drawn.filter(({ key }) => key !== NEW);
  const { words } = el;
  const names: Readonly<Record<string, string>> = {
    live: words.t('live'),
    changed: words.t('changedShort'),
    withdrawn: words.t('withdrawnShort'),
  };
  const groups = list.map(groupOf);
  const toggle = (group: string): void => {
    const shown = new Set(shownIn(el));
    if (!shown.delete(group)) shown.add(group);
    el.setUi({ shown });
    el.say(words.t('shown', { count: list.filter((one) => !isLeftOut(el, one)).length, total: list.length }));
  };
  const press = (group: string): unknown => {
    const count = groups.filter((one) => one === group).length;
    const label = names[group] ?? words.say('outcome-status', group);
    return count > 0 ? button(`${label} ${count}`, () => toggle(group), { pressed: shownIn(el).has(group) }) : nothing;
  };
  return html`<div role="group" class="buttons" aria-labelledby="heading">
    ${[...new Set([...Object.keys(names), ...groups])].map(press)}
  </div>`;
}

/** One of many: place, words on two lines, what has become of it. Opened, it is the card; on paper it always is. */
export function renderRow(el: Element, placed: Outcome): TemplateResult {
  const { words, ui } = el;
  const { item, key, index } = placed;
  const name = `row:${key}`;
  const open = el.isOpen(name);
  const folded = html`${renderOutcomeWords(el, placed)}${renderHistory(el, placed)}`;
  return html`<details class="fold" name="row" ?open=${open} @toggle=${remembers(el, name)}>
      <summary aria-label=${open ? `${titleOf(el, placed)} ${el.nameOf(placed)}` : nothing}>
        <strong>${titleOf(el, placed)}</strong>
        <span class="start">${el.nameOf(placed, false)}</span> <span>${fateOf(el, item)}</span>
      </summary>
      ${open ? renderCard(el, placed, false) : folded}
    </details>
    ${
      open
        ? nothing
        : html`${errorLine(words, errorOf(el, index))}${actions(el, placed, false)[0]}${
            ui.ranking && isLive(item) ? ranks(el, placed) : nothing
          }`
    }`;
}
