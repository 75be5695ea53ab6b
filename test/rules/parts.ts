// Records in which the rules of outcomes, stages and the end are tried, each differing from a plain, whole one in one thing.
import { concluded, desired, endedWith, lastTalk, safe, talk } from '../vectors/record/parts.js';

export const change = { reasons: ['more-confident'], date: '2024-05-28', agreedBy: 'person' };
export const first = { ...safe, polarity: 'wanted' };

/** An outcome with another id and other words. */
export const outcome = (id: string, parts: object = {}): object => ({ ...first, id, words: `I want ${id}`, ...parts });
export const view = (outcomeId: string, of: string, parts: object = {}): object => ({
  id: `v-${outcomeId}-${of}`,
  outcomeId,
  view: of,
  viewOf: 'person',
  date: '2024-06-11',
  ...(of === 'fully-achieved' ? {} : { reasons: ['other'], explained: 'yes' }),
  ...parts,
});

/** A concluded record with these outcomes and views. */
export const atEnd = (outcomes: object[], achievements: object[] = [], closure: object = {}): object =>
  concluded({
    desiredOutcomes: desired({ conversations: [talk, lastTalk], outcomes }),
    closureFeedback: { ...endedWith(closure), achievements },
  });

/** Anything that a host may give by mistake. */
export const garbage: readonly unknown[] = [
  undefined,
  null,
  7,
  'x',
  [],
  {},
  { desiredOutcomes: 7, closureFeedback: 'x', reviewTimeline: [] },
  { desiredOutcomes: { outcomes: 'x', conversations: {} }, reviewTimeline: { reviews: 7, outcomeChanges: 'x' } },
  { desiredOutcomes: { outcomes: [null, 7, { relations: 'x', history: [7] }], conversations: [null] } },
  new Proxy({}, { get: () => { throw new Error('no'); }, has: () => { throw new Error('no'); } }), // prettier-ignore
];
