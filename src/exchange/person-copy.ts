import { changedItems } from './copy-changed.js';
import { nextItems } from './copy-next.js';
import {
  copyingOf,
  type Copying,
  type PersonCopyItem,
  type PersonCopyOptions,
  type PersonCopyPart,
} from './copy-parts.js';
import { callItems, helperItems } from './copy-people.js';
import { mostItems, notWantedItems, wordsItems } from './copy-words.js';
import { readRecord, type RecordView } from './read.js';
import { isDate, isFilled } from './speech.js';

/** The parts, in their order. */
const tellers = {
  words: wordsItems,
  most: mostItems,
  notWanted: notWantedItems,
  helpers: helperItems,
  next: nextItems,
  call: callItems,
  changed: changedItems,
} as const satisfies Record<PersonCopyPart['id'], (copying: Copying) => PersonCopyItem[]>;

const partsOf = (copying: Copying): PersonCopyPart[] =>
  (Object.keys(tellers) as PersonCopyPart['id'][]).flatMap((id) => {
    const items = tellers[id](copying);
    return items.length > 0 ? [{ id, heading: copying.speech.copy(id), items }] : [];
  });

/**
 * The person's own copy as data, for who shows or prints it: what I want, what matters most, what I do not want, who
 * helps me, what happens next, who I can call, what changed. First person, plain words. See `personCopy`.
 * @param record a record or one of its sections, finished or not
 * @returns the parts that have something to say, in order. Never throws
 */
export function personCopyParts(record: unknown, options: PersonCopyOptions = {}): PersonCopyPart[] {
  try {
    const view = readRecord(record);
    return view ? partsOf(copyingOf(view, options)) : [];
  } catch {
    return [];
  }
}

/** The person's copy, as it is shown or printed. */
export interface PersonCopyDocument {
  readonly heading: string;
  /** Of which day it is, where that is known. */
  readonly day?: string;
  /** That nothing is there yet. */
  readonly nothing?: string;
  readonly parts: readonly PersonCopyPart[];
}

function documentOf(view: RecordView, options: PersonCopyOptions): PersonCopyDocument {
  const copying = copyingOf(view, options);
  const { speech } = copying;
  const parts = partsOf(copying);
  const isEmpty = parts.every(({ id }) => id === 'call');
  return {
    heading: speech.copy('heading'),
    ...(isDate(options.today) && { day: speech.copy('writtenOn', { date: speech.date(options.today) }) }),
    ...(isEmpty && { nothing: speech.copy('nothing') }),
    parts,
  };
}

/** The whole of the person's copy as data: see `personCopy`. Undefined where there is no record to read. Never throws. */
export function personCopyDocument(record: unknown, options: PersonCopyOptions = {}): PersonCopyDocument | undefined {
  try {
    const view = readRecord(record);
    return view && documentOf(view, options);
  } catch {
    return undefined;
  }
}

/**
 * A record as the person keeps it, as plain text: "What I want, and what we agreed" (R28: encourage the person to keep their own
 * record; R56: records that "can be shared with the individual"). In their own words, with plain words around them.
 *
 * What it never holds, because whoever is near may read it: codes; pressure by others; the names of those who are recorded as a
 * source of harm (in what somebody wrote "the other person" stands in their place; what the person said is left as they said
 * it); what shows whether they can decide; the worker's view; professionals' goals; prompts. **Other texts that a worker wrote
 * and the person took part in, e.g. what was agreed in a review, are in it as they were written**: check that it is safe to
 * have at home before it is printed.
 * @param record a record or one of its sections, finished or not
 * @returns lines of text without markup, separated by `\n`; empty where there is no record to read. Never throws
 */
export function personCopy(record: unknown, options: PersonCopyOptions = {}): string {
  const told = personCopyDocument(record, options);
  if (!told) return '';
  const { heading, day, nothing, parts } = told;
  return [
    [heading, day].filter(isFilled).join('\n'),
    ...(isFilled(nothing) ? [nothing] : []),
    ...parts.map(({ heading: of, items }) => [of, ...items.map(({ text }) => `- ${text.join(' ')}`)].join('\n')),
  ].join('\n\n');
}
