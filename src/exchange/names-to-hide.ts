import { DESCRIBING, EVERYDAY, FUNCTION_WORDS, PARTICLES, ROLES, TITLES } from './name-words.js';
import {
  addName,
  branch,
  gapOf,
  isClose,
  tokensOf,
  type Branch,
  type Found,
  type Strength,
  type Token,
} from './name-tokens.js';
import { everybodyIn, namedIn, type Named, type NamedEntry } from './people.js';
import type { RecordView } from './read.js';
import { isFilled } from './speech.js';

// Every name that the record has for those who may have caused harm, and what of each is a name.

/** The names that a copy does not have. */
export interface NamesToHide {
  readonly isEmpty: boolean;
  readonly tree: Branch;
  /** The first letters of their names. */
  readonly initials: ReadonlySet<string>;
  /** Whether somebody is one of them. */
  readonly isOfThem: (named: Named) => boolean;
  /** What is left of the name of somebody else who has a part of it in common with them. */
  readonly keptOf: (name: string) => string | undefined;
}

/** A name of more words is told by its parts alone. */
const LONGEST = 12;

interface Part {
  readonly token: Token;
  readonly strength: Strength;
}

/**
 * The words of a name that name somebody. What they are ("home carer"), titles, and what joins words are none; a word that has
 * a small letter beside others with a capital, or in a description, is one only where a text gives it a capital.
 */
function partsOf(name: string, tokens: readonly Token[]): Part[] {
  const isWritten = !tokens.some(({ isCapital }) => isCapital) && !tokens.some(({ key }) => DESCRIBING.has(key));
  let before: Token | undefined;
  return tokens.flatMap((token): Part[] => {
    const { key, isCapital } = token;
    const follows = before !== undefined && /^\s+$/.test(gapOf(name, before, token) ?? '');
    before = undefined;
    if (key.length < 2 || !/\p{L}/u.test(key) || TITLES.has(key) || (PARTICLES.has(key) && !isCapital)) return [];
    const isWord = FUNCTION_WORDS.has(key) || ROLES.has(key);
    // "Li An" and "Tom Driver" are names; "Home Carer" is not.
    if (isWord && !(isCapital && follows)) return [];
    if (isCapital) before = token;
    if (isWord) return [{ token, strength: FUNCTION_WORDS.has(key) ? 'within-sentence' : 'capital' }];
    return [{ token, strength: EVERYDAY.has(key) || !(isCapital || isWritten) ? 'capital' : 'any' }];
  });
}

const isName = ({ key }: Token): boolean => !FUNCTION_WORDS.has(key) && !TITLES.has(key);

/** Runs of words that one apostrophe or hyphen holds together, as in "O’Brien" and "Smith-Jones". */
function joined(name: string, tokens: readonly Token[]): Token[][] {
  const runs: Token[][] = [];
  for (const token of tokens) {
    const last = runs.at(-1);
    const gap = gapOf(name, last?.at(-1), token);
    if (last && gap !== undefined && /^['’ʼ‘`´\-\u2010-\u2013]$/.test(gap)) last.push(token);
    else runs.push([token]);
  }
  return runs.filter(({ length }) => length > 1 && length <= LONGEST);
}

/** Adds a name: whole, each word of it that names somebody, and what stands together. */
function addAll(tree: Branch, name: string, isOwn: (token: Token) => boolean): void {
  const tokens = tokensOf(name);
  const add = (some: readonly Token[], found: Found): void => {
    if (some.some((token) => isName(token) && !isOwn(token)))
      addName(
        tree,
        some.map(({ key }) => key),
        found,
      );
  };
  const parts = partsOf(name, tokens);
  for (const { token, strength } of parts) if (!isOwn(token)) addName(tree, [token.key], { strength });
  for (const run of joined(name, tokens)) {
    add(run, { strength: 'any' });
    if (!run.every(isOwn)) addName(tree, [run.map(({ key }) => key).join('')], { strength: 'any' });
  }
  tokens.forEach(({ key }, i) => {
    const rest = tokens.slice(i, i + LONGEST);
    const end = rest.findIndex((token) => !PARTICLES.has(token.key));
    if (PARTICLES.has(key) && end > 0 && parts.some(({ token }) => token === rest[end]))
      add(rest.slice(0, end + 1), { strength: 'any' });
  });
  // One word is a part already, or a role: "Neighbour".
  const isPart = tokens.length === 1 && parts.length === 1;
  if (!isPart && tokens.length <= LONGEST) add(tokens, { strength: 'any', isRole: parts.length === 0 });
}

/** Whether somebody is recorded as who may have caused harm. */
const isMarked = ({ isSourceOfHarm, isImplicated }: NamedEntry): boolean => isSourceOfHarm || isImplicated;

/** Every name that has to be hidden. What the person shares with them tells nothing, and is theirs. */
export function namesToHide(record: RecordView, personName: string | undefined): NamesToHide {
  const entries = namedIn(record);
  const ids = new Set(entries.filter(isMarked).map(({ personId }) => personId));
  ids.delete(undefined);
  const isOfThem = ({ personId }: { readonly personId?: string | undefined }): boolean =>
    personId !== undefined && ids.has(personId);
  const adults = everybodyIn(record).filter(({ roles }) => roles?.includes('adult'));
  const own = new Set(
    [personName, ...adults.map(({ name }) => name)]
      .filter(isFilled)
      .flatMap(tokensOf)
      .map(({ key }) => key),
  );
  const isOwn = ({ key }: Token): boolean => own.has(key);
  const tree = branch();
  const initials = new Set<string>();
  const others = new Set<string>();
  for (const entry of entries) {
    const isTheirs = isMarked(entry) || isOfThem(entry);
    for (const name of entry.names) if (!isTheirs) others.add(name);
    if (!isTheirs) continue;
    for (const name of entry.names) {
      addAll(tree, name, isOwn);
      for (const { token } of partsOf(name, tokensOf(name))) initials.add(token.key.charAt(0));
    }
  }
  const isHidden = ({ key }: Token): boolean => tree.next.get(key)?.found !== undefined;
  /** Of "Anna Smith", where only "Smith" is theirs, "Anna". */
  const keptOf = (name: string): string | undefined => {
    const tokens = tokensOf(name);
    const [first, ...rest] = tokens.filter(({ key }) => !TITLES.has(key));
    const isPlain =
      tokens.length <= 4 && tokens.every((token, i) => i === 0 || isClose(gapOf(name, tokens[i - 1], token)));
    if (!first || !isPlain || isHidden(first) || !rest.some(isHidden)) return undefined;
    const end = tokens[tokens.findIndex(isHidden) - 1]?.end ?? 0;
    return name.slice(tokens[0]?.start ?? 0, end);
  };
  const kept = [...others].flatMap((name): [string[], string][] => {
    const left = keptOf(name);
    return left === undefined ? [] : [[tokensOf(name).map(({ key }) => key), left]];
  });
  const isEmpty = tree.next.size === 0;
  for (const [keys, left] of kept) addName(tree, keys, { strength: 'capital', kept: left });
  return { isEmpty, tree, initials, isOfThem, keptOf };
}
