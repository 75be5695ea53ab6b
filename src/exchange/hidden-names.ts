import { DETERMINERS, MONTHS, ROLES, TITLES } from './name-words.js';
import { namesToHide, type NamesToHide } from './names-to-hide.js';
import {
  gapOf,
  isApostrophe,
  isClose,
  isSentenceStart,
  isSpace,
  isWithin,
  tokensOf,
  type Found,
  type Token,
} from './name-tokens.js';
import type { Named } from './people.js';
import type { RecordView } from './read.js';
import type { Speech } from './speech.js';

// The person's copy never names who may have caused harm: it is read at home, and whoever is near may read it too. What the
// person said themselves is theirs, and stays as they said it. What is hidden too much costs a word; too little may cost more.

/** What keeps names out of a copy. */
export interface Hiding {
  /** A text by somebody else, with "the other person" in place of their names. */
  readonly hide: (text: string) => string;
  /** The name of somebody who helps; empty where it is that of who may have caused harm. */
  readonly nameOf: (named: Named, name: string) => string;
}

interface Match extends Found {
  readonly last: number;
}

const AFTER_A_VERB: ReadonlySet<string> = new Set(
  'i you he she it we they the this that her his their my our'.split(' '),
);

const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an', 'y', 'yr']);

/** A text on the way. */
class Hidden {
  readonly #text: string;
  readonly #tokens: readonly Token[];
  readonly #names: NamesToHide;

  constructor(text: string, names: NamesToHide) {
    this.#text = text;
    this.#tokens = tokensOf(text);
    this.#names = names;
  }

  #gap(a: number, b: number): string | undefined {
    return gapOf(this.#text, this.#tokens[a], this.#tokens[b]);
  }

  /** Whether what was found at a word is a name there, and no other word of the language. */
  #counts({ strength }: Found, first: number, last: number): boolean {
    const token = this.#tokens[first];
    if (!token || strength === 'any') return true;
    if (!token.isCapital) return false;
    const next = this.#tokens[last + 1];
    const isDigits = (at: number): boolean => /^\p{N}/u.test(this.#tokens[at]?.key ?? '');
    if (MONTHS.has(token.key) && ((isSpace(this.#gap(first - 1, first)) && isDigits(first - 1)) || isDigits(last + 1)))
      return false;
    if (!isSentenceStart(this.#text, token.start)) return true;
    // "Will she come?", and not "Will comes".
    const asks = next && !next.isCapital && AFTER_A_VERB.has(next.key) && isSpace(this.#gap(last, last + 1));
    return strength === 'capital' && !asks;
  }

  /** The longest name that begins at a word. */
  #match(first: number): Match | undefined {
    let at = this.#names.tree;
    let best: Match | undefined;
    for (let i = first; i < this.#tokens.length; i += 1) {
      if (i > first && !isWithin(this.#gap(i - 1, i))) break;
      const { key = '', isCapital = false } = this.#tokens[i] ?? {};
      const exact = at.next.get(key);
      const plural =
        isCapital && key.endsWith('s')
          ? (at.next.get(key.slice(0, -1)) ?? at.next.get(key.replace(/es$/, '')))
          : undefined;
      for (const found of [plural?.found, exact?.found])
        if (found && this.#counts(found, first, i)) best = { ...found, last: i };
      if (!exact) break;
      at = exact;
    }
    return best;
  }

  /** A letter that stands for a name of theirs. */
  #isInitial(at: number): boolean {
    const { key = '', isCapital = false, end = 0 } = this.#tokens[at] ?? {};
    if (key.length !== 1 || !isCapital || !this.#names.initials.has(key)) return false;
    return this.#text[end] === '.' || (key !== 'a' && key !== 'i');
  }

  /** Where what belongs to a name before it begins: a title, an initial, "her son". */
  #from(first: number, floor: number, isRole: boolean): number {
    let from = first;
    const key = (at: number): string => this.#tokens[at]?.key ?? '';
    while (
      from > floor &&
      isClose(this.#gap(from - 1, from)) &&
      (TITLES.has(key(from - 1)) || this.#isInitial(from - 1))
    )
      from -= 1;
    let role = from;
    while (role > floor && isSpace(this.#gap(role - 1, role)) && ROLES.has(key(role - 1))) role -= 1;
    const isDetermined = role > floor && isSpace(this.#gap(role - 1, role)) && DETERMINERS.has(key(role - 1));
    if (isDetermined && (isRole || role < from || ARTICLES.has(key(role - 1)))) return role - 1;
    return from;
  }

  /** Where a name ends: one more of their names behind it, or an initial, is part of it. */
  #to(match: Match): number {
    let { last } = match;
    for (;;) {
      const next = isClose(this.#gap(last, last + 1)) ? this.#match(last + 1) : undefined;
      if (!next || next.kept !== undefined) break;
      last = next.last;
    }
    return isSpace(this.#gap(last, last + 1)) && this.#isInitial(last + 1) ? last + 1 : last;
  }

  /** The text without their names. */
  told(instead: string): string {
    let [told, at, floor] = ['', 0, 0];
    for (let i = 0; i < this.#tokens.length; i += 1) {
      const match = this.#match(i);
      if (!match) continue;
      const isOther = match.kept !== undefined;
      const [first, last] = isOther ? [i, match.last] : [this.#from(i, floor, match.isRole === true), this.#to(match)];
      const { start = 0, isCapital = false } = this.#tokens[first] ?? {};
      const end = this.#tokens[last]?.end ?? start;
      told += this.#text.slice(at, start) + (match.kept ?? this.#inPlace(first, isCapital, instead));
      at = end;
      i = last;
      floor = last + 1;
    }
    return told + this.#text.slice(at);
  }

  #inPlace(first: number, isCapital: boolean, instead: string): string {
    const { start = 0 } = this.#tokens[first] ?? {};
    // In Welsh the article may hang on the word before: "i’r gofalwr".
    const hasArticle = this.#tokens[first - 1]?.key === 'r' && isApostrophe(this.#gap(first - 2, first - 1));
    const text = hasArticle ? instead.replace(/^\S+\s/, '') : instead;
    return isCapital && isSentenceStart(this.#text, start) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
  }
}

/** What keeps the names of who may have caused harm out of what is told of a record. */
export function hidingOf(record: RecordView, speech: Speech, personName: string | undefined): Hiding {
  const names = namesToHide(record, personName);
  const hide = (text: string): string =>
    names.isEmpty ? text : new Hidden(text, names).told(speech.copy('otherPerson'));
  return {
    hide,
    nameOf: (named, name) => {
      if (names.isOfThem(named)) return '';
      return hide(name) === name ? name : (names.keptOf(name) ?? '');
    },
  };
}
