import { html, nothing, type TemplateResult } from 'lit';
import { mayBeAchieved } from '../../schema/achievement-standing.js';
import type { KnownOutcome } from '../shared/around.js';
import { textOf } from '../shared/item-fields.js';
import { quoted } from '../shared/quoted.js';
import type { ClosureFeedbackElement } from './closure-feedback.js';

type Element = ClosureFeedbackElement;

const NO_WORDS = ['entered-in-error'];

/** What became of an outcome, when and why, and what took its place. */
function became(el: Element, { item }: KnownOutcome): string {
  const { words, known } = el;
  const { status, change, supersededBy, mergedInto } = item;
  const { reasons, date } = (change ?? {}) as { readonly reasons?: unknown; readonly date?: unknown };
  const why = Array.isArray(reasons) ? reasons.map((code) => words.say('change-reason', code)) : [];
  const label = words.label('outcome-status', status) ?? textOf(status);
  const next = known.find(({ id }) => id === (supersededBy ?? mergedInto))?.words;
  return [label, date === undefined ? '' : el.dateOf(date), ...why, next ? words.quote(next) : '']
    .filter(Boolean)
    .join(', ');
}

/** What is not current any more, each in a line: it has no control by which it could be scored (V11). */
export function renderPast(el: Element, open = false): TemplateResult | typeof nothing {
  const all = el.known.filter(({ status }) => !mayBeAchieved(status as string | undefined));
  const told = all.filter(({ status }) => !NO_WORDS.includes(status as string));
  if (told.length === 0) return nothing;
  return html`<details class="how" ?open=${open}>
    <summary>${el.words.t('noLongerCurrent', { count: told.length })}</summary>
    <ul class="plain">
      ${told.map(
        (one) =>
          html`<li>
            ${quoted(el, one.words)}
            <p class="muted">${became(el, one)}</p>
          </li>`,
      )}
    </ul>
  </details>`;
}
