import { html, nothing, type TemplateResult } from 'lit';
import { caseNoteEntries } from '../../exchange/case-note.js';
import type { PersonCopyOptions } from '../../exchange/copy-parts.js';
import { personCopyParts } from '../../exchange/person-copy.js';
import { button, important } from '../../form/fields.js';
import type { RecordElement } from './record.js';

/** In which form the person is given their copy (R98: "larger print"). */
export const COPY_KINDS = ['plain', 'large'] as const;
export type CopyKind = (typeof COPY_KINDS)[number];

/** How the record is told: in the language of the page, with the council's own words. */
export function telling(el: RecordElement): PersonCopyOptions {
  const { today, personName, jurisdiction } = el;
  const { catalogue, profile } = el.checking;
  return { locale: el.whole, today, personName, catalogue, profile, ...(jurisdiction && { jurisdiction }) };
}

/** What is recorded of how the person is told things. */
const neededOf = (el: RecordElement): CopyKind | undefined =>
  el.record.capacityAdvocacy?.involvement?.helps?.some(({ code }) => code === 'large-print') ? 'large' : undefined;

/** Prints what is on this page of the record, and nothing of the page around it. */
function print(el: RecordElement): void {
  const sheet = new CSSStyleSheet();
  const tag = el.localName;
  sheet.replaceSync(
    `@media print { body :not(:has(${tag}[data-printing]), ${tag}[data-printing], ${tag}[data-printing] *) { display: none !important; } }`,
  );
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  el.dataset['printing'] = '';
  const done = (): void => {
    delete el.dataset['printing'];
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  };
  addEventListener('afterprint', done, { once: true });
  el.ownerDocument.defaultView?.print();
}

/** The copy that the person keeps (R28, R56): in their own words, without codes and without anything internal. */
export function renderCopy(el: RecordElement): TemplateResult {
  const { words, showing } = el;
  const needed = neededOf(el);
  const kind = showing.copy ?? needed ?? 'plain';
  const kinds = [...COPY_KINDS].sort((a, b) => Number(b === needed) - Number(a === needed));
  const options = kinds.map((value) => ({
    value,
    label: words.t(`copy-${value}`),
    ...(value === needed && { hint: words.t('copyNeeded') }),
  }));
  const parts = personCopyParts(el.record, telling(el));
  const { copy } = el.whole.exchange;
  const isEmpty = parts.every(({ id }) => id === 'call');
  return html`<div class="aside">
      ${el.choice('copy', words.t('copyKind'), options, kind, (picked) => el.show({ copy: picked as CopyKind }))}
      ${important(words, words.t('copySafe'))} ${button(words.t('print'), () => print(el), { class: 'primary' })}
    </div>
    <div class="sheet ${kind}">
      ${el.head(1, String(copy.heading))} ${isEmpty ? html`<p>${String(copy.nothing)}</p>` : nothing}
      ${parts.map(
        ({ heading, items }) =>
          html`${el.head(2, heading)}
            <ul class="plain">
              ${items.map(({ text }) => html`<li>${text.join(' ')}</li>`)}
            </ul>`,
      )}
    </div>`;
}

/** The case note, for the worker alone: what happened, in its order. */
export function renderNote(el: RecordElement): TemplateResult {
  const entries = caseNoteEntries(el.record, telling(el));
  return html`<div class="aside">${button(el.words.t('print'), () => print(el), { class: 'primary' })}</div>
    ${entries.length === 0 ? html`<p>${el.words.f('nothingRecorded')}</p>` : nothing}
    ${entries.map(
      ({ when, title, text, recorded }) =>
        html`${el.head(2, `${when}: ${title}`)}
          <p>${text.join(' ')} <span class="muted">${recorded}</span></p>`,
    )}`;
}
