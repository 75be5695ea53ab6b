import type { Words } from './words.js';

export { isRough, sayDate } from '../locales/dates.js';

/** What stands in the three boxes of a date, as typed. */
export interface DateParts {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

const two = (n: number): string => String(n).padStart(2, '0');

/** The local calendar date of a clock, `YYYY-MM-DD`; `days` earlier or later. */
export function localDate(clock: Date, days = 0): string {
  const date = new Date(clock.getFullYear(), clock.getMonth(), clock.getDate() + days);
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** The moment of recording with the local offset (RFC 3339), so that the local day can be read back anywhere. */
export function localInstant(clock: Date): string {
  const offset = -clock.getTimezoneOffset();
  const zone = `${offset < 0 ? '-' : '+'}${two(Math.floor(Math.abs(offset) / 60))}:${two(Math.abs(offset) % 60)}`;
  return `${localDate(clock)}T${two(clock.getHours())}:${two(clock.getMinutes())}:${two(clock.getSeconds())}${zone}`;
}

/** Reads a stored date into boxes. What is not a date (half-typed in a draft) is split at its hyphens, so nothing typed is lost. */
export function splitDate(date: unknown): DateParts {
  if (typeof date !== 'string') return { day: '', month: '', year: '' };
  const [year = '', month = '', ...rest] = date.split('-');
  const plain = (s: string): string => (/^0\d$/.test(s) ? s.slice(1) : s);
  return { year, month: plain(month), day: plain(rest.join('-')) };
}

/**
 * Joins boxes into an ISO date; missing ends are left out and anything else stays as typed. Month names are understood
 * once typing has ended (`words` given): "Mar" must not turn into 3 under the fingers of who types "March".
 */
export function joinDate(parts: DateParts, words?: Words): string | undefined {
  const year = parts.year.trim();
  const month = words ? monthNumber(parts.month.trim(), words) : pad(parts.month.trim());
  const day = pad(parts.day.trim());
  if (!year && !month && !day) return undefined;
  if (day) return `${year}-${month}-${day}`;
  return month ? `${year}-${month}` : year;
}

const pad = (s: string): string => (/^\d$/.test(s) ? `0${s}` : s);

function monthNumber(typed: string, words: Words): string {
  const sought = typed.toLocaleLowerCase(words.lang);
  if (sought.length >= 3) {
    const found = words
      .f('months')
      .split('|')
      .findIndex((m) => m.toLocaleLowerCase(words.lang).startsWith(sought));
    if (found >= 0) return two(found + 1);
  }
  return pad(typed);
}
