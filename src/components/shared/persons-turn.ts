import type { EntryHost } from './entries.js';
import { patching, type ItemFields, type Row } from './item-fields.js';
import { itemsOf } from './lists.js';
import { rowAt } from './rows.js';

/** What the person has done in this visit: entries of theirs by id, their words by the list, and what was there before. */
export interface PersonsTurn {
  readonly mine?: ReadonlySet<string>;
  readonly said?: Readonly<Record<string, unknown>>;
  readonly before?: Readonly<Record<string, unknown>>;
}
const turnOf = ({ ui }: EntryHost): PersonsTurn => ui.turn ?? {};
const keep = (el: EntryHost, part: PersonsTurn): void => el.setUi({ turn: { ...turnOf(el), ...part } });

/** Whether the person made an entry in this visit. */
export const isMine = (el: EntryHost, id: unknown): boolean => turnOf(el).mine?.has(id as string) ?? false;

/** The id of an entry that the person makes. */
export function idOfMine(el: EntryHost): string {
  const id = el.newId();
  keep(el, { mine: new Set([...(turnOf(el).mine ?? []), id]) });
  return id;
}

const inWords = (item: object, key: string): [index: number, words: unknown][] =>
  itemsOf<Row>(item, key).flatMap(({ item: row, index }) =>
    row['code'] === undefined && row['words'] !== undefined ? [[index, row['words']]] : [],
  );
const lengthOf = (item: object, key: string): number => {
  const list: unknown = (item as Row)[key];
  return Array.isArray(list) ? list.length : 0;
};

/** What the person puts in their own words, in an entry of its own: what was recorded before is not touched. */
export function wordsOfMine<I extends object>(
  el: EntryHost,
  fields: ItemFields<I>,
  key: keyof I & string,
): ItemFields<Row> {
  const { said = {} } = turnOf(el);
  const mine = inWords(fields.item, key).findLast(([, words]) => words === said[key]);
  const row = rowAt(fields, key, mine?.[0] ?? lengthOf(fields.item, key));
  return patching(row, (patch, commit) => {
    keep(el, { said: { ...said, [key]: patch['words'] } });
    row.patch(patch, commit);
  });
}

/** What was said before in somebody's words. */
export const saidBefore = (el: EntryHost, item: object, key: string): unknown[] =>
  inWords(item, key)
    .map(([, words]) => words)
    .filter((words) => words !== turnOf(el).said?.[key]);

/** The entries that the person has made in this visit, and one that the first answer will add. */
export const entriesOfMine = <I extends object>(
  el: EntryHost,
  fields: ItemFields<I>,
  key: keyof I & string,
): ItemFields<Row>[] =>
  [
    ...itemsOf<Row>(fields.item, key)
      .filter((placed) => isMine(el, placed.key))
      .map(({ index }) => index),
    lengthOf(fields.item, key),
  ].map((index) => rowAt(fields, key, index, () => ({ id: idOfMine(el) })));

/** The person gets the screen: what is open on it goes, and what is answered is remembered. */
export const turnBegins = (el: EntryHost, before: object): PersonsTurn => ({ ...turnOf(el), before: { ...before } });

/** The worker has the screen again: what is kept of the turn, and how many questions the person answered. */
export function turnEnds(el: EntryHost, now: object): [turn: PersonsTurn, count: number] {
  const { before = {}, ...turn } = turnOf(el);
  const changed = Object.entries(now).filter(([key, said]) => JSON.stringify(said) !== JSON.stringify(before[key]));
  return [turn, changed.length];
}
