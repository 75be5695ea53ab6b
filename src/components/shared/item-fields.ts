import { html, nothing, type TemplateResult } from 'lit';
import { sayDate } from '../../form/dates.js';
import {
  button,
  checkboxes,
  radios,
  textField,
  type FieldHost,
  type Option,
  type Question,
} from '../../form/fields.js';
import { toPointer, type Path } from '../../form/json.js';
import type { Words } from '../../form/words.js';
import type { VocabularyName } from '../../locales/types.js';
import { patched, type Patch } from '../../rules/versions.js';
import { addDays } from '../../schema/timescale.js';
import { NEW, orNone } from './lists.js';
import { roughDate, type Offer } from './rough-date.js';

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
  moveTo(selector: string): void;
  readonly today: string;
  readonly yesterday: string;
  /** What is open on this screen and not in the value, by a name. */
  isOpen(name: string): boolean;
  setOpen(name: string, on: boolean): void;
}

/** An entry of a list within an item. */
export type Row = Readonly<Record<string, unknown>>;
const isItem = (x: unknown): x is Row => typeof x === 'object' && x !== null && !Array.isArray(x);

type More = Partial<Pick<Question, 'hint' | 'prompt' | 'also'>>;

/** Text as it may be shown, whatever was recorded in its place. */
export const textOf = (x: unknown): string =>
  typeof x === 'string' ? x : x === undefined || x === null ? '' : JSON.stringify(x);

/** What is kept as true or false, as the answer to a question; anything else as it is. */
export const yesOrNo = (x: unknown): unknown => (x === true ? 'yes' : x === false ? 'no' : x);

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
  date(key: keyof I, label: string, more: More = {}): TemplateResult {
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
  due(key: keyof I, label: string, more: More = {}): TemplateResult {
    const { today, words } = this.host;
    const offers = [1, 2, 4].map((weeks) => {
      const date = addDays(today, 7 * weeks) ?? today;
      return { value: String(weeks), date, label: words.f('dueIn', { count: weeks, date: sayDate(date, words) }) };
    });
    return this.#day(key, label, more, offers);
  }

  #day(key: keyof I, label: string, more: More, offers: readonly Offer[]): TemplateResult {
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

  /**
   * A list within the item: each entry has questions of its own, and the first answer makes it. One that `isBegun` asks for the
   * first entry without a press. What stands in the list's
   * place and is no list stays as it is.
   */
  rows<K extends keyof I>(
    key: K,
    more: { readonly legend: string; readonly add: string; readonly isBegun?: boolean },
    row: (fields: ItemFields<Row>) => TemplateResult,
  ): TemplateResult | typeof nothing {
    const { host, path } = this;
    const found: unknown = this.item[key];
    if (found !== undefined && !Array.isArray(found)) return nothing;
    const list = (found ?? []) as readonly Row[];
    const at = toPointer([...path, String(key)]);
    const name = `row:${at}`;
    const { id } = this.item as { readonly id?: unknown };
    const put = (next: readonly Row[], commit?: boolean): void =>
      this.#give(key, next.length > 0 ? next : undefined, commit);
    /** The focus goes to what is named, or to the first button below the entries. */
    const moveTo = (found = 'button'): void => host.moveTo(`[data-path="${at}"] > ${found}`);
    const add = (): void => {
      host.setUi({ cut: undefined });
      host.setOpen(name, true);
      moveTo('div:last-of-type :is(input, button)');
    };
    const entry = (item: Row, i: number): TemplateResult => {
      const patch = (change: Patch<Row>, commit?: boolean): void => {
        if (i === list.length) host.setOpen(name, false);
        const next = patched(isItem(item) ? item : {}, change);
        // Emptied, it keeps its place as long as others follow, which would else come under the fingers of who types on.
        if (Object.keys(next).length > 0 || i < list.length - 1) return put(list.toSpliced(i, 1, next), commit);
        host.setOpen(name, true);
        put(list.toSpliced(i, 1), commit);
      };
      const remove = (): void => {
        const isThere = i < list.length;
        host.setUi({ cut: isThere ? { list: at, id, at: i, row: item } : undefined });
        host.setOpen(name, false);
        if (isThere) {
          put(list.toSpliced(i, 1));
          host.say(host.words.f('removed'));
        }
        moveTo();
      };
      const named = host.words.f('removeNumber', { number: i + 1 });
      return html`<div class="row-item">
        ${row(new ItemFields<Row>(host, [...path, String(key), i], isItem(item) ? item : {}, patch))}
        ${button(host.words.f('remove'), remove, { class: 'quiet', part: 'remove', named })}
      </div>`;
    };
    const rows = host.isOpen(name) || (more.isBegun && list.length === 0) ? [...list, {}] : list;
    const drawn = rows.map(entry);
    const { cut } = host.ui;
    // With its last answer the item may have become an untouched one.
    if (cut?.list === at && [cut.id, NEW].includes(id)) {
      const undo = (): void => {
        host.setUi({ cut: undefined });
        put(list.toSpliced(cut.at, 0, cut.row));
        moveTo(`div:nth-of-type(${cut.at + 1}) :is(input, button)`);
      };
      drawn.splice(cut.at, 0, button(host.words.f('undo'), undo));
    }
    return html`<fieldset class="question" data-path=${at}>
      <legend part="legend">${more.legend}</legend>
      ${drawn} ${button(more.add, add, { class: 'quiet', part: 'add' })}
    </fieldset>`;
  }

  /** The questions about an object within the item, which goes with its last answer. */
  within<K extends keyof I>(key: K): ItemFields<NonNullable<I[K]> & object> {
    type Inner = NonNullable<I[K]> & object;
    const found: unknown = this.item[key];
    const inner = (typeof found === 'object' && found !== null ? found : {}) as Inner;
    return new ItemFields<Inner>(this.host, [...this.path, String(key)], inner, (patch, commit) =>
      this.#give(key, orNone(patched(inner, patch)), commit),
    );
  }
}
