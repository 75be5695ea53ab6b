import { PARTIAL_DATE } from './patterns.js';
import type { PartialDate } from './fields.js';

// Reckoning with ISO dates. Days are counted in UTC, where each has 24 hours: no clock change and no time zone of the
// machine can move one.

const DAY = 86_400_000;

/** The midnight of a whole, real date in milliseconds of UTC; undefined for a partial date and for anything else. */
function midnightOf(date: unknown): number | undefined {
  if (typeof date !== 'string' || date.length !== 10 || !PARTIAL_DATE.test(date)) return undefined;
  return Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8)));
}

/**
 * The date so many days after another one, or before it.
 * @param date `YYYY-MM-DD`
 * @param days a whole number of calendar days; a negative one leads back
 * @returns `YYYY-MM-DD`; undefined for a partial date, for what is no date, and where it would leave the years 1000 to 9999
 */
export function addDays(date: PartialDate, days: number): PartialDate | undefined {
  const from = midnightOf(date);
  if (from === undefined || !Number.isInteger(days)) return undefined;
  const to = new Date(from + days * DAY);
  const text = Number.isNaN(to.getTime()) ? '' : to.toISOString().slice(0, 10);
  return midnightOf(text) === undefined ? undefined : text;
}

/**
 * The days from one date to another, e.g. 1 from a Monday to the Tuesday after it.
 * @param from `YYYY-MM-DD`
 * @param to `YYYY-MM-DD`; where it is before `from` the number is negative
 * @returns undefined where either is a partial date or no date
 */
export function daysBetween(from: PartialDate, to: PartialDate): number | undefined {
  const [start, end] = [midnightOf(from), midnightOf(to)];
  return start === undefined || end === undefined ? undefined : (end - start) / DAY;
}

/**
 * The last day that a date may mean: itself where it is whole, else the last of its month or year.
 * @returns `YYYY-MM-DD`; undefined for what is no date
 */
export function lastDayOf(date: PartialDate): PartialDate | undefined {
  if (typeof date !== 'string' || !PARTIAL_DATE.test(date) || date.length === 10) return addDays(date, 0);
  if (date.length === 4) return `${date}-12-31`;
  const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5))];
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** Working days from the first Monday of the reckoning, 1970-01-05, to midnight of a day; weekends add none. */
function workingDaysSince(midnight: number): number {
  const days = midnight / DAY - 4;
  const weeks = Math.floor(days / 7);
  return weeks * 5 + Math.min(days - weeks * 7, 5);
}

/**
 * The working days after `from` up to and with `to`: Monday to Friday. **Bank holidays are not known here** and count as
 * working days; whoever shows the number says so (rule V28). From a Friday to the Monday after it is one.
 * @param from `YYYY-MM-DD`
 * @param to `YYYY-MM-DD`; where it is before `from` the number is negative
 * @returns undefined where either is a partial date or no date
 */
export function workingDaysBetween(from: PartialDate, to: PartialDate): number | undefined {
  const [start, end] = [midnightOf(from), midnightOf(to)];
  if (start === undefined || end === undefined) return undefined;
  // Up to the midnight that ends the day, so that the day itself is in it.
  return workingDaysSince(end + DAY) - workingDaysSince(start + DAY);
}

/**
 * Whether one date lies before another for certain, as far as both are known: May 2026 is not before 14 May 2026, nor after.
 * @returns false also where either is no real date
 */
export function isBefore(a: unknown, b: unknown): boolean {
  if (typeof a !== 'string' || typeof b !== 'string' || !PARTIAL_DATE.test(a) || !PARTIAL_DATE.test(b)) return false;
  const known = Math.min(a.length, b.length);
  return a.slice(0, known) < b.slice(0, known);
}
