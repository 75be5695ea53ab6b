// The person's view of a section, in the hands of the person: what they see, press and choose.
import { everywhere, focused, isVisible, nameOf, settle, shadow, shownText } from './dom.js';

const PRESS = 'button, summary';
const ANSWER = 'input[type="radio"], input[type="checkbox"]';

/** One question a screen, found by what can be seen. */
export class PersonScreen {
  constructor(readonly el: HTMLElement) {}

  /** The topmost layer: an open dialog, or the element itself. */
  get top(): ParentNode {
    return everywhere(this.el, 'dialog[open]').at(-1) ?? shadow(this.el);
  }
  seen<E extends HTMLElement = HTMLElement>(selector: string): E[] {
    const { top } = this;
    const all =
      top instanceof HTMLElement ? Array.from(top.querySelectorAll<E>(selector)) : everywhere<E>(this.el, selector);
    return all.filter((found) => isVisible(found) && found.checkVisibility());
  }
  #find<E extends HTMLElement>(selector: string, name: RegExp): E {
    const all = this.seen<E>(selector);
    const found = all.find((candidate) => name.test(nameOf(candidate)));
    if (!found) throw new Error(`Nothing is named ${String(name)}. There is: ${all.map(nameOf).join(' | ')}`);
    return found;
  }
  /** The question that is asked now. */
  get question(): string {
    return this.heading.textContent.trim();
  }
  get heading(): HTMLElement {
    const found = this.seen('#question')[0];
    if (!found) throw new Error(`No question is asked. The element shows:\n${shownText(this.el)}`);
    return found;
  }
  /** `2 of 8`, or nothing at the end. */
  get progress(): string {
    return this.seen('.progress')[0]?.textContent.trim() ?? '';
  }
  get text(): string {
    const { top } = this;
    return top instanceof HTMLElement ? top.innerText : shownText(this.el);
  }
  button(name: RegExp): HTMLButtonElement {
    return this.#find<HTMLButtonElement>(PRESS, name);
  }
  has(name: RegExp): boolean {
    return this.seen(`${PRESS}, ${ANSWER}`).some((candidate) => name.test(nameOf(candidate)));
  }
  async press(name: RegExp): Promise<void> {
    const button = this.button(name);
    button.focus();
    button.click();
    await settle(this.el);
  }
  async choose(name: RegExp): Promise<void> {
    const answer = this.#find<HTMLInputElement>(ANSWER, name);
    answer.focus();
    answer.click();
    await settle(this.el);
  }
  get box(): HTMLTextAreaElement {
    const found = this.seen<HTMLTextAreaElement>('textarea')[0];
    if (!found) throw new Error(`There is no box at "${this.question}"`);
    return found;
  }
  /** Writes as typing does, and stays in the box. */
  async write(text: string): Promise<void> {
    const { box } = this;
    box.focus();
    box.value = text;
    box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await settle(this.el);
  }
  /**
   * Goes through all screens from here, and gives the question of each. `look` is called on each, the last one too, and
   * told whether the question is new: "What else?" has no end for who always answers it.
   */
  async walk(look: (isNew: boolean) => unknown = () => undefined): Promise<string[]> {
    const asked: string[] = [];
    for (let n = 0; n < 60; n += 1) {
      const isNew = !asked.includes(this.question);
      asked.push(this.question);
      await look(isNew);
      if (!this.has(/^(Next|Nesaf)$/)) return asked;
      await this.press(/^(Next|Nesaf)$/);
    }
    throw new Error(`There is no end: ${asked.join(' | ')}`);
  }
  get hasFocusOnQuestion(): boolean {
    return focused() === this.heading;
  }
}
