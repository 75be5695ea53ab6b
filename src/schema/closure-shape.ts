import {
  achievementList,
  casePathList,
  commPreferenceList,
  involvementLevelList,
  outcomeList,
  riskFindingList,
  riskOutcomeList,
  sg3aList,
  sg4aAchievedList,
  sg4aAskedList,
  stageList,
  yesNoNotPossibleList,
  yesPartlyNoList,
  type CodeList,
  type CodeOf,
} from '../vocabulary/index.js';
import type { Condition } from './conditions.js';
import { draftOf } from './draft.js';
import {
  closedCode,
  dayInPast,
  filledText,
  flag,
  id,
  item,
  list,
  openCode,
  optional,
  text,
  type Node,
  type TypeOf,
} from './fields.js';
import { refusalSchema, type Refusal } from './sharing-shape.js';
import { recorded, setAside } from './shared-shape.js';

/** What the person was told at the end (R41). */
export const feedbackToPersonSchema = item({
  given: optional(closedCode(yesNoNotPossibleList)),
  date: optional(dayInPast()),
  format: optional(openCode(commPreferenceList)),
  words: optional(text),
});

/** What somebody else was told at the end, e.g. who raised the concern, and whether the person agreed to that. */
export const feedbackToOtherSchema = item({
  id,
  who: filledText('feedback-to-missing'),
  words: optional(text),
  date: optional(dayInPast()),
  agreed: optional(closedCode(yesNoNotPossibleList)),
});

/** Whether the person was informed, had influence, and chose the way that it was done (MSP Guide 2014 s2; R97). */
export const partSchema = item({
  view: closedCode(yesPartlyNoList, 'part-view-missing'),
  words: optional(text),
  date: optional(dayInPast()),
  format: optional(openCode(commPreferenceList)),
});

/** Why there was no conversation in a part of the work (rule V25). */
export const missingStageSchema = item({
  stage: closedCode(stageList, 'stage-missing'),
  reason: filledText('missing-stage-reason-missing'),
});

/** Something good that nobody had planned, as the apology that Joyce had not asked for. No figure counts it. */
export const unplannedBenefitSchema = item({
  id,
  words: filledText('benefit-words-missing'),
  code: optional(openCode(outcomeList)),
  date: optional(dayInPast()),
});

/** The person's view of all outcomes together, where it is not what follows from the single ones. */
export const overallSchema = item({
  view: closedCode(achievementList, 'achievement-view-missing'),
  words: optional(text),
  reason: filledText('overall-reason-missing'),
});

/** A value that is stated for the national return, in place of the one that was worked out. */
const stated = <L extends CodeList>(of: L): Node<{ value: CodeOf<L>; reason: string }> =>
  item({ value: closedCode(of, 'national-value-missing'), reason: filledText('national-reason-missing') });

/** Stated values by table of the Safeguarding Adults Collection. */
export const nationalValueSchemas = {
  sg3a: stated(sg3aList),
  sg4aAsked: stated(sg4aAskedList),
  sg4aAchieved: stated(sg4aAchievedList),
  sg2c: stated(riskFindingList),
  sg2e: stated(riskOutcomeList),
};
export const nationalValuesSchema = item({
  sg3a: optional(nationalValueSchemas.sg3a),
  sg4aAsked: optional(nationalValueSchemas.sg4aAsked),
  sg4aAchieved: optional(nationalValueSchemas.sg4aAchieved),
  sg2c: optional(nationalValueSchemas.sg2c),
  sg2e: optional(nationalValueSchemas.sg2e),
});

export const closureConditions: readonly Condition[] = [
  { needs: 'involvementReason', when: { involvementLevel: ['not-involved'] }, code: 'involvement-reason-missing' },
  // Nobody accepts a risk that is gone.
  {
    allows: 'riskAcceptedByPerson',
    among: [false],
    when: { riskOutcome: ['removed'] },
    code: 'risk-accepted-though-gone',
  },
];

const closureFields = {
  date: dayInPast('closure-date-missing'),
  path: closedCode(casePathList, 'case-path-missing'),
  riskFinding: optional(closedCode(riskFindingList)),
  riskOutcome: optional(closedCode(riskOutcomeList)),
  riskAcceptedByPerson: optional(flag),
  agreedWithPerson: optional(closedCode(yesNoNotPossibleList)),
  feedbackToPerson: optional(feedbackToPersonSchema),
  feedbackToOthers: optional(list(feedbackToOtherSchema)),
  continues: optional(text),
  involvementLevel: optional(openCode(involvementLevelList)),
  involvementReason: optional(text),
  informed: optional(partSchema),
  influenced: optional(partSchema),
  choseProcess: optional(partSchema),
  missingStages: optional(list(missingStageSchema)),
  unmetDutyReason: optional(text),
  unplannedBenefits: optional(list(unplannedBenefitSchema)),
  overall: optional(overallSchema),
  refusal: optional(refusalSchema),
  nationalValues: optional(nationalValuesSchema),
  ...recorded,
  setAside,
};
/** An earlier version of a closure: history is never rewritten, so only its types are checked. */
export const earlierClosureSchema = draftOf(item(closureFields));

/** How the work ended. */
export const closureSchema = item(
  { ...closureFields, history: optional(list(earlierClosureSchema)) },
  { needs: closureConditions },
);
export type Closure = Omit<TypeOf<typeof closureSchema>, 'refusal'> & { refusal?: Refusal };
