import type { PracticePrompt } from '../vocabulary/index.js';
import { findOtherOutcome, mayBeTwo } from '../vocabulary/outcome-words.js';
import type { Params, Path } from '../schema/issue.js';
import type { OutcomeVersionView } from '../schema/outcome-lines.js';
import { lastDayOf } from '../schema/timescale.js';
import { isBefore } from '../schema/timescale.js';
import { each } from '../schema/view.js';
import { chainsOf, type OutcomeChain } from './outcome-chains.js';
import type { Read } from './reading.js';
import { recordedRetrospectively } from './retrospective.js';

/** A prompt before its reason and its sources are looked up. */
export interface Found {
  readonly code: PracticePrompt;
  readonly path: Path;
  readonly params?: Params;
}

const latestOf = ({ versions }: OutcomeChain): OutcomeVersionView => versions.at(-1)?.version ?? {};
const latestPath = ({ versions, path }: OutcomeChain): Path => versions.at(-1)?.path ?? path;

/** Prompts about the words of outcomes that still stand. */
function aboutWords(chain: OutcomeChain): Found[] {
  const { words, code, polarity } = latestOf(chain);
  const found: Found[] = [];
  if (chain.sentence.length === 0 && mayBeTwo(words))
    found.push({ code: 'may-be-two', path: [...latestPath(chain), 'words'] });
  const other = polarity === 'not-wanted' ? undefined : findOtherOutcome(words, code);
  if (other !== undefined)
    found.push({ code: 'sorting-differs', path: [...latestPath(chain), 'code'], params: { code: code ?? '', other } });
  return found;
}

/** Outcomes that are hard to have together, and of which no plan A and plan B was made: each pair once, at the later one. */
function conflicts(live: readonly OutcomeChain[]): Found[] {
  const places = new Map(live.map(({ id }, i) => [id, i]));
  return live.flatMap((chain, i) => {
    const settled = new Set([...chain.planA, ...chain.planB]);
    const open = chain.conflictsWith.filter((id) => (places.get(id) ?? i) < i && !settled.has(id));
    return open.map((id): Found => ({ code: 'plan-a-and-b', path: latestPath(chain), params: { other: id } }));
  });
}

/** What mattered most no longer stands, and nothing has taken its place. */
function firstIsGone(chains: readonly OutcomeChain[]): Found[] {
  if (chains.some((chain) => chain.result === true && latestOf(chain).rank === 1)) return [];
  const gone = chains.filter((chain) => {
    const { rank, status } = latestOf(chain);
    return chain.result === false && rank === 1 && status !== 'entered-in-error' && status !== 'closed';
  });
  const last = gone.at(-1);
  return last && chains.some(({ result }) => result) ? [{ code: 'first-is-gone', path: latestPath(last) }] : [];
}

/** Who wanted more time is asked again, on the day that was agreed. */
function revisits({ record, at }: Read, today: string): Found[] {
  const talks = [...each(record.desiredOutcomes?.conversations)];
  let last = talks[0];
  for (const talk of talks) if (!isBefore(talk[1].date, last?.[1].date)) last = talk;
  if (last?.[1].askedStatus !== 'asked-not-ready') return [];
  const path = at(['desiredOutcomes', 'conversations', last[0], 'revisitOn']);
  const due = lastDayOf(last[1].revisitOn ?? '');
  if (due === undefined) return [{ code: 'revisit-not-set', path }];
  return due <= today ? [{ code: 'revisit-due', path, params: { date: last[1].revisitOn ?? '' } }] : [];
}

/** Whether the person was alone, so that they could speak freely, is said of one talk at least. */
function alone({ record, at }: Read): Found[] {
  const talks = [...each(record.desiredOutcomes?.conversations)];
  const last = talks.at(-1);
  const isSaid = talks.some(([, { seenAlone }]) => seenAlone !== undefined);
  if (!last || isSaid || [...each(record.capacityAdvocacy?.coercion)].length > 0) return [];
  return [{ code: 'seen-alone-not-said', path: at(['desiredOutcomes', 'conversations', last[0], 'seenAlone']) }];
}

/** What was recorded at the end alone, and does not say so. */
function retrospective({ record, at }: Read, value: unknown): Found[] {
  const { result, because } = recordedRetrospectively(value);
  if (result !== true || because.includes('stated')) return [];
  const first = [...each(record.desiredOutcomes?.conversations)][0]?.[0] ?? 0;
  return [{ code: 'recorded-at-the-end', path: at(['desiredOutcomes', 'conversations', first]) }];
}

/** Prompts about what the person wants, and how they were asked. */
export function promptsOfOutcomes(read: Read, value: unknown, today: string): Found[] {
  const chains = chainsOf(read);
  const live = chains.filter(({ result }) => result);
  return [
    ...alone(read),
    ...revisits(read, today),
    ...live.flatMap(aboutWords),
    ...conflicts(live),
    ...firstIsGone(chains),
    ...retrospective(read, value),
  ];
}
