import type { RecordElement } from './record.js';

/** Marks what the page that is printed lies in: only for as long as it is printed. */
const MARK = 'data-msp-printing';

/**
 * Of every tree that the page lies in, only the way to it is printed: nothing beside it, and no frame around it that would cut it.
 * A sheet that is adopted needs no leave of a `style-src`, as those of the elements themselves.
 */
const RULES = `@media print {
  [${MARK}] > :not([${MARK}]), :host([${MARK}]) > :not([${MARK}]), [${MARK}]::before, [${MARK}]::after { display: none !important; }
  [${MARK}], :host([${MARK}]) {
    display: block !important; position: static !important; float: none !important; transform: none !important;
    inline-size: auto !important; min-inline-size: 0 !important; max-inline-size: none !important;
    block-size: auto !important; max-block-size: none !important; overflow: visible !important; contain: none !important;
    margin: 0 !important; border: 0 !important; padding: 0 !important; background: none !important; color-scheme: light !important;
  }
}
@page { size: A4; margin: 2cm; }`;

/** What an element lies in, as it is drawn: through slots and shadow roots. */
function wayTo(element: Element): Element[] {
  const root = element.getRootNode();
  const outer = element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  return outer ? [element, ...wayTo(outer)] : [element];
}

let putBack = (): void => {};

/** Prints the page of the record that is open, and nothing of the page around it. */
export function print(el: RecordElement): void {
  putBack();
  const way = wayTo(el);
  const roots = [...new Set(way.map((one) => one.getRootNode() as Document | ShadowRoot))];
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(RULES);
  for (const one of way) one.setAttribute(MARK, '');
  for (const root of roots) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  putBack = (): void => {
    removeEventListener('afterprint', putBack);
    for (const one of way) one.removeAttribute(MARK);
    for (const root of roots) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
    putBack = () => {};
  };
  addEventListener('afterprint', putBack);
  window.print();
}
