import type { Message } from './types.js';

/** What stands in the places of a message's `{placeholders}`, by name. */
export type Params = Readonly<Record<string, string | number>>;

/** Puts `params` in the place of `{placeholders}`; a plural message is chosen by `params.count`. Never concatenates. */
export function formatMessage(message: Message, params: Params, lang: string): string {
  const text =
    typeof message === 'string'
      ? message
      : (message[new Intl.PluralRules(lang).select(Number(params['count'] ?? 0))] ?? message.other);
  const filled = text.replace(/\{(\w+)\}/g, (all, key: string) =>
    Object.hasOwn(params, key) ? String(params[key]) : all,
  );
  // "the person" is written large where it begins a sentence.
  return text.startsWith('{name}') ? filled.charAt(0).toLocaleUpperCase(lang) + filled.slice(1) : filled;
}
