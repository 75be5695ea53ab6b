import { BEFORE, migrateDesiredOutcomes, NOW } from './migrate-desired-outcomes.js';
import { isPlainObject } from './objects.js';

/** What is published, by the name of its files. */
export type PublishedName =
  'desired-outcomes' | 'capacity-advocacy' | 'review-timeline' | 'closure-feedback' | 'record';

const fieldNames = {
  desiredOutcomes: 'desired-outcomes',
  capacityAdvocacy: 'capacity-advocacy',
  reviewTimeline: 'review-timeline',
  closureFeedback: 'closure-feedback',
} as const;

/** The sections of a record are each of their own edition. */
function sectionsOf(record: Record<string, unknown>): Record<string, unknown> {
  const migrated = Object.entries(fieldNames).flatMap(([field, name]): [string, unknown][] => {
    const next = migrate(name, record[field]);
    return next === record[field] ? [] : [[field, next]];
  });
  return migrated.length === 0 ? record : { ...record, ...Object.fromEntries(migrated) };
}

/**
 * Brings a section or a record of an older edition to the current one. No field is lost: what has no place in the current
 * edition keeps its name. What the older edition did not ask is still missing, and checking says so.
 * @param name what it is, by the name of its files, e.g. `desired-outcomes`
 * @param value anything
 * @returns the value in the current edition; the same one where it is current already, of an edition that is not known
 * here, or nothing that can be read. The value is never altered, and it never throws.
 */
export function migrate<T>(name: PublishedName, value: T): T {
  try {
    if (name === 'desired-outcomes') return migrateDesiredOutcomes(value);
    if (!isPlainObject(value)) return value;
    const parts = name === 'record' ? sectionsOf(value) : value;
    return (parts['schemaVersion'] === BEFORE ? { ...parts, schemaVersion: NOW } : parts) as T;
  } catch {
    return value;
  }
}
