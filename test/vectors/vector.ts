// What a shared test vector is, and short ways to write one. The vectors are written by hand: what a value should give is
// decided there, and not copied from what the checker gives.

/** One issue that the value has, in any order. */
export interface VectorIssue {
  readonly code: string;
  readonly path: readonly (string | number)[];
  readonly severity: 'error' | 'warning' | 'info';
}

export interface Vector {
  readonly id: string;
  /** What it shows, in a sentence. */
  readonly says: string;
  readonly mode: 'draft' | 'complete';
  readonly value: unknown;
  /** No issue of severity error. */
  readonly valid: boolean;
  readonly issues: readonly VectorIssue[];
  /** The value is invalid, and a JSON Schema validator cannot see it. */
  readonly beyondJsonSchema?: true;
}

type Places = (string | number)[];
export const error = (code: string, ...path: Places): VectorIssue => ({ code, path, severity: 'error' });
export const warning = (code: string, ...path: Places): VectorIssue => ({ code, path, severity: 'warning' });
export const info = (code: string, ...path: Places): VectorIssue => ({ code, path, severity: 'info' });

type Make = (id: string, says: string, value: unknown, ...issues: VectorIssue[]) => Vector;
export const valid: Make = (id, says, value, ...issues) => ({ id, says, mode: 'complete', value, valid: true, issues });
export const invalid: Make = (id, says, value, ...issues) => ({
  id,
  says,
  mode: 'complete',
  value,
  valid: false,
  issues,
});
/** Invalid by what JSON Schema cannot say. */
export const beyond: Make = (...given) => ({ ...invalid(...given), beyondJsonSchema: true });
export const validDraft: Make = (...given) => ({ ...valid(...given), mode: 'draft' });
export const invalidDraft: Make = (...given) => ({ ...invalid(...given), mode: 'draft' });

/** An object without some of its fields. */
export const without = (object: object, ...fields: string[]): object =>
  Object.fromEntries(Object.entries(object).filter(([field]) => !fields.includes(field)));
