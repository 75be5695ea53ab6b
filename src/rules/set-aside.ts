import { capacityAdvocacyStructure } from '../schema/capacity-advocacy-shape.js';
import { closureFeedbackStructure } from '../schema/closure-feedback-shape.js';
import { desiredOutcomesStructure } from '../schema/desired-outcomes-shape.js';
import type { Node } from '../schema/nodes.js';
import { isObject } from '../schema/objects.js';
import { recordStructure } from '../schema/record-shape.js';
import { reviewTimelineStructure } from '../schema/review-timeline-shape.js';

type Shape = NonNullable<Node['shape']>;

/** The same list, where no item of it was changed. */
function stripItems(element: Node, items: readonly unknown[]): unknown {
  const next = items.map((item) => strip(element, item));
  return next.some((item, i) => item !== items[i]) ? next : items;
}

/** The same object, where nothing was set aside in it. The order of keys is kept. */
function stripFields(shape: Shape, item: Readonly<Record<string, unknown>>): unknown {
  let changed = false;
  const next: [string, unknown][] = [];
  for (const [name, value] of Object.entries(item)) {
    const field = Object.hasOwn(shape, name) ? shape[name] : undefined;
    const isAside = name === 'setAside' && field !== undefined;
    const kept = field && !isAside ? strip(field, value) : value;
    changed ||= isAside || kept !== value;
    if (!isAside) next.push([name, kept]);
  }
  return changed ? Object.fromEntries(next) : item;
}

/** A value without what is set aside where its definition has a place for that. It goes no deeper than the definition. */
function strip({ element, shape }: Node, value: unknown): unknown {
  if (element && Array.isArray(value)) return stripItems(element, value);
  return shape && isObject(value) ? stripFields(shape, value) : value;
}

/** The fields of every section and of a record: no name stands for two things, so a value need not say which it is. */
const everyField = (): Shape => ({
  ...desiredOutcomesStructure.shape,
  ...capacityAdvocacyStructure.shape,
  ...reviewTimelineStructure.shape,
  ...closureFeedbackStructure.shape,
  ...recordStructure.shape,
});

/**
 * A section or a record without the answers whose question has gone. A host calls it when it closes a record: they are saved
 * and come back with their question, but are never counted, exported or shown in a note or a copy.
 * @param value a section or a record of the current edition; the same object comes back when nothing was set aside, and it
 * is never altered
 * @returns the value without `setAside`, wherever the schema has a place for it: its own, that of its sections, of what is in
 * them, and of all their history. A field of that name within what the schema does not know is the vendor's, and stays.
 * Never throws.
 */
export function withoutSetAside<T>(value: T): T {
  try {
    return isObject(value) ? (stripFields(everyField(), value) as T) : value;
  } catch {
    return value;
  }
}
