import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../form/fields.js';
import { PART_NAMES } from './members.js';
import type { RecordElement } from './record.js';

/** All that is recorded, section by section, each with the way back to it. */
export function renderCheck(el: RecordElement): TemplateResult {
  const { words } = el;
  return html`${PART_NAMES.map((name) => {
    const member = el.members.all.get(name);
    if (!member) return nothing;
    const change = button(words.f('change'), () => el.open(name), {
      class: 'quiet',
      named: words.f('changeOf', { thing: words.t(name) }),
    });
    const isBare = el.record[name] === undefined;
    return html`${el.head(2, words.t(name))} ${el.readonly ? nothing : change}
    ${isBare ? html`<p>${words.f('nothingRecorded')}</p>` : member.toRead()}`;
  })}`;
}
