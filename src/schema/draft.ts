import * as z from 'zod/mini';
import { list, optional } from './fields.js';

type Type = z.ZodMiniType;

/** What a draft may hold: the same fields with the same types, each of which may be absent, and any text for a code. */
export type Draft<T> = T extends string
  ? string
  : T extends number
    ? number
    : T extends boolean
      ? boolean
      : T extends readonly (infer U)[]
        ? Draft<U>[]
        : T extends object
          ? { [K in keyof T]?: Draft<T[K]> }
          : T;

/** What zod knows of a schema, as far as our schemas use it. */
export interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, Type>>;
  readonly element?: Type;
  readonly innerType?: Type;
  readonly values?: readonly unknown[];
}

/** The schema inside `optional`. */
export function unwrap(schema: Type): Type {
  const { innerType } = schema._zod.def as unknown as Definition;
  return innerType ? unwrap(innerType) : schema;
}

/** The definition of a schema, looking through `optional`. */
export const definitionOf = (schema: Type): Definition => unwrap(schema)._zod.def;

/** The type of JSON value that a schema takes: `object`, `array`, `string`, `number`, `boolean`; `unknown` for any. */
export function jsonType({ type, values }: Definition): string {
  if (type === 'literal') return typeof values?.[0];
  return type === 'enum' ? 'string' : type;
}

const error = 'type-wrong';
const made = new WeakMap<Type, Type>();

function build(schema: Type): Type {
  const definition = definitionOf(schema);
  switch (jsonType(definition)) {
    case 'object': {
      const fields = Object.entries(definition.shape ?? {}).map(([name, field]) => [name, optional(draftOf(field))]);
      return z.looseObject(Object.fromEntries(fields) as Record<string, Type>, { error });
    }
    case 'array':
      return list(draftOf(definition.element!));
    case 'string':
      return z.string({ error });
    case 'number':
      return z.number({ error });
    case 'boolean':
      return z.boolean({ error });
    default:
      return z.unknown();
  }
}

/**
 * The schema of a draft, derived from the complete one: types alone, everything optional, codes and dates any text.
 * The same schema gives the same draft, so that the two can be named together.
 */
export function draftOf<S extends Type>(schema: S): z.ZodMiniType<Draft<z.infer<S>>> {
  const inner = unwrap(schema);
  let draft = made.get(inner);
  if (!draft) made.set(inner, (draft = build(inner)));
  return draft as z.ZodMiniType<Draft<z.infer<S>>>;
}
