import { formatMoment } from '../dates.js';
import { readSection, sameValue, thingsIn } from '../value.js';
import { enquiryForm } from './enquiry.js';
import { html } from './html.js';
import { addressOf, enquiryPath, layout } from './layout.js';
import { recorded } from './recorded.js';

/**
 * Somebody saved first: both versions side by side, and the form with the work of both, one press from being saved.
 * @param {object} enquiry what is saved now @param {string} posted what was posted
 * @param {string} joined both put together, for the form
 */
export function conflictPage(enquiry, posted, joined, context) {
  const { words, section: shown } = context;
  const who = enquiry.saved_by.name ?? enquiry.saved_by.id;
  const at = formatMoment(enquiry.saved_at, words);
  const marks = differences(shown, posted, enquiry.content, words);
  const version = (id, heading, state, text) =>
    html`<section aria-labelledby="${id}">
      <h2 id="${id}">${heading}</h2>
      <p class="hint">${state}</p>
      ${recorded(shown, text, words, marks)}
    </section>`;
  return layout({
    title: `${words.conflict}: ${enquiry.person_name}`,
    context,
    withElement: true,
    main: html`<h1>${words.conflict}</h1>
      <p>${words.conflictText(who, at, enquiry.revision)}</p>
      <div class="versions">
        ${version('yours', words.yours, words.yoursState, posted)}
        ${version('theirs', words.theirs, words.theirsState(who, at), enquiry.content)}
      </div>
      <h2>${words.decide}</h2>
      <p>${readSection(posted) ? words.decideText : words.decideUnread}</p>
      <p><a href="${addressOf(enquiryPath(enquiry.reference, shown), words)}">${words.keepTheirs}</a></p>
      ${enquiryForm(enquiry, context, { unsaved: joined })}`,
  });
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
