// A record on a page, as its tests look at it.
import { expect } from '@open-wc/testing';
import '../../../src/define.js';
import type { RecordElement } from '../../../src/components/record/record.js';
import { control, isVisible, nameOf, settle, visible } from '../../support/dom.js';
import { inForm, type Attributes, type TestForm } from '../../support/form.js';

export type { RecordElement };
export type OnPage = Omit<TestForm, 'el'> & { readonly el: RecordElement };

/** A record in a form, on a day after all that the cases tell. */
export async function open(attributes: Attributes = {}, content = ''): Promise<OnPage> {
  const page = await inForm('msp-record', { name: 'record', 'person-name': 'Joyce', ...attributes }, { content });
  const el = page.el as unknown as RecordElement;
  el.clock = () => new Date('2026-11-20T10:42:00');
  await settle(el);
  return { ...page, el };
}

export const press = async (el: RecordElement, name: RegExp, selector = 'a, button'): Promise<void> => {
  const found = control(el, selector, name);
  found.focus();
  found.click();
  await settle(el);
  await settle(el);
};

/** The tasks and where they stand. */
export const tasks = (el: RecordElement): string[] =>
  visible(el, '.task').map((task) => task.textContent.replace(/\s+/g, ' ').trim());

/** What stands at the top, before the tasks. */
export const notices = (el: RecordElement): string[] => visible(el, '.notice').map((one) => one.textContent.trim());

/** A section of the record, wherever it is. */
export function section<E extends HTMLElement = HTMLElement>(el: RecordElement, tag: string): E {
  const found = el.shadowRoot?.querySelector<E>(tag) ?? el.querySelector<E>(tag);
  if (!found) throw new Error(`There is no ${tag}`);
  return found;
}

/** The summary lists of a page: each card by its name, with its lines. */
export const cards = (el: RecordElement): Map<string, readonly (readonly [string, string])[]> =>
  new Map(
    visible(el, '#page li.card').map((card) => [
      card.querySelector('h2, h3, h4, h5')?.textContent.trim() ?? '',
      Array.from(
        card.querySelectorAll('dl > div'),
        (line) =>
          [
            line.querySelector('dt')?.textContent.trim() ?? '',
            line.querySelector('dd')?.textContent.replace(/\s+/g, ' ').trim() ?? '',
          ] as const,
      ),
    ]),
  );

/** The element whose heading can be seen is the one that is open. */
export const expectOpen = (el: RecordElement, tag: string): void => {
  expect(isVisible(section(el, tag)), `${tag} is open`).to.equal(true);
};
export { nameOf };
