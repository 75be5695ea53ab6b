import { formatMoment } from '../dates.js';
import { html } from './html.js';
import { addressOf, enquiryPath, layout } from './layout.js';

/** The list of enquiries: one plain link each, the name first. */
export function listPage(enquiries, context) {
  const { words } = context;
  return layout({
    title: words.enquiries,
    context,
    main: html`<h1>${words.enquiries}</h1>
      <p class="hint">${words.enquiriesHint}</p>
      <ul class="enquiries">
        ${enquiries.map(
          (enquiry) =>
            html`<li>
              <a href="${addressOf(enquiryPath(enquiry.reference), words)}"
                ><span class="name">${enquiry.person_name}</span> <span>${enquiry.reference}</span>
                <span>${words[enquiry.status]}</span></a
              >
              <p class="hint">${enquiry.team} · ${words.lastSaved} ${formatMoment(enquiry.saved_at, words)}</p>
            </li> `,
        )}
      </ul>`,
  });
}
