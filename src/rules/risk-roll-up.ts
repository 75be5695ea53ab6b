import {
  casePathList,
  findCode,
  riskFindingList,
  riskOutcomeList,
  type BecauseRisk,
  type RiskFinding,
  type RiskOutcome,
} from '../vocabulary/index.js';
import type { RecordView } from '../schema/record-context.js';
import { isBefore } from '../schema/timescale.js';
import { each } from '../schema/view.js';
import type { Conclusion } from './conclusion.js';
import { reading } from './reading.js';
import { rollUp, unread, type RollUp } from './roll-up.js';

/** What was found of the risk and what became of it, for a whole enquiry, by table of the collection. */
export interface RiskRollUp {
  /** What was found, and whether anything was done. */
  readonly sg2c: RollUp<RiskFinding>;
  /** What became of a risk that was identified. */
  readonly sg2e: RollUp<RiskOutcome>;
}

const findingSources = ['SAC SG2c'];
const outcomeSources = ['SAC SG2e'];
type Follows<R> = (result: R | undefined, because: BecauseRisk) => Conclusion<R>;
const follow =
  <R>(sources: readonly string[]): Follows<R> =>
  (result, because) => ({ result, because: [because], sources });
const finding = follow<RiskFinding>(findingSources);
const outcome = follow<RiskOutcome>(outcomeSources);

/** The latest finding on the way; of one day, and where days are not known, the one that was recorded last. */
function latestFinding({ concern }: RecordView): RiskFinding | undefined {
  let last: { readonly code?: string; readonly date?: string } | undefined;
  for (const [, found] of each(concern?.findings))
    if (findCode(riskFindingList, found.code) && !isBefore(found.date, last?.date)) last = found;
  return last?.code as RiskFinding | undefined;
}

function fromFindings(record: RecordView): Conclusion<RiskFinding> {
  const { path, riskFinding } = record.closureFeedback?.closure ?? {};
  if (path === 'opened-in-error') return finding(undefined, 'opened-by-mistake');
  if (findCode(riskFindingList, riskFinding)) return finding(riskFinding as RiskFinding, 'said-at-the-end');
  const onTheWay = latestFinding(record);
  // "Enquiry ceased at individual's request and no action taken": where something was done, that is what is counted.
  const ceased = findCode(casePathList, path)?.finding as RiskFinding | undefined;
  if (ceased && !findCode(riskFindingList, onTheWay)?.acted) return finding(ceased, 'ended-at-their-request');
  return onTheWay ? finding(onTheWay, 'found-on-the-way') : finding(undefined, 'no-finding');
}

function fromOutcome(record: RecordView, found: RiskFinding | undefined): Conclusion<RiskOutcome> {
  const { riskOutcome } = record.closureFeedback?.closure ?? {};
  if (!found) return outcome(undefined, 'no-finding');
  if (!findCode(riskFindingList, found)?.identified) return outcome(undefined, 'no-risk-identified');
  if (!findCode(riskOutcomeList, riskOutcome)) return outcome(undefined, 'nothing-said-of-the-risk');
  return outcome(riskOutcome as RiskOutcome, 'said-at-the-end');
}

/**
 * What was found of the risk (table SG2c) and what became of it (table SG2e), for a whole enquiry. What the closure says
 * comes first, then what was found on the way; an end at the person's request, with nothing done, is a cell of its own. What
 * became of a risk is counted only where one was identified.
 * @param record a record
 * @returns both; no result where nothing is recorded. Never throws.
 */
export function riskRollUp(record: unknown): RiskRollUp {
  const nothing: RiskRollUp = {
    sg2c: unread(finding(undefined, 'no-finding')),
    sg2e: unread(outcome(undefined, 'no-finding')),
  };
  return reading(record, nothing, ({ record: view }) => {
    const sg2c = rollUp(fromFindings(view), view, 'sg2c', riskFindingList);
    const sg2e = rollUp(fromOutcome(view, sg2c.result), view, 'sg2e', riskOutcomeList);
    return { sg2c, sg2e };
  });
}
