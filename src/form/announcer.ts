import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** One polite status line an element: one sentence, half a second after the last change, the last one wins. */
export class Announcer implements ReactiveController {
  #timer: ReturnType<typeof setTimeout> | undefined;
  text = '';

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  say(sentence: string): void {
    clearTimeout(this.#timer);
    // Emptied first: a sentence that stands there already would not be read again.
    this.#write('');
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#write(sentence);
    }, 500);
  }

  /** Says it unless another sentence waits to be said. */
  add(sentence: string): void {
    if (this.#timer === undefined) this.say(sentence);
  }

  #write(text: string): void {
    this.text = text;
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
