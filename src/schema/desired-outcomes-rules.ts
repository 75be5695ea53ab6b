import { findCode, findNotOutcome, notOutcomeList } from '../vocabulary/index.js';
import {
  isLiveStatus,
  isSaidSomewhere,
  outcomesThatCount,
  saidByConversation,
  speaksForPerson,
} from './asked-status.js';
import { linkRules } from './desired-outcomes-link-rules.js';
import type { DesiredOutcomesDraft } from './desired-outcomes-shape.js';
import { isMissing } from './conditions.js';
import type { Rule } from './section.js';
import { jurisdiction, repeatedIds, versions } from './shared-rules.js';
import { each } from './view.js';

type SectionRule = Rule<DesiredOutcomesDraft>;
const ids: SectionRule = (section, say) => {
  for (const name of ['people', 'conversations', 'outcomes', 'professionalGoals', 'othersWishes', 'options'] as const)
    repeatedIds(name, section[name], say);
};

/** Whether it is stated that nothing was said in a conversation, since nobody asked or for another reason. */
const saysNothing = (askedStatus: string | undefined): boolean =>
  askedStatus === 'asked-none-expressed' || askedStatus === 'not-asked';

/**
 * Rule V7: whether the person was asked is stated, or follows from what is recorded. What does not come from the person, or from
 * someone who speaks for them, neither shows nor denies that they were asked.
 */
const asked: SectionRule = (section, say) => {
  const conversations = [...each(section.conversations)];
  const counted = outcomesThatCount(section).length;
  const unstated = conversations.some(([, { askedStatus }]) => askedStatus === undefined);
  const expressed = conversations.some(([, { askedStatus }]) => askedStatus === 'asked-expressed');
  if (counted === 0 && (unstated || expressed)) say('outcome-missing', ['outcomes']);
  const allSaid = saidByConversation(section);
  // What names no conversation was said in one that does not deny it.
  const isDenied = conversations.every(([, talk]) => saysNothing(talk.askedStatus)) && isSaidSomewhere(section);
  for (const [i, { id = '', askedStatus }] of conversations) {
    const isSaid = (allSaid.get(id) ?? []).some(({ source }) => speaksForPerson(source));
    const path = ['conversations', i, 'askedStatus'];
    if (saysNothing(askedStatus) && (isSaid || isDenied)) say('outcome-though-none-expressed', path);
    if (askedStatus === undefined && counted > 0 && !isSaid) say('asked-status-missing', path);
  }
};

/** Rule V5: at most three come first, each in a place of its own. */
const ranks: SectionRule = ({ outcomes }, say) => {
  const live = [...each(outcomes)].filter(([, { status }]) => isLiveStatus(status));
  const taken = new Set<number>();
  for (const [i, { rank }] of live) {
    if (rank === undefined) continue;
    if (taken.has(rank)) say('rank-repeated', ['outcomes', i, 'rank']);
    taken.add(rank);
  }
  if (live.length > 3 && taken.size === 0) say('not-ranked', ['outcomes']);
};

/** Rules V4 and V6: prompts about an outcome that still stands. */
const prompts: SectionRule = ({ outcomes }, say) => {
  for (const [i, { status, words, code, importance }] of each(outcomes)) {
    if (!isLiveStatus(status)) continue;
    if (isMissing(importance)) say('importance-missing', ['outcomes', i, 'importance']);
    const service = findNotOutcome(words);
    if (service) say('words-not-outcome', ['outcomes', i, 'words'], { code: service });
    if (code && findCode(notOutcomeList, code)) say('words-not-outcome', ['outcomes', i, 'code'], { code });
  }
};

/** Rule V9: the person's words change for a reason, on a date, agreed with them. */
const changedWords: SectionRule = ({ outcomes }, say) => {
  for (const [i, { words, change, history, status }] of each(outcomes)) {
    const before = history?.at(-1)?.words;
    if (status === 'entered-in-error' || change || isMissing(before) || words === before) continue;
    say('change-missing', ['outcomes', i, 'change']);
  }
};

/** What holds between the fields of the section desired outcomes. */
export const desiredOutcomesRules: readonly SectionRule[] = [
  versions,
  jurisdiction,
  ids,
  asked,
  ranks,
  prompts,
  changedWords,
  ...linkRules,
];
