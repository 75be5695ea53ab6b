// Measures how the element looks: geometry and computed styles of everything in its shadow root, as plain data.

/** Runs in the page. Each entry is an element of the shadow root, by its place and its first class. */
function measure(el) {
  const STYLES = [
    'display',
    'visibility',
    'opacity',
    'color',
    'backgroundColor',
    'fontFamily',
    'fontSize',
    'fontStyle',
    'fontWeight',
    'fontVariant',
    'lineHeight',
    'letterSpacing',
    'wordSpacing',
    'textTransform',
    'textAlign',
    'textIndent',
    'textDecorationLine',
    'textShadow',
    'whiteSpace',
    'listStyleType',
    'cursor',
    'direction',
    'writingMode',
    'borderTopWidth',
    'borderTopStyle',
    'borderTopColor',
    'borderInlineStartWidth',
    'boxShadow',
    'borderRadius',
    'marginTop',
    'marginBottom',
    'paddingTop',
    'paddingLeft',
    'transform',
    'filter',
    'pointerEvents',
    'userSelect',
  ];
  const origin = el.getBoundingClientRect();
  const round = (n) => Math.round(n * 10) / 10;
  return Array.from(el.shadowRoot.querySelectorAll('*'))
    .filter((inner) => inner.getClientRects().length > 0)
    .map((inner) => {
      const box = inner.getBoundingClientRect();
      const style = getComputedStyle(inner);
      const place = {
        x: round(box.x - origin.x),
        y: round(box.y - origin.y),
        width: round(box.width),
        height: round(box.height),
      };
      return {
        what: `${inner.localName}.${inner.classList[0] ?? ''}#${inner.id}`,
        ...place,
        ...Object.fromEntries(STYLES.map((key) => [key, style[key]])),
      };
    });
}

/** Whichever section of the library stands on the page. */
export const ANY = 'msp-desired-outcomes, msp-capacity-advocacy, msp-review-timeline, msp-closure-feedback';

/** @param {import('playwright-core').Page} page */
export const look = (page, selector = ANY) => page.locator(selector).first().evaluate(measure);

/** The first differences between two looks, as lines that can be read: `textarea.#f: height 120 → 30`. */
export function differences(wanted, found, most = 20) {
  const lines = [];
  if (wanted.length !== found.length) lines.push(`${wanted.length} elements → ${found.length}`);
  for (const [i, one] of wanted.entries()) {
    const other = found[i] ?? {};
    for (const key of Object.keys(one)) {
      if (one[key] !== other[key] && key !== 'what') lines.push(`${one.what}: ${key} ${one[key]} → ${other[key]}`);
    }
  }
  return lines.slice(0, most);
}

/** Runs in the page: every control that a worker can hit, with the size of what can be hit. */
function measureTargets(el) {
  const seen = (inner) => inner.getClientRects().length > 0;
  const controls = Array.from(el.shadowRoot.querySelectorAll('button, summary, textarea, select, input')).filter(seen);
  return controls.map((control) => {
    const choice = control.matches('[type="radio"], [type="checkbox"]');
    const { width, height } = (choice ? control.closest('label') : control).getBoundingClientRect();
    const what = `${control.localName} ${control.getAttribute('aria-label') ?? control.textContent.trim()}${control.id}`;
    return { what, width, height };
  });
}
export const targets = (page, selector = ANY) => page.locator(selector).first().evaluate(measureTargets);

/** Runs in the page: text with its size and how wide its lines may become, in characters of its own zero. */
function measureTexts(el) {
  const walker = document.createTreeWalker(el.shadowRoot, NodeFilter.SHOW_TEXT);
  const found = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const holder = node.parentElement;
    if (!holder) continue; // the space between what stands at the top
    const hidden =
      holder.closest('.hidden-text') || holder.localName === 'style' || holder.getClientRects().length === 0;
    if (node.textContent.trim() && !hidden)
      found.push({ text: node.textContent.trim(), size: parseFloat(getComputedStyle(holder).fontSize) });
  }
  return found;
}
export const texts = (page, selector = ANY) => page.locator(selector).first().evaluate(measureTexts);

/** How far the page can be scrolled to the side: 0 is right. */
export const sideScroll = (page) =>
  page.evaluate(() => document.scrollingElement.scrollWidth - document.documentElement.clientWidth);
