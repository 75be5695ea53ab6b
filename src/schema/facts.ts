import type { CodeList } from '../vocabulary/index.js';
import type { Condition } from './conditions.js';
import type { IssueCode } from './issue.js';

/** What holds for a schema beyond what zod can say. The checks, the JSON Schema and the elements all read it here. */
export interface Facts {
  /** Conditional requirements of an object. */
  readonly needs?: readonly Condition[];
  /** The open list that a code is looked up in; `item` is the object in which the code stands. */
  readonly list?: (item: Readonly<Record<string, unknown>>) => CodeList;
  /** The code for a date that is still to come. */
  readonly past?: IssueCode;
  /** What may not occur in the text: said beside each pattern that ends in `$`, since Python's `$` matches before a newline. */
  readonly no?: string;
  /** Whether the items of an array must differ. */
  readonly unique?: boolean;
}

const known = new WeakMap<object, Facts>();

/** Adds facts to a schema and returns the schema. */
export function withFacts<S extends object>(schema: S, facts: Facts): S {
  known.set(schema, { ...known.get(schema), ...facts });
  return schema;
}

/** The facts of a schema (unwrapped from `optional`). */
export const factsOf = (schema: object): Facts => known.get(schema) ?? {};
