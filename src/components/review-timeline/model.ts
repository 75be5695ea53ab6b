import type { DesiredOutcomesDraft, ReviewTimelineDraft } from '../../schema/index.js';
import { textOf } from '../shared/item-fields.js';
import type { Placed } from '../shared/lists.js';
import type { ListPlace } from '../shared/parts.js';

type Entry<L> = NonNullable<L> extends readonly (infer I)[] ? I & object : never;

/** Items as a draft may hold them: anything may be missing, half-written or of another version. */
export type ReviewDraft = Entry<ReviewTimelineDraft['reviews']>;
export type TimescaleDraft = Entry<ReviewTimelineDraft['timescaleChanges']>;
export type OutcomeChangeDraft = Entry<ReviewTimelineDraft['outcomeChanges']>;
/** An outcome as the section desired outcomes holds it, and as a change makes it. */
export type OutcomeDraft = Entry<DesiredOutcomesDraft['outcomes']>;

export const REVIEWS: ListPlace = { list: 'reviews' };
export const TIMESCALES: ListPlace = { list: 'timescaleChanges' };
export const OUTCOME_CHANGES: ListPlace = { list: 'outcomeChanges' };

/** The three things that each review shows (Jersey MSP Toolkit s5). */
export const ANSWERS = ['changed', 'agreed', 'achieved'] as const;
export type AnswerName = (typeof ANSWERS)[number];

/** The wording of each of them as a question. */
export const QUESTION: Readonly<Record<AnswerName, string>> = {
  changed: 'whatChanged',
  agreed: 'whatAgreed',
  achieved: 'whatAchieved',
};

/** The code that stands for words where there is nothing to say. */
export const NOTHING_NEW = 'nothing-new';
/** Where an outcome stands that is no longer wanted: that is a change of what the person wants. */
export const NO_LONGER = 'no-longer-wanted';
/** That it has come about; of what is not wanted, that it has been kept from happening. */
export const MET = 'met-so-far';
export const MISTAKE = 'entered-in-error';

export const isMistaken = ({ status }: { readonly status?: unknown }): boolean => status === MISTAKE;

type Reviews = readonly Placed<ReviewDraft>[];
const ordered = new WeakMap<Reviews, Reviews>();

/** The latest review first, those without a date before all: they are being written. */
export function latestFirst(list: Reviews): Reviews {
  const known = ordered.get(list);
  if (known) return known;
  const keyed = list.map((placed) => ({ placed, date: textOf(placed.item.date) || '~' }));
  keyed.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : b.placed.index - a.placed.index));
  const sorted = keyed.map(({ placed }) => placed);
  ordered.set(list, sorted);
  return sorted;
}

/** What an outcome says, as far as it says anything. */
export const wordsOf = ({ words, observation }: { readonly words?: unknown; readonly observation?: unknown }): string =>
  (textOf(words) || textOf(observation)).trim();
