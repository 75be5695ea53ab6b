import { amend, type Patch, type Versioned } from '../../rules/versions.js';
import type { CapacityAdvocacy } from '../../schema/index.js';
import { lengthOf, listsOnTopOf } from '../shared/lists.js';
import { partOf, partOnTopOf, withPart } from '../shared/parts.js';
import { LISTS } from './model.js';

type Holder = Readonly<Record<string, unknown>>;
const TOP = LISTS.filter(({ part }) => part === undefined).map(({ list }) => list);
const WITHIN = LISTS.filter(({ part }) => part !== undefined).map(({ list }) => list);

/** Whether nothing is left of what was written. */
export const isBare = (value: CapacityAdvocacy): boolean =>
  TOP.every((list) => lengthOf(value, list) === 0) && ['involvement', 'advocacy'].every((part) => !partOf(value, part));

/**
 * The value after a save that came while it was being edited: what was saved meanwhile stays as an earlier version of what has
 * been typed since, and what was removed since is there again.
 */
export const onTopOf = (saved: CapacityAdvocacy, value: CapacityAdvocacy): CapacityAdvocacy =>
  partOnTopOf(
    saved,
    partOnTopOf(saved, listsOnTopOf(saved, value, TOP), 'involvement'),
    'advocacy',
    WITHIN,
    'capacityAdvocate',
  );

/** The value with an edit of the capacity advocate, who lies within `advocacy` and has a history of their own. */
export function amendCapacityAdvocate(
  { value, saved, stamp }: { value: CapacityAdvocacy; saved: CapacityAdvocacy | undefined; stamp: object },
  patch: Patch<object>,
): CapacityAdvocacy {
  const advocacy = (partOf(value, 'advocacy') ?? {}) as Holder;
  const now = partOf(advocacy, 'capacityAdvocate') ?? stamp;
  const before = partOf(partOf(saved, 'advocacy'), 'capacityAdvocate');
  const next = amend(now as Versioned, before as Versioned | undefined, patch, stamp as never);
  return withPart(value, 'advocacy', withPart(advocacy, 'capacityAdvocate', next));
}
