import { html, type TemplateResult } from 'lit';
import type { Words } from '../../form/words.js';
import { textOf } from './item-fields.js';

/** Somebody's own words, in the quotation marks of the language. */
export const quoted = ({ words }: { readonly words: Words }, said: unknown): TemplateResult =>
  html`<blockquote class="words"><p>${words.quote(textOf(said))}</p></blockquote>`;
