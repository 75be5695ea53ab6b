import { NOT_BLANK } from './patterns.js';
import type { IssueCode } from './issue.js';

type Answer = string | number | boolean;
/**
 * For each field the answers that count; all fields must have one of theirs. A field of an object within is named by the way
 * to it, with dots: `limbs.understand.answer`.
 */
export type Answers = Readonly<Record<string, readonly Answer[]>>;

interface Circumstances {
  readonly code: IssueCode;
  readonly when?: Answers;
  readonly unless?: readonly Answers[];
  /** The field at which the issue is told, where that is not the field itself. */
  readonly at?: string;
}
/** The field has to be there, and, with `among`, to be one of these. */
interface Needs extends Circumstances {
  readonly needs: string;
  /** Another field that does in its place. */
  readonly orElse?: string;
  readonly among?: readonly Answer[];
}
/** The field may be absent; where it is there, it has to be one of these. An empty list bars it. */
interface Allows extends Circumstances {
  readonly allows: string;
  readonly among: readonly Answer[];
}

/**
 * A conditional requirement, declared once: the check, the `if`/`then` of the JSON Schema, what an element shows and the
 * TypeScript type follow from it. It holds when the answers of `when` are given (always, without `when`), unless those of
 * one of `unless` are.
 */
export type Condition = Needs | Allows;

/** What was recorded by mistake says so: nothing is asked of it, and nothing counts it. */
export const mistaken = { status: ['entered-in-error'] } as const satisfies Answers;

/** Whether something was recorded by mistake. */
export const isMistaken = ({ status }: { readonly status?: unknown }): boolean => status === mistaken.status[0];

/** The same conditions, none of which holds of what was recorded by mistake. */
export const unlessMistaken = (conditions: readonly Condition[]): readonly Condition[] =>
  conditions.map((condition) => ({ ...condition, unless: [...(condition.unless ?? []), mistaken] }));

type Fields = Readonly<Record<string, unknown>>;

/** The field that a condition speaks of. */
export const fieldOf = (condition: Condition): string => ('needs' in condition ? condition.needs : condition.allows);

/** What stands at `limbs.understand.answer` in an object; undefined where there is no way to it. */
function read(item: Fields, way: string): unknown {
  let at: unknown = item;
  for (const name of way.split('.')) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, name)) return undefined;
    at = (at as Fields)[name];
  }
  return at;
}

/** Whether all the answers are given in `item`. */
const given = (answers: Answers, item: Fields): boolean =>
  Object.keys(answers).every((field) => answers[field]?.includes(read(item, field) as string));

/** Whether the condition speaks of `item`, given its other answers. */
export const holds = ({ when = {}, unless = [] }: Condition, item: Fields): boolean =>
  given(when, item) && !unless.some((answers) => given(answers, item));

/** Whether there is nothing in a field: it is absent, a text with nothing to read in it, or a list with nothing in it. */
export const isMissing = (value: unknown): boolean =>
  value === undefined ||
  (typeof value === 'string' && !NOT_BLANK.test(value)) ||
  (Array.isArray(value) && value.length === 0);

function isUnmet(condition: Condition, item: Fields): boolean {
  if (!holds(condition, item)) return false;
  const value = item[fieldOf(condition)];
  if ('needs' in condition && isMissing(value)) return !condition.orElse || isMissing(item[condition.orElse]);
  return value !== undefined && condition.among !== undefined && !condition.among.includes(value as string);
}

/** The conditions that `item` does not meet. */
export const unmet = (conditions: readonly Condition[], item: Fields): Condition[] =>
  conditions.filter((condition) => isUnmet(condition, item));

/**
 * Whether the question for `field` is there, given the other answers in `item`: true when no condition needs the field, or
 * one of those that do holds. Elements show and hide by it, and move a hidden answer to `setAside`.
 */
export function isAskedFor(conditions: readonly Condition[], field: string, item: Fields): boolean {
  const about = conditions.filter((condition) => 'needs' in condition && condition.needs === field);
  return about.length === 0 || about.some((condition) => holds(condition, item));
}

type With<T, K> = { [P in keyof T as P extends K ? P : never]-?: Exclude<T[P], undefined> };
type Among<T, K, V> = { [P in keyof T as P extends K ? P : never]-?: Extract<T[P], V> };
type Given<T, W> = W extends Answers
  ? // Not `Extract`: of any text, which a code of an open list is, it would leave nothing.
    { [P in keyof T as P extends keyof W ? P : never]-?: T[P] & W[P & keyof W][number] }
  : never;
type NotGiven<T, W extends Answers> = {
  [F in keyof W]: { [P in keyof T as P extends F ? P : never]?: Exclude<T[P], W[F][number]> };
}[keyof W];
type Case<T, C> =
  | (C extends { readonly needs: infer N }
      ? C extends { readonly among: readonly (infer V)[] }
        ? Among<T, N, V>
        : With<T, N>
      : never)
  | (C extends { readonly orElse: infer O } ? With<T, O> : never)
  | (C extends { readonly when: infer W extends Answers } ? NotGiven<T, W> : never)
  | (C extends { readonly unless: readonly (infer U)[] } ? Given<T, U> : never);

/**
 * `T` with its conditional requirements: what one of them forbids does not compile. For conditions with `needs` that name
 * fields of `T` itself; those that look deeper, or only allow, are left to the check.
 */
export type Conditional<T, C extends readonly Condition[]> = C extends readonly [
  infer First,
  ...infer Rest extends readonly Condition[],
]
  ? Case<T, First> & Conditional<T, Rest>
  : T;
