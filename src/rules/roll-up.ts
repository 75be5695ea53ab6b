import { findCode, type CodeList, type CodeOf } from '../vocabulary/index.js';
import { isMissing } from '../schema/conditions.js';
import type { RecordView } from '../schema/record-context.js';
import type { Conclusion } from './conclusion.js';

/** One value for a whole enquiry, with what was worked out and what was stated kept apart. `result` is what counts. */
export interface RollUp<R> extends Conclusion<R> {
  /** What follows from what is recorded; undefined where nothing does. */
  readonly computed: R | undefined;
  /** Why it follows, whatever was stated. */
  readonly computedBecause: readonly string[];
  /** What a worker stated for the return instead. It counts where it has a reason, and is one of the values of the table. */
  readonly stated?: string;
  /** Why. */
  readonly reason?: string;
  /** Whether what was stated is something else than what was worked out. */
  readonly differs: boolean;
}

type NationalValues = NonNullable<NonNullable<NonNullable<RecordView['closureFeedback']>['closure']>['nationalValues']>;

/** What is worked out, beside what is stated for a table of the national return (`closure.nationalValues`). */
export function rollUp<L extends CodeList>(
  { result: computed, because: computedBecause, sources }: Conclusion<CodeOf<L>>,
  { closureFeedback }: RecordView,
  table: keyof NationalValues,
  list: L,
): RollUp<CodeOf<L>> {
  const { value: stated, reason } = closureFeedback?.closure?.nationalValues?.[table] ?? {};
  const own: CodeOf<L> | undefined = isMissing(reason) ? undefined : findCode(list, stated)?.code;
  return {
    result: own ?? computed,
    because: own === undefined ? computedBecause : ['stated-with-reason'],
    sources,
    computed,
    computedBecause,
    ...(stated !== undefined && { stated }),
    ...(reason !== undefined && { reason }),
    differs: stated !== undefined && stated !== computed,
  };
}

/** A roll-up in which nothing is stated, of what cannot be read. */
export const unread = <R>({ because, sources }: Conclusion<R>): RollUp<R> => ({
  result: undefined,
  because,
  sources,
  computed: undefined,
  computedBecause: because,
  differs: false,
});
