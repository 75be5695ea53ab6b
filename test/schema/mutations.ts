import fc from 'fast-check';
import type { Node } from '../../src/schema/nodes.js';
import { made, odd, type Making } from './generated.js';
import { Random } from './random.js';

// Records that nobody would think of: made from a definition, or from the shared vectors by a few edits. An edit knows what
// belongs where it falls, so that it reaches the rules and not only the types.

type Path = (string | number)[];
type Fields = Record<string, unknown>;

const seeds = fc.integer();
const makingOf = (seed: number, room: number, oddness: number): Making => ({
  random: new Random(seed),
  ids: [],
  room,
  oddness,
});

/** Values made from the definition alone. */
export const generated = (structure: Node): fc.Arbitrary<unknown> =>
  seeds.map((seed) => {
    const making = makingOf(seed, 60 + (Math.abs(seed) % 240), seed % 2 === 0 ? 0.015 : 0);
    return JSON.parse(JSON.stringify(made(structure, '', {}, making))) as unknown;
  });

/** Every place in a value, the value itself among them. */
function places(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const keys: Path = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [path, ...keys.flatMap((key) => places((value as Fields)[key], [...path, key]))];
}

/** A copy in which what is at `path` is what `change` makes of it; `undefined` takes it away. */
function altered(value: unknown, [key, ...rest]: Path, change: (old: unknown) => unknown): unknown {
  if (key === undefined) return change(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, i) => {
      const next = i === key ? altered(item, rest, change) : item;
      return next === undefined ? [] : [next];
    });
  }
  const fields = Object.entries(value).map(([name, field]): [string, unknown] => [
    name,
    name === key ? altered(field, rest, change) : field,
  ]);
  return Object.fromEntries(fields.filter(([, field]) => field !== undefined));
}

/** What a value must be at a place; undefined where the definition names nothing. */
function nodeAt(node: Node | undefined, [key, ...rest]: Path): Node | undefined {
  if (!node || key === undefined) return node?.bare ?? node;
  const { shape, element } = node;
  return nodeAt(typeof key === 'number' ? element : shape && Object.hasOwn(shape, key) ? shape[key] : undefined, rest);
}

/** Every name that the definition gives to a field. */
function namesOf(node: Node, into = new Set<string>()): Set<string> {
  for (const [name, field] of Object.entries(node.shape ?? {})) {
    into.add(name);
    namesOf(field, into);
  }
  if (node.element) namesOf(node.element, into);
  return into;
}

const kinds = ['remove', 'replace', 'replace', 'add', 'add', 'repeat'] as const;
const edits = fc.record({ kind: fc.constantFrom(...kinds), at: fc.nat(), seed: seeds });
type Edit = typeof edits extends fc.Arbitrary<infer E> ? E : never;

/** A place goes, gets another value, gains a field or an item, or is there twice. */
function edited(structure: Node, names: readonly string[], value: unknown, { kind, at, seed }: Edit): unknown {
  const all = places(value);
  const path = all[at % all.length] ?? [];
  const { random, ...rest } = makingOf(seed, 6, 0.03);
  /** Something that belongs here, mostly. */
  const fitting = (node: Node | undefined, name: string, parent: unknown): unknown =>
    node && random.chance(0.7)
      ? made(node, name, typeof parent === 'object' ? (parent as Fields) : {}, { random, ...rest })
      : random.pick(odd);
  const here = nodeAt(structure, path);
  switch (kind) {
    case 'remove':
      return path.length === 0 ? value : altered(value, path, () => undefined);
    case 'replace':
      return altered(value, path, () =>
        fitting(here, String(path.findLast((key) => typeof key === 'string') ?? ''), {}),
      );
    case 'repeat':
      return altered(value, path, (old) => (Array.isArray(old) ? [...(old as unknown[]), ...(old as unknown[])] : old));
    default: {
      const own = here?.shape && random.chance(0.8) ? Object.keys(here.shape) : names;
      const name = random.pick(own);
      const field = here?.shape && Object.hasOwn(here.shape, name) ? here.shape[name] : undefined;
      return altered(value, path, (old) => {
        if (Array.isArray(old)) return [...(old as unknown[]), fitting(here?.element, String(path.at(-1) ?? ''), {})];
        if (typeof old !== 'object' || old === null) return old;
        return Object.fromEntries([...Object.entries(old), [name, fitting(field?.bare ?? field, name, old)]]);
      });
    }
  }
}

/** Values that came from `starts` by up to three edits: JSON, as a host may send it. */
export function mutations(structure: Node, starts: readonly unknown[]): fc.Arbitrary<unknown> {
  const names = [...namesOf(structure), 'vendor', '__proto__', 'constructor'];
  return fc.tuple(fc.constantFrom(...starts), fc.array(edits, { minLength: 1, maxLength: 3 })).map(([start, list]) => {
    const result = list.reduce<unknown>((value, edit) => edited(structure, names, value, edit), start);
    return JSON.parse(JSON.stringify(result) ?? 'null') as unknown;
  });
}
