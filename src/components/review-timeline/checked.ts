import type { FieldIssue } from '../../schema/issue.js';
import { checkReviewTimeline } from '../../schema/review-timeline.js';
import type { CheckOptions } from '../../schema/index.js';
import { isObject } from '../shared/lists.js';

type Holder = Readonly<Record<string, unknown>>;

const sameFields = (a: Holder, b: Holder, but?: string): boolean => {
  const keys = Object.keys(b);
  return keys.length === Object.keys(a).length && keys.every((key) => key === but || a[key] === b[key]);
};

/** The place of the only review by which two values differ; undefined where they differ by anything else. */
function onlyChanged(before: unknown, now: unknown): number | undefined {
  if (!isObject(before) || !isObject(now) || !sameFields(before, now, 'reviews')) return undefined;
  const [a, b]: unknown[] = [before['reviews'], now['reviews']];
  if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return undefined;
  const changed = b.flatMap((review, i) => (review === a[i] ? [] : [i]));
  return changed.length === 1 ? changed[0] : undefined;
}

/**
 * The issues of a timeline. While a text is being typed in one of its reviews, only that one is checked again: what the others say
 * of it holds until the text is committed, and then all of it is checked. A long record would be felt with each character.
 */
export class CheckedTimeline {
  #value: unknown;
  #options: CheckOptions = {};
  #issues: readonly FieldIssue[] | undefined;

  /** @param isTyping whether the value is new by what is being typed alone */
  of(value: unknown, options: CheckOptions, isTyping: boolean): FieldIssue[] {
    const before = this.#issues;
    const isSame = before !== undefined && sameFields(this.#options as Holder, options as Holder);
    if (isSame && this.#value === value) return [...before];
    const at = isSame && isTyping ? onlyChanged(this.#value, value) : undefined;
    const issues = before && at !== undefined ? again(before, value, at, options) : checkReviewTimeline(value, options);
    [this.#value, this.#options, this.#issues] = [value, options, issues];
    return [...issues];
  }
}

function again(before: readonly FieldIssue[], value: unknown, at: number, options: CheckOptions): FieldIssue[] {
  const { reviews, ...rest } = value as Holder & { readonly reviews: readonly unknown[] };
  const isOf = ({ path }: FieldIssue, index: number): boolean => path[0] === 'reviews' && path[1] === index;
  const found = checkReviewTimeline({ ...rest, reviews: [reviews[at]] }, options)
    .filter((issue) => isOf(issue, 0))
    .map((issue) => ({ ...issue, path: ['reviews', at, ...issue.path.slice(2)] }));
  // What stays keeps its place, so that a letter more is no other list of issues.
  const keyOf = ({ path, code }: FieldIssue): string => `${path.join('/')} ${code}`;
  const now = new Map(found.map((issue) => [keyOf(issue), issue]));
  const kept = before.flatMap((issue) => {
    if (!isOf(issue, at) || issue.code === 'id-repeated') return [issue];
    const same = now.get(keyOf(issue));
    now.delete(keyOf(issue));
    return same ? [same] : [];
  });
  return [...kept, ...now.values()];
}
