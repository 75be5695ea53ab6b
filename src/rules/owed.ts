import { codesOf, owedList, type Owed } from '../vocabulary/index.js';
import type { FieldIssue, Params, Path, Severity } from '../schema/issue.js';
import { isPlainObject } from '../schema/objects.js';
import { isAdministrative } from '../schema/record-context.js';
import type { CheckOptions } from '../schema/section.js';
import { asClosing, checkAny } from './check-any.js';
import type { Conclusion } from './conclusion.js';
import { owedRows } from './owed-table.js';
import { readRecord } from './reading.js';

/** Something that is still owed before the work is closed. `because` holds the code of the check that says it. */
export interface OwedThing extends Conclusion<Owed> {
  readonly result: Owed;
  /** The field, in what was given; it may not be there yet. */
  readonly path: Path;
  /** `error`: without it the record is not complete. `warning`: it is asked for, and nothing is stopped. */
  readonly severity: Severity;
  /** What a sentence about it may need. */
  readonly params?: Params;
}

const rowsByCode = new Map(
  owedRows.flatMap(([owed, codes, sources]) => codes.map((code) => [code as string, { owed, sources }])),
);
const places = new Map<string, number>(codesOf(owedList).map((code, i) => [code, i]));

function owedOf({ code, path, severity, params }: FieldIssue): OwedThing[] {
  const row = rowsByCode.get(code);
  // What has its reason, and every other prompt, is owed to nobody.
  if (severity === 'info' || (severity === 'warning' && !row)) return [];
  const { owed, sources } = row ?? { owed: 'something-missing' as const, sources: [] };
  return [{ result: owed, path, severity, because: [code], sources, ...(params && { params }) }];
}

/**
 * What is still owed before the work is closed, whether it has an end yet or not: what the check would ask for if it were
 * closed today. Of who has died, moved or cannot be reached nothing is owed.
 * @param record a record, or a section alone
 * @param options as for the check: today, the council's catalogue and profile
 * @returns what matters most first; empty where nothing is owed, and for what is no object. Never throws.
 */
export function owedBeforeClosing(record: unknown, options?: CheckOptions): OwedThing[] {
  try {
    if (!isPlainObject(record)) return [];
    const read = readRecord(record);
    if (!read || isAdministrative(read.record)) return [];
    const owed = checkAny(asClosing(record), { ...options, closing: true }).flatMap(owedOf);
    const place = ({ result }: OwedThing): number => places.get(result) ?? 0;
    return owed.sort((a, b) => place(a) - place(b));
  } catch {
    return [];
  }
}
