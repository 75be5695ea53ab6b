import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * One polite status line an element: half a second after the last change one sentence, and after it what was worked out anew
 * from the same change. Of each the last one wins.
 */
export class Announcer implements ReactiveController {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #sentence = '';
  #concluded = '';
  text = '';

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  say(sentence: string): void {
    this.#sentence = sentence;
    this.#wait();
  }

  /** Says it unless another sentence waits to be said. */
  add(sentence: string): void {
    if (this.#timer === undefined) this.say(sentence);
  }

  /** Says what was worked out anew: it takes nothing away from the sentence that waits. */
  conclude(line: string): void {
    this.#concluded = line;
    this.#wait();
  }

  #wait(): void {
    clearTimeout(this.#timer);
    // Emptied first: a sentence that stands there already would not be read again.
    this.#write('');
    this.#timer = setTimeout(() => {
      this.#write([this.#sentence, this.#concluded].filter(Boolean).join(' '));
      this.#end();
    }, 500);
  }

  #end(): void {
    this.#timer = undefined;
    this.#sentence = this.#concluded = '';
  }

  #write(text: string): void {
    this.text = text;
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#end();
  }
}
