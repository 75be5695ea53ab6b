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
  const { words, section } = context;
  const first = isOld ? enquiry : theirs.row;
  const { reference } = enquiry;
  return layout({
    title: `${words.conflict}: ${enquiry.person_name}`,
    context,
    withElement: true,
    main: html`<h1>${words.conflict}</h1>
      <p>${words.conflictText(nameOf(first), formatMoment(first.saved_at, words), first.revision)}</p>
      ${versions(section, enquiry, { posted, isOld, theirs }, words)}
      <h2>${words.decide}</h2>
      <p>${readSection(posted) ? words.decideText : words.decideUnread}</p>
      <p><a href="${addressOf(enquiryPath(reference, section), words)}">${words.keepTheirs}</a></p>
      ${enquiryForm(enquiry, context, { unsaved: joined })}`,
  });
}

const nameOf = ({ saved_by }) => saved_by.name ?? saved_by.id;

/**
 * Both versions of a section side by side.
 * @param {object} row the section as it is saved @param {object} both see `conflictPage`
 * @param {string} [of] what stands before the ids, where several sections are shown
 */
export function versions(section, row, { posted, isOld, theirs }, words, of = '') {
  const first = isOld || !theirs ? row : theirs.row;
  const marks = differences(section, posted, row.content, words);
  const version = (name, heading, state, text, more) =>
    html`<section aria-labelledby="${of}${name}">
      <h2 id="${of}${name}">${heading}</h2>
      <p class="hint">${state}</p>
      ${more}${(isOld || !theirs || name === 'yours') && recorded(section, text, words, marks)}
    </section>`;
  const state = words.theirsState(nameOf(first), formatMoment(first.saved_at, words));
  return html`<div class="versions">
    ${version('yours', words.yours, words.yoursState, posted)}
    ${version('theirs', words.theirs, state, row.content, theirs && changedOutcomes(theirs, words))}
  </div>`;
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
