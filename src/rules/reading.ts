import type { Path } from '../schema/issue.js';
import { isObject } from '../schema/objects.js';
import type { RecordView } from '../schema/record-context.js';
import { recordStructure } from '../schema/record-shape.js';
import { viewOf } from '../schema/view.js';
import { keptInSections } from './check-change-table.js';

/** The name of a section in a record. */
export type SectionName = keyof typeof keptInSections;
/** The names of the sections, in their order. */
export const sectionNames = Object.keys(keptInSections) as readonly SectionName[];

/** Fields that a record alone has. */
const OF_RECORD: readonly string[] = [...sectionNames, 'reference', 'kind', 'startedOn', 'concludedOn', 'events'];

/** Which section an object is that is stored alone: no field of a section stands for two things. Undefined for a record. */
export function sectionNameOf(value: object): SectionName | undefined {
  if (OF_RECORD.some((field) => Object.hasOwn(value, field))) return undefined;
  const own = (name: SectionName): boolean => keptInSections[name].some(({ field }) => Object.hasOwn(value, field));
  return sectionNames.find(own) ?? (Object.hasOwn(value, 'nextReviewOn') ? 'reviewTimeline' : undefined);
}

/** A record as rules read it, and the way back to what was given. */
export interface Read {
  readonly record: RecordView;
  /** The path in what was given: a section that is stored alone does not stand below its name. */
  readonly at: (path: Path) => Path;
}

/** Reads a record, or a section that is stored alone as a record that holds nothing else. Undefined for what is no object. */
export function readRecord(value: unknown): Read | undefined {
  if (!isObject(value)) return undefined;
  const name = sectionNameOf(value);
  const record = viewOf(recordStructure, name ? { [name]: value } : value);
  return record && { record, at: (path) => (name ? path.slice(1) : path) };
}

/** What `work` makes of a value; `otherwise` for one that cannot be read. */
export function reading<T>(value: unknown, otherwise: T, work: (read: Read) => T): T {
  try {
    const read = readRecord(value);
    return read ? work(read) : otherwise;
  } catch {
    return otherwise;
  }
}
