import { isObject, itemsOf } from '../shared/lists.js';
import { textOf } from '../shared/item-fields.js';
import type { MspRecordDraft } from '../../schema/record-shape.js';
import type { RecordElement } from './record.js';

/** In which form the person is given their copy (R98: other formats for every output). */
export const COPY_FORMS = ['plain', 'easy', 'large'] as const;
/** The form of a copy. */
export type CopyForm = (typeof COPY_FORMS)[number];

type Row = Readonly<Record<string, unknown>>;

/** The form that answers to a need. */
const formFor = (code: unknown): CopyForm | undefined =>
  (({ 'easy-read': 'easy', pictures: 'easy', 'large-print': 'large', 'plain-language': 'plain' }) as const)[
    code as 'easy-read'
  ];

const rowsOf = (record: MspRecordDraft, list: 'helps' | 'avoid'): Row[] => {
  const { involvement } = (record.capacityAdvocacy ?? {}) as { readonly involvement?: unknown };
  return isObject(involvement) ? itemsOf<Row>(involvement, list).map(({ item }) => item) : [];
};

/** The tag of the language that is recorded as theirs. */
export const languageIn = (record: MspRecordDraft): string | undefined =>
  rowsOf(record, 'helps')
    .map(({ language }) => textOf(language))
    .find(Boolean);

/** What is recorded of how the person is told things: once, for every view of theirs. */
export interface Needs {
  /** The form that they need, and what they said of it. */
  readonly form: CopyForm | undefined;
  readonly said: string;
  /** Whether that is recorded: the host may say it alone. */
  readonly isRecorded: boolean;
  /** Whether large print is needed, whatever the form. */
  readonly isLarge: boolean;
  /** The tag of their language. */
  readonly language: string | undefined;
  /** What helps them and what they do not want, in words. */
  readonly helps: string;
  readonly avoid: string;
}

/** Finds what is recorded of how the person is told things. What the host says of easy read goes before it. */
export function needsOf(el: RecordElement): Needs {
  const { words } = el;
  const helps = rowsOf(el.record, 'helps');
  const rows = helps.filter(({ code }) => formFor(code));
  const row = (el.readsEasilyNow ? undefined : rows[0]) ?? rows.find(({ code }) => formFor(code) === 'easy');
  const told = (list: Row[]): string =>
    list
      .map(({ code, words: said }) => [words.say('comm-preference', code), said ? words.quote(textOf(said)) : ''])
      .map((parts) => parts.filter(Boolean).join(': '))
      .join('; ');
  return {
    form: el.readsEasilyNow ? 'easy' : formFor(row?.['code']),
    said: textOf(row?.['words']),
    isRecorded: row !== undefined,
    isLarge: rows.some(({ code }) => code === 'large-print'),
    language: languageIn(el.record),
    helps: told(helps),
    avoid: told(rowsOf(el.record, 'avoid')),
  };
}

/** The first part of a language tag. */
export const mainOf = (tag: string): string => tag.split('-')[0]?.toLowerCase() ?? '';

/** The name of a language in another one, or its tag. */
export function languageName(tag: string, reader: string): string {
  try {
    return new Intl.DisplayNames([reader, 'en'], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** Whether the person reads, or who represents them: also on a screen that was turned to them. */
export const isTheirs = (el: RecordElement): boolean => el.isForPerson;
