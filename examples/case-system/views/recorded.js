import { formatDate } from '../dates.js';
import { itemsOf, readSection } from '../value.js';
import { html } from './html.js';

/**
 * What a section says, as plain text: shown where the element cannot run, and where two versions stand side by side.
 * @param {string | null} text the section as it is stored
 * @param {Record<string, string>} [marks] a remark beside an item, by its id ("Only here")
 */
export function recorded(text, words, marks = {}) {
  if (!text) return html`<p>${words.nothingRecorded}</p>`;
  const section = readSection(text);
  if (!section)
    return html`<p>${words.unreadable}</p>
      <pre>${text}</pre>`;
  const conversations = itemsOf(section, 'conversations');
  const outcomes = itemsOf(section, 'outcomes');
  if (!conversations.length && !outcomes.length) return html`<p>${words.nothingRecorded}</p>`;
  return html`<ul class="recorded">
    ${conversations.map((item) => html`<li>${mark(item, marks)}${conversation(item, words)}</li>`)}
    ${outcomes.map((item) => html`<li>${mark(item, marks)}${outcome(item, words)}</li>`)}
  </ul>`;
}

const mark = (item, marks) => marks[item.id] && html`<p class="mark"><strong>${marks[item.id]}</strong></p>`;

function conversation(item, words) {
  const stages = Array.isArray(item.stages) ? item.stages.map((stage) => words.stages[stage] ?? stage) : [];
  const facts = [
    item.date && formatDate(item.date, words),
    ...stages,
    words.asked[item.askedStatus] ?? item.askedStatus,
  ];
  return html`<p>${words.talked}: ${facts.filter(Boolean).join(' · ')}</p>`;
}

function outcome(item, words) {
  return html`<p>${item.polarity === 'not-wanted' ? words.doesNotWant : words.wants}</p>
    ${quote(item, words)} ${item.importance && html`<p>${words.why} ${words.quote(item.importance)}</p>`}
    ${words.statuses[item.status] && html`<p>${words.noLonger} ${words.statuses[item.status]}</p>`}
    ${itemsOf(item, 'history').map((version) => version.words !== item.words && html`<p>${words.earlier} ${words.quote(version.words ?? '')}</p>`)}`;
}

function quote(item, words) {
  if (item.words) return html`<blockquote><p>${words.quote(item.words)}</p></blockquote>`;
  return item.observation && html`<p>${words.observed} ${item.observation}</p>`;
}
