import { html, type TemplateResult } from 'lit';
import { PARTS, type Member, type PartName } from './members.js';
import type { RecordElement } from './record.js';

const SLOT = 'parts';

/** The child of the record in which an element lies. */
function childAround(el: RecordElement, element: Element): Element {
  let at = element;
  while (at.parentElement && at.parentElement !== el) at = at.parentElement;
  return at;
}

/**
 * The sections that the host has put inside, however deep: what holds them stands in place of the list. Of a kind that comes
 * twice the first is the record's; the other stays what it is by itself, and is seen below the first.
 * @param later called when an element inside has been defined that is not yet
 */
export function within(el: RecordElement, later: () => void): [PartName, Member][] {
  for (const { localName } of el.querySelectorAll(':not(:defined)')) {
    if (!awaited.has(el)) awaited.set(el, new Set());
    if (awaited.get(el)?.has(localName)) continue;
    awaited.get(el)?.add(localName);
    void customElements.whenDefined(localName).then(later, () => undefined);
  }
  const found = el.inside;
  const holders = new Set(found.map(([, member]) => childAround(el, member)));
  for (const child of el.children) {
    if (holders.has(child)) child.slot = SLOT;
    else if (child.slot === SLOT) child.removeAttribute('slot');
  }
  return found;
}
const awaited = new WeakMap<RecordElement, Set<string>>();

/** The sections, beside the list and all that stands in its place: they stay on the page, so that nothing in them is lost. */
export const renderParts = (el: RecordElement): TemplateResult =>
  html`<div class="parts" ?hidden=${!(el.page in PARTS)}>
    <slot name=${SLOT}></slot>
    ${el.own}
  </div>`;
