import * as z from 'zod/mini';
import { fieldOf, isMistaken, unmet } from './conditions.js';
import { draftOf } from './draft.js';
import { inspect, isCrowded } from './inspect.js';
import type { IssueCode, Path } from './issue.js';
import { jsonTypeOf, type Node } from './nodes.js';
import { isObject } from './objects.js';
import { findings, type Definition } from './section.js';

// The schemas for who validates with zod, or with anything that takes a Standard Schema. They are made from the same
// definitions as the elements' own check and say the same. Our issue codes are zod's messages, so that zod's own words,
// and whatever a host did to zod's global configuration, never reach anybody.

type Type = z.ZodMiniType;
type Say = (code: IssueCode, path: Path) => void;

/**
 * A check of our own. zod would leave it out as soon as any part of the value is wrong; this one runs whenever `holds`, so
 * that all that is wrong is told at once.
 */
const checkWhenever = (holds: (value: unknown) => boolean, look: (value: never, say: Say) => void): never =>
  z.check<unknown>(
    ({ value, issues }) => {
      const told = new Set(issues.map(({ path = [] }) => path.join('/')));
      look(value as never, (code, path) => {
        if (told.has(path.join('/'))) return;
        told.add(path.join('/'));
        issues.push({ code: 'custom', message: code, path, input: value, continue: true });
      });
    },
    { when: (payload: { value: unknown }) => holds(payload.value) },
  ) as never; // a check of any type: zod would have it of the very type that it stands on

const made = new WeakMap<Node, Type>();
const definitions = new WeakMap<object, Node>();

/** The definition that a schema of `zodOf` was made from. */
export const nodeOf = (schema: object): Node | undefined => definitions.get(schema);

function build(node: Node): Type {
  const { type, values, pattern, element, shape, unique, needs } = node;
  const error = ({ input }: { input?: unknown }): IssueCode => node.fault(input);
  if (element) {
    let array = z.array(zodOf(element), { error });
    if (node.atLeastOne) array = array.check(z.minLength(1, { error }));
    const differ = (items: unknown[], say: Say): void => {
      if (unique && new Set(items).size < items.length) say(unique, []);
      else if (isCrowded(node, items)) say('code-exclusive', []);
    };
    return unique ? array.check(checkWhenever(Array.isArray, differ)) : array;
  }
  if (shape) {
    const asked = Object.entries(shape).filter(([, field]) => field.unlessMistaken);
    const fields = Object.entries(shape).map(
      ([name, field]) => [name, field.unlessMistaken ? z.optional(zodOf(draftOf(field))) : zodOf(field)] as const,
    );
    const object = z.looseObject(Object.fromEntries(fields), { error });
    const filled = (item: Record<string, unknown>, say: Say): void => {
      // zod knows one definition of a field: the milder one. The other is held here.
      if (!isMistaken(item)) for (const [name, field] of asked) inspect(field, item[name], [name], say);
      for (const condition of unmet(needs ?? [], item)) say(condition.code, [condition.at ?? fieldOf(condition)]);
    };
    return needs || asked.length > 0 ? object.check(checkWhenever(isObject, filled)) : object;
  }
  if (values)
    return type === 'number' ? z.literal(values as number[], { error }) : z.enum(values as string[], { error });
  if (type === 'string') return pattern ? z.string({ error }).check(z.regex(pattern, { error })) : z.string({ error });
  if (type === 'number') return z.number({ error });
  return type === 'boolean' ? z.boolean({ error }) : z.unknown();
}

/** The zod schema of a definition. The same definition gives the same schema. */
export function zodOf<T>(node: Node<T>): z.ZodMiniType<T> {
  let schema = made.get(node);
  if (!schema) {
    schema = node.bare ? z.optional(zodOf(node.bare)) : build(node);
    made.set(node, schema);
    definitions.set(schema, node);
  }
  return schema as z.ZodMiniType<T>;
}

/** Reads all that zod will read, and throws where that throws. */
function touch({ type, element, shape }: Node, value: unknown): void {
  if (jsonTypeOf(value) !== type) return;
  if (element) for (const item of value as unknown[]) touch(element, item);
  if (!shape) return;
  const item = value as Record<string, unknown>;
  for (const name in item) void item[name];
  for (const name of Object.keys(shape)) if (name in item) touch(shape[name] as Node, item[name]);
}

/** The schema of a definition for whoever has a value of any kind: zod itself throws where the value does. */
export function guarded<T>(node: Node<T>, schema: z.ZodMiniType<T> = zodOf(node)): z.ZodMiniType<T> {
  const look = z.check<unknown>(({ value, issues }) => {
    try {
      touch(node, value);
    } catch {
      issues.push({ code: 'custom', message: 'value-unreadable', path: [], input: undefined });
    }
  });
  return z.pipe(z.unknown().check(look), schema);
}

/** A section's schema: its fields, and the rules between them. */
export function sectionSchema<T>(definition: Definition<T>): Type {
  const acrossFields = (value: unknown, say: Say): void => {
    for (const { code, path, severity } of findings(definition, value)) {
      if (severity === 'error') say(code as IssueCode, path);
    }
  };
  const { structure } = definition;
  return guarded(structure, zodOf(structure).check(checkWhenever(isObject, acrossFields)));
}
