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

/** The latest day on which anything is recorded as having happened or as written down. Plans do not count. */
function lastDay(value: object, today: string): Drift['last'] {
  const name = sectionNameOf(value);
  let last: Drift['last'];
  const look = (text: string, path: Path): void => {
    // Of a rough date its last day counts: there was no longer a pause than that, and maybe a shorter one.
    const day = text.length > 10 ? text.slice(0, 10) : lastDayOf(text);
    if (day === undefined) return;
    const date = text.length < 10 && day > today ? today : day;
    if (date <= today && (last === undefined || date > last.date)) last = { date, path: name ? path.slice(1) : path };
  };
  viewOf(recordStructure, name ? { [name]: value } : value, (node, field, path) => {
    if (typeof field !== 'string' || !(node.past !== undefined || node.pattern === INSTANT)) return;
    if (node.pattern?.test(field)) look(field, path);
  });
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
