import type { BecauseRetrospective } from '../vocabulary/index.js';
import { endOf, type RecordView } from '../schema/record-context.js';
import { isOnlyAtTheEnd } from '../schema/asked-status.js';
import { isBefore } from '../schema/timescale.js';
import { each } from '../schema/view.js';
import type { Conclusion } from './conclusion.js';
import { reading } from './reading.js';

type Conversation = NonNullable<NonNullable<NonNullable<RecordView['desiredOutcomes']>['conversations']>[number]>;

const sources = ['MSP Guide 2014 s2 (R42)'];

/** The local day on which something was written down. */
const dayOf = (recordedAt: string | undefined): string | undefined => recordedAt?.slice(0, 10);

/** Why a conversation is no sign that the person was asked before the end; undefined where it is one. */
function whyLate(talk: Conversation, ended: string | undefined): BecauseRetrospective | undefined {
  const { recordedRetrospectively: isStated, stages, date, recordedAt } = talk;
  if (isStated !== undefined) return isStated ? 'stated' : undefined;
  if (isOnlyAtTheEnd(stages)) return 'asked-only-at-the-end';
  // A talk of an earlier day that was written down on the last day or after it. What was said and written on the last day,
  // as when all of it took one telephone call, is not late.
  const written = dayOf(recordedAt);
  const isLate = ended !== undefined && isBefore(date, ended) && written !== undefined && !isBefore(written, ended);
  return isLate ? 'written-down-at-the-end' : undefined;
}

/**
 * Whether what the person wants was recorded only when the work ended: too late "to affect practice for that individual"
 * (MSP Guide 2014 s2). It says nothing against counting it in table SG4a; as asked in all parts of the work it does not count.
 * @param record a record, or the section desired outcomes alone
 * @returns true where no conversation was both held and written down before the end; no result without any. Never throws.
 */
export function recordedRetrospectively(record: unknown): Conclusion<boolean> {
  const follows = (result: boolean | undefined, because: readonly BecauseRetrospective[]): Conclusion<boolean> => ({
    result,
    because,
    sources,
  });
  return reading(record, follows(undefined, ['no-conversation']), ({ record: view }) => {
    const ended = endOf(view);
    const talks = [...each(view.desiredOutcomes?.conversations)].map(([, talk]) => whyLate(talk, ended));
    if (talks.length === 0) return follows(undefined, ['no-conversation']);
    const late = talks.filter((why) => why !== undefined);
    return late.length < talks.length ? follows(false, ['asked-earlier']) : follows(true, [...new Set(late)]);
  });
}
