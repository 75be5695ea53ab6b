// A text as its words, so that a name is found in every ordinary spelling, and in one pass whatever the number of names.

/** A word of a text, and where it stands. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** Folded: what two spellings of one word have in common. */
  readonly key: string;
  /** Whether it begins with a capital, or with a letter of a script that has none. */
  readonly isCapital: boolean;
}

// Scripts that put no space between words: each letter is a word. Soft hyphens and the like are part of the word around them.
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]\p{M}*|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])[\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\u2060])+/gu;

/** Letters that Unicode does not take apart, as they are written without their marks. */
const PLAIN: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ı: 'i',
};

/** A word in small letters and without accents: "ZOË", "Zoë" in either normal form, and "Zoe" are one. */
export const foldOf = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/[łøđðßæœþı]/g, (letter) => PLAIN[letter] ?? letter);

/** The words of a text, in order. */
export const tokensOf = (text: string): Token[] =>
  [...text.matchAll(WORD)].map(({ 0: word, index }) => {
    const first = String.fromCodePoint(word.codePointAt(0) ?? 0);
    const hasCase = first.toLowerCase() !== first.toUpperCase();
    const isCapital = /\p{L}/u.test(first) && (!hasCase || first !== first.toLowerCase());
    return { start: index, end: index + word.length, key: foldOf(word), isCapital };
  });

/** What may stand between the words of one name. */
const WITHIN = /^[\s.,'’ʼ‘`´\-\u2010-\u2013]{0,3}$/;
/** The same without a comma: that may stand between two people. */
const CLOSE = /^[\s.'’ʼ‘`´\-\u2010-\u2013]{0,3}$/;
const APOSTROPHE = /^['’ʼ‘`´]$/;

/** What stands between two words that follow each other. */
export const gapOf = (text: string, a: Token | undefined, b: Token | undefined): string | undefined =>
  a && b && b.start - a.end <= 3 ? text.slice(a.end, b.start) : undefined;

/** Whether they may be of one name. */
export const isWithin = (gap: string | undefined): boolean => gap !== undefined && WITHIN.test(gap);
export const isClose = (gap: string | undefined): boolean => gap !== undefined && CLOSE.test(gap);
export const isSpace = (gap: string | undefined): boolean => gap !== undefined && /^\s+$/.test(gap);
export const isApostrophe = (gap: string | undefined): boolean => gap !== undefined && APOSTROPHE.test(gap);

/** Whether a sentence begins there. */
export const isSentenceStart = (text: string, at: number): boolean => {
  const before = text.slice(Math.max(0, at - 12), at);
  return /(?:[.!?…][\s"'’”)\]]*\s|\n\s*)["'‘“([]*$/.test(before) || (at <= 12 && /^[\s"'‘“([]*$/.test(before));
};

/** When a word of a name counts as one in a text. */
export type Strength = 'any' | 'capital' | 'within-sentence';

/** What a name, or a part of it, comes to where it is found. */
export interface Found {
  readonly strength: Strength;
  /** A role in place of a name: what stands before it goes with it, as in "her neighbour". */
  readonly isRole?: boolean;
  /** What is left of the name of somebody else who shares a part of it. */
  readonly kept?: string;
}

/** Names, word by word. */
export interface Branch {
  readonly next: Map<string, Branch>;
  found?: Found;
}

export const branch = (): Branch => ({ next: new Map() });

const RANK = { any: 0, capital: 1, 'within-sentence': 2 } as const;

/** Adds a name. One that is there already keeps what finds it more often. */
export function addName(to: Branch, keys: readonly string[], found: Found): void {
  let at = to;
  for (const key of keys) {
    const next = at.next.get(key) ?? branch();
    at.next.set(key, next);
    at = next;
  }
  const { found: before } = at;
  if (!before || (before.kept === undefined && RANK[found.strength] < RANK[before.strength])) at.found = found;
}
