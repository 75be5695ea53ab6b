import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { button } from './fields.js';
import { heading } from './heading.js';
import { startsWith, type Path } from './json.js';
import { picture, type PictureSet } from './pictures.js';
import { ReadAloud, type AloudHost } from './read-aloud.js';

/** One question to the person, which has the screen to itself. */
export interface PersonScreen {
  /** Tells it from the others; stays the same while it is answered. */
  readonly id: string;
  readonly question: string;
  /** The name of the picture beside it. */
  readonly picture?: string;
  /** Where its answer lies. */
  readonly path?: Path;
  /** The answers. Without them it is counted, but as things stand it is not asked. */
  readonly draw?: (() => unknown) | undefined;
  /** What the button that goes on is called here, and does before that: `false` stays. */
  readonly next?: { readonly label: string; readonly press: () => boolean } | undefined;
}

/** The place of the screen whose answer lies at `path`, or holds it. */
export function placeOfScreen(screens: readonly PersonScreen[], path: Path): [number] | undefined {
  const at = screens.findIndex(
    (screen) => screen.path && (startsWith(path, screen.path) || startsWith(screen.path, path)),
  );
  return at < 0 ? undefined : [at];
}

/** What the person's view needs of the element that it is a part of. */
export interface PersonHost extends AloudHost {
  readonly pictures: PictureSet;
  say(sentence: string): void;
  moveTo(selector: string): void;
  /** Where Back leads from the first question. */
  readonly home?: (() => void) | undefined;
}

/** What stands around the question: a heading's level, what is beside the progress, and what follows the thanks. */
export interface Frame {
  readonly level: number;
  readonly head: unknown;
  readonly last: unknown;
}

/**
 * One question a screen, with a picture beside it; Back, help and Stop always there. Nothing is required: what is passed
 * over is absent. Next and Back move the focus to the question, choosing an answer moves nothing.
 */
export class PersonView {
  #id = '';
  #at = 0;
  #ended = false;
  #helped = false;

  readonly #aloud: ReadAloud;

  constructor(private readonly host: PersonHost) {
    this.#aloud = new ReadAloud(host);
  }

  /** Begins again with the first question. */
  begin(): void {
    [this.#id, this.#at, this.#ended, this.#helped] = ['', 0, false, false];
  }

  /** Shows the screen at a place; beyond the last one are the thanks. */
  show(screens: readonly PersonScreen[], at: number): void {
    this.#aloud.stop();
    this.#ended = at >= screens.length;
    this.#at = Math.min(Math.max(at, 0), screens.length - 1);
    this.#id = screens[this.#at]?.id ?? '';
    this.#helped = false;
    this.host.requestUpdate();
  }

  #go(screens: readonly PersonScreen[], step: 1 | -1): void {
    if (step < 0 && this.#at === 0 && !this.#ended && this.host.home) {
      this.host.home();
      return;
    }
    let at = this.#ended ? screens.length - 1 : this.#at + step;
    while (screens[at] && !screens[at]?.draw) at += step;
    this.show(screens, at);
    this.host.moveTo('#question');
  }

  #askForHelp(question: string): void {
    this.#helped = true;
    this.host.requestUpdate();
    this.host.say(this.host.words.f('helpTold'));
    this.host.dispatchEvent(new CustomEvent('msp-help', { bubbles: true, composed: true, detail: { question } }));
  }

  render(screens: readonly PersonScreen[], { level, head, last }: Frame): TemplateResult {
    const { words, pictures } = this.host;
    const found = screens.findIndex(({ id }) => id === this.#id);
    this.#at = Math.max(found < 0 ? Math.min(this.#at, screens.length - 1) : found, 0);
    const screen = this.#ended ? undefined : screens[this.#at];
    const question = screen?.question ?? words.f('thanks');
    const stop = (): void => {
      this.show(screens, screens.length);
      this.host.moveTo('#question');
    };
    const next = (): void => {
      if (screen?.next?.press() !== false) this.#go(screens, 1);
    };
    const progress = words.f('progress', { number: this.#at + 1, count: screens.length });
    return html`<div class="person">
      <div class="head">
        <p class="progress">${screen ? progress : nothing}</p>
        ${head}
      </div>
      ${keyed(
        screen?.id,
        html`<div class="ask">
          ${picture(pictures, screen ? screen.picture : 'question.end')}
          <div>
            ${heading(level, question, 'question')} ${this.#aloud.button()}
            ${screen && this.#at === 0 ? html`<p>${words.f('canStop')}</p>` : nothing}
            ${screen ? screen.draw?.() : last}
          </div>
        </div>`,
      )}
      ${this.#helped ? html`<p class="notice">${words.f('helpTold')}</p>` : nothing}
      ${screen ? button(screen.next?.label ?? words.f('next'), next, { class: 'primary next' }) : nothing}
      <div class="bar" part="bar">
        ${button(words.f('back'), () => this.#go(screens, -1))}
        ${button(words.f('help'), () => this.#askForHelp(question))} ${button(words.f('stop'), stop)}
      </div>
    </div>`;
  }
}
