import { cy } from './cy.js';
import { en } from './en.js';

const languages = { en, cy };

/** The words for a language code; English for one that is not there. @param {string | null} lang */
export function wordsFor(lang) {
  return Object.hasOwn(languages, lang ?? '') ? languages[lang] : en;
}
