import { unmet, type Condition } from '../../src/schema/conditions.js';
import type { Node } from '../../src/schema/nodes.js';
import { INSTANT, KEBAB, PARTIAL_DATE, VERSION } from '../../src/schema/patterns.js';
import type { Random } from './random.js';

// Values made from a definition alone, so that each of its fields, codes and conditions is reached: most are as they should
// be, and now and then one is not.

const past = ['2019', '2023-11', '2024-02-29', '2024-05-14', '2024-06', '2025-01-31'];
const ahead = [...past, '2999', '2999-12-31'];
const moments = ['2024-05-14T10:42:00+01:00', '2025-01-31T23:59:59.999Z'];
const sentences = ['I want to feel safe', 'Mae hi eisiau aros gartref', 'He is kind', 'c1', 'o1', 'p1'];
/** What does not belong in most places, and matters in some. */
const oddTexts = [
  ...[
    '',
    ' ',
    '\u200b',
    '\n',
    'No Code',
    'x-worcs-dog',
    'not-known',
    'constructor',
    '1.1',
    '2.0',
    '-05-14',
    '2024--14',
  ],
  ...['2023-02-29', '2024-13', '2999-01-01', '2024-05-14\n', '2024-05-14T10:00', '999 999 9999', '07700 900123'],
];
export const odd: readonly unknown[] = [
  ...oddTexts,
  ...[null, true, false, 0, 1, 3, 4, 1.5, -1, [], {}, [{}], [''], [null], ['other', 'other'], { id: 'o9' }],
];

/** What has been made so far: names that others refer to, and how much more may be made. */
export interface Making {
  readonly random: Random;
  readonly ids: string[];
  /** Fields that may still be made; it ends what would grow without end. */
  room: number;
  /** The share of places where something odd stands. */
  readonly oddness: number;
}

type Fields = Record<string, unknown>;

function textOf(node: Node, name: string, parent: Fields, making: Making): string {
  const { random, ids } = making;
  if (node.pattern === PARTIAL_DATE) return random.pick(node.past ? past : ahead);
  if (node.pattern === INSTANT) return random.pick(moments);
  if (node.pattern === VERSION) return random.chance(0.9) ? '1.0' : '1.7';
  if (node.pattern === KEBAB) {
    const codes = node.list?.(parent).codes ?? [];
    return codes.length > 0 && random.chance(0.9) ? random.pick(codes).code : 'x-worcs-own';
  }
  if (name === 'id') {
    ids.push(`i${ids.length}`);
    return random.chance(0.98) ? ids.at(-1)! : random.pick(ids);
  }
  if (/Id$|By$|Into$|Best$/.test(name) && ids.length > 0) return random.pick(ids);
  return random.pick(sentences);
}

function itemsOf({ element, atLeastOne, unique, sole = [] }: Node, name: string, parent: Fields, making: Making) {
  const least = atLeastOne ? 1 : 0;
  const count = making.room > 0 ? least + making.random.below(3) : least;
  const items = Array.from({ length: count }, () => made(element!, name, parent, making));
  if (!unique || making.random.chance(making.oddness)) return items;
  const alone = items.find((code) => sole.includes(code as string));
  return alone === undefined ? [...new Set(items)] : [alone];
}

/** How often a field that may be absent is there: the more it holds, the less often. */
const shareOf = ({ shape, element, type }: Node): number =>
  shape || element?.shape ? 0.35 : element ? 0.5 : type === 'unknown' ? 0.1 : 0.6;

/** Makes a condition hold. */
function repair(condition: Condition, item: Fields, shape: NonNullable<Node['shape']>, making: Making): void {
  if ('allows' in condition) {
    if (condition.among.length > 0 && making.random.chance(0.5))
      item[condition.allows] = making.random.pick(condition.among);
    else delete item[condition.allows];
    return;
  }
  const node = shape[condition.needs]!;
  const value = condition.among
    ? making.random.pick(condition.among)
    : made(node.bare ?? node, condition.needs, item, making);
  const isEmpty = node.element && Array.isArray(value) && value.length === 0;
  item[condition.needs] = isEmpty ? [made(node.element, condition.needs, item, making)] : value;
}

function fieldsOf({ shape = {}, needs = [] }: Node, making: Making): Fields {
  const item: Fields = {};
  for (const [name, field] of Object.entries(shape)) {
    const { room, random, oddness } = making;
    making.room -= 1;
    const isThere = field.bare
      ? room > 0 && random.chance(name === 'history' ? 0.15 : shareOf(field))
      : !random.chance(oddness);
    if (isThere) item[name] = made(field.bare ?? field, name, item, making);
  }
  // A requirement that is met may bring another one.
  for (let round = 0; round < 4; round += 1) {
    for (const condition of unmet(needs, item)) {
      if (!making.random.chance(making.oddness * 4)) repair(condition, item, shape, making);
    }
  }
  return item;
}

/** A value of a definition; `name` is the field in which it stands, `parent` what stands beside it. */
export function made(node: Node, name: string, parent: Fields, making: Making): unknown {
  const { random, oddness } = making;
  if (random.chance(oddness)) return random.pick(odd);
  if (node.shape) return fieldsOf(node, making);
  if (node.element) return itemsOf(node, name, parent, making);
  if (node.values) return random.pick(node.values);
  if (node.type === 'string') return textOf(node, name, parent, making);
  if (node.type === 'boolean') return random.chance(0.5);
  if (node.type === 'number') return random.below(4);
  return random.pick(odd);
}
