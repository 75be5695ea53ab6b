import type { Params } from './format.js';
import type { FormKey } from './types.js';

/** Whatever says the messages that all sections share, in one language. */
export interface SharedWords {
  f(key: FormKey, params?: Params): string;
}

const REAL = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** A date in words: `14 May 2026`, `May 2026`, `2026`; anything else as it is. Words, not `Intl`, so that Welsh is the same everywhere. */
export function sayDate(date: unknown, words: SharedWords, weekday = false): string {
  if (date === undefined || date === null || date === '') return words.f('dateNotKnown');
  const match = REAL.exec(typeof date === 'string' ? date.slice(0, 10) : '');
  const month = match?.[2] ? words.f('months').split('|')[Number(match[2]) - 1] : undefined;
  if (!match || (match[2] && !month)) return String(date);
  const year = Number(match[1]);
  if (!month) return String(year);
  if (!match[3]) return words.f('dateMonthYear', { month, year });
  const day = Number(match[3]);
  if (!weekday) return words.f('dateFull', { day, month, year });
  const name = words.f('weekdays').split('|')[new Date(year, Number(match[2]) - 1, day).getDay()] ?? '';
  return words.f('dateWithWeekday', { weekday: name, day, month, year });
}

/** Whether a stored date is a year or a month only. */
export const isRough = (date: unknown): boolean => typeof date === 'string' && /^\d{4}(-(0[1-9]|1[0-2]))?$/.test(date);
