import { findCode } from './code-list.js';
import { outcomeList, type OutcomeCode } from './outcome.js';

/**
 * Words by which an outcome is easily known, in English and Welsh: the beginnings of words, in lower case, as parts of a
 * regular expression. Only for codes whose words hardly ever mean something else. Our own.
 */
export const outcomeWords: Readonly<Partial<Record<OutcomeCode, string>>> = {
  'be-and-feel-safer': 'safe|secure|ddiogel|diogel|saff',
  'person-to-stay-away': 'stay away|keep away|away from me|leave me alone|cadw draw|llonydd',
  'maintain-relationship': 'keep seeing|still see|visit|stay with|lose contact|dal i weld|ymwel',
  'make-new-friends': 'new friend|make friend|ffrind',
  'help-to-recover': 'counsel|therap|recover|get over|cwnsel|gwella',
  'feel-more-confident': 'confiden|hyder',
  'police-to-prosecute': 'police|prosecut|arrest|heddlu|erlyn',
  'receive-an-apology': 'apolog|say sorry|said sorry|ymddiheur',
};

const patterns = Object.entries(outcomeWords).map(([code, words]) => ({
  code,
  pattern: new RegExp(`(?<!\\p{L})(${words})`, 'u'),
}));

/** Texts longer than this are a story that speaks of many things. */
const LONGEST = 500;

const themeOf = (code: string): string | undefined => findCode(outcomeList, code)?.theme;

/**
 * The outcome that the words speak of, where what they were sorted as is of another theme and none of its words is there.
 * Undefined where nothing tells: most words tell nothing.
 */
export function findOtherOutcome(words: unknown, code: unknown): string | undefined {
  if (typeof words !== 'string' || words.length > LONGEST || typeof code !== 'string') return undefined;
  if (!Object.hasOwn(outcomeWords, code)) return undefined;
  const text = words.toLowerCase().replace(/\s+/g, ' ');
  const found = patterns.filter(({ pattern }) => pattern.test(text)).map((entry) => entry.code);
  return found.some((other) => themeOf(other) === themeOf(code)) ? undefined : found[0];
}

/** What stands between two things that somebody says at once: “but”, “and also”, and the like in Welsh. */
const BETWEEN = /(?<!\p{L})(but|and also|ond|a hefyd|ac hefyd)(?!\p{L})/iu;

/** Whether words may say two things at once, as “I want the abuse to stop - but I still want to see my son” does. */
export const mayBeTwo = (words: unknown): boolean =>
  typeof words === 'string' && words.length <= LONGEST && BETWEEN.test(words.trim().replace(/^\p{L}+/u, ''));
