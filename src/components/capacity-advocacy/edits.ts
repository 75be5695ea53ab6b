import type { Patch } from '../../rules/versions.js';
import type { CapacityAdvocacy } from '../../schema/index.js';
import { lengthOf, listsOnTopOf, type Edit } from '../shared/lists.js';
import { amendPart, editOf, partOf, partOnTopOf, withPart } from '../shared/parts.js';
import { LISTS } from './model.js';

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
export const amendCapacityAdvocate = (edit: Edit<CapacityAdvocacy>, patch: Patch<object>): CapacityAdvocacy =>
  withPart(edit.value, 'advocacy', amendPart(editOf(edit, 'advocacy'), 'capacityAdvocate', patch));
