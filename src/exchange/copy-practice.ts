import type { Principle } from '../rules/practice.js';
import { actions, chosenItems, sharing, toldItems } from './copy-next.js';
import {
  copyingOf,
  each,
  itemOf,
  onDay,
  written,
  type Copying,
  type PersonCopyItem,
  type PersonCopyOptions,
} from './copy-parts.js';
import { helperItems } from './copy-people.js';
import { notWantedItems, wordsItems } from './copy-words.js';
import { readRecord } from './read.js';

/** What the person was told of, and when. */
const information = (copying: Copying): PersonCopyItem[] =>
  (copying.record.capacityAdvocacy?.involvement?.information ?? []).flatMap((told) =>
    itemOf(onDay(copying, told?.date, written(copying, 'informedOf', told?.what))),
  );

const tellers: Readonly<Record<Principle, (copying: Copying) => PersonCopyItem[]>> = {
  empowerment: wordsItems,
  prevention: information,
  proportionality: (copying) => [...notWantedItems(copying), ...chosenItems(copying)],
  protection: helperItems,
  partnership: (copying) => sharing(copying).flatMap((sentence) => itemOf(sentence)),
  accountability: (copying) => [...actions(copying), ...toldItems(copying)],
};

/** What the person may see of one principle. */
export interface PracticeForPerson {
  readonly name: Principle;
  readonly items: readonly PersonCopyItem[];
}

/**
 * How each of the six principles was kept, as the person reads it (R2): of what stands in a record only what `personCopy` may hold, told
 * in the same words and with the same names hidden. Our own.
 * @returns the principles in their order; none where there is no record to read. Never throws
 */
export function practiceForPerson(record: unknown, options: PersonCopyOptions = {}): PracticeForPerson[] {
  try {
    const view = readRecord(record);
    if (!view) return [];
    const copying = copyingOf(view, options);
    return (Object.keys(tellers) as Principle[]).map((name) => ({ name, items: each(tellers[name](copying)) }));
  } catch {
    return [];
  }
}
