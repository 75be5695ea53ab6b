import type { TemplateResult } from 'lit';
import { checkboxes, radios, textField, type FieldHost, type Option, type Question } from '../../form/fields.js';
import type { Path } from '../../form/json.js';
import type { Words } from '../../form/words.js';
import type { VocabularyName } from '../../locales/types.js';
import { patched, type Patch } from '../../rules/versions.js';
import { roughDate } from './rough-date.js';

/** What the fields of an item need of the element that draws them. */
export interface ItemHost extends FieldHost {
  readonly today: string;
  readonly yesterday: string;
  /** What is open on this screen and not in the value, by a name. */
  isOpen(name: string): boolean;
  setOpen(name: string, on: boolean): void;
}

type More = Partial<Pick<Question, 'hint' | 'prompt' | 'also'>>;

/** Text as it may be shown, whatever was recorded in its place. */
export const textOf = (x: unknown): string =>
  typeof x === 'string' ? x : x === undefined || x === null ? '' : JSON.stringify(x);

/** Answers of a code list, in its order, in the reader's words. */
export const optionsOf = (words: Words, list: VocabularyName, codes: readonly string[]): Option[] =>
  codes.map((value) => ({ value, label: words.label(list, value) ?? value }));

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
    more: More & { value?: string; onInput?: (text: string) => void } = {},
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
    more: More & { value?: unknown; onPick?: (code: string) => void; under?: string } = {},
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

  date(key: keyof I, label: string, more: More = {}): TemplateResult {
    const { host } = this;
    const name = `date:${[...this.path, String(key)].join('/')}`;
    return roughDate({
      ...this.#ask(key, label, more),
      today: host.today,
      yesterday: host.yesterday,
      boxes: host.isOpen(name),
      onBoxes: (on) => host.setOpen(name, on),
      onDate: (date, commit) => this.#give(key, date, commit),
    });
  }

  /** The questions about an object within the item. */
  within<K extends keyof I>(key: K): ItemFields<NonNullable<I[K]> & object> {
    type Inner = NonNullable<I[K]> & object;
    const found: unknown = this.item[key];
    const inner = (typeof found === 'object' && found !== null ? found : {}) as Inner;
    return new ItemFields<Inner>(this.host, [...this.path, String(key)], inner, (patch, commit) =>
      this.#give(key, patched(inner, patch), commit),
    );
  }
}
