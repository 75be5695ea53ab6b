import { html, nothing, type TemplateResult } from 'lit';
import type { PersonCopyOptions, PersonCopyPartId } from '../../exchange/copy-parts.js';
import { personCopyDocument } from '../../exchange/person-copy.js';
import { button, important } from '../../form/fields.js';
import { picture } from '../../form/pictures.js';
import type { WholeLocale } from '../../locales/types.js';
import { COPY_FORMS, isTheirs, languageName, mainOf, needsOf, type CopyForm, type Needs } from './needs.js';
import { print } from './print.js';
import type { RecordElement } from './record.js';

/** How the record is told: in a language, with the council's own words. */
export function telling(el: RecordElement, locale: WholeLocale = el.whole): PersonCopyOptions {
  const { today, personName, jurisdiction, contacts } = el;
  const { catalogue, profile } = el.checking;
  return {
    ...{ locale, today, personName, catalogue, profile },
    ...(jurisdiction && { jurisdiction }),
    ...(Array.isArray(contacts) && { contacts: contacts as string[] }),
  };
}

/** The picture beside each part, in easy read. */
const PICTURES: Readonly<Record<PersonCopyPartId, string>> = {
  words: 'question.want',
  most: 'question.rank',
  notWanted: 'question.not-wanted',
  helpers: 'question.with',
  next: 'told.next',
  call: 'comm-preference.phone',
  changed: 'question.changed',
};

/** The same language with each sentence of a copy on a line of its own: what somebody said is never broken. */
export const lineByLine = (locale: WholeLocale): WholeLocale => {
  const { exchange } = locale;
  const lines = Object.entries(exchange.copy).map(([key, text]) => [key, String(text).replaceAll('. ', '.\n')]);
  return { ...locale, exchange: { ...exchange, copy: Object.fromEntries(lines) as typeof exchange.copy } };
};

/** The need that is recorded stands first, with its reason. */
function formChoice(el: RecordElement, needs: Needs, form: CopyForm): TemplateResult {
  const { words } = el;
  const why = needs.said ? words.t('copyNeededSaid', { words: words.quote(needs.said) }) : words.t('copyNeeded');
  const hasReason = needs.form !== undefined && needs.isRecorded;
  const options = [...COPY_FORMS]
    .sort((a, b) => Number(b === needs.form) - Number(a === needs.form))
    .map((value) => ({
      value,
      label: words.t(`copy-${value}`),
      ...(value === needs.form && hasReason && { hint: why }),
    }));
  return el.choice('copy', words.t('copyForm'), options, form, (picked) => el.show({ copy: picked as CopyForm }));
}

/** The languages that are there; that another one is needed and is not there is said. */
function languageChoice(el: RecordElement, needed: string, lang: string): TemplateResult {
  const { words } = el;
  const all = el.wholes.map((locale) => locale.lang);
  // Browsers may have no Welsh names of languages: of those that are there we have our own.
  const ours = ['en', 'cy'] as const;
  const named = (tag: string): string => {
    const own = ours.find((lang) => lang === tag);
    return own ? words.t(`language-${own}`) : languageName(tag, words.lang);
  };
  const options = all
    .sort((a, b) => Number(b === needed) - Number(a === needed))
    .map((value) => ({
      value,
      label: named(value),
      ...(value === needed && { hint: words.t('copyLanguageNeeded') }),
    }));
  const missing = all.includes(needed || 'cy') ? undefined : needed || 'cy';
  return html`${
    options.length > 1
      ? el.choice('language', words.t('copyLanguage'), options, lang, (picked) => el.show({ language: picked }))
      : nothing
  }${
    missing === undefined
      ? nothing
      : html`<p>${words.t('copyLanguageMissing', { language: named(missing), other: named(lang) })}</p>`
  }`;
}

/** The copy that the person keeps (R28, R56, R98): in their own words, without codes and without anything internal. */
export function renderCopy(el: RecordElement): TemplateResult {
  const { words, showing, wholes } = el;
  const needs = needsOf(el);
  const form = showing.copy ?? needs.form ?? 'plain';
  const needed = mainOf(needs.language ?? '');
  const locale =
    wholes.find(({ lang }) => lang === showing.language) ?? wholes.find(({ lang }) => lang === needed) ?? el.whole;
  const isEasy = form === 'easy';
  const told = personCopyDocument(el.record, telling(el, isEasy ? lineByLine(locale) : locale));
  const size = isEasy && needs.isLarge ? 'easy large' : form;
  return html`<div class="aside">
      ${formChoice(el, needs, form)} ${languageChoice(el, needed, locale.lang)}
      ${isTheirs(el) ? nothing : around(el, needs)} ${important(words, words.t('copySafe'))}
      ${button(words.t('print'), () => print(el), { class: 'primary' })}
    </div>
    <div class="paper ${size}" lang=${locale.lang}>
      ${el.head(1, told?.heading ?? '')}
      ${[told?.day, told?.nothing].map((text) => (text ? html`<p>${text}</p>` : nothing))}
      ${told?.parts.map(
        ({ id, heading, items }) =>
          html`<div class=${isEasy ? 'ask' : nothing}>
            ${isEasy ? picture(el.pictures, PICTURES[id]) : nothing}
            <div>
              ${el.head(2, heading)}
              <ul class="plain">
                ${items.map(({ text }) => html`<li>${isEasy ? text.map((line) => html`<p>${line}</p>`) : text.join(' ')}</li>`)}
              </ul>
            </div>
          </div>`,
      )}
    </div>`;
}

/** What is recorded of how the person is told things: for the worker who gives them the copy. */
const around = ({ words }: RecordElement, { helps, avoid }: Needs): TemplateResult =>
  html`${helps ? html`<p>${words.t('copyHelps', { text: helps })}</p>` : nothing}
  ${avoid ? html`<p>${words.t('copyAvoid', { text: avoid })}</p>` : nothing}`;
