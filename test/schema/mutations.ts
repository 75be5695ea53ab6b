import fc from 'fast-check';

type Path = (string | number)[];

/** Every place in a value, the value itself among them. */
function places(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const keys: Path = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [path, ...keys.flatMap((key) => places((value as Record<string, unknown>)[key], [...path, key]))];
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

/** Texts that matter somewhere in the section. */
const texts = fc.constantFrom(
  ...[
    '',
    ' ',
    '\u200b',
    '\n',
    'c1',
    'c2',
    'o1',
    'o2',
    'beginning',
    'end',
    'wanted',
    'not-wanted',
    'person',
    'not-known',
  ],
  ...['observed-from-behaviour', 'something-else', 'withdrawn', 'changed', 'combined', 'entered-in-error', 'not-asked'],
  ...['asked-expressed', 'asked-none-expressed', 'x-worcs-dog', 'Not kebab', '1.0', '1.1', '2.0', '2024', '2024-05'],
  ...[
    '2024-02-29',
    '2023-02-29',
    '2999-01-01',
    '-05-14',
    '2024--14',
    '2024-05-14\n',
    '2024-05-14T10:00:00Z',
    'constructor',
  ],
);
const pieces = fc.oneof(
  { weight: 6, arbitrary: texts },
  { weight: 1, arbitrary: fc.string() },
  {
    weight: 2,
    arbitrary: fc.constantFrom<unknown>(null, true, 0, 1, 2, 4, 1.5, -1, [], {}, ['beginning'], [{}], { id: 'o9' }),
  },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
);
const fields = fc.constantFrom(
  ...[
    'id',
    'date',
    'stages',
    'askedStatus',
    'noneExpressedReason',
    'notAskedReason',
    'words',
    'observation',
    'importance',
  ],
  ...[
    'source',
    'code',
    'rank',
    'status',
    'conversationId',
    'supersededBy',
    'mergedInto',
    'change',
    'reasons',
    'agreedBy',
  ],
  ...['recordedAt', 'by', 'history', 'people', 'jurisdiction', 'setAside', 'vendor', '__proto__', 'constructor'],
);

/** One edit: a place goes, gets another value, gains a field, or is there twice. */
const edits = fc.oneof(
  fc.record({ kind: fc.constant('remove' as const), at: fc.nat() }),
  fc.record({ kind: fc.constant('replace' as const), at: fc.nat(), with: pieces }),
  fc.record({ kind: fc.constant('add' as const), at: fc.nat(), field: fields, with: pieces }),
  fc.record({ kind: fc.constant('repeat' as const), at: fc.nat() }),
);

function edited(value: unknown, edit: { kind: string; at: number; with?: unknown; field?: string }): unknown {
  const all = places(value);
  const path = all[edit.at % all.length] ?? [];
  switch (edit.kind) {
    case 'remove':
      return path.length === 0 ? value : altered(value, path, () => undefined);
    case 'replace':
      return altered(value, path, () => edit.with);
    case 'add':
      return altered(value, path, (old) =>
        typeof old === 'object' && old !== null && !Array.isArray(old)
          ? Object.fromEntries([...Object.entries(old), [edit.field ?? '', edit.with]])
          : Array.isArray(old)
            ? [...(old as unknown[]), edit.with]
            : old,
      );
    default:
      return altered(value, path, (old) => (Array.isArray(old) ? [...(old as unknown[]), ...(old as unknown[])] : old));
  }
}

/** Values that came from `starts` by up to three edits: JSON, as a host may send it. */
export const mutations = (starts: readonly unknown[]): fc.Arbitrary<unknown> =>
  fc
    .tuple(fc.constantFrom(...starts), fc.array(edits, { minLength: 1, maxLength: 3 }))
    .map(([start, list]) => JSON.parse(JSON.stringify(list.reduce<unknown>(edited, start) ?? null)) as unknown);
