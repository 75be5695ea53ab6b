import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../form/heading.js';
import { worthAsking } from '../../form/fields.js';
import { owedBeforeClosing, type OwedThing } from '../../rules/owed.js';
import { questions } from '../shared/asks.js';
import type { ClosureFeedbackElement } from './closure-feedback.js';
import { endingFields, OWED } from './ending.js';

type Element = ClosureFeedbackElement;

/** What is asked anyway just above is not said a second time. */
const ASKED_HERE = ['view-not-asked', 'reason-not-given', 'how-it-ended'];
/** What is said of any error that has no sentence of its own. In this section it stands at its question. */
const UNNAMED = 'something-missing';

/** What is owed as far as it is known here: a section that was not given is not missed. */
function owedHere(el: Element): OwedThing[] {
  const { isInRecord, around, editing, checking } = el;
  return owedBeforeClosing(isInRecord ? around : editing.value, checking).filter(
    ({ result, path }) =>
      !ASKED_HERE.includes(result) && !(result === UNNAMED && (!isInRecord || path[0] === 'closureFeedback')),
  );
}

/**
 * What is still owed before closing, in plain words: each is worth asking and stops nothing. Where a reason may stand for it, there
 * is a box for the reason (rules V17, V25).
 */
export function renderOwed(el: Element): TemplateResult | typeof nothing {
  const { words } = el;
  const said = [...new Set(owedHere(el).map(({ result }) => result))];
  const fields = endingFields(el);
  const isOwed = (...codes: string[]): boolean => said.some((code) => codes.includes(code));
  const asks = OWED.filter(
    ({ key }) =>
      (fields.item as Record<string, unknown>)[key] !== undefined ||
      isOwed(key === 'missingStages' ? 'part-not-covered' : 'advocate-not-appointed', key),
  );
  if (said.length === 0 && asks.length === 0) return nothing;
  return html`${heading(el.headingLevel + 1, words.t('stillToThinkAbout', { count: said.length }), 'owed')}
    <ul class="plain">
      ${said.map((code) => html`<li>${worthAsking(words, { text: words.say('owed', code), tells: true })}</li>`)}
    </ul>
    ${questions(el, fields, asks)}`;
}
