import { html, type TemplateResult } from 'lit';
import { quoted } from '../shared/quoted.js';
import type { ClosureFeedbackElement } from './closure-feedback.js';

type Element = ClosureFeedbackElement;

const wordsOf = ({ known }: Element, id: unknown): string => known.find((one) => one.id === id)?.words ?? '';

/** What an outcome is called in the names of buttons. One that is not known here is never told by its id, which says nothing. */
export function thingOf(el: Element, id: unknown): string {
  const said = wordsOf(el, id);
  return said ? el.words.quote(said) : el.words.t('outcomeElsewhere');
}

/** An outcome in its own words, or that it is recorded elsewhere. */
export function outcomeSaid(el: Element, id: unknown): TemplateResult {
  const said = wordsOf(el, id);
  return said ? quoted(el, said) : html`<p class="muted">${el.words.t('outcomeElsewhere')}</p>`;
}
