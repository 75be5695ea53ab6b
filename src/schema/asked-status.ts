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
  /** Its place in the list of outcomes. */
  readonly index: number;
  readonly source: string | undefined;
}

/**
 * What was said in each conversation, by its id: outcomes, a version of which names it. Where there was one conversation
 * only, what names none was said there.
 */
export function saidByConversation(section: Section): ReadonlyMap<string, readonly Said[]> {
  const only = section.conversations?.length === 1 ? (section.conversations[0]?.id ?? '') : undefined;
  const said = new Map<string, Said[]>();
  for (const [index, outcome] of outcomesThatCount(section)) {
    const versions: Version[] = [...each(outcome.history)].map(([, version]) => version);
    const here = new Map<string, Said>();
    for (const [k, { conversationId = only, source, status }] of [...versions, outcome].entries()) {
      // An outcome was said where its first version was, whatever became of it; taking it back is not saying it again.
      if (conversationId === undefined || (k > 0 && !isLiveStatus(status))) continue;
      if (!speaksForPerson(here.get(conversationId)?.source)) here.set(conversationId, { index, source });
    }
    for (const [id, found] of here) {
      const list = said.get(id);
      if (list) list.push(found);
      else said.set(id, [found]);
    }
  }
  return said;
}
