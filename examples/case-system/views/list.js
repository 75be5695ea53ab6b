import { formatMoment } from '../dates.js';
import { SECTIONS } from '../sections.js';
import { html } from './html.js';
import { addressOf, enquiryPath, layout } from './layout.js';

/**
 * The list of enquiries: one plain link each, the name first. Below it an empty one can be started.
 * @param {string} [error] what is wrong with the name that was sent
 */
export function listPage(enquiries, context, error) {
  const { words } = context;
  return layout({
    title: error ? `${words.problem}: ${words.enquiries}` : words.enquiries,
    context,
    main: html`<h1>${words.enquiries}</h1>
      <p class="hint">${words.enquiriesHint}</p>
      <p><a href="${addressOf('/reviews', words)}">${words.reviews}</a></p>
      <ul class="enquiries">
        ${enquiries.map(
          (enquiry) =>
            html`<li>
              <a href="${addressOf(enquiryPath(enquiry.reference, SECTIONS[0]), words)}"
                ><span class="name">${enquiry.person_name}</span> <span>${enquiry.reference}</span>
                <span>${words[enquiry.status]}</span></a
              >
              <p class="hint">${enquiry.team} · ${words.lastSaved} ${formatMoment(enquiry.saved_at, words)}</p>
            </li> `,
        )}
      </ul>
      <h2>${words.begin}</h2>
      <form method="post" action="${addressOf('/', words)}">
        <label for="person-name">${words.personName}</label>
        ${error && html`<p class="error" id="name-error">${error}</p>`}
        <p class="hint" id="name-hint">${words.personNameHint}</p>
        <input
          id="person-name"
          name="personName"
          maxlength="100"
          autocomplete="off"
          aria-describedby="name-hint${error ? ' name-error' : ''}"
          ${error && html`aria-invalid="true" autofocus`}
        />
        <p class="buttons"><button type="submit" class="second">${words.beginNow}</button></p>
      </form>`,
  });
}
