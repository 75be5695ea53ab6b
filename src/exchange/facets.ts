import type { ListName, NoteKey } from '../locales/types.js';
import { isFilled, type Speech } from './speech.js';

// What is told of a version of anything, one sentence a fact. Of a later version only what differs from the one before is
// told, so that a reader sees what changed and what stayed.

/** One fact of a version. */
export interface Facet<V> {
  /** What it rests on: where that is as it was, nothing is said. */
  readonly of: (version: V) => unknown;
  /** The sentence, or nothing. `isFirst` where there is no version before. */
  readonly say: (speech: Speech, version: V, isFirst: boolean) => string;
  /** The sentence where a later version no longer has it, in place of the usual one. */
  readonly gone?: NoteKey;
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The sentences about a version; about one that has another before it, those that differ. */
export function tell<V>(speech: Speech, facets: readonly Facet<V>[], version: V, before?: V): string[] {
  return facets.flatMap(({ of, say, gone }) => {
    if (before === undefined) return [say(speech, version, true)].filter(isFilled);
    if (isSame(of(version), of(before))) return [];
    const said = say(speech, version, false);
    if (isFilled(said)) return [said];
    const was = say(speech, before, true);
    return isFilled(was) ? [gone ? speech.note(gone) : speech.note('takenAway', { text: was })] : [];
  });
}

/** The same; a later version begins with what tells it from others of its kind, where that is as it was. */
export function tellAgain<V>(
  speech: Speech,
  facets: readonly Facet<V>[],
  again: Facet<V> | undefined,
  version: V,
  before: V | undefined,
): string[] {
  const told = tell(speech, facets, version, before);
  if (!again || before === undefined || told.length === 0 || !isSame(again.of(version), again.of(before))) return told;
  return [again.say(speech, before, true), ...told].filter(isFilled);
}

type Get<V, T> = (version: V) => T | undefined;
type Codes = readonly (string | undefined)[];

/** What somebody wrote. */
export const text = <V>(key: NoteKey, of: Get<V, string>): Facet<V> => ({
  of,
  say: (speech, version) => {
    const written = of(version);
    return isFilled(written) ? speech.note(key, { text: written }) : '';
  },
});

/** What the person said, in quotation marks. */
export const words = <V>(key: NoteKey, of: Get<V, string>): Facet<V> => ({
  of,
  say: (speech, version) => {
    const said = of(version);
    return isFilled(said) ? speech.note(key, { words: speech.quote(said) }) : '';
  },
});

/** A date, in words. */
export const date = <V>(key: NoteKey, of: Get<V, string>): Facet<V> => ({
  of,
  say: (speech, version) => {
    const day = of(version);
    return isFilled(day) ? speech.note(key, { date: speech.date(day) }) : '';
  },
});

/** A code, by its label. */
export const code = <V>(key: NoteKey, list: ListName, of: Get<V, string>): Facet<V> => ({
  of,
  say: (speech, version) => {
    const found = of(version);
    return isFilled(found) ? speech.note(key, { text: speech.label(list, found) }) : '';
  },
});

/** Several codes, by their labels. */
export const codes = <V>(key: NoteKey, list: ListName, of: Get<V, Codes>): Facet<V> => ({
  of,
  say: (speech, version) => {
    const labels = (of(version) ?? []).filter(isFilled).map((found) => speech.label(list, found));
    return labels.length > 0 ? speech.note(key, { text: speech.list(labels) }) : '';
  },
});

/** An answer that has a sentence of its own for each code. */
export const choice = <V>(keys: Readonly<Record<string, NoteKey>>, of: Get<V, string | boolean>): Facet<V> => ({
  of,
  say: (speech, version) => {
    const answer = String(of(version));
    const key = Object.hasOwn(keys, answer) ? keys[answer] : undefined;
    return key ? speech.note(key) : '';
  },
});

/** Something that is so, or is not said. */
export const flag = <V>(key: NoteKey, of: Get<V, boolean>): Facet<V> => choice({ true: key }, of);

/** Several things, each told in a few words and put in a row. */
export const items = <V, I>(
  key: NoteKey,
  of: Get<V, readonly (I | undefined)[]>,
  say: (speech: Speech, item: I) => string,
): Facet<V> => ({
  of,
  say: (speech, version) => {
    const said = speech.list((of(version) ?? []).map((item) => (item === undefined ? '' : say(speech, item))));
    return said ? speech.note(key, { text: said }) : '';
  },
});

/** Anything else: what it rests on, and the sentence about it. */
export const other = <V, T>(of: Get<V, T>, say: (speech: Speech, of: T, isFirst: boolean) => string): Facet<V> => ({
  of,
  say: (speech, version, isFirst) => {
    const found = of(version);
    return found === undefined ? '' : say(speech, found, isFirst);
  },
});
