import type { BecauseDates } from '../vocabulary/index.js';
import type { Path } from '../schema/issue.js';
import { isObject } from '../schema/objects.js';
import { contextFrom } from '../schema/options.js';
import { INSTANT } from '../schema/patterns.js';
import { recordStructure } from '../schema/record-shape.js';
import { endOf } from '../schema/record-context.js';
import { daysBetween, lastDayOf } from '../schema/timescale.js';
import { viewOf } from '../schema/view.js';
import type { Conclusion } from './conclusion.js';
import { readRecord, sectionNameOf } from './reading.js';

/** What a rule about dates may be told. */
export interface DateOptions {
  /** `YYYY-MM-DD`; default: the local date of this machine's clock. */
  readonly today?: string;
}

/** How long nothing has been recorded. */
export interface Drift extends Conclusion<number> {
  /** The day of what was recorded last, at the latest, and where it stands in what was given. */
  readonly last?: { readonly date: string; readonly path: Path };
}

const sources = ['MSP Guide 2014 (R8)', 'Worcestershire MSP briefing (R8)'];

/** A date or a moment in what is read, with the way to it. */
type Found = readonly [text: string, path: Path];

/** Every date of something that happened, and every moment; what lies before the work is none of its days. */
function foundIn(value: unknown): Found[] {
  const found: Found[] = [];
  viewOf(recordStructure, value, (node, field, path) => {
    if (typeof field !== 'string' || path.includes('previousConcerns')) return;
    if ((node.past !== undefined || node.pattern === INSTANT) && node.pattern?.test(field)) found.push([field, path]);
  });
  return found;
}

const isRough = (text: string): boolean => text.length < 10;
const keyOf = (path: Path): string => path.join('/');

/** Tells on which day something was written down: what stands in it, or what it stands in. */
function writtenOn(found: readonly Found[]): (path: Path) => string | undefined {
  const days = new Map<string, string>();
  for (const [text, path] of found)
    if (path.at(-1) === 'recordedAt' || path.at(-1) === 'at') days.set(keyOf(path.slice(0, -1)), text.slice(0, 10));
  return (path) => {
    for (let k = path.length - 1; k > 0; k -= 1) {
      const day = days.get(keyOf(path.slice(0, k)));
      if (day !== undefined) return day;
    }
    return undefined;
  };
}

/** The latest day on which anything is recorded as having happened or as written down. Plans do not count. */
function lastDay(value: object, today: string): Drift['last'] {
  const name = sectionNameOf(value);
  const found = foundIn(name ? { [name]: value } : value);
  const writtenDay = writtenOn(found);
  let last: Drift['last'];
  for (const [text, path] of found) {
    // Of a rough date its last day counts: there was no longer a pause than that, and maybe a shorter one. It is not later than
    // the day on which it was written down.
    const day = text.length > 10 ? text.slice(0, 10) : lastDayOf(text);
    const latest = [day, ...(isRough(text) ? [today, writtenDay(path)] : [])]
      .filter((one) => one !== undefined)
      .sort()[0];
    if (day === undefined || latest === undefined || latest > today) continue;
    if (last === undefined || latest > last.date) last = { date: latest, path: name ? path.slice(1) : path };
  }
  return last;
}

/**
 * The days since anything was recorded: "a shift to timeliness and lack of drift rather than on rigid time targets" (MSP Guide
 * 2014). It is a figure to look at with the person in mind, and says nothing of good or bad work.
 * @param record a record, or any section alone
 * @returns no result once the work has ended, or where nothing has a date. Never throws.
 */
export function drift(record: unknown, options?: DateOptions): Drift {
  const follows = (result: number | undefined, because: BecauseDates, last?: Drift['last']): Drift => ({
    result,
    because: [because],
    sources,
    ...(last && { last }),
  });
  try {
    const today = contextFrom(options).today;
    const read = readRecord(record);
    if (!read || !isObject(record)) return follows(undefined, 'nothing-dated');
    if (endOf(read.record) !== undefined) return follows(undefined, 'enquiry-ended');
    const last = lastDay(record, today);
    const days = last && daysBetween(last.date, today);
    return days === undefined ? follows(undefined, 'nothing-dated') : follows(days, 'recorded-last', last);
  } catch {
    return follows(undefined, 'nothing-dated');
  }
}
