import { formatDate } from '../dates.js';
import { itemsOf, readSection, VERSIONED } from '../value.js';
import { html } from './html.js';

/**
 * What a section says, as plain text: shown where the element cannot run, and where two versions stand side by side.
 * @param {string | null} text the section as it is stored
 * @param {Map<unknown, string>} [marks] a remark on an item, by its id ("Only here"); what has none is then folded away
 */
export function recorded(text, words, marks) {
  if (!text) return html`<p>${words.nothingRecorded}</p>`;
  const section = readSection(text);
  if (!section)
    return html`<p>${words.unreadable}</p>
      <pre>${text}</pre>`;
  const cards = VERSIONED.flatMap((list) => itemsOf(section, list).map((item) => [item, SHOWN[list]]));
  if (cards.length === 0) return html`<p>${words.nothingRecorded}</p>`;
  const list = (some) =>
    html`<ul class="recorded">
      ${some.map(([item, show]) => html`<li>${mark(item, marks)}${show(item, words)}</li>`)}
    </ul>`;
  if (!marks) return list(cards);
  const [marked, same] = [cards.filter(([{ id }]) => marks.has(id)), cards.filter(([{ id }]) => !marks.has(id))];
  return html`${marked.length > 0 && list(marked)}
  ${
    same.length > 0 &&
    html`<details>
      <summary>${words.sameInBoth(same.length)}</summary>
      ${list(same)}
    </details>`
  }`;
}

// A code that the library does not know is shown as it is; any text may stand there, "constructor" too.
const label = (labels, code) => (Object.hasOwn(labels, String(code)) ? labels[code] : code);

const mark = (item, marks) => marks?.has(item.id) && html`<p class="mark"><strong>${marks.get(item.id)}</strong></p>`;

function conversation(item, words) {
  const stages = Array.isArray(item.stages) ? item.stages.map((stage) => label(words.labels.stage, stage)) : [];
  const facts = [
    item.date && formatDate(item.date, words),
    ...stages,
    label(words.labels['asked-status'], item.askedStatus),
  ];
  return html`<p>${words.talked}: ${facts.filter(Boolean).join(' · ')}</p>`;
}

function outcome(item, words) {
  const polarity = item.polarity === 'not-wanted' ? 'not-wanted' : 'wanted';
  const codes = words.labels[polarity === 'wanted' ? 'outcome' : 'not-wanted'];
  const facts = [label(words.labels.polarity, polarity), label(words.ranks, item.rank)];
  const earlier = itemsOf(item, 'history').filter((version) => version.words && version.words !== item.words);
  return html`<p>${facts.filter(Boolean).join(' · ')}</p>
    ${quote(item, words)} ${item.importance && html`<p>${words.why} ${words.quote(item.importance)}</p>`}
    ${item.code && html`<p>${label(codes, item.code)}</p>`}
    ${item.status && html`<p>${label(words.labels['outcome-status'], item.status)}</p>`}
    ${earlier.map((version) => html`<p>${words.earlier} ${words.quote(version.words)}</p>`)}`;
}

// What is recorded beside the person's own outcomes: always with whose it is, so that nobody takes it for theirs.
const beside = (label, field) => (item, words) =>
  html`<p>${[words[label], item.who].filter(Boolean).join(' · ')}: ${words.quote(item[field] ?? '')}</p>`;

const SHOWN = {
  conversations: conversation,
  outcomes: outcome,
  professionalGoals: beside('goal', 'words'),
  othersWishes: beside('othersWish', 'words'),
  options: beside('option', 'option'),
};

function quote(item, words) {
  if (item.words) return html`<blockquote><p>${words.quote(item.words)}</p></blockquote>`;
  return item.observation && html`<p>${words.observed} ${item.observation}</p>`;
}
