import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { button } from './fields.js';
import { heading } from './heading.js';
import { topLayer } from './top-layer.js';
import { isPersons, type Words } from './words.js';

/** Shift, pressed so often within so many milliseconds, hides the screen. */
const PRESSES = 3;
const WITHIN = 5000;

interface HideHost extends ReactiveControllerHost, HTMLElement {
  readonly words: Words;
  readonly audience: unknown;
  readonly exitHref: string;
  readonly headingLevel: number;
  readonly isJoined: boolean;
}

/** Where "Leave this page" leads: an address of the web, never a script. */
function addressOf(href: string): string | undefined {
  if (!href) return undefined;
  try {
    const url = new URL(href, document.baseURI);
    return /^https?:$/.test(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Covers the whole page at once, for when somebody comes in: by a button, or by Shift three times. The cover says nothing of what
 * lies under it. A person who fills in alone leaves the page instead, by the same button and the same keys.
 */
export class HideScreen {
  #hidden = false;
  #left = false;
  #presses: readonly number[] = [];

  /** @param forget leaves nothing of what was written */
  constructor(
    private readonly host: HideHost,
    private readonly forget: () => void,
  ) {
    host.addEventListener('keydown', (event) => this.#count(event));
  }

  #count({ key, repeat, timeStamp }: KeyboardEvent): void {
    // In a record it is the record that is hidden.
    if (repeat || this.host.isJoined) return;
    const recent = this.#presses.filter((time) => timeStamp - time < WITHIN);
    this.#presses = key === 'Shift' ? [...recent, timeStamp] : [];
    if (this.#presses.length >= PRESSES) this.#away();
  }

  #set(hidden: boolean): void {
    this.#presses = [];
    if (hidden === this.#hidden) return;
    this.#hidden = hidden;
    this.host.requestUpdate();
    this.host.dispatchEvent(new CustomEvent('msp-hide', { bubbles: true, composed: true, detail: { hidden } }));
  }

  /** Where a person who fills in alone leaves the page for. */
  get #exit(): string | undefined {
    return isPersons(this.host.audience) ? addressOf(this.host.exitHref) : undefined;
  }

  #away(): void {
    const address = this.#exit;
    this.#left ||= address !== undefined;
    // Safety goes before "nothing is lost": the line beside the button says so. Who hears of it finds nothing there.
    if (address) this.forget();
    this.#set(true);
    if (address) location.replace(address);
  }

  /** The button in the head. */
  button(disabled: boolean): TemplateResult {
    const { words } = this.host;
    const address = this.#exit;
    return html`${button(words.f(address ? 'leave' : 'hide'), () => this.#away(), { disabled })}
    ${address ? html`<span class="hint">${words.f('leaveHint')}</span>` : nothing}`;
  }

  /** What lies over the page while it is hidden. */
  get cover(): TemplateResult | typeof nothing {
    if (!this.#hidden) return nothing;
    // Who has left comes back to nothing.
    if (this.#left) return topLayer('cover', 'paused', nothing);
    const { words, headingLevel } = this.host;
    const show = (event: Event): void => {
      this.#set(false);
      // The browser gives the focus back to where it was.
      (event.target as HTMLElement).closest('dialog')?.close();
      // Chromium gives it back to a box without a caret after a press with the mouse: nothing typed would arrive.
      let at = this.host.shadowRoot?.activeElement as HTMLElement | null | undefined;
      while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement as HTMLElement;
      at?.blur();
      at?.focus();
    };
    const again = html`<button type="button" class="primary" @click=${show}>${words.f('showAgain')}</button>`;
    return topLayer('cover', 'paused', html`${heading(headingLevel, words.f('paused'), 'paused')}${again}`);
  }
}
