import { caseNoteEntries } from 'msp-forms/exchange';
import { formatDate } from '../dates.js';
import { isObject, itemsOf, readSection, thingsIn } from '../value.js';
import { html } from './html.js';

/**
 * What a section says, as plain text: shown where the element cannot run, and where two versions stand side by side.
 * @param {object} kind one of `SECTIONS`
 * @param {string | null} text the section as it is stored
 * @param {Map<unknown, string>} [marks] a remark on an item, by its key ("Only here"); what has none is then folded away
 */
export function recorded(kind, text, words, marks) {
  if (!text) return html`<p>${words.nothingRecorded}</p>`;
  const section = readSection(text);
  if (!section)
    return html`<p>${words.unreadable}</p>
      <pre>${text}</pre>`;
  const cards = thingsIn(section, kind.parts);
  if (cards.length === 0) return html`<p>${words.nothingRecorded}</p>`;
  const list = (some) =>
    html`<ul class="recorded">
      ${some.map((card) => html`<li>${mark(card, marks)}${(SHOWN[card.field] ?? noted)(card.item, words, { ...card, section })}</li>`)}
    </ul>`;
  if (!marks) return list(cards);
  const [marked, same] = [cards.filter(({ key }) => marks.has(key)), cards.filter(({ key }) => !marks.has(key))];
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

const mark = ({ key }, marks) => marks?.has(key) && html`<p class="mark"><strong>${marks.get(key)}</strong></p>`;

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

/** What has no look of its own here is told as the library's case note tells it: the newest version last. */
function noted(_item, { locale }, { alone, section: { schemaVersion, jurisdiction, people } }) {
  const entries = caseNoteEntries({ schemaVersion, jurisdiction, people, ...alone }, { locale });
  return entries.map(
    ({ when, title, text }) =>
      html`<p><strong>${title}</strong>${when && ` · ${when}`}</p>
        <p>${text.join(' ')}</p>`,
  );
}

/** A change of an outcome that was made at a review and waits. */
const outcomeChange = (item, words, card) =>
  html`<p>${words.waits}</p>
    ${outcome(isObject(item.outcome) ? item.outcome : {}, words, card)}`;

function action({ what, who, byWhen, status }, words) {
  const facts = [who, byWhen && formatDate(byWhen, words), label(words.labels['action-status'], status)];
  return html`<p>${words.action}: ${[what, ...facts].filter(Boolean).join(' · ')}</p>`;
}

const SHOWN = {
  conversations: conversation,
  outcomes: outcome,
  professionalGoals: beside('goal', 'words'),
  othersWishes: beside('othersWish', 'words'),
  options: beside('option', 'option'),
  actions: action,
  outcomeChanges: outcomeChange,
};

function quote(item, words) {
  if (item.words) return html`<blockquote><p>${words.quote(item.words)}</p></blockquote>`;
  return item.observation && html`<p>${words.observed} ${item.observation}</p>`;
}
