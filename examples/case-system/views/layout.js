import { attribute, html } from './html.js';
import { wordsFor } from '../words/index.js';

/**
 * One whole page. Its only script is the library's one tag.
 * @param {object} page
 * @param {string} page.title @param {unknown} page.main HTML of the main part
 * @param {{url: URL, words: import('../words/en.js').en, integrity: string}} page.context
 * @param {boolean} [page.withElement] whether the page holds an element of the library
 * @param {boolean} [page.isPersons] whether the person has it to themselves: it leads nowhere, and names no system
 * @param {boolean} [page.asksBeforeLeaving] whether the browser asks before what is written on it is left
 * @param {string} [page.otherTitle] its title in the other language, for `public/language.js`
 */
export function layout({
  title,
  main,
  context: { url, words, integrity },
  withElement = false,
  isPersons = false,
  asksBeforeLeaving = false,
  otherTitle,
}) {
  const other = new URL(url);
  if (words.otherLang === 'en') other.searchParams.delete('lang');
  else other.searchParams.set('lang', words.otherLang);
  // Who answers alone has sent nothing yet: what they said must not go when they ask for the other language.
  const say = (key) => (isPersons ? inBoth(words, key) : words[key]);
  return html`<!doctype html>
    <html lang="${words.lang}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title${attribute('data-other', otherTitle)}>${title}${!isPersons && ` – ${words.system}`}</title>
        <link rel="stylesheet" href="/case-system.css" />
        <link rel="stylesheet" href="/pages.css" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        ${withElement && html`<script type="module" src="/msp-forms.js" integrity="${integrity}"></script>`}
        ${asksBeforeLeaving && html`<script type="module" src="/leaving.js"></script>`}
        ${withElement && isPersons && html`<script type="module" src="/language.js"></script>`}
      </head>
      <body>
        <a class="skip" href="#main">${say('skip')}</a>
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
          <p class="width">${say('example')}</p>
        </footer>
      </body>
    </html> `;
}

/** A text in both languages: that of the page is seen (`public/pages.css`). */
export function inBoth(words, key) {
  const other = wordsFor(words.otherLang);
  return [words, other].map((each) => html`<span class="either" lang="${each.lang}">${each[key]}</span>`);
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

/** The address of a whole enquiry, or of a page below it. */
export const recordPath = (reference, below = '') => `/enquiries/${encodeURIComponent(reference)}/record${below}`;

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
