import type { Path } from '../../form/json.js';
import { isMissing } from '../../schema/conditions.js';
import { allOf, isAsked, wordOf, type Ask } from '../shared/ask.js';
import type { EntryHost } from '../shared/entries.js';
import type { Row } from '../shared/item-fields.js';
import { isObject } from '../shared/lists.js';
import { answerOf, isToldOf } from '../shared/told.js';

/** A question and its answer to read; without an answer it was on the screen, and nothing was said. */
export type Line = readonly [question: string, answer: unknown];

/** What is recorded of one thing: what it is called, where it lies, and its answers. */
export interface Card {
  readonly title: string;
  readonly path: Path;
  readonly lines: readonly Line[];
}

/** The questions that were on the screen without a press more: those of a part that nobody opened were not. */
function onScreen<H extends EntryHost>(el: H, item: Row, asks: readonly Ask<H>[]): readonly string[] {
  return asks.flatMap((ask): readonly string[] => {
    const { key, as, of = [], fold, held, opens, instead } = ask;
    const isFolded = typeof fold === 'function' ? fold(item) : fold === true;
    if (isFolded || held || !isAsked(el, item, ask)) return [];
    if (as === 'group') return onScreen(el, item, of);
    if (isMissing(item[key]) && instead?.(el, '', item)) return [];
    return [key, ...onScreen(el, item, opens?.[item[key] as string] ?? [])];
  });
}

/**
 * The questions about an item with their answers, in the order in which they are asked.
 * @param seen those that were on the screen, where these are not the ones that are told
 */
export function linesOf<H extends EntryHost>(
  el: H,
  given: unknown,
  asks: readonly Ask<H>[],
  seen: readonly Ask<H>[] = asks,
): Line[] {
  const item: Row = isObject(given) ? given : {};
  const there = onScreen(el, item, seen);
  const found = new Set<string>();
  return allOf(asks).flatMap((ask): Line[] => {
    if (found.size === found.add(ask.key).size) return [];
    const label = wordOf(el, ask);
    // What has no wording of its own is what is asked within it.
    if (!label) return linesOf(el, item[ask.key], ask.of ?? [], isMissing(item[ask.key]) ? [] : ask.of);
    if (isToldOf(el, item, ask)) return [[label, answerOf(el, item, ask)]];
    return there.includes(ask.key) ? [[label, undefined]] : [];
  });
}
