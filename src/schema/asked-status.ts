import { findCode, outcomeSourceList, outcomeStatusList } from '../vocabulary/index.js';
import type { DesiredOutcomesDraft } from './desired-outcomes-shape.js';
import { each, type View } from './view.js';

type Section = View<DesiredOutcomesDraft>;
type Version = { readonly source?: string; readonly status?: string; readonly conversationId?: string };

/** Whether an outcome with this status still stands. A status that is not known here takes nothing away from the person. */
export const isLiveStatus = (status: unknown): boolean => {
  const known = findCode(outcomeStatusList, status);
  return !known || known.live === true;
};

/** Whether words from this source show that the person, or someone who speaks for them, was asked. */
export const speaksForPerson = (source: unknown): boolean => findCode(outcomeSourceList, source)?.speaks === true;

/** The outcomes that count: those recorded by mistake do not. */
export const outcomesThatCount = (
  section: Section,
): [number, NonNullable<NonNullable<Section['outcomes']>[number]>][] =>
  [...each(section.outcomes)].filter(([, outcome]) => outcome.status !== 'entered-in-error');

/** An outcome, one version of which was said in a conversation. */
export interface Said {
  readonly index: number;
  readonly id: string | undefined;
  readonly source: string | undefined;
}

/**
 * What was said in a conversation: outcomes, a version of which names it. Where there was one conversation only, what
 * names none was said there.
 */
export function saidIn(section: Section, conversationId: string | undefined): Said[] {
  const only = section.conversations?.length === 1;
  // An outcome was said where its first version was, whatever became of it; taking it back later is not saying it again.
  const here = (version: Version, k: number): boolean =>
    (k === 0 || isLiveStatus(version.status)) &&
    (version.conversationId === undefined ? only : version.conversationId === conversationId);
  return outcomesThatCount(section).flatMap(([index, outcome]) => {
    const versions: Version[] = [...each(outcome.history)].map(([, version]) => version);
    const found = [...versions, outcome].filter(here);
    const said = found.find(({ source }) => speaksForPerson(source)) ?? found[0];
    return said ? [{ index, id: outcome.id, source: said.source }] : [];
  });
}
