import { formatMoment } from '../dates.js';
import { html } from './html.js';
import { addressOf, enquiryPath, layout } from './layout.js';
import { recorded } from './recorded.js';

const nameOf = (entry, words) => {
  if (entry.refused) return words.notSavedWhy[entry.refused];
  return entry.taken_over ? words.revisionTakenOver(entry.revision) : words.revision(entry.revision);
};

const stampOf = (entry, words) => `${formatMoment(entry.at, words)}, ${words.by(entry.by.name ?? entry.by.id)}`;

/** Everything that was sent for an enquiry, newest first. */
export function historyPage(enquiry, entries, context) {
  const { words, section } = context;
  const path = enquiryPath(enquiry.reference, section);
  return layout({
    title: `${words.history}: ${words.sections[section.key]}: ${enquiry.person_name}`,
    context,
    main: html`<p><a href="${addressOf(path, words)}">${words.toEnquiry(enquiry.person_name)}</a></p>
      <h1>${words.history}: ${words.sections[section.key]}</h1>
      <p class="hint">${words.historyHint}</p>
      <ol class="enquiries">
        ${entries.map(
          (entry) =>
            html`<li>
              <a href="${addressOf(`${path}/history/${entry.entry}`, words)}">${nameOf(entry, words)}</a>
              <p class="hint">${stampOf(entry, words)}</p>
            </li> `,
        )}
      </ol>`,
  });
}

/** One thing that was sent, as it came. What was not saved can be opened in the form. */
export function entryPage(enquiry, entry, context) {
  const { words, section } = context;
  const path = enquiryPath(enquiry.reference, section);
  const open = addressOf(path, words, { copy: entry.entry });
  return layout({
    title: `${nameOf(entry, words)}: ${enquiry.person_name}`,
    context,
    main: html`<p><a href="${addressOf(`${path}/history`, words)}">${words.history}</a></p>
      <h1>${nameOf(entry, words)}</h1>
      <p class="hint">${stampOf(entry, words)}</p>
      ${recorded(section, entry.content, words)}
      ${entry.refused && html`<p><a href="${open}">${words.openCopy}</a></p>`}`,
  });
}
