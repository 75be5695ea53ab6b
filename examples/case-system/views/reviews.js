import { formatDate } from '../dates.js';
import { sectionOf } from '../sections.js';
import { html } from './html.js';
import { addressOf, enquiryPath, layout } from './layout.js';

/** Who is met again, and when. A day that has passed is said as it is: it is a prompt, and nobody's fault. */
export function reviewsPage(due, context) {
  const { words } = context;
  const one = ({ enquiry: { reference, person_name, team }, next }) => {
    const when = formatDate(next.result, words);
    return html`<li>
      <a href="${addressOf(enquiryPath(reference, sectionOf('reviewTimeline')), words)}"
        ><span class="name">${person_name}</span> <span>${reference}</span>
        <span>${next.overdueBy ? words.wasDue(when, next.overdueBy) : words.due(when)}</span></a
      >
      <p class="hint">${team}</p>
    </li> `;
  };
  return layout({
    title: words.reviews,
    context,
    main: html`<p><a href="${addressOf('/', words)}">${words.back}</a></p>
      <h1>${words.reviews}</h1>
      <p class="hint">${words.reviewsHint}</p>
      ${
        due.length === 0
          ? html`<p>${words.noReviews}</p>`
          : html`<ul class="enquiries">
              ${due.map(one)}
            </ul>`
      }`,
  });
}
