import type { Path } from '../schema/issue.js';
import { isLiveStatus } from '../schema/asked-status.js';
import { isMistaken } from '../schema/conditions.js';
import type { RecordView } from '../schema/record-context.js';
import { each } from '../schema/view.js';
import { reading } from './reading.js';

/**
 * The six principles of safeguarding adults (Department of Health 2011, Care and Support Statutory Guidance 14.13; R1), in their
 * order there.
 */
export const PRINCIPLES = [
  'empowerment',
  'prevention',
  'proportionality',
  'protection',
  'partnership',
  'accountability',
] as const;
export type Principle = (typeof PRINCIPLES)[number];

/** The five questions that practitioners ask themselves (MSP Guide 2014; R81). */
export const QUESTIONS = ['priorities', 'outcomes', 'options', 'network', 'agencies'] as const;
export type PracticeQuestion = (typeof QUESTIONS)[number];

/** One thing that a record holds: where, in which words, and when. */
export interface Evidence {
  readonly path: Path;
  /** What was said or written, as it stands. */
  readonly words?: string;
  /** Whether these are the person's own words. */
  readonly isTheirs?: boolean;
  /** `YYYY-MM-DD`, or a part of it. */
  readonly date?: string;
}

/** What a record holds for one principle or question, and where it would stand if nothing is there yet. Never a score. */
export interface PracticeEvidence<N extends string> {
  readonly name: N;
  readonly evidence: readonly Evidence[];
  /** The place of what is not there yet; absent where there is something. */
  readonly gap?: Path;
}

/** What record holds for the principles, and for the practitioner's questions. */
export interface Practice {
  readonly principles: readonly PracticeEvidence<Principle>[];
  readonly questions: readonly PracticeEvidence<PracticeQuestion>[];
}

type Row = Readonly<Record<string, unknown>>;
const textIn = (given: unknown): string | undefined =>
  typeof given === 'string' && given.trim() !== '' ? given : undefined;

/** The entries of a list that stand, as evidence. */
function from(
  list: readonly (Row | undefined)[] | undefined,
  path: Path,
  words: (row: Row) => unknown,
  more: { date?: string; theirs?: boolean; only?: (row: Row) => boolean } = {},
): Evidence[] {
  const { date = 'date', theirs = false, only = () => true } = more;
  return [...each(list as readonly Row[] | undefined)].flatMap(([i, row]) => {
    const said = textIn(words(row));
    if (said === undefined || isMistaken(row) || !only(row)) return [];
    const on = textIn(row[date]);
    return [
      { path: [...path, i], words: said, ...(theirs && { isTheirs: true }), ...(on !== undefined && { date: on }) },
    ];
  });
}

function evidenceOf(record: RecordView): Record<Principle | PracticeQuestion, Evidence[]> {
  const {
    desiredOutcomes = {},
    capacityAdvocacy = {},
    reviewTimeline = {},
    closureFeedback = {},
  } = record as Row & Record<string, Record<string, readonly Row[] & Row>>;
  const outcomesAt: Path = ['desiredOutcomes', 'outcomes'];
  const live = (row: Row): boolean => isLiveStatus(row['status']);
  const outcomes = from(desiredOutcomes['outcomes'], outcomesAt, ({ words, observation }) => words ?? observation, {
    theirs: true,
    only: live,
  });
  const priorities = from(desiredOutcomes['outcomes'], outcomesAt, ({ words, observation }) => words ?? observation, {
    theirs: true,
    only: (row) => live(row) && typeof row['rank'] === 'number',
  });
  const options = from(desiredOutcomes['options'], ['desiredOutcomes', 'options'], ({ words }) => words);
  const involvement = (capacityAdvocacy['involvement'] ?? {}) as Record<string, readonly Row[]>;
  const at = (key: string): Path => ['capacityAdvocacy', 'involvement', key];
  const information = from(involvement['information'], at('information'), ({ what }) => what);
  const supporters = from(
    involvement['supporters'],
    at('supporters'),
    ({ name, role, words }) => name ?? words ?? role,
  );
  const agencies = from(
    involvement['agencies'],
    at('agencies'),
    ({ name, role, words, code }) => name ?? words ?? role ?? code,
  );
  const refusals = from(capacityAdvocacy['refusals'], ['capacityAdvocacy', 'refusals'], ({ words, of }) => words ?? of);
  const sharing = from(
    capacityAdvocacy['sharing'],
    ['capacityAdvocacy', 'sharing'],
    ({ what, limits }) => what ?? limits,
  );
  const actions = from(reviewTimeline['actions'], ['reviewTimeline', 'actions'], ({ what, words }) => what ?? words, {
    date: 'byWhen',
  });
  const told =
    textIn((closureFeedback['closure'] as Row | undefined)?.['feedbackToPerson']) ??
    textIn(((closureFeedback['closure'] as Row | undefined)?.['feedbackToPerson'] as Row | undefined)?.['words']);
  const toldPath: Path = ['closureFeedback', 'closure', 'feedbackToPerson'];
  return {
    empowerment: outcomes,
    prevention: information,
    proportionality: [...refusals, ...options],
    protection: [...supporters, ...actions],
    partnership: sharing,
    accountability: told === undefined ? [] : [{ path: toldPath, words: told }],
    priorities,
    outcomes,
    options,
    network: supporters,
    agencies,
  };
}

/** Where each would stand. */
const GAPS: Readonly<Record<Principle | PracticeQuestion, Path>> = {
  empowerment: ['desiredOutcomes', 'outcomes'],
  prevention: ['capacityAdvocacy', 'involvement', 'information'],
  proportionality: ['desiredOutcomes', 'options'],
  protection: ['capacityAdvocacy', 'involvement', 'supporters'],
  partnership: ['capacityAdvocacy', 'sharing'],
  accountability: ['closureFeedback', 'closure', 'feedbackToPerson'],
  priorities: ['desiredOutcomes', 'outcomes'],
  outcomes: ['desiredOutcomes', 'outcomes'],
  options: ['desiredOutcomes', 'options'],
  network: ['capacityAdvocacy', 'involvement', 'supporters'],
  agencies: ['capacityAdvocacy', 'involvement', 'agencies'],
};

/**
 * For each of the six principles (R1), and for each of the practitioner's five questions (R81), what a record holds that shows it,
 * and what it lacks. It is no score, and says nothing of good or bad work.
 * @param record a record, finished or not
 * @returns the principles and the questions, in their order. Never throws.
 */
export function practiceEvidence(record: unknown): Practice {
  const empty = { principles: [], questions: [] };
  return reading<Practice>(record, empty, ({ record: view }) => {
    const found = evidenceOf(view);
    const told = <N extends Principle | PracticeQuestion>(name: N): PracticeEvidence<N> => ({
      name,
      evidence: found[name],
      ...(found[name].length === 0 && { gap: GAPS[name] }),
    });
    return { principles: PRINCIPLES.map(told), questions: QUESTIONS.map(told) };
  });
}
