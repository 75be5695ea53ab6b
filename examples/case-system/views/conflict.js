import { formatMoment } from '../dates.js';
import { sectionOf } from '../sections.js';
import { itemsOf, readSection, sameValue, thingsIn } from '../value.js';
import { enquiryForm } from './enquiry.js';
import { html } from './html.js';
import { addressOf, enquiryPath, layout } from './layout.js';
import { recorded } from './recorded.js';

/**
 * Somebody saved first: both versions side by side, and the form with the work of both, one press from being saved.
 * @param {object} enquiry what is saved now
 * @param {object} both
 * @param {string} both.posted what was posted @param {string} both.joined both put together, for the form
 * @param {boolean} both.isOld whether it was this section that somebody saved first
 * @param {{row: object, ids: Set<unknown>}} [both.theirs] what they changed in the section that this one changes, too
 */
export function conflictPage(enquiry, { posted, joined, isOld, theirs }, context) {
  const { words, section: shown } = context;
  const first = isOld ? enquiry : theirs.row;
  const who = first.saved_by.name ?? first.saved_by.id;
  const at = formatMoment(first.saved_at, words);
  const marks = differences(shown, posted, enquiry.content, words);
  const version = (id, heading, state, text, more) =>
    html`<section aria-labelledby="${id}">
      <h2 id="${id}">${heading}</h2>
      <p class="hint">${state}</p>
      ${more}${(isOld || id === 'yours') && recorded(shown, text, words, marks)}
    </section>`;
  return layout({
    title: `${words.conflict}: ${enquiry.person_name}`,
    context,
    withElement: true,
    main: html`<h1>${words.conflict}</h1>
      <p>${words.conflictText(who, at, first.revision)}</p>
      <div class="versions">
        ${version('yours', words.yours, words.yoursState, posted)}
        ${version('theirs', words.theirs, words.theirsState(who, at), enquiry.content, theirs && changedOutcomes(theirs, words))}
      </div>
      <h2>${words.decide}</h2>
      <p>${readSection(posted) ? words.decideText : words.decideUnread}</p>
      <p><a href="${addressOf(enquiryPath(enquiry.reference, shown), words)}">${words.keepTheirs}</a></p>
      ${enquiryForm(enquiry, context, { unsaved: joined })}`,
  });
}

/** The outcomes that both changed, as the other one saved them. */
function changedOutcomes({ row, ids }, words) {
  const section = readSection(row.content);
  const outcomes = itemsOf(section, 'outcomes').filter(({ id }) => ids.has(id));
  const marks = new Map(outcomes.map(({ id }) => [`outcomes/${id}`, words.different]));
  return recorded(
    sectionOf(row.section),
    JSON.stringify({ schemaVersion: section?.schemaVersion, outcomes }),
    words,
    marks,
  );
}

/** Says of each thing that is not the same in both: only in one, or different. */
function differences({ parts }, yours, theirs, words) {
  const marks = new Map();
  const [mine, other] = [yours, theirs].map((text) => thingsIn(readSection(text), parts));
  const byKey = new Map(other.map(({ key, item }) => [key, item]));
  for (const { key, item } of mine) {
    const match = byKey.get(key);
    if (!match) marks.set(key, words.onlyHere);
    else if (!sameValue(item, match)) marks.set(key, words.different);
    byKey.delete(key);
  }
  for (const key of byKey.keys()) marks.set(key, words.onlyHere);
  return marks;
}
