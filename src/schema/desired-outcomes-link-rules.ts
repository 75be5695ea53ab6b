import { isLiveStatus } from './asked-status.js';
import { isMissing, isMistaken } from './conditions.js';
import type { DesiredOutcomesDraft } from './desired-outcomes-shape.js';
import type { Path } from './issue.js';
import { inRings, type Link } from './rings.js';
import type { Rule } from './section.js';
import { peopleOf } from './shared-rules.js';
import { each } from './view.js';

type SectionRule = Rule<DesiredOutcomesDraft>;

const nextField = { changed: 'supersededBy', combined: 'mergedInto' } as const;
/** Relations in which one thing comes before another, so that they may not lead back. */
const ordered: Readonly<Record<string, string>> = {
  'depends-on': 'depends',
  'plan-a-for': 'plan',
  'plan-b-for': 'plan',
};

/** What an outcome refers to is there, is not itself, and does not lead back to it where one comes after the other. */
const outcomeLinks: SectionRule = ({ outcomes }, say) => {
  const there = new Set([...each(outcomes)].map(([, { id }]) => id));
  const chains: Record<string, { link: Link; path: Path }[]> = {};
  for (const [i, outcome] of each(outcomes)) {
    const { id = '', status, nextBest, relations } = outcome;
    if (isMistaken(outcome)) continue;
    const look = (to: string | undefined, chain: string | undefined, isTurned: boolean, ...at: Path): void => {
      const path: Path = ['outcomes', i, ...at];
      if (to === undefined || isMissing(to)) return;
      if (!there.has(to)) say('outcome-unknown', path);
      else if (to === id) say('outcome-cycle', path);
      else if (chain) (chains[chain] ??= []).push({ link: isTurned ? [to, id] : [id, to], path });
    };
    const field = status === 'changed' || status === 'combined' ? nextField[status] : undefined;
    if (field) look(outcome[field], 'replaced', false, field);
    look(nextBest, 'next', false, 'nextBest');
    for (const [k, { type = '', outcomeId }] of each(relations))
      look(outcomeId, ordered[type], type === 'plan-a-for', 'relations', k, 'outcomeId');
  }
  for (const chain of Object.values(chains)) {
    const rings = inRings(chain.map(({ link }) => link));
    for (const [k, { path }] of chain.entries()) if (rings[k]) say('outcome-cycle', path);
  }
};

/** Conversations and people that are referred to are there. */
const otherLinks: SectionRule = (section, say, context) => {
  const { conversations, outcomes, options, othersWishes } = section;
  const talks = new Set([...each(conversations)].map(([, { id }]) => id));
  for (const [name, items] of [
    ['outcomes', outcomes],
    ['options', options],
  ] as const)
    for (const [i, item] of each<{ readonly conversationId?: string; readonly status?: string }>(items)) {
      const { conversationId } = item;
      if (conversationId !== undefined && !talks.has(conversationId) && !isMistaken(item))
        say('conversation-unknown', [name, i, 'conversationId']);
    }

  const people = peopleOf(section, context);
  const known = (personId: string | undefined, ...path: Path): void => {
    if (people && personId !== undefined && !people.has(personId)) say('person-unknown', [...path, 'personId']);
  };
  for (const [i, { participants }] of each(conversations))
    for (const [k, { personId }] of each(participants)) known(personId, 'conversations', i, 'participants', k);
  for (const [i, { personId }] of each(othersWishes)) known(personId, 'othersWishes', i);
};

/** Prompts: an outcome that was recorded twice, and one that is hard to achieve, which nobody has talked through yet. */
const standing: SectionRule = ({ outcomes }, say, { closing }) => {
  const seen = new Map<string, unknown>();
  for (const [i, outcome] of each(outcomes)) {
    const { status, polarity, source, code, words = '', quoteId, hardToAchieve, achievability } = outcome;
    if (!isLiveStatus(status)) continue;
    const same = JSON.stringify([polarity, source, code, words.trim().toLowerCase()]);
    // Two that were taken out of one sentence share its words, and may not be sorted yet.
    const isSplit = quoteId !== undefined && seen.get(same) === quoteId;
    if (!isMissing(words) && seen.has(same) && !isSplit) say('outcome-repeated', ['outcomes', i, 'words']);
    seen.set(same, quoteId);
    if (hardToAchieve && !achievability)
      say('achievability-missing', ['outcomes', i, 'achievability'], undefined, closing ? 'error' : 'warning');
  }
};

/** What holds between an outcome and what it refers to. */
export const linkRules: readonly SectionRule[] = [outcomeLinks, otherLinks, standing];
