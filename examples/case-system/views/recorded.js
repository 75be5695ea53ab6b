import { formatDate } from '../dates.js';
import { itemsOf, readSection } from '../value.js';
import { html } from './html.js';

/**
 * What a section says, as plain text: shown where the element cannot run, and where two versions stand side by side.
 * @param {string | null} text the section as it is stored
 * @param {Record<string, string>} [marks] a remark on an item, by its id ("Only here"); what has none is then folded away
 */
export function recorded(text, words, marks) {
  if (!text) return html`<p>${words.nothingRecorded}</p>`;
  const section = readSection(text);
  if (!section)
    return html`<p>${words.unreadable}</p>
      <pre>${text}</pre>`;
  const conversations = itemsOf(section, 'conversations');
  const outcomes = itemsOf(section, 'outcomes');
  if (!conversations.length && !outcomes.length) return html`<p>${words.nothingRecorded}</p>`;
  const cards = [...conversations.map((item) => [item, conversation]), ...outcomes.map((item) => [item, outcome])];
  const list = (some) =>
    html`<ul class="recorded">
      ${some.map(([item, show]) => html`<li>${mark(item, marks)}${show(item, words)}</li>`)}
    </ul>`;
  if (!marks) return list(cards);
  const [marked, same] = [cards.filter(([{ id }]) => marks[id]), cards.filter(([{ id }]) => !marks[id])];
  return html`${marked.length > 0 && list(marked)}
  ${
    same.length > 0 &&
    html`<details>
      <summary>${words.sameInBoth(same.length)}</summary>
      ${list(same)}
    </details>`
  }`;
}

// A code may be any text, "constructor" too.
const label = (labels, code) => (Object.hasOwn(labels, String(code)) ? labels[code] : undefined);

const mark = (item, marks) => marks?.[item.id] && html`<p class="mark"><strong>${marks[item.id]}</strong></p>`;

function conversation(item, words) {
  const stages = Array.isArray(item.stages) ? item.stages.map((stage) => label(words.stages, stage) ?? stage) : [];
  const facts = [
    item.date && formatDate(item.date, words),
    ...stages,
    label(words.asked, item.askedStatus) ?? item.askedStatus,
  ];
  return html`<p>${words.talked}: ${facts.filter(Boolean).join(' · ')}</p>`;
}

function outcome(item, words) {
  return html`<p>
      ${[item.polarity === 'not-wanted' ? words.doesNotWant : words.wants, label(words.ranks, item.rank)].filter(Boolean).join(' · ')}
    </p>
    ${quote(item, words)} ${item.importance && html`<p>${words.why} ${words.quote(item.importance)}</p>`}
    ${label(words.statuses, item.status) && html`<p>${words.noLonger} ${words.statuses[item.status]}</p>`}
    ${itemsOf(item, 'history').map((version) => version.words !== item.words && html`<p>${words.earlier} ${words.quote(version.words ?? '')}</p>`)}`;
}

function quote(item, words) {
  if (item.words) return html`<blockquote><p>${words.quote(item.words)}</p></blockquote>`;
  return item.observation && html`<p>${words.observed} ${item.observation}</p>`;
}
