import type { Node } from '../../src/schema/nodes.js';
import { INSTANT, KEBAB, PARTIAL_DATE, VERSION } from '../../src/schema/patterns.js';

type Path = (string | number)[];
type Fields = Readonly<Record<string, unknown>>;

function textOf(node: Node, parent: Fields): string {
  if (node.pattern === PARTIAL_DATE) return '2024-05-14';
  if (node.pattern === INSTANT) return '2024-05-14T10:42:00+01:00';
  if (node.pattern === VERSION) return '1.0';
  if (node.pattern === KEBAB) return node.list?.(parent).codes[0]?.code ?? 'x-worcs-own';
  return 'c1';
}

/** A value that has every field which the definition names, and one item in every list. */
export function fullOf(node: Node, parent: Fields = {}): unknown {
  if (node.shape) {
    const item: Record<string, unknown> = {};
    for (const [name, field] of Object.entries(node.shape)) item[name] = fullOf(field.bare ?? field, item);
    return item;
  }
  if (node.element) return [fullOf(node.element, parent)];
  if (node.values) return node.values[0];
  if (node.type === 'string') return textOf(node, parent);
  return node.type === 'boolean' ? true : node.type === 'number' ? 1 : 'c1';
}

/** A place that the definition names, with what it must be. */
export interface Place {
  readonly path: Path;
  readonly node: Node;
}

/** Every place in the value of `fullOf`, the value itself left out. */
export function* placesOf(node: Node, path: Path = []): Generator<Place> {
  for (const [name, field] of Object.entries(node.shape ?? {})) {
    const inner = field.bare ?? field;
    yield { path: [...path, name], node: inner };
    yield* placesOf(inner, [...path, name]);
  }
  if (node.element) {
    yield { path: [...path, 0], node: node.element };
    yield* placesOf(node.element, [...path, 0]);
  }
}

/** A copy of what leads to a place, with another value there. */
export function withAt(value: unknown, [key, ...rest]: Path, there: unknown): unknown {
  if (key === undefined) return there;
  if (Array.isArray(value)) return value.map((item: unknown, i) => (i === key ? withAt(item, rest, there) : item));
  return { ...(value as Fields), [key]: withAt((value as Fields)[key], rest, there) };
}

/** Of a value what leads to a place, and nothing beside it: the more places there are, the less has to be read for each. */
export function only(value: unknown, [key, ...rest]: Path): unknown {
  if (key === undefined) return value;
  const within = only((value as Record<string | number, unknown>)[key], rest);
  return Array.isArray(value) ? [within] : { [key]: within };
}

/** What stands at a place. */
export const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((at, key) => (at as Record<string | number, unknown>)[key], value);
