// Looks at an element as a user meets it: by what can be seen, focused and read out.

/** What is written in an error summary above the list, in English. */
const SUMMARY_HEADING = 'There is a problem';

/** The open shadow root, which every element of the library has. */
export function shadow(el: Element): ShadowRoot {
  if (!el.shadowRoot) throw new Error(`<${el.localName}> has no open shadow root`);
  return el.shadowRoot;
}

export const isVisible = (el: Element): boolean =>
  el.getClientRects().length > 0 && getComputedStyle(el).visibility === 'visible';

/** The elements within that have a shadow root of their own: the sections of a record, its own and those that its host puts inside. */
const within = (el: Element): Element[] =>
  [...shadow(el).querySelectorAll('*'), ...el.querySelectorAll('*')].filter((inner) => inner.shadowRoot);

/** All elements that match in the shadow root, and in those of the sections inside. */
export const everywhere = <E extends Element = HTMLElement>(el: Element, selector: string): E[] => [
  ...shadow(el).querySelectorAll<E>(selector),
  ...within(el).flatMap((inner) => everywhere<E>(inner, selector)),
];

/** All elements that match and can be seen. */
export function visible<E extends Element = HTMLElement>(el: Element, selector: string): E[] {
  return everywhere<E>(el, selector).filter(isVisible);
}

export type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** The native fields that can be seen. */
export const fields = (el: Element): Field[] => visible<Field>(el, 'input, textarea, select');

/** All text of the shadow root as rendered; hidden parts give none. */
export function shownText(el: Element): string {
  const own = Array.from(shadow(el).children).map((child) => (child instanceof HTMLElement ? child.innerText : ''));
  return [...own, ...within(el).filter(isVisible).map(shownText)].join('\n');
}

const collapse = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Every text of the shadow root, whether rendered or folded away, with single spaces. */
export const wholeText = (el: Element): string =>
  collapse(
    [
      ...Array.from(shadow(el).children, (child) => (child.localName === 'style' ? '' : (child.textContent ?? ''))),
      ...within(el).map(wholeText),
    ].join(' '),
  );

/** The element that has the focus, through all open shadow roots. */
export function focused(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

/** Whether the focus is on the element or anywhere in its shadow root. */
export const hasFocus = (el: Element): boolean => document.activeElement === el;

const byIds = (el: Element, attribute: string): string => {
  const root = el.getRootNode() as Document | ShadowRoot;
  const ids = (el.getAttribute(attribute) ?? '').split(/\s+/).filter(Boolean);
  return ids.map((id) => root.getElementById(id)?.textContent ?? '').join(' ');
};

/** The accessible name, by the ways that the library uses: `aria-labelledby`, `aria-label`, `<label>`, own text. */
export function nameOf(el: Element): string {
  const labels = 'labels' in el ? Array.from((el as HTMLInputElement).labels ?? []) : [];
  const ways = [
    byIds(el, 'aria-labelledby'),
    el.getAttribute('aria-label') ?? '',
    labels.map((label) => label.textContent).join(' '),
    el.textContent ?? '',
  ];
  return collapse(ways.find((way) => collapse(way) !== '') ?? '');
}

/** What assistive technology reads after the name. */
export const descriptionOf = (el: Element): string => collapse(byIds(el, 'aria-describedby'));

/** The first visible control whose name matches, e.g. `control(el, 'button', /^Add/)`. */
export function control<E extends HTMLElement = HTMLElement>(el: Element, selector: string, name: RegExp): E {
  const found = visible<E>(el, selector).find((candidate) => name.test(nameOf(candidate)));
  if (!found) throw new Error(`No visible ${selector} is named ${String(name)}. There is:\n${shownText(el)}`);
  return found;
}

/** The error summary, if it is shown: the part that takes the focus, headed "There is a problem". */
export function summary(el: Element): HTMLElement | undefined {
  return visible(el, '[tabindex="-1"]').find((candidate) => nameOf(candidate).includes(SUMMARY_HEADING));
}

/** The sentences of the summary; `link` says which can be followed to their question. */
export function summaryEntries(el: Element): { text: string; link: HTMLAnchorElement | null }[] {
  const items = Array.from(summary(el)?.querySelectorAll('li') ?? []);
  return items.map((item) => ({ text: collapse(item.textContent ?? ''), link: item.querySelector('a') }));
}

/** The link of the summary whose sentence contains `text`. */
export function summaryLink(el: Element, text: string): HTMLAnchorElement {
  const link = summaryEntries(el).find((entry) => entry.text.includes(text))?.link;
  if (!link) throw new Error(`No link in the error summary says "${text}". The element shows:\n${shownText(el)}`);
  return link;
}

/** The error sentences that stand at their questions. */
export const fieldErrors = (el: Element): string[] =>
  visible(el, '[part~="error"]')
    .filter((error) => !error.closest('[part~="error-summary"]'))
    .map((error) => collapse(error.textContent ?? ''))
    .filter((text) => text !== '');

/** Whether anything tells the user of an error, seen or read out. */
export const showsErrors = (el: Element): boolean =>
  summary(el) !== undefined || fieldErrors(el).length > 0 || visible(el, '[aria-invalid="true"]').length > 0;

/** Waits until the element has drawn and until what it puts off to the next task or frame has happened. */
export async function settle(el: Element): Promise<void> {
  await (el as Partial<{ updateComplete: Promise<unknown> }>).updateComplete;
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  await (el as Partial<{ updateComplete: Promise<unknown> }>).updateComplete;
}
