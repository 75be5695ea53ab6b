import { isMissing, isMistaken } from './conditions.js';
import { desiredOutcomesStructure } from './desired-outcomes-shape.js';
import { draftOf } from './draft.js';
import type { ReviewTimelineDraft } from './review-timeline-shape.js';
import type { Context, Rule, Say } from './section.js';
import { isBefore } from './timescale.js';
import { each, eachThatCounts, viewOf, type View } from './view.js';

// What holds between the reviews and the outcomes of the record. A section that is stored alone does not know them, and
// nothing is said then.

type Section = View<ReviewTimelineDraft>;

type Review = NonNullable<NonNullable<Section['reviews']>[number]>;

/** The reviews that count, with their places: one recorded by mistake may speak of another person's people and outcomes. */
export const reviewsThatCount = ({ reviews }: Section): [number, Review][] => [...eachThatCounts(reviews)];

/** The outcomes of the record by id: what each says now, and since when it has been there, where that is known. */
export type KnownOutcomes = ReadonlyMap<string, { readonly words?: string; readonly since?: string }>;
type OutcomeRule = (section: Section, say: Say, known: KnownOutcomes, all: KnownOutcomes) => void;

/** Reads what a host or a record gives: its shape is not certain. Undefined where no outcomes are given. */
export function knownOutcomes({ outcomes, conversations }: Context): KnownOutcomes | undefined {
  if (!Array.isArray(outcomes)) return undefined;
  const section = viewOf(draftOf(desiredOutcomesStructure), { outcomes, conversations });
  const talks = [...each(section?.conversations)].map(([, talk]) => talk);
  const dates = datesById(talks);
  // Where there was one conversation only, what names none was said there.
  const only = talks.length === 1 ? talks[0]?.id : undefined;
  const known = new Map<string, { words?: string; since?: string }>();
  for (const [, { id, words, history, conversationId, reviewId }] of each(section?.outcomes)) {
    if (id === undefined || known.has(id)) continue;
    const [first] = [...each(history)].map(([, version]) => version);
    const said = first ?? { conversationId, reviewId };
    const since = dates.get(said.conversationId ?? (said.reviewId === undefined ? only : undefined));
    known.set(id, { ...(words !== undefined && { words }), ...(since !== undefined && { since }) });
  }
  return known;
}

/** When each was, by its id. Where two have one id, the first counts. */
function datesById(all: readonly { readonly id?: string; readonly date?: string }[]): Map<unknown, string | undefined> {
  return new Map(all.flatMap(({ id, date }) => (id === undefined ? [] : [[id, date] as const])).reverse());
}

/** The outcomes of the record, and those that were made in a review and wait to be taken over: they are there since then. */
export function withNewOnes({ reviews, outcomeChanges }: Section, known: KnownOutcomes): KnownOutcomes {
  const all = new Map(known);
  const dates = datesById([...each(reviews)].map(([, review]) => review));
  for (const [, { outcome, reviewId }] of each(outcomeChanges)) {
    if (outcome?.id === undefined || all.has(outcome.id)) continue;
    const since = dates.get(reviewId);
    all.set(outcome.id, since === undefined ? {} : { since });
  }
  return all;
}

/** Every outcome that is named is there. */
const named: OutcomeRule = (section, say, _known, all) => {
  const look = (id: string | undefined, path: (string | number)[]): void => {
    if (id !== undefined && !isMissing(id) && !all.has(id)) say('outcome-unknown', path);
  };
  for (const [i, { progress, actions }] of reviewsThatCount(section)) {
    for (const [k, { outcomeId }] of each(progress)) look(outcomeId, ['reviews', i, 'progress', k, 'outcomeId']);
    for (const [k, { outcomeId }] of each(actions)) look(outcomeId, ['reviews', i, 'actions', k, 'outcomeId']);
  }
  for (const [i, { outcome }] of each(section.outcomeChanges)) {
    const path = ['outcomeChanges', i, 'outcome'];
    if (outcome?.status === 'changed') look(outcome.supersededBy, [...path, 'supersededBy']);
    if (outcome?.status === 'combined') look(outcome.mergedInto, [...path, 'mergedInto']);
  }
};

/** Rule V24: a review may be earlier than any outcome; what it says of an outcome may not be earlier than that outcome. */
const order: OutcomeRule = (section, say, _known, all) => {
  for (const [i, { date, progress }] of reviewsThatCount(section)) {
    for (const [k, { outcomeId = '' }] of each(progress)) {
      const since = all.get(outcomeId)?.since;
      if (since !== undefined && isBefore(date, since))
        say('progress-before-outcome', ['reviews', i, 'progress', k, 'outcomeId'], { date: since });
    }
  }
};

/** Rule V9: other words of an outcome that is known have a reason, a date, and somebody who agreed. */
const explained: OutcomeRule = (section, say, known) => {
  const words = new Map([...known].map(([id, outcome]) => [id, outcome.words]));
  for (const [i, { outcome }] of each(section.outcomeChanges)) {
    if (outcome?.id === undefined || isMistaken(outcome)) continue;
    const before = words.get(outcome.id);
    if (!outcome.change && !isMissing(before) && outcome.words !== before)
      say('change-missing', ['outcomeChanges', i, 'outcome', 'change']);
    words.set(outcome.id, outcome.words);
  }
};

const rules: readonly OutcomeRule[] = [named, order, explained];

/** What holds between the reviews and the outcomes of the record, where these are known. */
export const outcomes: Rule<ReviewTimelineDraft> = (section, say, context) => {
  const known = knownOutcomes(context);
  if (!known) return;
  const all = withNewOnes(section, known);
  for (const rule of rules) rule(section, say, known, all);
};
