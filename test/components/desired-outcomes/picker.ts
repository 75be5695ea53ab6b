// The picker in a worker's hands: everything is found by what can be seen or read out, and done as a user does it.
import { expect, waitUntil } from '@open-wc/testing';
import '../../../src/define.js';
import type { DesiredOutcomesElement } from '../../../src/components/desired-outcomes/desired-outcomes.js';
import { focused, nameOf, settle, shadow, shownText, visible, wholeText } from '../../support/dom.js';
import { inForm, type Attributes, type TestForm } from '../../support/form.js';

/** What a version of an outcome may have. */
export interface SeenVersion {
  polarity?: string;
  words?: unknown;
  observation?: string;
  importance?: string;
  source?: string;
  code?: string;
  kind?: string;
  origin?: string;
  quoteId?: string;
  hardToAchieve?: boolean;
  achievability?: { discussedOn?: string; explanation?: string };
  nextBest?: string;
  means?: object[];
  relations?: object[];
  rank?: number;
  status?: string;
  conversationId?: string;
  mergedInto?: string;
  supersededBy?: string;
  carriedTo?: string;
  change?: { reasons?: string[]; date?: string; agreedBy?: string; note?: string };
  recordedAt?: string;
  by?: { id: string; name?: string };
  setAside?: Record<string, unknown>;
}
export interface SeenOutcome extends SeenVersion {
  id?: string;
  history?: SeenVersion[];
}
export interface SeenTalk {
  id?: string;
  date?: string;
  stages?: string[];
  askedStatus?: string;
  noneExpressedReason?: string;
  notAskedReason?: string;
  revisitOn?: string;
  mode?: string;
  place?: string;
  seenAlone?: string;
  seenAloneReason?: string;
  participants?: object[];
  recordedAt?: string;
  setAside?: Record<string, unknown>;
  history?: object[];
}
/** The value as tests read it. */
export interface SeenValue {
  schemaVersion?: string;
  conversations: SeenTalk[];
  outcomes: SeenOutcome[];
  othersWishes?: Record<string, unknown>[];
  professionalGoals?: Record<string, unknown>[];
  options?: Record<string, unknown>[];
  setAside?: Record<string, unknown>;
}

/** What the worker's clock shows, unless a test says otherwise. */
export const NOW = new Date(2026, 4, 14, 10, 42);
export const WORKER = { id: 'w1', name: 'A worker' };

const ANSWER = 'input[type="radio"], input[type="checkbox"]';
const BOX = 'textarea, input[type="text"]';
const PRESS = 'button, summary, a[href]';

export const collapse = (text: string): string => text.replace(/\s+/g, ' ').trim();

export class Picker {
  readonly el: DesiredOutcomesElement;
  readonly #page: TestForm;

  constructor(page: TestForm) {
    this.#page = page;
    this.el = page.el as unknown as DesiredOutcomesElement;
  }

