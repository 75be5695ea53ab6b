import { isObject, isPlainObject } from './objects.js';
import { KEBAB } from './patterns.js';

type Fields = Record<string, unknown>;

/**
 * The edition before the first that was published: an outcome held all its `versions`, the newest last, with `priority` for
 * `rank`, `at` for `recordedAt`, and a `reason` where there is a `change` now.
 */
export const BEFORE = '0.9';
/** The current edition. */
export const NOW = '1.0';
const newNames = new Map([
  ['priority', 'rank'],
  ['at', 'recordedAt'],
  ['reason', 'change'],
]);

/** Why a version differs. Who agreed to it was not asked then, and nobody can say it in their place. */
function changeOf(reason: unknown, at: unknown): Fields {
  const isCode = KEBAB.test(String(reason));
  const said = Array.isArray(reason) || isCode ? { reasons: [reason].flat() } : { note: reason };
  return typeof at === 'string' ? { ...said, date: at.slice(0, 10) } : said;
}

/** A version with its fields under their present names; one whose name is taken keeps the old one. */
function versionOf(version: Fields): Fields {
  const fields = Object.entries(version).map(([old, value]): [string, unknown] => {
    const name = newNames.get(old) ?? old;
    if (name !== old && Object.hasOwn(version, name)) return [old, value];
    if (name === 'change' && name !== old) return [name, changeOf(value, version['at'])];
    return [name, name === 'by' && typeof value === 'string' ? { id: value } : value];
  });
  return Object.fromEntries(fields);
}

/** An outcome with its last version in place and the others in `history`. One that cannot be read so stays as it came. */
function outcomeOf(outcome: unknown): unknown {
  if (!isObject(outcome)) return outcome;
  const { versions, ...rest } = outcome;
  if (!Array.isArray(versions) || !versions.every(isObject)) return outcome;
  const history = versions.map(versionOf);
  const last = history.pop();
  // Names of their own: `constructor` is in every object.
  const isTaken = (name: string): boolean => Object.hasOwn(rest, name);
  if (!last || isTaken('history') || Object.hasOwn(last, 'history') || Object.keys(last).some(isTaken)) return outcome;
  return { ...rest, ...last, ...(history.length > 0 && { history }) };
}

/**
 * Brings a section desired outcomes to the current edition.
 * @returns the same value where it is of any other edition than the one before, or cannot be read. Never throws.
 */
export function migrateDesiredOutcomes<T>(value: T): T {
  if (!isPlainObject(value) || value['schemaVersion'] !== BEFORE) return value;
  const { outcomes } = value;
  return {
    ...value,
    schemaVersion: NOW,
    ...(Array.isArray(outcomes) && { outcomes: outcomes.map(outcomeOf) }),
  };
}
