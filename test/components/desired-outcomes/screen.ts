import { fixture } from '@open-wc/testing';
import '../../../src/define.js';
import type { DesiredOutcomesElement } from '../../../src/components/desired-outcomes/desired-outcomes.js';
import type { DesiredOutcomes } from '../../../src/schema/index.js';
import { Keyboard } from '../../support/actions.js';
import { settle } from '../../support/dom.js';
import { NOW } from './picker.js';

/** A page of a case system, for somebody who uses the keyboard alone. */
export interface Screen {
  readonly el: DesiredOutcomesElement;
  readonly keys: Keyboard;
  /** What was posted, in order. */
  readonly posts: DesiredOutcomes[];
}

/** Joyce's page on 14 May 2026, with what is saved of her; the focus is above the form. */
export async function openScreen(saved?: object): Promise<Screen> {
  const page = await fixture<HTMLElement>(`<div>
    <a href="#top">Enquiries</a>
    <form>
      <msp-desired-outcomes name="section" person-name="Joyce" jurisdiction="england" required></msp-desired-outcomes>
      <button>Save</button>
    </form>
  </div>`);
  const el = page.querySelector('msp-desired-outcomes') as DesiredOutcomesElement;
  el.clock = () => NOW;
  if (saved) el.defaultValue = saved as never;
  await settle(el);
  const posts: DesiredOutcomes[] = [];
  page.querySelector('form')?.addEventListener('submit', (event) => {
    event.preventDefault();
    const text = new FormData(event.target as HTMLFormElement).get('section');
    posts.push(JSON.parse(String(text)) as DesiredOutcomes);
  });
  page.querySelector('a')?.focus();
  return { el, keys: new Keyboard(el), posts };
}
