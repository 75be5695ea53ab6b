import { nextReview, type NextReview } from '../../rules/next-review.js';
import { chainsOf, type OutcomeChain } from '../../rules/outcome-chains.js';
import { readRecord } from '../../rules/reading.js';
import { coverings } from '../../schema/stages.js';
import { itemsOf, lengthOf } from '../shared/lists.js';
import { recordOf } from './known.js';
import { inPlaces, timelineFrom, type Timeline } from './lanes.js';
import { wordsOf, type ReviewDraft } from './model.js';

/** An outcome that stands, as a review asks about it. */
export interface LiveOutcome {
  readonly id: string;
  readonly words: string;
  readonly progress: OutcomeChain['progress'];
}

/** What follows from the timeline and the outcomes of the record. */
export interface Derived {
  readonly record: object;
  readonly chains: readonly OutcomeChain[];
  /** All outcomes that are known, in the order of their places. */
  readonly ids: readonly string[];
  readonly live: readonly LiveOutcome[];
  readonly timeline: Timeline | undefined;
  readonly next: NextReview;
  /** The part of the work of each review, by its key. */
  readonly stages: ReadonlyMap<string, string>;
}

/** What it is worked out from. */
export interface Given {
  readonly value: object;
  readonly outcomes: unknown;
  readonly today: string;
  readonly catalogue: unknown;
}

function derive({ value, outcomes, today, catalogue }: Given): Derived {
  const record = recordOf(outcomes, value);
  const next = nextReview(record, { today });
  const nothing = {
    record,
    next,
    chains: [],
    ids: [],
    live: [],
    timeline: undefined,
    stages: new Map<string, string>(),
  };
  try {
    // Read once: of a long record that is most of the work.
    const read = readRecord(record);
    if (!read) return nothing;
    const chains = chainsOf(read);
    const covered = coverings(read.record, catalogue);
    const inOrder = inPlaces(chains);
    const live = inOrder
      .filter(({ result }) => result === true)
      .map(({ id = '', versions, progress }) => ({ id, words: wordsOf(versions.at(-1)?.version ?? {}), progress }));
    const keys = new Map(itemsOf<ReviewDraft>(value, 'reviews').map(({ key, index }) => [index, key]));
    const stages = new Map<string, string>();
    for (const { stage, path } of covered) {
      const key = path.at(-2) === 'reviews' ? keys.get(Number(path.at(-1))) : undefined;
      if (key !== undefined) stages.set(key, stage);
    }
    const timeline = timelineFrom({ record: read.record, chains: inOrder, next, covered }, today, catalogue);
    return { record, next, chains, ids: inOrder.map(({ id = '' }) => id), live, timeline, stages };
  } catch {
    return nothing;
  }
}

const LISTS = ['reviews', 'timescaleChanges', 'outcomeChanges'];

/**
 * What follows is worked out anew when something is committed, not with each character: nothing of it depends on a text that is
 * being typed, and in a long record it would be felt.
 */
export class DerivedFrom {
  #given: Given | undefined;
  #derived: Derived | undefined;

  /** @param isTyping whether the value differs from the last one by what is being typed alone */
  of(given: Given, isTyping: boolean): Derived {
    const before = this.#given;
    const isSame = (key: keyof Given): boolean => before?.[key] === given[key];
    const rest = isSame('outcomes') && isSame('today') && isSame('catalogue');
    const grew = (list: string): boolean => lengthOf(before?.value, list) !== lengthOf(given.value, list);
    const holds = rest && (isSame('value') || (isTyping && !LISTS.some(grew)));
    if (!this.#derived || !holds) this.#derived = derive(given);
    if (!this.#derived || !holds || !isTyping) this.#given = given;
    return this.#derived;
  }
}
