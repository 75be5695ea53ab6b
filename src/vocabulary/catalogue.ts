import { findCode, type Code, type CodeList } from './code-list.js';

/** A council's own code. Without `mapsTo` boards could not add it up, so it then counts as unknown. */
export interface LocalCode {
  /** `x-<council>-<slug>`, e.g. `x-worcs-keep-my-dog`. */
  readonly code: string;
  /** The code of our list that it is counted under. */
  readonly mapsTo?: string;
  /** The list it belongs to; absent: `outcome`. */
  readonly list?: string;
  /** What people read, by language tag. */
  readonly label?: Readonly<Record<string, string>>;
}

/** A council's own codes, as a host gives them in the attribute `catalogue`. */
export interface Catalogue {
  readonly codes: readonly LocalCode[];
}

/** Whether a code has the form of a council's own, `x-<council>-<slug>`. */
export const isLocalCode = (code: unknown): boolean => typeof code === 'string' && /^x(-[a-z0-9]+){2,}$/.test(code);

/** Whether an entry of a catalogue is a code for the list; one that cannot be read is none. */
function isEntryFor(list: CodeList, entry: unknown): entry is LocalCode {
  try {
    const { code, list: name = 'outcome', mapsTo } = (entry ?? {}) as Partial<LocalCode>;
    return isLocalCode(code) && name === list.name && (mapsTo === undefined || typeof mapsTo === 'string');
  } catch {
    return false;
  }
}

/**
 * The council's own codes for one list. What is no catalogue has none: a host gives it as JSON, so its shape is not certain.
 * Never throws.
 */
export function localCodes(catalogue: unknown, list: CodeList): LocalCode[] {
  try {
    const codes = (catalogue as Catalogue | undefined)?.codes;
    return Array.isArray(codes) ? codes.filter((entry) => isEntryFor(list, entry)) : [];
  } catch {
    return [];
  }
}

/** The entry of our own list that a code counts under: itself, or what the catalogue maps it to; undefined for an unknown code. */
export function coreCode(list: CodeList, code: unknown, catalogue?: unknown): Code | undefined {
  const own = findCode(list, code);
  if (own || !isLocalCode(code)) return own;
  return findCode(list, localCodes(catalogue, list).find((entry) => entry.code === code)?.mapsTo);
}
