import { findCode, outcomeSourceList, outcomeStatusList } from '../vocabulary/index.js';
import type { DesiredOutcomesDraft } from './desired-outcomes-shape.js';
import { each, type View } from './view.js';

type Section = View<DesiredOutcomesDraft>;
type Version = {
  readonly source?: string;
  readonly status?: string;
  readonly conversationId?: string;
  readonly reviewId?: string;
};
type OutcomeView = NonNullable<NonNullable<Section['outcomes']>[number]>;

/** Whether an outcome with this status still stands. A status that is not known here takes nothing away from the person. */
export const isLiveStatus = (status: unknown): boolean => {
  const known = findCode(outcomeStatusList, status);
  return !known || known.live === true;
};

/** Whether words from this source show that the person, or someone who speaks for them, was asked. */
export const speaksForPerson = (source: unknown): boolean => findCode(outcomeSourceList, source)?.speaks === true;

/** The outcomes that count: those recorded by mistake do not. */
export const outcomesThatCount = (section: Section): [number, OutcomeView][] =>
  [...each(section.outcomes)].filter(([, outcome]) => outcome.status !== 'entered-in-error');

/** An outcome, one version of which was said in a conversation. */
export interface Said {
  /** Its place in the list of outcomes. */
  readonly index: number;
  readonly source: string | undefined;
}

/** Versions in which something was said: the first, whatever became of it since. Taking it back is not saying it again. */
const versionsSaid = (outcome: OutcomeView): Version[] =>
  [...[...each(outcome.history)].map(([, version]) => version), outcome].filter(
    ({ status }, k) => k === 0 || isLiveStatus(status),
  );

/**
 * What was said in each conversation, by its id: outcomes, a version of which names it. Where there was one conversation
 * only, what names none was said there, unless it was said in a review.
 */
export function saidByConversation(section: Section): ReadonlyMap<string, readonly Said[]> {
  const only = section.conversations?.length === 1 ? (section.conversations[0]?.id ?? '') : undefined;
  const said = new Map<string, Said[]>();
  for (const [index, outcome] of outcomesThatCount(section)) {
    const here = new Map<string, Said>();
    for (const { conversationId, reviewId, source } of versionsSaid(outcome)) {
      const where = conversationId ?? (reviewId === undefined ? only : undefined);
      if (where !== undefined && !speaksForPerson(here.get(where)?.source)) here.set(where, { index, source });
    }
    for (const [id, found] of here) {
      const list = said.get(id);
      if (list) list.push(found);
      else said.set(id, [found]);
    }
  }
  return said;
}

/** Whether there are words of the person, or of someone who speaks for them, that name no conversation and no review. */
export const isSaidSomewhere = (section: Section): boolean =>
  outcomesThatCount(section).some(([, outcome]) => {
    const said = versionsSaid(outcome);
    return (
      said.some(({ source }) => speaksForPerson(source)) &&
      said.every(({ conversationId, reviewId }) => conversationId === undefined && reviewId === undefined)
    );
  });

/** Whether a conversation belongs to the end of the work alone: too late "to affect practice for that individual" (MSP Guide 2014 s2). */
export const isOnlyAtTheEnd = (stages: unknown): boolean =>
  Array.isArray(stages) && stages.length > 0 && stages.every((stage) => stage === 'end' || stage === 'after-end');
