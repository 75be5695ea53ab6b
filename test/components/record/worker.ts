// A record in a worker's hands: a page of a case system on a day, gone through by keys or by mouse.
import { expect, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/define.js';
import type { CapacityAdvocacyElement } from '../../../src/components/capacity-advocacy/capacity-advocacy.js';
import type { RecordElement } from '../../../src/components/record/record.js';
import { checkRecord, type FieldIssue } from '../../../src/schema/index.js';
import { ActionCounter } from '../../support/actions.js';
import { focused, isVisible, nameOf, settle, shownText } from '../../support/dom.js';
import { markup, type Attributes } from '../../support/form.js';
import { click, typeInto, usable } from '../../support/mouse.js';
import type { Seen } from '../capacity-advocacy/checklist.js';
import { Hands, questionsOf, type Doing } from '../capacity-advocacy/hands.js';

const SECTIONS = ['msp-desired-outcomes', 'msp-capacity-advocacy', 'msp-review-timeline', 'msp-closure-feedback'];
const BACK = /^Back to the record$/;

/** What of a record keeps it from being whole. */
export const errorsOf = (issues: readonly FieldIssue[]): string[] =>
  issues.filter(({ severity }) => severity === 'error').map(({ code, path }) => `${code} ${path.join('/')}`);

/** The page of one record, and the host around it. */
export class RecordPage {
  readonly posted: Seen[] = [];
  readonly counter = new ActionCounter();
  constructor(
    readonly root: HTMLElement,
    readonly el: RecordElement,
    readonly day: string,
  ) {
    el.closest('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      const all = [...new FormData(event.target as HTMLFormElement).entries()];
      expect(
        all.map(([name]) => name),
        'the record is posted once, and no section',
      ).to.deep.equal(['record']);
      this.posted.push(JSON.parse(String(all[0]?.[1])) as Seen);
    });
    this.counter.start();
  }
  /** The section that stands in place of the list. */
  get section(): CapacityAdvocacyElement {
    const all = SECTIONS.map((tag) => this.el.shadowRoot?.querySelector<HTMLElement>(tag));
    const found = all.find((one) => one && isVisible(one));
    if (!found) throw new Error(`No section is open. The record shows:\n${this.text}`);
    return found as CapacityAdvocacyElement;
  }
  get text(): string {
    return shownText(this.el);
  }
  /** The tasks and where they stand, as they are read. */
  get tasks(): string[] {
    const all = Array.from(this.el.shadowRoot?.querySelectorAll<HTMLElement>('.task') ?? []);
    return all.map((task) => task.innerText.replaceAll(/\s+/g, ' ').trim());
  }
  /** What was posted last. */
  get last(): Seen {
    const found = this.posted.at(-1);
    const problems = errorsOf(this.el.issues).join('\n');
    if (!found) throw new Error(`Nothing was posted. The record has:\n${problems}`);
    return found;
  }
  /** The answers of the record's own questions, each with its hint. */
  get answers(): string[] {
    const all = Array.from(this.el.shadowRoot?.querySelectorAll<HTMLElement>('.choice') ?? []);
    return all.filter(isVisible).map((one) => one.innerText.replaceAll(/\s+/g, ' ').trim());
  }
  done(): void {
    this.counter.stop();
  }
}

/** The record by keys alone. */
export class ByKeys {
  constructor(readonly on: RecordPage) {}
  /** The keyboard on the page of the record. */
  get page(): Hands {
    return new Hands(this.on.el as never, this.on.counter);
  }
  /** Opens a task; the keyboard is at its heading. */
  async open(task: RegExp): Promise<Hands> {
    await this.page.press(task, task);
    const { section, counter } = this.on;
    await settle(section);
    expect(nameOf(focused()!)).to.match(task);
    return new Hands(section, counter);
  }
  /** Goes back to the list, where the task has the keyboard. */
  async back(task: RegExp): Promise<void> {
    await this.page.press(BACK, task, 'Shift+Tab');
  }
  /** Presses Save, wherever the keyboard is. */
  async save(): Promise<Seen> {
    const before = this.on.posted.length;
    await this.page.press(/^Save$/);
    expect(this.on.posted.length, errorsOf(this.on.el.issues).join('\n')).to.equal(before + 1);
    return this.on.last;
  }
}

/** The record by mouse: what is wanted is looked for on from what was used last, then from the top of the page. */
export class ByMouse implements Doing {
  #last: HTMLElement | undefined;
  constructor(readonly page: RecordPage) {}

