import type { PersonScreen } from '../../form/person-view.js';
import type { Patch } from '../../rules/versions.js';
import { blankOf } from '../shared/entries.js';
import type { ItemFields } from '../shared/item-fields.js';
import { itemsAt, type ListPlace } from '../shared/parts.js';
import { idOfMine } from '../shared/persons-turn.js';
import { openFields } from '../shared/standing.js';
import type { ClosureFeedbackElement } from './closure-feedback.js';

/** A question to the person, and what they have said to it; nothing where it was passed over. */
export interface Line extends PersonScreen {
  readonly said: string;
}

/** The questions about what the person says here: the entry that is theirs, or one that the first answer makes. */
export function fieldsOfMine<I extends object>(
  el: ClosureFeedbackElement,
  place: ListPlace,
  made: Patch<I>,
  isTheirs: (item: I, key: string) => boolean,
  below = 0,
): ItemFields<I> {
  const open = itemsAt<I>(el.editing.value, place).findLast(({ item, key }) => isTheirs(item, key));
  return openFields<I>(el, place, open ?? blankOf<I>(el, place, below), made, () => idOfMine(el));
}
