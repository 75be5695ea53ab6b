import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../form/fields.js';
import type { Card } from './cards.js';
import { cardsOf } from './cards-of.js';
import { PART_NAMES, type PartName } from './members.js';
import type { RecordElement } from './record.js';

/** One thing that is recorded, with the way back to it. */
function card(el: RecordElement, part: PartName, { title, path, lines }: Card): TemplateResult {
  const { words } = el;
  const change = button(words.f('change'), () => void el.goTo([part, ...path]), {
    class: 'quiet',
    named: words.f('changeOf', { thing: title }),
    disabled: el.isOff,
  });
  return html`<li class="card" part="item">
    <div class="head">${el.head(3, title)} ${el.readonly ? nothing : change}</div>
    <dl>
      ${lines.map(
        ([question, answer]) =>
          html`<div>
            <dt>${question}</dt>
            <dd>${answer || html`<span class="muted">${words.t('notProvided')}</span>`}</dd>
          </div>`,
      )}
    </dl>
  </li>`;
}

/** All that is recorded, section by section: what was asked and not answered is named, what nobody opened is not. */
export function renderCheck(el: RecordElement): TemplateResult {
  const { words, members } = el;
  return html`${PART_NAMES.map((part) => {
    const member = members.all.get(part);
    if (!member) return nothing;
    const cards = cardsOf(member, words.t('standing'));
    const open = button(words.t('openThis'), () => el.open(part), {
      class: 'quiet',
      named: words.t('openThisOf', { thing: words.t(part) }),
      disabled: el.isOff,
    });
    return html`${el.head(2, words.t(part))}
    ${
      cards.length === 0
        ? html`<p>${words.f('nothingRecorded')}</p>
            ${el.readonly ? nothing : open}`
        : html`<ul class="plain">
            ${cards.map((one) => card(el, part, one))}
          </ul>`
    }`;
  })}`;
}
