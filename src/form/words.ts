import { sayDate } from '../locales/dates.js';
import { formatMessage, type Params } from '../locales/format.js';
import type { FormKey, Locale, Message, Reader, SectionKey, SectionName, VocabularyName } from '../locales/types.js';

export { formatMessage, type Params };

/** Host texts that replace ours: `{ "<key>": "text" }`, keys as in the locale's section, form or issues, flat. */
export type MessageOverrides = Readonly<Record<string, Message>>;

const isMessage = (x: unknown): x is Message =>
  typeof x === 'string' ||
  (typeof x === 'object' && x !== null && 'other' in x && Object.values(x).every((text) => typeof text === 'string'));

const own = (o: unknown, key: string): unknown =>
  typeof o === 'object' && o !== null && Object.hasOwn(o, key) ? (o as Record<string, unknown>)[key] : undefined;

/** Who reads: decides wording and what is shown. */
export type Audience = 'practitioner' | 'person' | 'representative';

/** Whether the person reads, or who represents them. Who is not known is the practitioner. */
export const isPersons = (audience: unknown): boolean => audience === 'person' || audience === 'representative';

/** A wording: of a reader, or (`''`) the practitioner's. */
type Layer = Reader | '';

/** Where a wording is looked for, the first that has it. */
function layersFor(audience: Audience, easyRead: boolean): readonly Layer[] {
  // What only the person is asked has no other wording, so theirs stands in last for the practitioner.
  if (!isPersons(audience)) return ['', 'person'];
  const easy: Layer[] = easyRead ? ['easy-read'] : [];
  return audience === 'person' ? [...easy, 'person', ''] : ['representative', ...easy, 'person', ''];
}

/** The words of one section in one language for one reader, with the person's name and the host's own texts in their places. */
export class Words<S extends SectionName = SectionName> {
  readonly #name: string;
  readonly #layers: readonly Layer[];

  constructor(
    readonly locale: Locale,
    private readonly section: S,
    personName: string,
    private readonly overrides: MessageOverrides = {},
    readonly catalogue?: unknown,
    audience: Audience = 'practitioner',
    easyRead = false,
  ) {
    this.#layers = layersFor(audience, easyRead);
    this.#name = personName || formatMessage(this.#find('thePerson', 'form', 'thePerson') ?? '', {}, this.lang);
  }

  get lang(): string {
    return this.locale.lang;
  }

  /** The message under `key`, where `path` leads to it in what is said to a reader. */
  #find(key: string, ...path: string[]): Message | undefined {
    for (const layer of this.#layers) {
      const override = own(this.overrides, layer ? `${layer}.${key}` : key);
      if (isMessage(override)) return override;
      const said = layer ? own(this.locale.readers, layer) : this.locale;
      const message = path.reduce(own, said);
      if (isMessage(message)) return message;
    }
    return undefined;
  }

  #fill(message: Message, params: Params): string {
    return formatMessage(message, { name: this.#name, ...params }, this.lang);
  }

  /** A message of this section. */
  t(key: SectionKey<S>, params: Params = {}): string {
    return this.#fill(this.#find(key, 'sections', this.section, key) ?? key, params);
  }

  /** A message that all sections share. */
  f(key: FormKey, params: Params = {}): string {
    return this.#fill(this.#find(key, 'form', key) ?? key, params);
  }

  /** The sentence for an issue; the host's or server's own `message` goes before ours. */
  issue(code: string, params: Params = {}, message?: string): string {
    if (message) return message;
    const said = 'date' in params ? { ...params, date: sayDate(params['date'], this) } : params;
    return this.#fill(this.#find(code, 'issues', code) ?? this.locale.issues['type-wrong'], said);
  }

  /** The label of a code, ours or the council's own; `undefined` for one that is not known here. */
  label(list: VocabularyName, code: unknown): string | undefined {
    if (typeof code !== 'string') return undefined;
    const message = this.#find(`${list}.${code}`, 'vocabulary', list, code);
    return message === undefined ? this.#localLabel(code) : this.#fill(message, {});
  }

  /** What another version or vendor recorded, as it is told. */
  elsewhere(code: unknown): string {
    return this.f('unknownCode', { code: typeof code === 'string' ? code : JSON.stringify(code) });
  }

  /** What a code says, also one that is not known here; nothing for none. */
  say(list: VocabularyName, code: unknown): string {
    return code === undefined ? '' : (this.label(list, code) ?? this.elsewhere(code));
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

/** The codes of a list, in its order: each has a label. */
export const codesIn = ({ locale }: Words, list: VocabularyName): string[] => Object.keys(locale.vocabulary[list]);

/** The council's own codes that count as one of these, each once. */
export function ownCodesIn({ catalogue }: Words, list: VocabularyName, codes: readonly string[]): string[] {
  const entries = own(catalogue, 'codes');
  const counts = (entry: unknown): boolean =>
    own(entry, 'list') === list && codes.includes(own(entry, 'mapsTo') as string);
  const found = (Array.isArray(entries) ? (entries as unknown[]) : []).filter(counts);
  return [...new Set(found.map((entry) => own(entry, 'code')))].filter(
    (code): code is string => typeof code === 'string',
  );
}
