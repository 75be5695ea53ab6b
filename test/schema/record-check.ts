import { checkRecord, type CheckOptions } from '../../src/schema/index.js';

/** What the check says of a record on a day shortly after the dates of the samples: `error id-missing people.0.id`. */
export const found = (value: unknown, options: CheckOptions = {}): string[] =>
  checkRecord(value, { today: '2024-07-01', ...options }).map(
    ({ severity, code, path }) => `${severity} ${code} ${path.join('.')}`,
  );

/** Of that, what has a word in it. */
export const about = (word: string, value: unknown, options: CheckOptions = {}): string[] =>
  found(value, options).filter((issue) => issue.includes(word));
