// An element on a screen that is as wide as a small phone, or as a screen at 400 % (WCAG 2.2, 1.4.10: 320 px).
import { shadow } from './dom.js';

/** A word that no line of such a screen holds. */
export const LONG = 'https://www.llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch.example.org/';

/** What somebody wrote: what has a space in it is no code, no id and no date. */
const isWritten = (_key: string, said: string): boolean => said.includes(' ');

/** The same value with a word in every text that is too long for a line. `isText` says where single words are texts, too. */
export const withLongWords = (value: unknown, isText = isWritten): unknown =>
  JSON.parse(JSON.stringify(value), (key, said: unknown) =>
    typeof said === 'string' && isText(key, said) ? LONG : said,
  );

/** Makes what is open as narrow as that. */
export async function narrowed<Open extends { readonly el: HTMLElement; settle(): Promise<void> }>(
  open: Open,
): Promise<Open> {
  open.el.style.display = 'block';
  open.el.style.width = '320px';
  await open.settle();
  await open.settle();
  return open;
}

/** What is hidden from sight is one pixel wide, wherever it lies. */
const isHidden = (part: Element): boolean =>
  part.closest('.hidden-text, legend, .label') !== null && part.getBoundingClientRect().width <= 1;

/** What stands out of the element, by where it lies. A table that scrolls by itself may, and a drawing is cut at its edge. */
export function outside({ el }: { readonly el: HTMLElement }): string[] {
  const { right } = el.getBoundingClientRect();
  return Array.from(shadow(el).querySelectorAll<HTMLElement>('*'))
    .filter((part) => part.checkVisibility() && part.getBoundingClientRect().right > right + 1)
    .filter((part) => !part.closest('.scrolls > *, svg *') && !isHidden(part))
    .map(
      (part) =>
        `${part.localName}.${String(part.className)} in ${part.closest<HTMLElement>('[data-path]')?.dataset['path'] ?? ''}`,
    );
}
