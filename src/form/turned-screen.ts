import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { button } from './fields.js';
import type { PersonHost, PersonScreen, PersonView } from './person-view.js';
import { topLayer } from './top-layer.js';

interface TurnHost extends PersonHost, ReactiveControllerHost {
  readonly headingLevel: number;
  readonly user: unknown;
  takeBack(): void;
}

/** The worker turns the screen to the person, who has it to themselves until the worker takes it back: two presses, from anywhere. */
export class TurnedScreen {
  #on = false;
  #told: string | undefined;

  constructor(
    private readonly host: TurnHost,
    private readonly person: PersonView,
  ) {}

  get isOn(): boolean {
    return this.#on;
  }

  /** Turns the screen, or takes it back and says what happened meanwhile. */
  set(on: boolean, told?: string): void {
    this.#on = on;
    this.#told = told;
    if (on) this.person.begin();
    this.host.requestUpdate();
  }

  /** What happened while the person had the screen. */
  get told(): TemplateResult | typeof nothing {
    const told = this.#told;
    return told === undefined ? nothing : html`<p class="notice" id="turned" tabindex="-1">${told}</p>`;
  }

  /** The person's view over the whole page. */
  page(screens: readonly PersonScreen[], head: unknown, status: string): TemplateResult {
    const { host } = this;
    const { words, headingLevel: level, user } = host;
    const name = (user as { name?: unknown } | null | undefined)?.name;
    const worker = typeof name === 'string' && name ? name : words.f('theWorker');
    const takeBack = (): void => {
      const asked = new CustomEvent('msp-hand-back', { bubbles: true, composed: true, cancelable: true });
      if (host.dispatchEvent(asked)) host.takeBack();
    };
    const last = html`<p>${words.f('giveBack', { worker })}</p>
      ${button(words.f('takeBack', { worker }), takeBack, { class: 'primary' })}`;
    return topLayer(
      'turned',
      'question',
      html`<div class="sheet">
        ${this.person.render(screens, { level, head, last })}
        <p class="hidden-text" role="status">${status}</p>
      </div>`,
    );
  }
}
