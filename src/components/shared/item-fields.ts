import type { TemplateResult } from 'lit';
import { sayDate } from '../../form/dates.js';
import { checkboxes, radios, textField, type FieldHost, type Option, type Question } from '../../form/fields.js';
import type { Path } from '../../form/json.js';
import { codesIn, ownCodesIn, type Words } from '../../form/words.js';
import type { VocabularyName } from '../../locales/types.js';
import { patched, type Patch } from '../../rules/versions.js';
import { addDays } from '../../schema/timescale.js';
import { orNone } from './lists.js';
import { roughDate, type NotYet, type Offer } from './rough-date.js';

/** An entry that was taken out of a list within an item, and can be put back. */
export interface CutRow {
  /** The list, by its place and by its item's id: places move. */
  readonly list: string;
  readonly id: unknown;
  readonly at: number;
  readonly row: Row;
}

/** What the fields of an item need of the element that draws them. */
export interface ItemHost extends FieldHost {
  readonly ui: { readonly cut?: CutRow | undefined };
  setUi(part: object): void;
  say(sentence: string): void;
  readonly today: string;
  readonly yesterday: string;
  /** What is open on this screen and not in the value, by a name. */
  isOpen(name: string): boolean;
  setOpen(name: string, on: boolean): void;
  /** Focuses what `selector` finds, once it is drawn. */
  moveTo(selector: string): void;
}

/** An entry of a list within an item. */
export type Row = Readonly<Record<string, unknown>>;

type More = Partial<Pick<Question, 'hint' | 'prompt' | 'also'>>;

/** Text as it may be shown, whatever was recorded in its place. */
export const textOf = (x: unknown): string =>
  typeof x === 'string' ? x : x === undefined || x === null ? '' : JSON.stringify(x);

/** What is kept as true or false, as the answer to a question; anything else as it is. */
export const yesOrNo = (x: unknown): unknown => (x === true ? 'yes' : x === false ? 'no' : x);

/** Answers of a code list, in its order, in the reader's words. */
export const optionsOf = (words: Words, list: VocabularyName, codes: readonly string[]): Option[] =>
  codes.map((value) => ({
    value,
    label: words.label(list, value) ?? value,
  }));

/** All answers of a code list, and after them the council's own that count as one of them. */
export const allOptionsOf = (words: Words, list: VocabularyName): Option[] => {
  const codes = codesIn(words, list);
  return optionsOf(words, list, [...codes, ...ownCodesIn(words, list, codes)]);
};

/** The questions about one item of a value: each reads its answer from the item and gives it back as a patch. */
export class ItemFields<I extends object> {
  constructor(
    readonly host: ItemHost,
    readonly path: Path,
    readonly item: I,
    readonly patch: (patch: Patch<I>, commit?: boolean) => void,
  ) {}

  #ask(key: keyof I, label: string, more: More): Question & { value: unknown } {
    return { host: this.host, path: [...this.path, String(key)], label, value: this.item[key], ...more };
  }
  #give(key: keyof I, answer: unknown, commit = true): void {
    this.patch({ [key]: answer } as Patch<I>, commit);
  }

  text(
    key: keyof I,
    label: string,
    more: More & { value?: string; onInput?: (text: string) => void; line?: boolean } = {},
  ): TemplateResult {
    const question = this.#ask(key, label, more);
    return textField({
      onInput: (text) => this.#give(key, text || undefined, false),
      ...question,
      value: more.value ?? textOf(question.value),
    });
  }

  one(
    key: keyof I,
    label: string,
    options: readonly Option[],
    more: More & { value?: unknown; onPick?: (code: string) => void; under?: string; row?: boolean } = {},
  ): TemplateResult {
    const question = this.#ask(key, label, more);
    // A second group of radios for the same answer has a place, and so a name, of its own.
    const path = more.under ? [...question.path, more.under] : question.path;
    return radios({ onPick: (code) => this.#give(key, code), ...question, path, options });
  }

  many(key: keyof I, label: string, options: readonly Option[], more: More & { row?: boolean } = {}): TemplateResult {
    const onPick = (codes: string[]): void => this.#give(key, codes.length > 0 ? codes : undefined);
    return checkboxes({ ...this.#ask(key, label, more), options, onPick });
  }

  /** Yes or no, kept as true or false; `opens` is what Yes opens. */
  flag(
    key: keyof I,
    label: string,
    { opens, onPick, ...more }: More & { opens?: TemplateResult; onPick?: (on: boolean) => void } = {},
  ): TemplateResult {
    const [yes, no] = optionsOf(this.host.words, 'yes-no', ['yes', 'no']) as [Option, Option];
    return this.one(key, label, [{ ...yes, opens }, no], {
      ...more,
      value: yesOrNo(this.item[key]),
      onPick: (answer) => (onPick ? onPick(answer === 'yes') : this.#give(key, answer === 'yes')),
    });
  }

  /** When something was: a day of these two, or any other, roughly. */
  date(key: keyof I, label: string, more: More & { notYet?: NotYet } = {}): TemplateResult {
    const { today, yesterday, words } = this.host;
    return this.#day(key, label, more, [
      { value: 'today', date: today, label: words.f('dateToday', { date: sayDate(today, words, true) }) },
      {
        value: 'yesterday',
        date: yesterday,
        label: words.f('dateYesterday', { date: sayDate(yesterday, words, true) }),
      },
    ]);
  }

  /** When something is due. */
  due(key: keyof I, label: string, more: More & { notYet?: NotYet } = {}): TemplateResult {
    const { today, words } = this.host;
    const offers = [1, 2, 4].map((weeks) => {
      const date = addDays(today, 7 * weeks) ?? today;
      return { value: String(weeks), date, label: words.f('dueIn', { count: weeks, date: sayDate(date, words) }) };
    });
    return this.#day(key, label, more, offers);
  }

  #day(key: keyof I, label: string, more: More & { notYet?: NotYet }, offers: readonly Offer[]): TemplateResult {
    const { host } = this;
    const name = `date:${[...this.path, String(key)].join('/')}`;
    return roughDate({
      ...this.#ask(key, label, more),
      offers,
      boxes: host.isOpen(name),
      onBoxes: (on) => host.setOpen(name, on),
      onDate: (date, commit) => this.#give(key, date, commit),
    });
  }

  /** The questions about an object within the item, which is gone with its last answer. */
  within<K extends keyof I>(key: K): ItemFields<NonNullable<I[K]> & object> {
    type Inner = NonNullable<I[K]> & object;
    const found: unknown = this.item[key];
    const inner = (typeof found === 'object' && found !== null ? found : {}) as Inner;
    return new ItemFields<Inner>(this.host, [...this.path, String(key)], inner, (patch, commit) =>
      this.#give(key, orNone(patched(inner, patch)), commit),
    );
  }
}

/** The same questions, whose answers go another way. */
export const patching = <I extends object>(
  { host, path, item }: ItemFields<I>,
  patch: ItemFields<I>['patch'],
): ItemFields<I> => new ItemFields<I>(host, path, item, patch);

/** A question to which the only answer is yes: a tick, whose absence says nothing. */
export const tick = <I extends object>(fields: ItemFields<I>, key: keyof I & string, label: string): TemplateResult =>
  checkboxes({
    host: fields.host,
    path: [...fields.path, key],
    label,
    value: fields.item[key] === true ? ['yes'] : [],
    options: [{ value: 'yes', label: fields.host.words.label('yes-no', 'yes') ?? 'yes' }],
    onPick: ([on]) => fields.patch({ [key]: on === undefined ? undefined : true } as Patch<I>),
  });
