import { cy as wholeCy } from 'msp-forms/locales/cy';
import { en as wholeEn } from 'msp-forms/locales/en';
import { cy } from './cy.js';
import { en } from './en.js';

// What a code is called comes from the library, so that a page and the element in it use the same words.
const languages = { en: withLibrary(en, wholeEn), cy: withLibrary(cy, wholeCy) };

function withLibrary(words, locale) {
  return { ...words, locale, labels: locale.vocabulary, sentences: locale.issues };
}

/** The words for a language code; English for one that is not there. @param {string | null} lang */
export function wordsFor(lang) {
  return Object.hasOwn(languages, lang ?? '') ? languages[lang] : languages.en;
}