  /** All that can be used now: on a screen that lies over the page, only what is there. */
  get all(): HTMLElement[] {
    const all = usable(this.page.root);
    const above = all.filter((one) => one.closest('dialog')?.matches(':modal'));
    const top = above.at(-1)?.closest('dialog');
    return top ? above.filter((one) => one.closest('dialog') === top) : all;
  }
  find(name: RegExp, question?: RegExp, isBack = false): HTMLElement {
    const { all } = this;
    const from = this.#last ? all.indexOf(this.#last) : -1;
    const order = isBack
      ? [...all.slice(0, Math.max(from, 0)).reverse(), ...all.slice(Math.max(from, 0)).reverse()]
      : [...all.slice(Math.max(from, 0)), ...all.slice(0, Math.max(from, 0))];
    const found = order.find((one) => this.#is(one, name, question));
    if (!found)
      throw new Error(
        `Nothing to click is named ${String(name)} at ${String(question)}. There is: ${all.map((one) => nameOf(one).slice(0, 50)).join(' | ')}`,
      );
    return found;
  }
  #is(one: Element, name: RegExp, question?: RegExp): boolean {
    return name.test(nameOf(one)) && (!question || questionsOf(one).some((asked) => question.test(asked)));
  }
  has(name: RegExp, question?: RegExp): boolean {
    return this.all.some((one) => this.#is(one, name, question));
  }
  async #click(target: HTMLElement): Promise<void> {
    await click(target);
    await settle(this.page.el);
    // The eyes follow the focus to what has come.
    const at = focused() as HTMLElement;
    this.#last = this.all.includes(at) ? at : target;
  }
  async choose(name: RegExp, question?: RegExp, key = 'Tab'): Promise<void> {
    const target = this.find(name, question, key !== 'Tab') as HTMLInputElement;
    if (!target.checked) await this.#click(target);
    expect(target.checked, `${String(name)} is chosen`).to.equal(true);
  }
  async press(name: RegExp, lands?: RegExp, key = 'Tab'): Promise<void> {
    await this.#click(this.find(name, undefined, key !== 'Tab'));
    if (lands) expect(nameOf(focused()!)).to.match(lands);
  }
  async type(name: RegExp, text: string, question?: RegExp, key = 'Tab'): Promise<void> {
    const target = this.find(name, question, key !== 'Tab') as HTMLTextAreaElement;
    this.#last = target;
    await typeInto(target, text);
    await settle(this.page.el);
    expect(target.value).to.equal(text);
  }
  async nearest(): Promise<void> {
    // A mouse is everywhere at once.
  }
  asks(question: RegExp): boolean {
    return this.all.some((one) => questionsOf(one).some((asked) => question.test(asked)));
  }
  get text(): string {
    return shownText(this.page.section);
  }
  /** Opens a task; the keyboard is at its heading. */
  async open(task: RegExp): Promise<this> {
    await this.press(task);
    await settle(this.page.section);
    expect(nameOf(focused()!)).to.match(task);
    this.#last = undefined;
    return this;
  }
  async back(task: RegExp): Promise<void> {
    await this.press(BACK, task);
    this.#last = undefined;
  }
  async save(): Promise<Seen> {
    const before = this.page.posted.length;
    await this.press(/^Save$/);
    expect(this.page.posted.length, errorsOf(this.page.el.issues).join('\n')).to.equal(before + 1);
    return this.page.last;
  }
  /** Passes over questions of the person until this one. */
  async goOn(to: RegExp): Promise<void> {
    for (let n = 0; n < 24 && !to.test(this.question); n += 1) await this.press(/^Next$/);
    expect(this.question).to.match(to);
  }
  get #layer(): ParentNode | null {
    return this.all[0]?.closest('dialog') ?? this.page.section.shadowRoot;
  }
  get question(): string {
    return this.#layer?.querySelector('#question')?.textContent?.trim() ?? '';
  }
  /** Whether a picture stands beside the question. */
  get picture(): boolean {
    return Array.from(this.#layer?.querySelectorAll('.ask svg') ?? []).some(isVisible);
  }
}

/** Opens the record on a day with what is saved of it; the keyboard is above the form. */
export async function openRecord(day: string, value: unknown, attributes: Attributes = {}): Promise<RecordPage> {
  const root = await fixture<HTMLElement>(`<div>
    <a href="#top">Enquiries</a>
    <form>${markup('msp-record', { name: 'record', value, ...attributes })}<button>Save</button></form>
  </div>`);
  const el = root.querySelector('msp-record') as unknown as RecordElement;
  el.clock = () => new Date(`${day}T10:42:00`);
  await settle(el);
  await settle(el);
  root.querySelector('a')?.focus();
  return new RecordPage(root, el, day);
}

/** Goes on to where the keyboard has nothing chosen: arrows would choose within a group of radios. */
export const outOfGroup = (): Promise<void> => sendKeys({ press: 'Tab' });

/** The record that was posted is whole for the element and for a server. */
export function expectWhole(page: RecordPage, posted: Seen): void {
  expect(errorsOf(page.el.issues).join('\n'), 'for the element').to.equal('');
  expect(errorsOf(checkRecord(posted, { today: page.day })).join('\n'), 'for a server').to.equal('');
}
