import type * as z from 'zod/mini';
import { definitionOf, jsonType, unwrap, type Draft } from './draft.js';
import type { Path } from './issue.js';
import { isObject } from './objects.js';

type Fields = Readonly<Record<string, unknown>>;

/** What can be read of a value: of what has the wrong type nothing is left, and items keep their places. */
export type View<T> = T extends readonly (infer U)[]
  ? readonly (View<U> | undefined)[]
  : T extends string | number | boolean
    ? Draft<T>
    : T extends object
      ? { readonly [K in keyof T]?: View<T[K]> }
      : T;

/** Called for each readable field: its schema, what it holds, where, and the object that it stands in. */
export type Visit = (schema: object, value: unknown, path: Path, item: Fields) => void;

/**
 * Reads what the schema knows of any value, so that rules can be written plainly and none can throw. It goes no deeper than
 * the schema, so neither depth nor a cycle of the value matters.
 */
export function viewOf<T>(schema: z.ZodMiniType<T>, value: unknown, visit: Visit = () => {}): View<T> | undefined {
  return look(schema, value, [], {}, visit) as View<T> | undefined;
}

function look(given: z.ZodMiniType, value: unknown, path: Path, parent: Fields, visit: Visit): unknown {
  const schema = unwrap(given);
  const definition = definitionOf(schema);
  const type = jsonType(definition);
  if (type === 'unknown') return value;
  if (type === 'array') {
    if (!Array.isArray(value)) return undefined;
    const { element } = definition;
    return value.map((item, i) => look(element!, item, [...path, i], parent, visit));
  }
  if (type === 'object') {
    if (!isObject(value)) return undefined;
    const view: Record<string, unknown> = {};
    const { shape = {} } = definition;
    for (const name of Object.keys(shape)) {
      const field = look(shape[name]!, value[name], [...path, name], value, visit);
      if (field !== undefined) view[name] = field;
    }
    return view;
  }
  if (typeof value !== type) return undefined;
  visit(schema, value, path, parent);
  return value;
}

/** The readable items of a list with their places. */
export function* each<T>(items: readonly (T | undefined)[] | undefined): Generator<[number, T]> {
  for (const [i, item] of (items ?? []).entries()) if (item !== undefined) yield [i, item];
}
