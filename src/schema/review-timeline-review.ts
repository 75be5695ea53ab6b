import {
  actionStatusList,
  contactPointList,
  dataStatusList,
  involvementLevelList,
  meansList,
  participationList,
  reviewAnswerList,
  reviewStatusList,
  stageList,
} from '../vocabulary/index.js';
import { mistaken, type Condition, type Conditional } from './conditions.js';
import { participantSchema } from './desired-outcomes-links.js';
import { draftOf } from './draft.js';
import {
  askedUnlessMistaken,
  closedCode,
  dayInPast,
  dueDate,
  filledText,
  flag,
  id,
  item,
  list,
  openCode,
  optional,
  text,
  type TypeOf,
} from './fields.js';
import { correctionSchema, recorded, setAside } from './shared-shape.js';

// One review: what it asks, in its parts and whole.

const answerFields = { code: optional(closedCode(reviewAnswerList)), words: optional(text) };
const nothingNew = { code: ['nothing-new'] } as const;
const changedConditions = [
  { needs: 'words', unless: [nothingNew], code: 'review-changed-missing' },
] as const satisfies readonly Condition[];

/** What has changed since the last time, or that nothing has (rule V23; Jersey MSP Toolkit s5). */
export const reviewChangedSchema = item(answerFields, { needs: changedConditions });
/** What was agreed, or that nothing was (rule V23; Jersey MSP Toolkit s5). */
export const reviewAgreedSchema = item(answerFields, {
  needs: [{ needs: 'words', unless: [nothingNew], code: 'review-agreed-missing' }],
});
/** What has been achieved, or that nothing new has (rule V23; Jersey MSP Toolkit s5). */
export const reviewAchievedSchema = item(answerFields, {
  needs: [{ needs: 'words', unless: [nothingNew], code: 'review-achieved-missing' }],
});

/** One of the three answers of a review: words, or the code that stands for them in any language. */
export type ReviewAnswer = Conditional<TypeOf<typeof reviewChangedSchema>, typeof changedConditions>;

/** Where one outcome stands at a review (Jersey MSP Toolkit s6). */
export const progressSchema = item({
  outcomeId: filledText('progress-outcome-missing'),
  status: closedCode(reviewStatusList, 'progress-status-missing'),
  words: optional(text),
});
/** Where one outcome stands at a review: what `progressSchema` takes. */
export type Progress = TypeOf<typeof progressSchema>;

const actionFields = {
  what: filledText('action-what-missing'),
  who: filledText('action-who-missing'),
  byWhen: dueDate('action-by-when-missing'),
  status: optional(closedCode(actionStatusList)),
  statusDate: optional(dayInPast()),
  outcomeId: optional(text),
  means: optional(openCode(meansList)),
  ...recorded,
  setAside,
};
/** An earlier version of an action: history is never rewritten, so only its types are checked. */
export const earlierActionSchema = draftOf(item(actionFields));

/** What is to be done: "who will carry out the action and by when" (rule V23; Jersey MSP Toolkit s6). */
export const actionSchema = item({ id, ...actionFields, history: optional(list(earlierActionSchema)) });
/** What is to be done: what `actionSchema` takes. */
export type Action = TypeOf<typeof actionSchema>;

/** Rule V23, and why the person was not there (R36). */
const typedConditions = [
  { needs: 'date', unless: [mistaken], code: 'review-date-missing' },
  { needs: 'changed', unless: [mistaken], code: 'review-changed-missing' },
  { needs: 'agreed', unless: [mistaken], code: 'review-agreed-missing' },
  { needs: 'achieved', unless: [mistaken], code: 'review-achieved-missing' },
  {
    needs: 'participationReason',
    when: { participation: ['not-present'] },
    unless: [mistaken],
    code: 'participation-reason-missing',
  },
] as const satisfies readonly Condition[];

/** Rule V23, why the person was not there or not involved (R36, R89), and why a review was corrected. */
export const reviewConditions: readonly Condition[] = [
  ...typedConditions,
  {
    needs: 'involvementReason',
    when: { involvementLevel: ['not-involved'] },
    unless: [mistaken],
    code: 'involvement-reason-missing',
  },
  { needs: 'correction', when: { status: ['amended'] }, code: 'correction-missing' },
];

const reviewFields = {
  date: optional({ ...dayInPast('review-date-missing'), past: 'review-date-future' }),
  stage: optional(closedCode(stageList)),
  contactPoint: optional(openCode(contactPointList)),
  status: optional(closedCode(dataStatusList)),
  changed: askedUnlessMistaken(optional(reviewChangedSchema)),
  agreed: askedUnlessMistaken(optional(reviewAgreedSchema)),
  achieved: askedUnlessMistaken(optional(reviewAchievedSchema)),
  participation: optional(closedCode(participationList)),
  participationReason: optional(text),
  participants: askedUnlessMistaken(optional(list(participantSchema))),
  progress: askedUnlessMistaken(optional(list(progressSchema))),
  riskPerson: optional(text),
  riskWorker: optional(text),
  capacityReconsidered: optional(flag),
  actions: askedUnlessMistaken(optional(list(actionSchema))),
  supportAfter: optional(text),
  writtenTogether: optional(flag),
  involvementLevel: optional(openCode(involvementLevelList)),
  involvementReason: optional(text),
  nextReviewOn: optional(dueDate()),
  correction: askedUnlessMistaken(optional(correctionSchema)),
  ...recorded,
  setAside,
};
/** An earlier version of a review: history is never rewritten, so only its types are checked. */
export const earlierReviewSchema = draftOf(item(reviewFields));

/** A look at how things are going, with the person: its latest version, and the earlier ones in `history`, oldest first. */
export const reviewSchema = item(
  { id, ...reviewFields, history: optional(list(earlierReviewSchema)) },
  { needs: reviewConditions },
);
type Fields = TypeOf<typeof reviewSchema>;
type Answers = { [K in 'changed' | 'agreed' | 'achieved']?: ReviewAnswer };

/** A review. One without its three answers does not compile, unless it was recorded by mistake. */
export type Review = Conditional<Omit<Fields, keyof Answers> & Answers, typeof typedConditions>;
