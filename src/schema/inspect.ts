import { fieldOf, unmet } from './conditions.js';
import { fieldIn } from './draft.js';
import type { IssueCode, Path } from './issue.js';
import { jsonTypeOf, type Node } from './nodes.js';

/** Told of each fault: its code, its place, and the value there. */
export type Tell = (code: IssueCode, path: Path, value: unknown) => void;

/**
 * Tells of everything in a value that is not as the definition says; what it does not name passes. It goes no deeper than
 * the definition, so neither depth nor a cycle of the value matters.
 * @returns whether the value is at fault as a whole, so that nothing else need be said of it
 */
export function inspect(node: Node, value: unknown, path: Path, tell: Tell): boolean {
  if (node.type === 'unknown' || (value === undefined && node.bare)) return false;
  const isRight =
    jsonTypeOf(value) === node.type &&
    (node.values?.includes(value) ?? true) &&
    (node.pattern?.test(value as string) ?? true) &&
    !(node.atLeastOne && (value as unknown[]).length === 0);
  if (!isRight) {
    tell(node.fault(value), path, value);
    return true;
  }
  if (node.element) inspectItems(node, node.element, value as unknown[], path, tell);
  if (node.shape) inspectFields(node, node.shape, value as Record<string, unknown>, path, tell);
  return false;
}

/** Whether a code that stands alone has company. */
export const isCrowded = ({ sole = [] }: Node, items: readonly unknown[]): boolean =>
  items.length > 1 && items.some((code) => sole.includes(code as string));

function inspectItems(node: Node, element: Node, items: unknown[], path: Path, tell: Tell): void {
  // Not `forEach`: a list with holes has nothing in them, and that is told.
  for (let i = 0; i < items.length; i += 1) inspect(element, items[i], [...path, i], tell);
  if (node.unique && new Set(items).size < items.length) tell(node.unique, path, items);
  else if (isCrowded(node, items)) tell('code-exclusive', path, items);
}

function inspectFields(
  { needs = [] }: Node,
  shape: NonNullable<Node['shape']>,
  item: Record<string, unknown>,
  path: Path,
  tell: Tell,
): void {
  const faulty = Object.keys(shape).filter((name) =>
    inspect(fieldIn(shape[name] as Node, item), item[name], [...path, name], tell),
  );
  // Checked even where other fields are wrong, so that all that is wrong is told at once; each field once.
  const told = new Set(faulty);
  for (const condition of unmet(needs, item)) {
    const field = condition.at ?? fieldOf(condition);
    if (!told.has(field)) tell(condition.code, [...path, field], item[field]);
    told.add(field);
  }
}
