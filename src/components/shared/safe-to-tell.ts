import { textOf, type Row } from './item-fields.js';

/** Words that stand in many names, in English and in Welsh: they tell nobody from another. */
const COMMON =
  /^(m[rsx]|mrs|miss|dr|doctor|prof|sir|lady|lord|rev|her|his|their|my|your|our|the|an?|and|of|y|yr|ei|eu|fy|eich|ein|ac?|o|d[eiu]|la|le|van|von|bin|al)$/;

const wordsOf = (text: unknown): string[] =>
  textOf(text)
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** What a name is known by: all of its words that are its own, or every word where none is. */
function knownBy(name: unknown): string[] {
  const words = wordsOf(name);
  const own = words.filter((word) => !COMMON.test(word));
  return own.length > 0 ? own : words;
}

/**
 * Tells whether a text may be told where anybody near may read it: it is there, and names nobody of the people who is recorded
 * as a source of harm. Whole words are looked for, so that nobody else goes unnamed for a name that lies within theirs.
 */
export function safeToTell(people: readonly (Row | undefined)[]): (text: unknown) => boolean {
  const names = new Set(
    people.filter((person) => person?.['isSourceOfHarm'] === true).flatMap((person) => knownBy(person?.['name'])),
  );
  return (text) => textOf(text).trim() !== '' && !wordsOf(text).some((word) => names.has(word));
}
