import { patched, type Patch } from '../../rules/versions.js';
import { asideOf, orNone } from './lists.js';

/** Answers that are asked only for as long as something holds; the rest of the time they are set aside, not lost. */
export interface AskedWhile<I> {
  readonly keys: readonly (keyof I & string)[];
  readonly asked: (item: I) => boolean;
}

/**
 * A patch with what follows from it for other answers: those whose question goes are set aside, and come back with it. The
 * conditions are looked at in their order, each with what the ones before it have changed.
 */
export function withAsides<I extends object>(item: I, patch: Patch<I>, conditions: readonly AskedWhile<I>[]): Patch<I> {
  let next = patched(item, patch) as I & Record<string, unknown>;
  const aside = asideOf(next);
  const changed: Record<string, unknown> = {};
  for (const { keys, asked } of conditions) {
    const isAsked = asked(next);
    for (const key of keys) {
      if (isAsked ? next[key] !== undefined || aside[key] === undefined : next[key] === undefined) continue;
      if (isAsked) changed[key] = aside[key];
      else aside[key] = next[key];
      if (isAsked) delete aside[key];
      else changed[key] = undefined;
      next = patched(next, { [key]: changed[key] } as Patch<I & Record<string, unknown>>);
    }
  }
  if (Object.keys(changed).length === 0) return patch;
  return { ...patch, ...changed, setAside: orNone(aside) };
}
