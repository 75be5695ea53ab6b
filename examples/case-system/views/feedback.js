import { EXIT } from './enquiry.js';
import { attribute, html } from './html.js';
import { inBoth, layout } from './layout.js';
import { wordsFor } from '../words/index.js';

/**
 * The page on which the person answers alone. `only="feedback"` asks nothing else, and neither `value` nor `record` is given: the
 * source of a page is read as easily as the page. The form has no address: it is the one that is open.
 * @param {{jurisdiction: string | null}} enquiry of which nothing but the place is told, since the number to call follows from it
 */
export function feedbackPage({ jurisdiction }, context) {
  const { words, section } = context;
  return layout({
    title: words.howWasThis,
    otherTitle: wordsFor(words.otherLang).howWasThis,
    context,
    withElement: true,
    isPersons: true,
    main: html`<form method="post">
      <${section.tag}
        name="${section.key}"
        only="feedback"
        audience="person"
        heading-level="1"
        lang="${words.lang}"
        ${attribute('jurisdiction', jurisdiction)}
        exit-href="${EXIT}"
        read-aloud
      >
        <h1>${inBoth(words, 'howWasThis')}</h1>
        <p>${inBoth(words, 'askForHelp')}</p>
      </${section.tag}>
    </form>`,
  });
}

/** After it was sent, and whenever the address is opened again. */
export function thanksPage(context) {
  const { words } = context;
  return layout({
    title: words.thanks,
    context,
    isPersons: true,
    main: html`<h1>${words.thanks}</h1>
      <p>${words.thanksText}</p>`,
  });
}
