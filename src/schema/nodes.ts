import type { CodeList } from '../vocabulary/index.js';
import type { Condition } from './conditions.js';
import type { IssueCode } from './issue.js';

/** A type of JSON value; `unknown` is any. */
export type JsonType = 'array' | 'boolean' | 'number' | 'object' | 'string' | 'unknown';

/**
 * What a value must be: the one definition from which the check that elements run, the zod schema, the JSON Schema and the
 * TypeScript type follow. It is plain data, so that an element need not ship a validation library of 6 kB (gzip) that
 * would read the same definitions.
 *
 * @template T the type of a valid value
 */
export interface Node<T = unknown> {
  readonly type: JsonType;
  /** The code for a value that is absent, of another type, or not allowed. */
  readonly fault: (value: unknown) => IssueCode;
  /** The values that are allowed. */
  readonly values?: readonly unknown[];
  readonly pattern?: RegExp;
  /** What may not occur in the text: said beside each pattern that ends in `$`, since Python's `$` matches before a newline. */
  readonly no?: string;
  /** What each item of an array must be. */
  readonly element?: Node;
  readonly atLeastOne?: boolean;
  /** The code for items that do not differ, where they must. */
  readonly unique?: IssueCode;
  /** Codes beside which no other may stand, e.g. "none of these" (rule V27). */
  readonly sole?: readonly string[];
  /** The fields of an object; others pass. */
  readonly shape?: Readonly<Record<string, Node>>;
  /** The open list in which the names of other fields are looked up. */
  readonly names?: CodeList;
  /** Conditional requirements of an object. */
  readonly needs?: readonly Condition[];
  /** The open list that a code is looked up in; `item` is the object in which the code stands. */
  readonly list?: (item: Readonly<Record<string, unknown>>) => CodeList;
  /** The code for a date that is still to come. */
  readonly past?: IssueCode;
  /** Of an object that was recorded by mistake, this field is asked for its types alone. */
  readonly unlessMistaken?: true;
  /** For a field that may be absent: what it is where it is there. */
  readonly bare?: Node;
  /** Holds the type; never set. */
  readonly typed?: T;
}

/** A field that may be absent. */
export type Optional<T> = Node<T> & { readonly bare: Node<T> };
/** The type of a valid value. */
export type TypeOf<N> = N extends Node<infer T> ? T : never;

type Fields = Readonly<Record<string, Node>>;
type OptionalKeys<F extends Fields> = { [K in keyof F]: F[K] extends { readonly bare: Node } ? K : never }[keyof F];
/** The object that has the fields. */
export type ObjectOf<F extends Fields> = {
  -readonly [K in Exclude<keyof F, OptionalKeys<F>>]: TypeOf<F[K]>;
} & { -readonly [K in OptionalKeys<F>]?: TypeOf<F[K]> } extends infer O
  ? { [K in keyof O]: O[K] }
  : never;

/** The JSON type of a value; of what JSON cannot hold, its own. */
export function jsonTypeOf(value: unknown): string {
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number') return Number.isFinite(value) ? 'number' : 'no number';
  return value === null ? 'null' : typeof value;
}
