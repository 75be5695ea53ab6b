import { addDays, daysBetween, lastDayOf } from '../../schema/timescale.js';

/** A stretch of the scale, in shares of its length: of a whole date both ends are the same. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A day of the calendar that is named under the drawing. */
export interface Tick {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly at: number;
}

/** What one step of the scale is. */
export type Unit = 'day' | 'week' | 'month' | 'year';

/** How much stays free at each end of the scale. */
const PADDING = 0.04;
/** More names than these no drawing has room for. */
const MOST_TICKS = 60;

/** The first day that a date may mean: itself where it is whole, else the first of its month or year. */
export function firstDayOf(date: string | undefined): string | undefined {
  const last = date === undefined ? undefined : lastDayOf(date);
  return date === undefined || last === undefined ? undefined : date + last.slice(date.length).replace(/-\d\d/g, '-01');
}

/** One linear scale of time: no part of it is left out or stretched. */
export class Scale {
  readonly #first: string;
  readonly #days: number;

  /** @param days the days that are seen on it, `YYYY-MM-DD`; at least one */
  constructor(days: readonly string[]) {
    const sorted = [...days].sort();
    this.#first = sorted[0] ?? '2000-01-01';
    this.#days = daysBetween(this.#first, sorted.at(-1) ?? this.#first) ?? 0;
  }

  /** The first day. */
  get first(): string {
    return this.#first;
  }
  /** The last day. */
  get last(): string {
    return addDays(this.#first, this.#days) ?? this.#first;
  }

  /** The place of a day, from 0 to 1. Where there is one day only, it lies in the middle. */
  at(day: string): number {
    if (this.#days === 0) return 0.5;
    const share = (daysBetween(this.#first, day) ?? 0) / this.#days;
    return Math.round((PADDING + (1 - 2 * PADDING) * share) * 1e6) / 1e6;
  }

  /** Where a date lies, whole or rough; undefined where it is none. */
  spanOf(date: string | undefined): Span | undefined {
    const from = firstDayOf(date);
    const to = date === undefined ? undefined : lastDayOf(date);
    return from === undefined || to === undefined ? undefined : { from: this.at(from), to: this.at(to) };
  }

  /** Days up to 3 weeks, weeks up to 4 months, months up to 3 years, then years. */
  get unit(): Unit {
    const days = this.#days;
    return days < 21 ? 'day' : days < 122 ? 'week' : days < 1096 ? 'month' : 'year';
  }

  /** The days that may be named, in their order. */
  get ticks(): readonly Tick[] {
    const { first, last, unit } = this;
    const all: Tick[] = [];
    // Beginnings of months and years alone; of days and weeks, the first day and every one or seventh after it.
    const begin = unit === 'year' ? `${first.slice(0, 4)}-01-01` : unit === 'month' ? `${first.slice(0, 7)}-01` : first;
    const years = Math.ceil(this.#days / 365 / MOST_TICKS);
    for (let day: string | undefined = begin; day !== undefined && day <= last; day = after(day, unit, years)) {
      if (day >= first) all.push({ date: day, at: this.at(day) });
    }
    return all;
  }
}

function after(day: string, unit: Unit, years: number): string | undefined {
  if (unit === 'day' || unit === 'week') return addDays(day, unit === 'day' ? 1 : 7);
  const [year = 0, month = 1] = day.split('-').map(Number);
  const next = unit === 'month' ? year * 12 + month : (year + Math.max(years, 1)) * 12;
  const two = (n: number, digits: number): string => String(n).padStart(digits, '0');
  return next >= 120_000 ? undefined : `${two(Math.floor(next / 12), 4)}-${two((next % 12) + 1, 2)}-01`;
}
