import { isMistaken } from './conditions.js';
import { fieldIn, type Draft } from './draft.js';
import type { CodeList } from '../vocabulary/index.js';
import type { Path } from './issue.js';
import { jsonTypeOf, type Node } from './nodes.js';

type Fields = Readonly<Record<string, unknown>>;

/** What can be read of a value: of what has the wrong type nothing is left, and items keep their places. */
export type View<T> = T extends readonly (infer U)[]
  ? readonly (View<U> | undefined)[]
  : T extends string | number | boolean
    ? Draft<T>
    : T extends object
      ? { readonly [K in keyof T]?: View<T[K]> }
      : T;

/**
 * Called for each readable field: its definition, what it holds, where, and the object that it stands in; and for each further
 * field whose name is looked up in a list, with that name.
 */
export type Visit = (node: Node, value: unknown, path: Path, item: Fields) => void;

/**
 * Reads what the definition knows of any value, so that rules can be written plainly and none can throw. It goes no deeper
 * than the definition, so neither depth nor a cycle of the value matters.
 */
export function viewOf<T>(node: Node<T>, value: unknown, visit: Visit = () => {}): View<T> | undefined {
  return look(node, value, [], {}, visit) as View<T> | undefined;
}

function look(node: Node, value: unknown, path: Path, parent: Fields, visit: Visit): unknown {
  const { type, element, shape } = node;
  if (type === 'unknown') return value;
  if (jsonTypeOf(value) !== type) return undefined;
  if (element) return (value as unknown[]).map((item, i) => look(element, item, [...path, i], parent, visit));
  if (!shape) {
    visit(node, value, path, parent);
    return value;
  }
  const view: Record<string, unknown> = {};
  for (const name of Object.keys(shape)) {
    const of = fieldIn(shape[name] as Node, value as Fields);
    const field = look(of, (value as Fields)[name], [...path, name], value as Fields, visit);
    if (field !== undefined) view[name] = field;
  }
  if (node.names) {
    const of = { ...node, list: () => node.names as CodeList };
    for (const name of Object.keys(value as Fields))
      if (!Object.hasOwn(shape, name)) visit(of, name, [...path, name], value as Fields);
  }
  return view;
}

/** The readable items of a list with their places. */
export function* each<T>(items: readonly (T | undefined)[] | undefined): Generator<[number, T]> {
  for (const [i, item] of (items ?? []).entries()) if (item !== undefined) yield [i, item];
}

/** The readable items of a list that count, with their places: what was recorded by mistake may be about another person. */
export function* eachThatCounts<T extends { readonly status?: string }>(
  items: readonly (T | undefined)[] | undefined,
): Generator<[number, T]> {
  for (const [i, item] of each(items)) if (!isMistaken(item)) yield [i, item];
}
