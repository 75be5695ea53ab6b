// Goes through a screen by keyboard alone, as a worker who uses no mouse does, and counts what it costs.
// One action is one press, one choice, or one field typed in; Tab is free, and the host's Save counts.
import { sendKeys } from '@web/test-runner-commands';
import { focused, nameOf, settle } from './dom.js';

/** No screen of the library has as many stops as this. */
const MOST_STOPS = 80;

const isChoice = (el: Element): boolean => el.matches('input[type="radio"], input[type="checkbox"], select');
const isText = (el: Element): boolean => el.matches('input, textarea') && !isChoice(el);

/**
 * Counts actions by what the browser reports, not by what a test says it does. Listens on the window before anybody
 * else, because an element keeps the events of its native controls to itself.
 */
export class ActionCounter {
  /** What was done, in order, e.g. `chose Today`. */
  readonly actions: string[] = [];
  #last: Element | string | undefined;

  readonly #listen = (event: Event): void => {
    const target = event.composedPath()[0];
    if (!event.isTrusted || !(target instanceof Element)) return;
    if (event.type === 'input' && isText(target)) this.#count('typed in', target, target);
    // Arrow keys that pass other choices of one question are still one choice.
    if (event.type === 'input' && isChoice(target)) this.#count('chose', target, this.#choiceOf(target));
    const pressed = event.type === 'click' ? target.closest('button, summary, a[href]') : null;
    if (pressed) this.#count('pressed', pressed, {});
  };

  #choiceOf(target: Element): Element | string {
    return target.matches('[type="radio"]') ? `radio ${target.getAttribute('name') ?? ''}` : target;
  }

  /** Counts once for as long as the same field or question is worked on; a press always counts. */
  #count(verb: string, target: Element, key: Element | string | object): void {
    if (key === this.#last) return;
    this.#last = key instanceof Element || typeof key === 'string' ? key : undefined;
    this.actions.push(`${verb} ${nameOf(target)}`);
  }

  start(): void {
    for (const type of ['input', 'click']) window.addEventListener(type, this.#listen, { capture: true });
  }

  stop(): void {
    for (const type of ['input', 'click']) window.removeEventListener(type, this.#listen, { capture: true });
  }
}

/** The keys of a worker: Tab until the wanted thing has the focus, then a key. */
export class Keyboard {
  constructor(private readonly el: Element) {}

  /** Goes forward to what has this name; throws, with the stops on the way, when it is not reached. */
  async goTo(name: RegExp): Promise<void> {
    const stops: string[] = [];
    for (let i = 0; i < MOST_STOPS; i += 1) {
      const at = focused();
      // A heading that took the focus by script is read, not used.
      if (at && !at.matches('[tabindex="-1"]') && name.test(nameOf(at))) return;
      if (at?.matches('[type="radio"]') && (await this.#arrowTo(name))) return;
      if (at) stops.push(nameOf(at));
      await sendKeys({ press: 'Tab' });
      await settle(this.el);
    }
    throw new Error(`The keyboard never came to ${String(name)}. It stopped at: ${stops.join(' | ')}`);
  }

  /** Within a group of radios only the arrows move, and they choose. */
  async #arrowTo(name: RegExp): Promise<boolean> {
    const group = (focused() as HTMLInputElement).name;
    const root = focused()?.getRootNode() as ShadowRoot;
    const all = Array.from(root.querySelectorAll<HTMLInputElement>('[type="radio"]')).filter(
      (radio) => radio.name === group,
    );
    const to = all.findIndex((radio) => name.test(nameOf(radio)));
    const from = all.indexOf(focused() as HTMLInputElement);
    for (let i = from; to >= 0 && i < to; i += 1) await sendKeys({ press: 'ArrowDown' });
    return to >= 0;
  }

  async choose(name: RegExp): Promise<void> {
    await this.goTo(name);
    if (!(focused() as HTMLInputElement).checked) await sendKeys({ press: 'Space' });
    await settle(this.el);
  }

  async press(name: RegExp): Promise<void> {
    await this.goTo(name);
    await sendKeys({ press: 'Enter' });
    await settle(this.el);
  }

  async type(name: RegExp, text: string): Promise<void> {
    await this.goTo(name);
    await sendKeys({ type: text });
    await settle(this.el);
  }
}
