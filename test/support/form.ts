// Forms as a host's server writes them: markup with attributes, no script.
import { fixture } from '@open-wc/testing';
import type { SectionUnderTest } from '../contract/types.js';
import { settle } from './dom.js';

/** `true` is a bare attribute, `false` and `undefined` are none, a text stands as it is, anything else as its JSON. */
export type Attributes = Readonly<Record<string, unknown>>;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** The markup of an element, e.g. `<msp-desired-outcomes name="x" required>…</msp-desired-outcomes>`. */
export function markup(tag: string, attributes: Attributes = {}, content = ''): string {
  const written = Object.entries(attributes).map(([name, value]) => {
    if (value === false || value === undefined) return '';
    if (value === true) return ` ${name}`;
    return ` ${name}="${escaped(typeof value === 'string' ? value : JSON.stringify(value))}"`;
  });
  return `<${tag}${written.join('')}>${content}</${tag}>`;
}

/** Puts an element on the page, without a form. */
export async function place(tag: string, attributes: Attributes = {}, content = ''): Promise<SectionUnderTest> {
  const el = await fixture<SectionUnderTest>(markup(tag, attributes, content));
  await settle(el);
  return el;
}

/** A form on the page that never navigates and counts what a user's submit would have done. */
export interface TestForm {
  readonly form: HTMLFormElement;
  readonly el: SectionUnderTest;
  /** How many times the form would have been posted. */
  readonly posts: () => number;
  /** What stands under a name in a post: one text for each entry. */
  readonly posted: (name?: string) => FormDataEntryValue[];
  /** What a press on a submit button does; `formnovalidate` with `true`. Waits for what follows it. */
  readonly submit: (noValidate?: boolean) => Promise<void>;
}

const TAIL = '<button id="save">Save</button><button id="draft" formnovalidate>Save and come back</button>';

/** A form that holds the element under the name `section`, and two submit buttons. */
export async function inForm(
  tag: string,
  attributes: Attributes = {},
  around: { before?: string; after?: string; content?: string } = {},
): Promise<TestForm> {
  const inside = markup(tag, { name: 'section', ...attributes }, around.content ?? '');
  const form = await fixture<HTMLFormElement>(
    `<form>${around.before ?? ''}${inside}${around.after ?? ''}${TAIL}</form>`,
  );
  const el = form.querySelector<SectionUnderTest>(tag);
  if (!el) throw new Error(`<${tag}> is not in the form`);
  let count = 0;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    count += 1;
  });
  await settle(el);
  return {
    form,
    el,
    posts: () => count,
    posted: (name = 'section') => new FormData(form).getAll(name),
    submit: async (noValidate = false) => {
      form.querySelector<HTMLButtonElement>(noValidate ? '#draft' : '#save')?.click();
      await settle(el);
    },
  };
}
