import {
  askedStatusList,
  findCode,
  outcomeSourceList,
  sg4aAskedList,
  type BecauseAsked,
  type Sg4aAsked,
} from '../vocabulary/index.js';
import { mayBeAchieved } from '../schema/achievement-standing.js';
import { isLiveStatus, speaksForPerson } from '../schema/asked-status.js';
import { outcomeLines, type LineVersion, type OutcomeLine } from '../schema/outcome-lines.js';
import type { RecordView } from '../schema/record-context.js';
import { endOf } from '../schema/record-context.js';
import { isBefore } from '../schema/timescale.js';
import { each } from '../schema/view.js';
import type { Conclusion } from './conclusion.js';
import { reading } from './reading.js';
import { rollUp, unread, type RollUp } from './roll-up.js';

/** Whether the person was asked, for a whole enquiry, and the outcomes that show it. */
export interface AskedRollUp extends RollUp<Sg4aAsked> {
  /** The ids of the outcomes that they expressed, or that were defined for them. */
  readonly outcomes: readonly string[];
}

const sources = ['SAC SG4a', 'MSP Guide 2014 s2 (R67)'];

/** Tells on which day a version was said, where its conversation or its review says it. */
function saidOn({ desiredOutcomes, reviewTimeline }: RecordView): (version: LineVersion) => string | undefined {
  const talks = new Map([...each(desiredOutcomes?.conversations)].map(([, { id, date }]) => [id, date]));
  const reviews = new Map([...each(reviewTimeline?.reviews)].map(([, { id, date }]) => [id, date]));
  return ({ version, waiting }) => {
    const reviewId = waiting?.reviewId ?? version.reviewId;
    return version.conversationId === undefined
      ? reviewId === undefined
        ? undefined
        : reviews.get(reviewId)
      : talks.get(version.conversationId);
  };
}

/**
 * Tells whose words show that this outcome was the person's up to the end: those of the versions that stood then, by their
 * source. One recorded by mistake was never said.
 */
function sourcesOf(record: RecordView): (line: OutcomeLine) => (string | undefined)[] {
  const ended = endOf(record);
  const dayOf = saidOn(record);
  return ({ latest, versions }) =>
    latest.status === 'entered-in-error'
      ? []
      : versions.flatMap((one, k) => {
          const { status, source } = one.version;
          const counts = (k === 0 || isLiveStatus(status)) && findCode(outcomeSourceList, source) !== undefined;
          return counts && !isBefore(ended, dayOf(one)) ? [source] : [];
        });
}

/** The last conversation that says whether they were asked. One after the end does not change what was at the end. */
function lastStatus(record: RecordView): string | undefined {
  const ended = endOf(record);
  let last: { readonly date?: string; readonly askedStatus?: string } | undefined;
  for (const [, talk] of each(record.desiredOutcomes?.conversations)) {
    if (!findCode(askedStatusList, talk.askedStatus) || isBefore(ended, talk.date)) continue;
    if (!isBefore(talk.date, last?.date)) last = talk;
  }
  return last?.askedStatus;
}

const follows = (result: Sg4aAsked | undefined, ...because: BecauseAsked[]): Conclusion<Sg4aAsked> => ({
  result,
  because,
  sources,
});

/** An outcome that was the person's, and whose words show it. */
interface Said {
  readonly line: OutcomeLine;
  readonly sources: readonly (string | undefined)[];
}

function fromRecord(record: RecordView, said: readonly Said[]): Conclusion<Sg4aAsked> {
  if (said.length > 0) {
    const stands = said.some(({ line }) => mayBeAchieved(line.latest.status));
    const why = stands ? 'outcome-stands' : 'outcome-since-withdrawn';
    const isSpoken = said.some((one) => one.sources.some(speaksForPerson));
    return follows('asked-expressed', why, ...(isSpoken ? [] : ['defined-for-the-person' as const]));
  }
  const status = lastStatus(record);
  const cell = findCode(askedStatusList, status)?.sac;
  const found = sg4aAskedList.codes.find(({ sac }) => sac === cell)?.code;
  if (!found) return follows(undefined, 'nothing-recorded');
  return status === 'asked-not-ready'
    ? follows(found, 'last-conversation', 'more-time-at-the-end')
    : follows(found, 'last-conversation');
}

/**
 * Whether the person was asked what they want, for a whole enquiry: the cell of table SG4a. Their outcomes show it, whoever said
 * them, also where they were "defined through Best Interest Assessments or with representatives or advocates" (MSP Guide 2014
 * s2), and where they were withdrawn since; else the last conversation up to the end says it.
 * Who wanted more time, and came to the end so, was asked and expressed nothing.
 * @param record a record, or the section desired outcomes alone
 * @returns no result where nothing is recorded (`SG4A_NOT_RECORDED`). Never throws.
 */
export function askedRollUp(record: unknown): AskedRollUp {
  const nothing: AskedRollUp = { ...unread(follows(undefined, 'nothing-recorded')), outcomes: [] };
  return reading(record, nothing, ({ record: view }) => {
    const sourcesIn = sourcesOf(view);
    const said = outcomeLines(view)
      .map((line): Said => ({ line, sources: sourcesIn(line) }))
      .filter((one) => one.sources.length > 0);
    const outcomes = said.flatMap(({ line: { id } }) => (id === undefined ? [] : [id]));
    return { ...rollUp(fromRecord(view, said), view, 'sg4aAsked', sg4aAskedList), outcomes };
  });
}
