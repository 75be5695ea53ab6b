import type { BecauseRetrospective } from '../vocabulary/index.js';
import { endOf, type RecordView } from '../schema/record-context.js';
import { isOnlyAtTheEnd, outcomesThatCount } from '../schema/asked-status.js';
import { isBefore } from '../schema/timescale.js';
import { each } from '../schema/view.js';
import { askedStatusesIn } from './asked-status.js';
import type { Conclusion } from './conclusion.js';
import { reading } from './reading.js';

type Conversation = NonNullable<NonNullable<NonNullable<RecordView['desiredOutcomes']>['conversations']>[number]>;

const sources = ['MSP Guide 2014 s2 (R42)'];

/** The local day on which something was written down. */
const dayOf = (recordedAt: string | undefined): string | undefined => recordedAt?.slice(0, 10);

/** Whether something was written down on the last day, or after it. */
const isWrittenAtTheEnd = (recordedAt: string | undefined, ended: string | undefined): boolean => {
  const written = dayOf(recordedAt);
  return ended !== undefined && written !== undefined && !isBefore(written, ended);
};

/** Why a conversation is no sign that the person was asked before the end; undefined where it is one. */
function whyLate(
  talk: Conversation,
  asked: string | undefined,
  ended: string | undefined,
): BecauseRetrospective | undefined {
  const { recordedRetrospectively: isStated, stages, date, recordedAt } = talk;
  if (isStated !== undefined) return isStated ? 'stated' : undefined;
  if (isOnlyAtTheEnd(stages)) return 'asked-only-at-the-end';
  // A talk of an earlier day, or of nobody knows which, that was written down on the last day or after it. What was said and
  // written on the last day, as when all of it took one telephone call, is not late.
  const isEarlier = date === undefined || isBefore(date, ended);
  if (isEarlier && isWrittenAtTheEnd(recordedAt, ended)) return 'written-down-at-the-end';
  return asked?.startsWith('asked-') === true ? undefined : 'not-asked-earlier';
}

/** Whether everything that the person wants was said before the end, and written down only on the last day or after it. */
function areOutcomesLate({ desiredOutcomes: section = {} }: RecordView, ended: string | undefined): boolean {
  const talks = new Map([...each(section.conversations)].map(([, talk]) => [talk.id, talk]));
  const only = talks.size === 1 ? [...talks.values()][0] : undefined;
  const all = outcomesThatCount(section);
  return (
    all.length > 0 &&
    all.every(([, outcome]) => {
      const first = [...each(outcome.history)][0]?.[1] ?? outcome;
      const { conversationId, reviewId, recordedAt } = first;
      const talk =
        conversationId === undefined ? (reviewId === undefined ? only : undefined) : talks.get(conversationId);
      const isSaidBefore = talk?.recordedRetrospectively !== false && isBefore(talk?.date, ended);
      return isSaidBefore && isWrittenAtTheEnd(recordedAt, ended);
    })
  );
}

/**
 * Whether what the person wants was recorded only when the work ended: too late "to affect practice for that individual"
 * (MSP Guide 2014 s2). It says nothing against counting it in table SG4a; as asked in all parts of the work it does not count.
 * @param record a record, or the section desired outcomes alone
 * @returns true where no conversation in which they were asked was both held and written down before the end, and where all
 * their outcomes were written down only then; no result without a conversation, and where none says that they were asked. Never
 * throws.
 */
export function recordedRetrospectively(record: unknown): Conclusion<boolean> {
  const follows = (result: boolean | undefined, because: readonly BecauseRetrospective[]): Conclusion<boolean> => ({
    result,
    because,
    sources,
  });
  return reading(record, follows(undefined, ['no-conversation']), ({ record: view }) => {
    const ended = endOf(view);
    const askedIn = askedStatusesIn(view.desiredOutcomes);
    const talks = [...each(view.desiredOutcomes?.conversations)].map(([, talk]) =>
      whyLate(talk, askedIn(talk).result, ended),
    );
    if (talks.length === 0) return follows(undefined, ['no-conversation']);
    if (areOutcomesLate(view, ended)) return follows(true, ['outcomes-written-at-the-end']);
    if (talks.includes(undefined)) return follows(false, ['asked-earlier']);
    const late = [...new Set(talks.filter((why) => why !== undefined))];
    // Where nobody was asked at all nothing was recorded too late.
    return follows(late.some((why) => why !== 'not-asked-earlier') || undefined, late);
  });
}
