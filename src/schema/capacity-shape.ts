import {
  capacityConclusionList,
  capacityTriggerList,
  coercionFindingList,
  dataStatusList,
  decisionTypeList,
  doubtReasonList,
  legalAdviceList,
  limbAnswerList,
  limbList,
  nexusList,
  practicableStepList,
  restrictionByOthersList,
  supportRoleList,
  yesNoList,
  yesNoNotKnownList,
} from '../vocabulary/index.js';
import {
  decisionConditions,
  limbIsUnable,
  typedCoercionConditions,
  type typedDecisionConditions,
} from './capacity-conditions.js';
import type { Conditional } from './conditions.js';
import { draftOf } from './draft.js';
import {
  askedUnlessMistaken,
  closedCode,
  dayInPast,
  dueDate,
  id,
  item,
  keyed,
  list,
  openCode,
  openCodes,
  optional,
  text,
  type TypeOf,
} from './fields.js';
import { correctionSchema, recorded, setAside } from './shared-shape.js';

/** Whether the person is able to do one part of deciding, and what shows it: who says "no" says why. */
export const limbSchema = item(
  { answer: closedCode(limbAnswerList, 'limb-answer-missing'), evidence: optional(text) },
  { needs: limbIsUnable },
);

/** The four parts of being able to decide (Mental Capacity Act 2005 s3(1)); one that the person is not able to is enough. */
export const limbsSchema = keyed(limbList, limbSchema);
/** The four parts of being able to decide: what `limbsSchema` takes. */
export type Limbs = TypeOf<typeof limbsSchema>;

/** How it was decided for a person who could not decide (Mental Capacity Act 2005 s1(5)-(6) and s4). */
export const bestInterestsSchema = item({
  decision: optional(text),
  wishes: optional(text),
  consulted: optional(list(text)),
  lessRestrictive: optional(text),
  date: optional(dayInPast()),
});

/** Who decides for the person, or with them, and whether their authority was seen. */
export const representativeSchema = item({
  personId: optional(text),
  name: optional(text),
  role: optional(openCode(supportRoleList)),
  authoritySeen: optional(closedCode(yesNoNotKnownList)),
});

const decisionFields = {
  matter: optional(text),
  type: optional(openCode(decisionTypeList)),
  trigger: optional(closedCode(capacityTriggerList)),
  date: optional(dayInPast('assessment-date-missing')),
  assessor: optional(text),
  doubtReasons: optional(openCodes(doubtReasonList)),
  doubt: optional(text),
  practicableSteps: optional(openCodes(practicableStepList)),
  practicableStepsNote: optional(text),
  relevantInformation: optional(text),
  limbs: askedUnlessMistaken(optional(limbsSchema)),
  nexus: optional(closedCode(nexusList)),
  nexusEvidence: optional(text),
  restrictions: optional(openCodes(restrictionByOthersList)),
  restrictionNote: optional(text),
  conclusion: optional(closedCode(capacityConclusionList)),
  conclusionReason: optional(text),
  canWait: optional(closedCode(yesNoNotKnownList)),
  waitUntil: optional(dueDate()),
  reviewOn: optional(dueDate()),
  bestInterests: askedUnlessMistaken(optional(bestInterestsSchema)),
  representative: askedUnlessMistaken(optional(representativeSchema)),
  status: optional(closedCode(dataStatusList)),
  correction: askedUnlessMistaken(optional(correctionSchema)),
  ...recorded,
  setAside,
};
/** An earlier version of a decision: history is never rewritten, so only its types are checked. */
export const earlierDecisionSchema = draftOf(item(decisionFields));

/**
 * Whether the person could make one decision at one time. There is no capacity in general: what is asked of the law is
 * asked of each decision, and a later assessment of the same matter is another entry.
 */
export const decisionSchema = item(
  { id, ...decisionFields, history: optional(list(earlierDecisionSchema)) },
  { needs: decisionConditions },
);
type DecisionFields = TypeOf<typeof decisionSchema>;
/**
 * Whether the person could make one decision at one time: what `decisionSchema` takes. Of one that was recorded by mistake
 * nothing is asked.
 */
export type Decision =
  Conditional<DecisionFields, typeof typedDecisionConditions> | (DecisionFields & { status: 'entered-in-error' });

const coercionFields = {
  date: dayInPast('coercion-date-missing'),
  finding: closedCode(coercionFindingList, 'coercion-finding-missing'),
  restrictions: optional(openCodes(restrictionByOthersList)),
  seen: optional(text),
  seenAlone: optional(closedCode(yesNoList)),
  notSeenAloneReason: optional(text),
  legalAdvice: optional(closedCode(legalAdviceList)),
  legalAdviceNote: optional(text),
  refusalId: optional(text),
  ...recorded,
  setAside,
};
/** An earlier version: only its types are checked. */
export const earlierCoercionSchema = draftOf(item(coercionFields));

/** That pressure by others was considered, and what was found (MSP Guide 2014, appendix 2: "free from coercion"). */
export const coercionSchema = item(
  { id, ...coercionFields, history: optional(list(earlierCoercionSchema)) },
  { needs: typedCoercionConditions },
);
/** That pressure by others was considered, and what was found: what `coercionSchema` takes. */
export type Coercion = Conditional<TypeOf<typeof coercionSchema>, typeof typedCoercionConditions>;
