import { nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { button } from './fields.js';
import type { Words } from './words.js';

/** What reading aloud needs of the element. */
export interface AloudHost extends ReactiveControllerHost, HTMLElement {
  readonly words: Words;
  readonly readAloud: boolean;
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** The question, then what can be answered: what is seen, each text once. */
const SAID =
  '.ask :is(#question, p, .choice > span, .hint:not(.choice *), :is(legend, .label):not(.ask > div > * > *))';

const primary = (lang: string): string => lang.split(/[-_]/)[0]?.toLowerCase() ?? '';

/**
 * Reads a question and its answers aloud, where the host allows it and a voice of the device itself speaks the language: the
 * browser sends the words of a remote voice away, and these are words about people at risk. It never begins by itself.
 */
export class ReadAloud {
  #said: SpeechSynthesisUtterance | undefined;

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
  /** Nothing is read on under a cover, or once it cannot be stopped here. */
  hostUpdated(): void {
    const { renderRoot: root } = this.host;
    const isOver = root.querySelector('.cover') || !root.querySelector('#listen:enabled');
    if (isOver) queueMicrotask(() => this.stop());
  }

  get #speech(): SpeechSynthesis | undefined {
    return (globalThis as { speechSynthesis?: SpeechSynthesis }).speechSynthesis;
  }
  get #voice(): SpeechSynthesisVoice | undefined {
    const { lang } = this.host.words;
    return this.#speech?.getVoices().find((voice) => voice.localService && primary(voice.lang) === primary(lang));
  }

  stop(): void {
    if (!this.#said) return;
    this.#said = undefined;
    this.#speech?.cancel();
    this.host.requestUpdate();
  }

  #start(voice: SpeechSynthesisVoice): void {
    const said = [...this.host.renderRoot.querySelectorAll(SAID)].map((one) => one.textContent.trim()).filter(Boolean);
    const utterance = new SpeechSynthesisUtterance(said.join('. '));
    utterance.voice = voice;
    utterance.lang = voice.lang;
    // One that was stopped says so later, when another may have begun.
    utterance.onend = utterance.onerror = () => this.#said === utterance && this.stop();
    this.#said = utterance;
    this.#speech?.speak(utterance);
    this.host.requestUpdate();
  }

  /** "Listen", and while it reads, to stop; none where nothing may or can be read. */
  button(): TemplateResult | typeof nothing {
    const voice = this.host.readAloud ? this.#voice : undefined;
    if (!voice) return nothing;
    const { words } = this.host;
    const press = (): void => (this.#said ? this.stop() : this.#start(voice));
    return button(words.f(this.#said ? 'listenStop' : 'listen'), press, { id: 'listen' });
  }
}
