import type { TemplateResult } from 'lit';
import type { VocabularyName } from '../../locales/types.js';
import type { Prompt } from '../../form/fields.js';
import type { Words } from '../../form/words.js';
import { isMissing, type Answers } from '../../schema/conditions.js';
import type { EntryHost } from './entries.js';
import type { ItemFields, Row } from './item-fields.js';

/**
 * A question as data: what is asked, how it is told, and what an answer opens. From one list of them follow the form, what is
 * read, the history, and what is set aside when a question goes.
 */
export interface Ask<H extends EntryHost = EntryHost> {
  /** The field that holds the answer. */
  readonly key: string;
  /** Its wording in the section, by its name or made; absent: by the name of the field. Empty: what is asked within says it. */
  readonly word?: string | ((el: H) => string);
  /** The wording of a hint, by its name or made. */
  readonly hint?: string | ((el: H) => string);
  /**
   * Text, unless it says otherwise: a name of one line, somebody's own words, a day, a day that was put in by itself, a day that
   * lies ahead, a tick (its absence says nothing), yes or no as true or false, several short texts, several objects, one object; or several questions about the same item.
   */
  readonly as?: 'line' | 'quote' | 'date' | 'when' | 'due' | 'flag' | 'yes-no' | 'lines' | 'rows' | 'within' | 'group';
  /** The list whose code is the answer. With `many` several of them are; with `rows` each object is about one. */
  readonly list?: VocabularyName;
  readonly many?: boolean;
  /** The codes that are offered; all of them, unless it says otherwise. */
  readonly only?: (code: string, el: H, item: Row) => boolean;
  /** What stands above a code: the name of a group that begins with it, or the "or" before those that are none of the others. */
  readonly divided?: (el: H, code: string) => string | undefined;
  /** What a code is called here, where that is not its label. */
  readonly named?: (el: H, code: unknown) => string | undefined;
  /** Codes that are seen at once; the others are one press further. */
  readonly first?: readonly string[];
  /** Whether pictures stand beside the codes, for the person. */
  readonly pictures?: boolean;
  readonly row?: boolean;
  readonly optional?: boolean;
  /** Worth asking: the wording of a prompt, or what it is for an item. */
  readonly prompt?: string | ((el: H, item: Row) => Prompt | undefined);
  /** What answers open, directly below. */
  readonly opens?: Readonly<Record<string, readonly Ask<H>[]>>;
  /** The answers to others with which it is asked. */
  readonly when?: Answers | ((item: Row, el: H) => boolean);
  /** Of a day: what is asked where it has not come yet, which is an answer of its own. */
  readonly notYet?: Ask<H>;
  /** What stands in its place, with its wording, where something else has answered it and nothing is answered here. */
  readonly instead?: (el: H, question: string, item: Row) => TemplateResult | undefined;
  /** Whether it is asked only where it has an answer. */
  readonly held?: boolean;
  /** Whether it is asked only once something else is answered. */
  readonly after?: boolean;
  /** Whether it is one press away, under the wording of its question. */
  readonly fold?: boolean | ((item: Row) => boolean);
  /** Of objects and groups: what is asked of each. */
  readonly of?: readonly Ask<H>[];
  /** Of several: the wording of the button that adds one, what one says beside its first answer, what stands above each. */
  readonly add?: string;
  readonly made?: (el: H) => object;
  readonly above?: (el: H, row: ItemFields<Row>) => unknown;
  /** Of several texts and of objects about codes: the wording for one that is in no list. */
  readonly other?: string;
  /** How it is told, where that is not as it stands. */
  readonly say?: (el: H, item: Row) => string;
}

export const has = <H extends EntryHost>(el: H, item: Row, when: NonNullable<Ask<H>['when']>): boolean =>
  typeof when === 'function'
    ? when(item, el)
    : Object.entries(when).every(([field, answers]) => answers.includes(item[field] as string));

/** Whether a question is asked about an item, by what it depends on. */
export const isAsked = <H extends EntryHost>(el: H, item: Row, { when }: Pick<Ask<H>, 'when'>): boolean =>
  !when || has(el, item, when);

/** A wording by a name that is data: the section's, or one that sections share. */
export function worded(words: Words, key: string): string {
  const said = words.t(key as Parameters<Words['t']>[0]);
  return said === key ? words.f(key as Parameters<Words['f']>[0]) : said;
}
/** The wording of a question. */
export const wordOf = <H extends EntryHost>(el: H, { key, word = key }: Pick<Ask<H>, 'key' | 'word'>): string =>
  typeof word === 'function' ? word(el) : word && worded(el.words, word);
/** A wording that is the label of a code. */
export const labelled =
  (list: VocabularyName, code: string) =>
  ({ words }: EntryHost): string =>
    words.say(list, code);

/** Each question by itself, none in a group, and what answers open. */
export const allOf = <H extends EntryHost>(asks: readonly Ask<H>[]): Ask<H>[] =>
  asks.flatMap((ask) => {
    if (ask.as === 'group') return allOf(ask.of ?? []);
    const opened = allOf(Object.values(ask.opens ?? {}).flat());
    const notYet: Ask<H>[] = ask.notYet ? [{ ...ask.notYet, when: (item) => isMissing(item[ask.key]) }] : [];
    return [ask, ...notYet, ...opened.filter(({ key }, i) => opened.findIndex((other) => other.key === key) === i)];
  });
