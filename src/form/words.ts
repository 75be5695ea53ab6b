import type { en } from '../locales/en/elements.js';
import type { FormKey, Locale, Message, SectionName, VocabularyName } from '../locales/types.js';

export type Params = Readonly<Record<string, string | number>>;

/** Puts `params` in the place of `{placeholders}`; a plural message is chosen by `params.count`. Never concatenates. */
export function formatMessage(message: Message, params: Params, lang: string): string {
  const text =
    typeof message === 'string'
      ? message
      : (message[new Intl.PluralRules(lang).select(Number(params['count'] ?? 0))] ?? message.other);
  const filled = text.replace(/\{(\w+)\}/g, (all, key: string) =>
    Object.hasOwn(params, key) ? String(params[key]) : all,
  );
  // "the person" is written large where it begins a sentence.
  return text.startsWith('{name}') ? filled.charAt(0).toLocaleUpperCase(lang) + filled.slice(1) : filled;
}

/** Host texts that replace ours: `{ "<key>": "text" }`, keys as in the locale's section, form or issues, flat. */
export type MessageOverrides = Readonly<Record<string, Message>>;

const isMessage = (x: unknown): x is Message =>
  typeof x === 'string' ||
  (typeof x === 'object' && x !== null && 'other' in x && Object.values(x).every((text) => typeof text === 'string'));

const own = (o: unknown, key: string): unknown =>
  typeof o === 'object' && o !== null && Object.hasOwn(o, key) ? (o as Record<string, unknown>)[key] : undefined;

/** The words of one section in one language, with the person's name and the host's own texts in their places. */
export class Words<S extends SectionName = SectionName> {
  readonly #name: string;

  constructor(
    readonly locale: Locale,
    private readonly section: S,
    personName: string,
    private readonly overrides: MessageOverrides = {},
    private readonly catalogue?: unknown,
  ) {
    this.#name = personName || this.#say('thePerson', locale.form.thePerson, {});
  }

  get lang(): string {
    return this.locale.lang;
  }

  #say(key: string, message: unknown, params: Params): string {
    const override = own(this.overrides, key);
    const chosen = isMessage(override) ? override : isMessage(message) ? message : key;
    return formatMessage(chosen, { name: this.#name, ...params }, this.lang);
  }

  /** A message of this section. */
  t(key: keyof (typeof en.sections)[S] & string, params: Params = {}): string {
    return this.#say(key, own(this.locale.sections[this.section], key), params);
  }

  /** A message that all sections share. */
  f(key: FormKey, params: Params = {}): string {
    return this.#say(key, this.locale.form[key], params);
  }

  /** The sentence for an issue; the host's or server's own `message` goes before ours. */
  issue(code: string, params: Params = {}, message?: string): string {
    if (message) return message;
    return this.#say(code, own(this.locale.issues, code) ?? this.locale.issues['type-wrong'], params);
  }

  /** The label of a code, ours or the council's own; `undefined` for one that is not known here. */
  label(list: VocabularyName, code: unknown): string | undefined {
    if (typeof code !== 'string') return undefined;
    const message = own(this.locale.vocabulary[list], code);
    return isMessage(message) ? this.#say(`${list}.${code}`, message, {}) : this.#localLabel(code);
  }

  #localLabel(code: string): string | undefined {
    const entries = own(this.catalogue, 'codes');
    const found: unknown = Array.isArray(entries) ? entries.find((entry) => own(entry, 'code') === code) : undefined;
    const labels = own(found, 'label');
    const label = own(labels, this.lang) ?? own(labels, 'en');
    return typeof label === 'string' ? label : undefined;
  }

  /** Words in the quotation marks of the language. */
  quote(words: string): string {
    return this.f('quote', { words });
  }
}
