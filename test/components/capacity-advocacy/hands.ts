// A worker who uses no mouse: real keys alone, and after each answer the keyboard is where it was, never at the page's start.
import { expect, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/define.js';
import type { CapacityAdvocacyElement } from '../../../src/components/capacity-advocacy/capacity-advocacy.js';
import { ActionCounter } from '../../support/actions.js';
import { focused, nameOf, settle, shownText, visible } from '../../support/dom.js';
import { markup, type Attributes } from '../../support/form.js';
import type { Seen, SeenSection } from './checklist.js';

/** No page of this element has as many stops as this. */
const MOST_STOPS = 120;

/** What is done in a section, by whatever hand: things are found in the order of the page, on from what was used last. */
export type Doing = Pick<Hands, 'choose' | 'press' | 'type' | 'nearest' | 'asks' | 'text'>;

const isRadio = (at: Element | null): at is HTMLInputElement => at?.matches('[type="radio"]') ?? false;
export const legendOf = (at: Element | null | undefined): string =>
  at?.querySelector(':scope > legend')?.textContent.trim() ?? '';
/** The questions that something belongs to, from the nearest one outwards, as a screen reader says them. */
export function questionsOf(at: Element): string[] {
  const all: string[] = [];
  for (let up = at.closest('fieldset'); up; up = up.parentElement?.closest('fieldset') ?? null) all.push(legendOf(up));
  return all;
}

export class Hands {
  readonly posted: SeenSection[] = [];
  constructor(
    readonly el: CapacityAdvocacyElement,
    readonly counter = new ActionCounter(),
  ) {
    el.closest('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      const text = new FormData(event.target as HTMLFormElement).get('section');
      this.posted.push(JSON.parse(String(text)) as SeenSection);
    });
    this.counter.start();
  }
  get section(): SeenSection {
    return this.el.value as unknown as SeenSection;
  }
  get actions(): readonly string[] {
    return this.counter.actions;
  }

  /** The keyboard has not been lost: something inside of the page has it. */
  holds(what: string): void {
    const at = focused();
    expect(at && at !== document.body, `the focus after ${what}`).to.equal(true);
  }

  /** Goes to what has this name, and belongs to this question if one is given. Among radios that are one question, by arrows. */
  async goTo(name: RegExp, question?: RegExp, key = 'Tab'): Promise<void> {
    const stops: string[] = [];
    for (let i = 0; i < MOST_STOPS; i += 1) {
      const at = focused();
      if (at && this.#isWanted(at, name, question)) return;
      if (isRadio(at) && (await this.#arrowTo(at, name, question))) return;
      if (at) stops.push(nameOf(at).slice(0, 60));
      await sendKeys({ press: key });
      await this.el.updateComplete;
    }
    throw new Error(`The keyboard never came to ${String(name)}. It stopped at: ${stops.slice(0, 60).join(' | ')}`);
  }
  #isWanted(at: Element, name: RegExp, question: RegExp | undefined): boolean {
    // A heading that took the focus by script is read, not used.
    if (at.matches('[tabindex="-1"]') || !name.test(nameOf(at))) return false;
    return !question || questionsOf(at).some((one) => question.test(one));
  }
  async #arrowTo(at: HTMLInputElement, name: RegExp, question: RegExp | undefined): Promise<boolean> {
    const root = at.getRootNode() as ShadowRoot;
    const all = Array.from(root.querySelectorAll<HTMLInputElement>('[type="radio"]')).filter(
      (radio) => radio.name === at.name,
    );
    const to = all.findIndex((radio) => this.#isWanted(radio, name, question));
    if (to < 0) return false;
    const from = all.indexOf(at);
    const press = to > from ? 'ArrowDown' : 'ArrowUp';
    for (let i = 0; i < Math.abs(to - from); i += 1) {
      await sendKeys({ press });
      await this.el.updateComplete;
      this.holds(`an arrow towards ${String(name)}`);
    }
    return true;
  }

  /** Chooses an answer: it is chosen, and the keyboard stays at it. */
  async choose(name: RegExp, question?: RegExp, key = 'Tab'): Promise<void> {
    await this.goTo(name, question, key);
    const { id } = focused() as HTMLInputElement;
    if (!(focused() as HTMLInputElement).checked) await sendKeys({ press: 'Space' });
    await settle(this.el);
    this.holds(`choosing ${String(name)}`);
    const at = focused() as HTMLInputElement;
    expect(at.checked && at.id === id, `the keyboard is at ${String(name)}, not at ${nameOf(at)}`).to.equal(true);
  }
  /** Presses a button; `lands` is the name of what has the keyboard then. */
  async press(name: RegExp, lands?: RegExp, key = 'Tab'): Promise<void> {
    await this.goTo(name, undefined, key);
    await sendKeys({ press: 'Enter' });
    await settle(this.el);
    this.holds(`pressing ${String(name)}`);
    if (lands) expect(nameOf(focused() as Element)).to.match(lands);
  }
  /** Types in a box, to the last letter. */
  async type(name: RegExp, text: string, question?: RegExp, key = 'Tab'): Promise<void> {
    await this.goTo(name, question, key);
    await sendKeys({ type: text });
    await settle(this.el);
    this.holds(`typing in ${String(name)}`);
    expect((focused() as HTMLInputElement).value).to.equal(text);
  }
  get text(): string {
    return shownText(this.el);
  }
  /** The cards that are told, as their texts. */
  get cards(): readonly string[] {
    return visible(this.el, 'li.card').map((card) => card.innerText.replaceAll(/\s+/g, ' '));
  }
  /** The host saves without a new page; from then on it is this day. */
  async hostSaves(day: string): Promise<void> {
    this.el.clock = () => new Date(`${day}T10:42:00`);
    this.el.defaultValue = this.el.value;
    await settle(this.el);
    this.holds('a save');
  }
  /** Whether a question is on the page. */
  asks(question: RegExp): boolean {
    const all = this.el.shadowRoot?.querySelectorAll<HTMLElement>('fieldset') ?? [];
    return Array.from(all).some((one) => one.checkVisibility() && question.test(legendOf(one)));
  }
  /** Goes back to the first answer of a question, where what is wanted stands above. */
  async nearest(name: RegExp, question: RegExp): Promise<void> {
    const at = focused();
    const all = Array.from(this.el.shadowRoot?.querySelectorAll('input') ?? []);
    const wanted = all.find((one) => this.#isWanted(one, name, question));
    const isAbove = at && wanted && at.compareDocumentPosition(wanted) & Node.DOCUMENT_POSITION_PRECEDING;
    if (isAbove) await this.goTo(name, question, 'Shift+Tab');
  }
  save(): Promise<void> {
    return this.press(/^Save$/);
  }
}

/** A page of a case system on a day, with the keyboard above the form. */
export async function openByKeys(
  day: string,
  attributes: Attributes = {},
  tag: 'msp-capacity-advocacy' | 'msp-review-timeline' | 'msp-closure-feedback' = 'msp-capacity-advocacy',
): Promise<Hands> {
  const page = await fixture<HTMLElement>(`<div>
    <a href="#top">Enquiries</a>
    <form>${markup(tag, { name: 'section', jurisdiction: 'england', ...attributes })}<button>Save</button></form>
  </div>`);
  const el = page.querySelector(tag) as CapacityAdvocacyElement;
  el.clock = () => new Date(`${day}T10:42:00`);
  await settle(el);
  page.querySelector('a')?.focus();
  return new Hands(el);
}

/** What was recorded, without what a machine adds: who, when it was written down, and under which name. */
export function plain(x: unknown): unknown {
  return JSON.parse(
    JSON.stringify(x, (key, said: unknown) => (['id', 'recordedAt', 'by'].includes(key) ? undefined : said)) ?? 'null',
  ) as unknown;
}

/** Some of an entry. */
export const without = (entry: Seen | undefined, ...keys: readonly string[]): Seen =>
  Object.fromEntries(Object.entries(entry ?? {}).filter(([key]) => !keys.includes(key)));
