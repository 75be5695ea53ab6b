import { isObject } from './objects.js';
import { PARTIAL_DATE } from './patterns.js';
import type { CheckOptions, Context } from './section.js';

// Reads what a host gives beside a value: that may be anything, and must take nothing away from what the value says.

const twoDigits = (n: number): string => String(n).padStart(2, '0');
/** Dates are the local date of the clock: a talk of today is not in the future. */
function localToday(): string {
  const now = new Date();
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}

const isDay = (value: unknown): value is string =>
  typeof value === 'string' && value.length === 10 && PARTIAL_DATE.test(value);

/** The options for rules; what is of no use is left out. It throws where they do. */
export function contextFrom(options: unknown): Context {
  const { today, jurisdiction, kind, ...rest }: CheckOptions = isObject(options) ? options : {};
  return {
    ...rest,
    ...(typeof jurisdiction === 'string' && { jurisdiction }),
    ...(typeof kind === 'string' && { kind }),
    today: isDay(today) ? today : localToday(),
  };
}

/** What can be read of anything, as plain data: what throws is absent. The same object is read once, so that cycles end. */
export function readableOf(value: unknown, seen = new Map<object, unknown>()): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (seen.has(value)) return seen.get(value);
  try {
    const copy = Array.isArray(value) ? [] : (Object.create(null) as object);
    seen.set(value, copy);
    for (const key of Object.keys(value)) {
      try {
        (copy as Record<string, unknown>)[key] = readableOf((value as Record<string, unknown>)[key], seen);
      } catch {
        // It is left out.
      }
    }
    return copy;
  } catch {
    return undefined;
  }
}
