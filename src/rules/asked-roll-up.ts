import { askedStatusList, findCode, sg4aAskedList, type BecauseAsked, type Sg4aAsked } from '../vocabulary/index.js';
import { mayBeAchieved } from '../schema/achievement-standing.js';
import { isLiveStatus, speaksForPerson } from '../schema/asked-status.js';
import { outcomeLines, type OutcomeLine } from '../schema/outcome-lines.js';
import type { RecordView } from '../schema/record-context.js';
import { endOf } from '../schema/record-context.js';
import { isBefore } from '../schema/timescale.js';
import { each } from '../schema/view.js';
import type { Conclusion } from './conclusion.js';
import { reading } from './reading.js';
import { rollUp, unread, type RollUp } from './roll-up.js';

/** Whether the person was asked, for a whole enquiry, and the outcomes that show it. */
export interface AskedRollUp extends RollUp<Sg4aAsked> {
  /** The ids of the outcomes that they, or somebody who speaks for them, expressed. */
  readonly outcomes: readonly string[];
}

const sources = ['SAC SG4a', 'MSP Guide 2014 s2 (R67)'];

/** Whether the person, or somebody who speaks for them, ever said this outcome. One recorded by mistake was never said. */
const wasSaid = ({ latest, versions }: OutcomeLine): boolean =>
  latest.status !== 'entered-in-error' &&
  versions.some(({ version }, k) => (k === 0 || isLiveStatus(version.status)) && speaksForPerson(version.source));

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

function fromRecord(record: RecordView, said: readonly OutcomeLine[]): Conclusion<Sg4aAsked> {
  if (said.length > 0) {
    const stands = said.some(({ latest }) => mayBeAchieved(latest.status));
    return follows('asked-expressed', stands ? 'outcome-stands' : 'outcome-since-withdrawn');
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
 * Whether the person was asked what they want, for a whole enquiry: the cell of table SG4a. Outcomes that they, or somebody
 * who speaks for them, said show it, also where they were withdrawn since; else the last conversation up to the end says it.
 * Who wanted more time, and came to the end so, was asked and expressed nothing.
 * @param record a record, or the section desired outcomes alone
 * @returns no result where nothing is recorded (`SG4A_NOT_RECORDED`). Never throws.
 */
export function askedRollUp(record: unknown): AskedRollUp {
  const nothing: AskedRollUp = { ...unread(follows(undefined, 'nothing-recorded')), outcomes: [] };
  return reading(record, nothing, ({ record: view }) => {
    const said = outcomeLines(view).filter(wasSaid);
    const outcomes = said.flatMap(({ id }) => (id === undefined ? [] : [id]));
    return { ...rollUp(fromRecord(view, said), view, 'sg4aAsked', sg4aAskedList), outcomes };
  });
}
