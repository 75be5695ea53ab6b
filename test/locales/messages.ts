import { cy } from '../../src/locales/cy/index.js';
import { en } from '../../src/locales/en/index.js';
import type { Message, PluralMessage, WholeLocale } from '../../src/locales/types.js';

/** Every language but English, by its tag. */
export const translations: readonly WholeLocale[] = [cy];
export const languages: readonly WholeLocale[] = [en, ...translations];
export { cy, en };

const categories = new Set(['zero', 'one', 'two', 'few', 'many', 'other']);

export const isPlural = (node: unknown): node is PluralMessage =>
  typeof node === 'object' && node !== null && Object.keys(node).every((key) => categories.has(key));

/** Every message of a language under its place, e.g. `vocabulary/theme/safety`. */
export function messagesOf(locale: WholeLocale): Map<string, Message> {
  const found = new Map<string, Message>();
  const walk = (node: object, place: string): void => {
    for (const [key, child] of Object.entries(node) as [string, unknown][]) {
      const at = place ? `${place}/${key}` : key;
      if (typeof child === 'string' || isPlural(child)) found.set(at, child);
      else walk(child as object, at);
    }
  };
  const { form, issues, vocabulary, sections, readers, exchange } = locale;
  walk({ form, issues, vocabulary, sections, readers, exchange }, '');
  return found;
}

/** Every text of a message: one, or one a plural category. */
export const textsOf = (message: Message): string[] =>
  typeof message === 'string' ? [message] : (Object.values(message) as string[]);

/** Every text of a language under its place. */
export const allTexts = (locale: WholeLocale): [place: string, text: string][] =>
  [...messagesOf(locale)].flatMap(([place, message]) =>
    textsOf(message).map((text): [string, string] => [place, text]),
  );

/** The names of the placeholders in a text, sorted, each once. */
export const placeholders = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{(\w*)\}/g)].map(([, name]) => name as string))].sort();