  get value(): SeenValue {
    return this.el.value as unknown as SeenValue;
  }
  /** The outcome at a place of the list; the first one without a place. */
  outcome(index = 0): SeenOutcome {
    const found = this.value.outcomes[index];
    if (!found) throw new Error(`There is no outcome ${index} in ${JSON.stringify(this.el.value)}`);
    return found;
  }
  talk(index = 0): SeenTalk {
    const found = this.value.conversations[index];
    if (!found) throw new Error(`There is no conversation ${index} in ${JSON.stringify(this.el.value)}`);
    return found;
  }
  /** What a submit would post. */
  get posted(): string | null {
    return (this.#page.posted()[0] as string | undefined) ?? null;
  }
  get text(): string {
    return shownText(this.el);
  }
  /** Also what is folded away. */
  get allText(): string {
    return wholeText(this.el);
  }

  settle(): Promise<void> {
    return settle(this.el);
  }
  /** All that match and can be seen; what lies in a closed disclosure cannot. */
  seen<E extends HTMLElement = HTMLElement>(selector: string): E[] {
    return visible<E>(this.el, selector).filter((found) => found.checkVisibility());
  }
  #find<E extends HTMLElement>(selector: string, name: RegExp): E {
    const all = this.seen<E>(selector);
    const found = all.find((candidate) => name.test(nameOf(candidate)));
    if (!found) throw new Error(`Nothing is named ${String(name)}. There is: ${all.map(nameOf).join(' | ')}`);
    return found;
  }
  /** A button, disclosure or link that can be seen. */
  button(name: RegExp): HTMLElement {
    return this.#find(PRESS, name);
  }
  async press(name: RegExp): Promise<void> {
    const button = this.button(name);
    button.focus();
    button.click();
    await this.settle();
  }
  answer(name: RegExp): HTMLInputElement {
    return this.#find(ANSWER, name);
  }
  async choose(...names: RegExp[]): Promise<void> {
    for (const name of names) {
      const answer = this.answer(name);
      answer.focus();
      answer.click();
      await this.settle();
    }
  }
  box(name: RegExp): HTMLTextAreaElement | HTMLInputElement {
    return this.#find(BOX, name);
  }
  /** Puts a text into a box as typing does, and stays in it. */
  async write(name: RegExp, text: string): Promise<void> {
    const box = this.box(name);
    box.focus();
    box.value = text;
    box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await this.settle();
  }
  /** Goes out of the box that has the focus, as Tab does: what was typed is committed. */
  async leave(): Promise<void> {
    const box = focused() as HTMLElement;
    box.dispatchEvent(new Event('change', { bubbles: true }));
    box.blur();
    await this.settle();
  }
  async writeAndLeave(name: RegExp, text: string): Promise<void> {
    await this.write(name, text);
    await this.leave();
  }
  /** Whether something that can be pressed, chosen or typed in is there. */
  has(name: RegExp): boolean {
    return this.seen(`${PRESS}, ${ANSWER}, ${BOX}`).some((candidate) => name.test(nameOf(candidate)));
  }
  /** The cards, as their texts. */
  get cards(): string[] {
    return this.seen('li[part~="item"]').map((card) => collapse(card.innerText));
  }
  get statusLine(): string {
    return shadow(this.el).querySelector('[role="status"]')?.textContent ?? '';
  }
  /** Waits for a sentence in the status line. */
  async told(sentence: string): Promise<void> {
    try {
      await waitUntil(() => this.statusLine === sentence, '', { timeout: 4000 });
    } catch {
      expect(this.statusLine, 'status line').to.equal(sentence);
    }
  }
  /** A press on the page's submit button. */
  submit(): Promise<void> {
    return this.#page.submit();
  }
  get posts(): number {
    return this.#page.posts();
  }
  /** The host saves without a new page, as one with a script does. */
  async hostSaves(): Promise<void> {
    this.el.defaultValue = this.el.value;
    await this.settle();
  }
  /** The host saves what is posted and shows the page anew. */
  async saveAndReload(attributes: Attributes = {}): Promise<Picker> {
    return openPicker({ value: JSON.parse(this.posted ?? 'null') as unknown, ...attributes });
  }
  /** Everything that can be seen of an error, by its sentence. */
  get fieldErrors(): string[] {
    return this.seen('[part~="error"]')
      .map((error) => collapse(error.textContent ?? ''))
      .filter((text) => text !== '');
  }
}

/** Opens the picker for Joyce in a page of a case system. `value` is what is saved. */
export async function openPicker(attributes: Attributes = {}): Promise<Picker> {
  const page = await inForm('msp-desired-outcomes', {
    'person-name': 'Joyce',
    jurisdiction: 'england',
    user: WORKER,
    ...attributes,
  });
  const picker = new Picker(page);
  picker.el.clock = () => NOW;
  await picker.settle();
  return picker;
}

/** Where the focus is, as it is read out. */
export const focusName = (): string => {
  const at = focused();
  return at ? nameOf(at) : '';
};

export const OPENING = /^What does .* want to happen/;
export const NOT_WANTED = /^What does .* not want to happen/;
export const WHY = /^What makes this important/;
export const ADD = /^Add something they want/;
export const ADD_NOT = /^Add something they do not want/;
export const SAID = /^Joyce said it$/;
export const SUPPORTED = /with support$/;
export const OTHER_WAY = /^Someone else or another way/;
