import { isMistaken } from './conditions.js';
import { optional, text } from './fields.js';
import type { Node } from './nodes.js';

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

const made = new WeakMap<Node, Node>();

function build({ type, element, shape }: Node): Node {
  const { fault } = text; // a wrong type, whatever it is
  if (element) return { type, fault, element: draftOf(element) };
  if (!shape) return { type, fault };
  const fields = Object.entries(shape).map(([name, field]) => [name, optional(draftOf(field))] as const);
  return { type, fault, shape: Object.fromEntries(fields) };
}

/**
 * The definition of a draft, derived from the complete one: types alone, everything optional, codes and dates any text.
 * The same definition gives the same draft, so that the two can be named together; a draft is its own.
 */
export function draftOf<T>(given: Node<T>): Node<Draft<T>> {
  const node = given.bare ?? given;
  let draft = made.get(node);
  if (!draft) {
    made.set(node, (draft = build(node)));
    made.set(draft, draft); // a draft asks for types alone already
  }
  return draft as Node<Draft<T>>;
}

/** What a field has to be in this object: in one that was recorded by mistake, it may be as in a draft. */
export const fieldIn = (field: Node, item: { readonly status?: unknown }): Node =>
  field.unlessMistaken && isMistaken(item) ? optional(draftOf(field)) : field;
