import {
  agreedByList,
  askedStatusList,
  changeReasonList,
  commPreferenceList,
  noneExpressedReasonList,
  notAskedReasonList,
  notWantedList,
  outcomeKindList,
  outcomeList,
  outcomeSourceList,
  outcomeStatusList,
  participationList,
  polarityList,
  stageList,
  wordsOriginList,
  yesNoList,
} from '../vocabulary/index.js';
import { mistaken, type Condition, type Conditional } from './conditions.js';
import {
  achievabilitySchema,
  alsoInSchema,
  outcomeMeansSchema,
  outcomeRelationSchema,
  participantSchema,
} from './desired-outcomes-links.js';
import { optionSchema, othersWishSchema, professionalGoalSchema } from './desired-outcomes-others.js';
import { draftOf, type Draft } from './draft.js';
import {
  askedUnlessMistaken,
  closedCode,
  codeSet,
  dueDate,
  flag,
  id,
  item,
  list,
  oneOf,
  openCode,
  optional,
  pastDate,
  text,
  type TypeOf,
} from './fields.js';
import { recorded, sectionFields, setAside } from './shared-shape.js';

/** Rules V7 and V8: why nothing is there; and why the person was not seen alone. */
export const conversationConditions = [
  {
    when: { askedStatus: ['asked-none-expressed'] },
    needs: 'noneExpressedReason',
    code: 'none-expressed-reason-missing',
  },
  { when: { askedStatus: ['not-asked'] }, needs: 'notAskedReason', code: 'not-asked-reason-missing' },
  { when: { seenAlone: ['no'] }, needs: 'seenAloneReason', code: 'seen-alone-reason-missing' },
] as const satisfies readonly Condition[];

const conversationFields = {
  date: pastDate('conversation-date'),
  stages: codeSet(stageList, 'stage-missing', 'stage-repeated'),
  askedStatus: optional(closedCode(askedStatusList)),
  noneExpressedReason: optional(openCode(noneExpressedReasonList)),
  notAskedReason: optional(openCode(notAskedReasonList)),
  mode: optional(openCode(commPreferenceList)),
  place: optional(text),
  seenAlone: optional(closedCode(yesNoList)),
  seenAloneReason: optional(text),
  participation: optional(closedCode(participationList)),
  participants: optional(list(participantSchema)),
  notes: optional(text),
  revisitOn: optional(dueDate()),
  recordedRetrospectively: optional(flag),
  ...recorded,
  setAside,
};
/** An earlier version of a conversation: history is never rewritten, so only its types are checked. */
export const earlierConversationSchema = draftOf(item(conversationFields));

/** A talk with the person about what they want. */
export const conversationSchema = item(
  { id, ...conversationFields, history: optional(list(earlierConversationSchema)) },
  { needs: conversationConditions },
);
/** A talk with the person about what they want: what `conversationSchema` takes. */
export type Conversation = Conditional<TypeOf<typeof conversationSchema>, typeof conversationConditions>;

/** Why a version differs from the one before, and who agreed (rule V9). */
export const changeSchema = item({
  reasons: list(openCode(changeReasonList), 'change-reason-missing', true),
  date: pastDate('change-date'),
  agreedBy: closedCode(agreedByList, 'change-agreed-by-missing'),
  note: optional(text),
});
/** Why a version differs from the one before, and who agreed: what `changeSchema` takes. */
export type Change = TypeOf<typeof changeSchema>;

const observed = { source: ['observed-from-behaviour'] } as const;

/** Rules V1, V2 and V9: what an outcome needs, and what follows from its status. Of a mistake nothing is asked. */
const typedConditions = [
  { needs: 'polarity', unless: [mistaken], code: 'polarity-missing' },
  { needs: 'source', unless: [mistaken], code: 'source-missing' },
  { needs: 'words', unless: [observed, mistaken], code: 'words-missing' },
  { needs: 'observation', when: observed, unless: [mistaken], code: 'observation-missing' },
  { needs: 'change', when: { status: ['changed', 'combined', 'withdrawn'] }, code: 'change-missing' },
  { needs: 'supersededBy', when: { status: ['changed'] }, code: 'superseded-by-missing' },
  { needs: 'mergedInto', when: { status: ['combined'] }, code: 'merged-into-missing' },
] as const satisfies readonly Condition[];

/** Rules V1, V2, V3 and V9. */
export const outcomeConditions: readonly Condition[] = [
  ...typedConditions,
  {
    needs: 'words',
    when: { code: ['something-else'], ...observed },
    unless: [mistaken],
    code: 'words-for-something-else-missing',
  },
];

/** The fields of an outcome's versions: a change that is made in a review has the same ones. */
export const outcomeFields = {
  polarity: optional(closedCode(polarityList)),
  words: optional(text),
  observation: optional(text),
  importance: optional(text),
  source: optional(closedCode(outcomeSourceList)),
  code: optional(openCode(({ polarity }) => (polarity === 'not-wanted' ? notWantedList : outcomeList))),
  kind: optional(openCode(outcomeKindList)),
  origin: optional(openCode(wordsOriginList)),
  quoteId: optional(text),
  rank: optional(oneOf([1, 2, 3], 'rank-not-allowed')),
  status: optional(closedCode(outcomeStatusList)),
  conversationId: optional(text),
  reviewId: optional(text),
  supersededBy: optional(text),
  mergedInto: optional(text),
  carriedTo: optional(text),
  hardToAchieve: optional(flag),
  achievability: askedUnlessMistaken(optional(achievabilitySchema)),
  nextBest: optional(text),
  means: askedUnlessMistaken(optional(list(outcomeMeansSchema))),
  relations: askedUnlessMistaken(optional(list(outcomeRelationSchema))),
  alsoIn: askedUnlessMistaken(optional(list(alsoInSchema))),
  change: askedUnlessMistaken(optional(changeSchema)),
  ...recorded,
  setAside,
};
/** An earlier version of an outcome: history is never rewritten, so only its types are checked. */
export const earlierOutcomeSchema = draftOf(item(outcomeFields));

/** Something the person wants, or does not want: its latest version, and the earlier ones in `history`, oldest first. */
export const outcomeSchema = item(
  { id, ...outcomeFields, history: optional(list(earlierOutcomeSchema)) },
  { needs: outcomeConditions },
);
/** Something the person wants, or does not want: what `outcomeSchema` takes. */
export type Outcome = Conditional<TypeOf<typeof outcomeSchema>, typeof typedConditions>;

/** The fields, without what holds between objects and over time. JSON Schema is made from it. */
export const desiredOutcomesStructure = item({
  ...sectionFields,
  conversations: list(conversationSchema, 'conversation-missing', true),
  outcomes: list(outcomeSchema, 'outcome-missing'),
  professionalGoals: optional(list(professionalGoalSchema)),
  othersWishes: optional(list(othersWishSchema)),
  options: optional(list(optionSchema)),
});
type Structure = TypeOf<typeof desiredOutcomesStructure>;

/** The section desired outcomes: what the person wants, in their own words, and the conversations in which they said it. */
export type DesiredOutcomes = Omit<Structure, 'conversations' | 'outcomes'> & {
  conversations: Conversation[];
  outcomes: Outcome[];
};
/** The section while it is being written, and as rules read it: anything may be absent, and codes are any text. */
export type DesiredOutcomesDraft = Draft<Structure>;
