import { nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { button } from './fields.js';
import type { Words } from './words.js';

/** What reading aloud needs of the element. */
export interface AloudHost extends ReactiveControllerHost, HTMLElement {
  readonly words: Words;
  readonly readAloud: boolean;
  readonly renderRoot: HTMLElement | DocumentFragment;
}

const primary = (lang: string): string => lang.split(/[-_]/)[0]?.toLowerCase() ?? '';

/**
 * Reads a question and its answers aloud, where the host allows it and a voice of the device itself speaks the language: the
 * browser sends the words of a remote voice away, and these are words about people at risk. It never begins by itself.
 */
export class ReadAloud {
  #isReading = false;

  constructor(private readonly host: AloudHost) {
    host.addController(this);
  }

  readonly #heard = (): void => this.host.requestUpdate();
  hostConnected(): void {
    // Voices come late.
    this.#speech?.addEventListener('voiceschanged', this.#heard);
  }
  hostDisconnected(): void {
    this.#speech?.removeEventListener('voiceschanged', this.#heard);
    this.stop();
  }

  get #speech(): SpeechSynthesis | undefined {
    return (globalThis as { speechSynthesis?: SpeechSynthesis }).speechSynthesis;
  }
  get #voice(): SpeechSynthesisVoice | undefined {
    const { lang } = this.host.words;
    return this.#speech?.getVoices().find((voice) => voice.localService && primary(voice.lang) === primary(lang));
  }

  stop(): void {
    if (!this.#isReading) return;
    this.#isReading = false;
    this.#speech?.cancel();
    this.host.requestUpdate();
  }

  #start(voice: SpeechSynthesisVoice): void {
    const said = [...this.host.renderRoot.querySelectorAll('.ask :is(#question, p, .choice > span, .hint)')];
    const text = said.map((one) => one.textContent?.trim() ?? '').filter(Boolean);
    const utterance = new SpeechSynthesisUtterance(text.join('. '));
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.onend = () => this.stop();
    this.#isReading = true;
    this.#speech?.speak(utterance);
    this.host.requestUpdate();
  }

  /** "Listen", and while it reads, to stop; none where nothing may or can be read. */
  button(): TemplateResult | typeof nothing {
    const voice = this.host.readAloud ? this.#voice : undefined;
    if (!voice) return nothing;
    const { words } = this.host;
    const press = (): void => (this.#isReading ? this.stop() : this.#start(voice));
    return button(words.f(this.#isReading ? 'listenStop' : 'listen'), press, { id: 'listen' });
  }
}
