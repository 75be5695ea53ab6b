import { html } from './html.js';

/**
 * One whole page. Its only script is the library's one tag.
 * @param {object} page
 * @param {string} page.title @param {unknown} page.main HTML of the main part
 * @param {{url: URL, words: import('../words/en.js').en, integrity: string}} page.context
 * @param {boolean} [page.withElement] whether the page holds an element of the library
 * @param {boolean} [page.isPersons] whether the person has it to themselves: it leads nowhere, and names no system
 */
export function layout({ title, main, context: { url, words, integrity }, withElement = false, isPersons = false }) {
  const other = new URL(url);
  if (words.otherLang === 'en') other.searchParams.delete('lang');
  else other.searchParams.set('lang', words.otherLang);
  return html`<!doctype html>
    <html lang="${words.lang}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}${!isPersons && ` – ${words.system}`}</title>
        <link rel="stylesheet" href="/case-system.css" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        ${withElement && html`<script type="module" src="/msp-forms.js" integrity="${integrity}"></script>`}
      </head>
      <body>
        <a class="skip" href="#main">${words.skip}</a>
        <header>
          <div class="width bar">
            ${!isPersons && html`<a class="system" href="${addressOf('/', words)}">${words.system}</a>`}
            <a
              class="language"
              href="${other.pathname + other.search}"
              hreflang="${words.otherLang}"
              lang="${words.otherLang}"
              >${words.otherLangName}</a
            >
          </div>
        </header>
        <main id="main" class="width">${main}</main>
        <footer>
          <p class="width">${words.example}</p>
        </footer>
      </body>
    </html> `;
}

/** The address of a page in the language of this one. @param {string} path @param {Record<string, string>} [query] */
export function addressOf(path, words, query = {}) {
  const search = new URLSearchParams({ ...query, ...(words.lang === 'en' ? {} : { lang: words.lang }) }).toString();
  return search ? `${path}?${search}` : path;
}

/** The address of a section of an enquiry, or of a page below it. @param {{below: string}} section */
export function enquiryPath(reference, section, below = '') {
  return `/enquiries/${encodeURIComponent(reference)}${section.below}${below}`;
}

/** A page that says what went wrong. @param {number} status an HTTP status that `words.problems` knows */
export function problemPage(status, context) {
  const [title, text] = context.words.problems[status];
  return layout({
    title,
    context,
    main: html`<h1>${title}</h1>
      <p>${text}</p>
      <p><a href="${addressOf('/', context.words)}">${context.words.back}</a></p>`,
  });
}

/** A box that says what has just happened. */
export function notice(heading, text, more) {
  return html`<div class="notice">
    <p>${heading && html`<strong>${heading}</strong><br />`}${text}</p>
    ${more}
  </div>`;
}
