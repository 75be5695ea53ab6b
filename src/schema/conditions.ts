import { NOT_BLANK } from './patterns.js';
import type { IssueCode } from './issue.js';

/** For each field the answers that count; all fields must have one of theirs. */
export type Answers = Readonly<Record<string, readonly (string | number | boolean)[]>>;

/**
 * A conditional requirement, declared once: the check, the `if`/`then` of the JSON Schema, what an element shows and the
 * TypeScript type follow from it. The field is needed when the answers of `when` are given (always, without `when`), unless
 * those of one of `unless` are.
 */
export interface Condition {
  readonly needs: string;
  readonly code: IssueCode;
  readonly when?: Answers;
  readonly unless?: readonly Answers[];
}

type Fields = Readonly<Record<string, unknown>>;

/** Whether all the answers are given in `item`. */
const given = (answers: Answers, item: Fields): boolean =>
  Object.keys(answers).every((field) => answers[field]?.includes(item[field] as string));

/** Whether the condition asks for its field in `item`. */
export const holds = ({ when = {}, unless = [] }: Condition, item: Fields): boolean =>
  given(when, item) && !unless.some((answers) => given(answers, item));

/** Whether there is nothing in a field: it is absent, or a text with nothing to read in it. */
export const isMissing = (value: unknown): boolean =>
  value === undefined || (typeof value === 'string' && !NOT_BLANK.test(value));

/** The conditions that `item` does not meet. */
export const unmet = (conditions: readonly Condition[], item: Fields): Condition[] =>
  conditions.filter((condition) => holds(condition, item) && isMissing(item[condition.needs]));

/**
 * Whether the question for `field` is there, given the other answers in `item`: true when no condition names the field, or
 * one of those that do asks for it. Elements show and hide by it, and move a hidden answer to `setAside`.
 */
export function isAskedFor(conditions: readonly Condition[], field: string, item: Fields): boolean {
  const about = conditions.filter(({ needs }) => needs === field);
  return about.length === 0 || about.some((condition) => holds(condition, item));
}

type With<T, K> = { [P in keyof T as P extends K ? P : never]-?: Exclude<T[P], undefined> };
type Given<T, W> = W extends Answers
  ? { [P in keyof T as P extends keyof W ? P : never]-?: Extract<T[P], W[P & keyof W][number]> }
  : never;
type NotGiven<T, W extends Answers> = {
  [F in keyof W]: { [P in keyof T as P extends F ? P : never]?: Exclude<T[P], W[F][number]> };
}[keyof W];
type Case<T, C> =
  | (C extends { readonly needs: infer N } ? With<T, N> : never)
  | (C extends { readonly when: infer W extends Answers } ? NotGiven<T, W> : never)
  | (C extends { readonly unless: readonly (infer U)[] } ? Given<T, U> : never);

/** `T` with its conditional requirements: what one of them forbids does not compile. */
export type Conditional<T, C extends readonly Condition[]> = C extends readonly [
  infer First,
  ...infer Rest extends readonly Condition[],
]
  ? Case<T, First> & Conditional<T, Rest>
  : T;
