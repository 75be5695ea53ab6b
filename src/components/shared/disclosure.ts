import { html, nothing, type TemplateResult } from 'lit';
import { isPersons } from '../../form/words.js';
import { isMissing } from '../../schema/conditions.js';
import type { EntryHost } from './entries.js';
import type { ItemFields } from './item-fields.js';

/**
 * Questions that are asked only when they are asked for: one press away under a plain heading, and open where something of
 * them is wrong. What is recorded is told below the heading; the person finds it open. It never closes while somebody is in it
 * because they have emptied the last box.
 */
export function disclosure<I extends object>(
  el: EntryHost,
  { path, item }: Pick<ItemFields<I>, 'path' | 'item'>,
  keys: readonly (keyof I & string)[],
  summary: string,
  body: unknown,
  recap: () => unknown,
  isAsked = false,
): TemplateResult {
  const name = `more:${[...path, keys[0]].join('/')}`;
  const isHeld = keys.some((key) => !isMissing(item[key]));
  const isWrong = keys.some((key) => el.errorUnder([...path, key]) !== undefined);
  const isOpen = isAsked || isWrong || el.isOpen(name) || (isHeld && isPersons(el.audience));
  const onToggle = (event: Event): void => {
    const { open } = event.target as HTMLDetailsElement;
    if (open !== el.isOpen(name)) el.setOpen(name, open);
  };
  return html`<details class="how" ?open=${isOpen} @toggle=${onToggle}>
      <summary>${summary}</summary>
      ${body}
    </details>
    ${isHeld && !isOpen ? html`<div class="recap">${recap()}</div>` : nothing}`;
}
