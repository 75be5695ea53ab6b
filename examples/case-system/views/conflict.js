import { formatMoment } from '../dates.js';
import { itemsOf, readSection, sameValue, VERSIONED } from '../value.js';
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
  const { words } = context;
  const who = enquiry.saved_by.name ?? enquiry.saved_by.id;
  const at = formatMoment(enquiry.saved_at, words);
  const marks = differences(posted, enquiry.desiredOutcomes, words);
  const version = (id, heading, state, text) =>
    html`<section aria-labelledby="${id}">
      <h2 id="${id}">${heading}</h2>
      <p class="hint">${state}</p>
      ${recorded(text, words, marks)}
    </section>`;
  return layout({
    title: `${words.conflict}: ${enquiry.person_name}`,
    context,
    withElement: true,
    main: html`<h1>${words.conflict}</h1>
      <p>${words.conflictText(who, at, enquiry.revision)}</p>
      <div class="versions">
        ${version('yours', words.yours, words.yoursState, posted)}
        ${version('theirs', words.theirs, words.theirsState(who, at), enquiry.desiredOutcomes)}
      </div>
      <h2>${words.decide}</h2>
      <p>${readSection(posted) ? words.decideText : words.decideUnread}</p>
      <p><a href="${addressOf(enquiryPath(enquiry.reference), words)}">${words.keepTheirs}</a></p>
      ${enquiryForm(enquiry, context, { unsaved: joined })}`,
  });
}

/** Says of each item that is not the same in both: only in one, or different. */
function differences(yours, theirs, words) {
  const marks = new Map();
  for (const list of VERSIONED) {
    const [mine, other] = [yours, theirs].map((text) => itemsOf(readSection(text), list));
    const byId = new Map(other.map((item) => [item.id, item]));
    for (const item of mine) {
      const match = byId.get(item.id);
      if (!match) marks.set(item.id, words.onlyHere);
      else if (!sameValue(item, match)) marks.set(item.id, words.different);
      byId.delete(item.id);
    }
    for (const id of byId.keys()) marks.set(id, words.onlyHere);
  }
  return marks;
}
