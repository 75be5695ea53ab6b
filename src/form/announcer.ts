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
    this.#timer = setTimeout(() => {
      this.text = sentence;
      this.host.requestUpdate();
    }, 500);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }
}
