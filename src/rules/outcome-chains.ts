import { findCode, outcomeStatusList, type BecauseOutcome } from '../vocabulary/index.js';
import { isLiveStatus } from '../schema/asked-status.js';
import type { Path } from '../schema/issue.js';
import { outcomeLines, type OutcomeLine } from '../schema/outcome-lines.js';
import type { Conclusion } from './conclusion.js';
import { achievedAndLost, progressByOutcome, type OutcomeProgress } from './outcome-progress.js';
import { relationsOf, type OutcomeLink, type Relations } from './outcome-relations.js';
import { tellerOf, type OutcomeVersionTold } from './outcome-steps.js';
import { reading, type Read } from './reading.js';

/** What has become of one outcome: all its versions, and how it stands to others. `result`: whether it still stands. */
export interface OutcomeChain extends Conclusion<boolean> {
  readonly id: string | undefined;
  /** Where it stands in what was given; of one that a review made and that waits, where it waits. */
  readonly path: Path;
  /** All versions, the first words first. */
  readonly versions: readonly OutcomeVersionTold[];
  /** Outcomes whose place it took, or that became part of it. */
  readonly from: readonly OutcomeLink[];
  /** The outcome that took its place, or of which it became part. */
  readonly to?: OutcomeLink;
  /**
   * The ids of all outcomes of one line of change, earlier ones first: itself, those from which it came, those that came from it,
   * and those that became one with it. Whoever counts by it counts them once.
   */
  readonly chain: readonly string[];
  /** The ids of those that were split from one sentence, itself included; empty where it stands alone. */
  readonly sentence: readonly string[];
  readonly conflictsWith: readonly string[];
  /** Outcomes that are plan A where this one is plan B. */
  readonly planA: readonly string[];
  /** Outcomes that are plan B where this one is plan A. */
  readonly planB: readonly string[];
  readonly dependsOn: readonly string[];
  readonly duplicateOf: readonly string[];
  /** The next best thing, where this one cannot be had. */
  readonly nextBest?: string;
  /** The plan or enquiry in which it goes on. */
  readonly carriedTo?: string;
  /** Where it stood at reviews, and at the end, oldest first. */
  readonly progress: readonly OutcomeProgress[];
}

const sources = ['Jersey MSP Toolkit s1 (R11, R12)', 'MSP Guide 2014 s5 (R23, R27)', 'V9'];

const whyOfStatus: Readonly<Record<string, BecauseOutcome>> = {
  changed: 'replaced',
  combined: 'combined',
  withdrawn: 'no-longer-wanted',
  'carried-forward': 'carries-on',
  closed: 'closed',
  'entered-in-error': 'recorded-by-mistake',
};

function whyOf(chain: Omit<OutcomeChain, keyof Conclusion<boolean>>, status: string | undefined): BecauseOutcome[] {
  const { versions, from, to, planA, planB } = chain;
  const known = findCode(outcomeStatusList, status)?.code ?? '';
  const because: BecauseOutcome[] = [whyOfStatus[known] ?? 'stands'];
  const add = (code: BecauseOutcome, holds: boolean): void => void (holds && because.push(code));
  const lost = achievedAndLost(chain.progress);
  add('plan-b-taken', to !== undefined && planB.includes(to.id));
  add('came-from-another', from.length > 0);
  add(
    'words-changed',
    versions.some(({ steps }) => steps.includes('words-changed')),
  );
  add('one-of-a-sentence', chain.sentence.length > 0);
  add('in-conflict', chain.conflictsWith.length > 0);
  add('plan-a', planB.length > 0);
  add('plan-b', planA.length > 0);
  add('depends-on-another', chain.dependsOn.length > 0);
  add('said-before', chain.duplicateOf.length > 0);
  add('achieved', lost === 'achieved' || lost === 'lost-for-a-time');
  add('achieved-and-lost', lost === 'lost');
  add('lost-for-a-time', lost === 'lost-for-a-time');
  add(
    'change-waits',
    versions.some(({ isWaiting }) => isWaiting),
  );
  return because;
}

type SetName = 'conflictsWith' | 'planA' | 'planB' | 'dependsOn' | 'duplicateOf';

function related(relations: Relations, id: string): Record<SetName, readonly string[]> {
  const listed = (name: SetName): string[] => [...(relations[name].get(id) ?? [])];
  return {
    conflictsWith: listed('conflictsWith'),
    planA: listed('planA'),
    planB: listed('planB'),
    dependsOn: listed('dependsOn'),
    duplicateOf: listed('duplicateOf'),
  };
}

/** Reads the chains of a record: for those that already have it read. */
export function chainsOf({ record, at }: Read): OutcomeChain[] {
  const lines = outcomeLines(record);
  const relations = relationsOf(lines);
  const progress = progressByOutcome(record, at);
  const tell = tellerOf(record);
  return lines.map((line: OutcomeLine): OutcomeChain => {
    const { id = '', latest } = line;
    const { nextBest, carriedTo, status } = latest;
    const to = relations.to.get(id);
    const told = {
      id: line.id,
      path: at(line.path),
      versions: tell(line.versions, at),
      from: relations.from.get(id) ?? [],
      ...(to && { to }),
      chain: relations.chain.get(id) ?? (line.id === undefined ? [] : [id]),
      sentence: relations.sentence.get(id) ?? [],
      ...related(relations, id),
      ...(nextBest !== undefined && { nextBest }),
      ...(carriedTo !== undefined && { carriedTo }),
      progress: progress.get(id) ?? [],
    };
    const because = whyOf(told, status);
    if (relations.rings.has(id)) because.push('leads-back');
    return { ...told, result: isLiveStatus(status), because, sources };
  });
}

/**
 * What has become of each outcome: its versions with when, who and why; what it became or came from, across ids; how it
 * stands to others; and where it stood at reviews and at the end. Changes that were made in reviews and wait to be taken over
 * are in it, marked. What is replaced or withdrawn is never "not achieved".
 * @param value a record, or the section desired outcomes alone
 * @returns one entry an outcome, in their order. Links may lead back: nothing follows them twice. Never throws.
 */
export const outcomeChains = (value: unknown): OutcomeChain[] => reading(value, [], chainsOf);

/** The same of one outcome. Undefined where there is none with the id. Never throws. */
export const outcomeChain = (value: unknown, id: string): OutcomeChain | undefined =>
  outcomeChains(value).find((chain) => chain.id === id);
