import { html, type TemplateResult } from 'lit';
import { sayDate } from '../../form/dates.js';
import { button } from '../../form/fields.js';
import { toPointer } from '../../form/json.js';
import { textOf, type ItemFields } from './item-fields.js';

/** A day that was put in by itself: a line that can be changed, not a question with an answer chosen beforehand. */
export function whenLine<I extends object>(
  fields: ItemFields<I>,
  key: keyof I & string,
  label: string,
): TemplateResult {
  const { host } = fields;
  const { words } = host;
  const path = [...fields.path, key];
  const date: unknown = fields.item[key];
  const name = `when:${path.join('/')}`;
  if (date === undefined || host.isOpen(name) || host.errorAt(path)) {
    // It stays a question as long as somebody answers it, also when there is a date with the first digit.
    return html`<div @focusin=${() => host.setOpen(name, true)}>${fields.date(key, label)}</div>`;
  }
  const change = (): void => {
    host.setOpen(name, true);
    host.moveTo(`[data-path="${toPointer(path)}"] input`);
  };
  return html`<p class="line" data-path=${toPointer(path)}>
    <span>${label} <strong>${sayDate(textOf(date), words)}</strong></span>
    ${button(words.f('change'), change, { class: 'quiet', named: words.f('changeOf', { thing: label }) })}
  </p>`;
}
