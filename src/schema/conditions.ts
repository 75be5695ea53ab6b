import { NOT_BLANK } from './patterns.js';
import type { IssueCode } from './issue.js';

/** For each field the answers that count; all fields must have one of theirs. */
export type Answers = Readonly<Record<string, readonly (string | number | boolean)[]>>;

/**
 * A conditional requirement, declared once: the check, the `if`/`then` of the JSON Schema, what an element shows and the
 * TypeScript type follow from it. `when`: needed if the answers are given; `unless`: needed if they are not.
 */
export type Condition = { readonly needs: string; readonly code: IssueCode } & (
  { readonly when: Answers; readonly unless?: undefined } | { readonly unless: Answers; readonly when?: undefined }
);

/** Whether all the answers are given in `item`. */
const given = (answers: Answers, item: Readonly<Record<string, unknown>>): boolean =>
  Object.keys(answers).every((field) => answers[field]?.includes(item[field] as string));

/** Whether the condition asks for its field in `item`. */
export const holds = ({ when, unless }: Condition, item: Readonly<Record<string, unknown>>): boolean =>
  when ? given(when, item) : !given(unless, item);

/** Whether there is nothing in a field: it is absent, or a text with nothing to read in it. */
export const isMissing = (value: unknown): boolean =>
  value === undefined || (typeof value === 'string' && !NOT_BLANK.test(value));

/** The conditions that `item` does not meet. */
export const unmet = (conditions: readonly Condition[], item: Readonly<Record<string, unknown>>): Condition[] =>
  conditions.filter((condition) => holds(condition, item) && isMissing(item[condition.needs]));

/**
 * Whether the question for `field` is there, given the other answers in `item`: true when no condition names the field, or
 * one of those that do asks for it. Elements show and hide by it, and move a hidden answer to `setAside`.
 */
export function isAskedFor(
  conditions: readonly Condition[],
  field: string,
  item: Readonly<Record<string, unknown>>,
): boolean {
  const about = conditions.filter(({ needs }) => needs === field);
  return about.length === 0 || about.some((condition) => holds(condition, item));
}

type With<T, K> = { [P in keyof T as P extends K ? P : never]-?: Exclude<T[P], undefined> };
type Given<T, W extends Answers> = {
  [P in keyof T as P extends keyof W ? P : never]-?: Extract<T[P], W[P & keyof W][number]>;
};
type NotGiven<T, W extends Answers> = {
  [F in keyof W]: { [P in keyof T as P extends F ? P : never]?: Exclude<T[P], W[F][number]> };
}[keyof W];
type Case<T, C> = C extends { readonly when: infer W extends Answers; readonly needs: infer N }
  ? NotGiven<T, W> | (Given<T, W> & With<T, N>)
  : C extends { readonly unless: infer W extends Answers; readonly needs: infer N }
    ? Given<T, W> | (NotGiven<T, W> & With<T, N>)
    : unknown;

/** `T` with its conditional requirements: what one of them forbids does not compile. */
export type Conditional<T, C extends readonly Condition[]> = C extends readonly [
  infer First,
  ...infer Rest extends readonly Condition[],
]
  ? Case<T, First> & Conditional<T, Rest>
  : T;
