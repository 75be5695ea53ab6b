import {
  overrideGroundList,
  sharingDecisionList,
  toldPersonList,
  yesNoList,
  yesNoNotPossibleList,
} from '../vocabulary/index.js';
import type { Condition, Conditional } from './conditions.js';
import { draftOf } from './draft.js';
import { closedCode, dayInPast, filledText, id, item, list, openCodes, optional, text, type TypeOf } from './fields.js';
import { recorded, setAside } from './shared-shape.js';

const anyway = { decision: ['not-agreed-shared-anyway'] } as const;

/** Rule V21: whoever goes against the person's wish says on what ground, with whom it was shared, and what the person was told. */
export const sharingConditions = [
  { needs: 'limits', when: { decision: ['agreed-with-limits'] }, code: 'sharing-limits-missing' },
  {
    needs: 'grounds',
    when: { decision: ['not-agreed-shared-anyway', 'not-asked-unsafe', 'not-asked-urgent'] },
    code: 'override-grounds-missing',
  },
  { needs: 'sharedWith', when: anyway, code: 'shared-with-missing' },
  { needs: 'toldPerson', when: anyway, code: 'told-person-missing' },
  {
    needs: 'toldPersonReason',
    when: { decision: ['not-agreed-shared-anyway'], toldPerson: ['not-yet'] },
    code: 'told-person-reason-missing',
  },
  { needs: 'toldPersonReason', when: { toldPerson: ['not-safe-to-tell'] }, code: 'told-person-reason-missing' },
] as const satisfies readonly Condition[];

/** Formal action, and whether the person knew of it and agreed: without that it can distress (MSP Guide 2014 s5). */
export const formalActionSchema = item({
  what: filledText('formal-action-missing'),
  knew: closedCode(yesNoList, 'formal-action-knew-missing'),
  agreed: closedCode(yesNoList, 'formal-action-agreed-missing'),
  why: optional(text),
});

const sharingFields = {
  date: dayInPast('sharing-date-missing'),
  decision: closedCode(sharingDecisionList, 'sharing-decision-missing'),
  limits: optional(text),
  grounds: optional(openCodes(overrideGroundList)),
  sharedWith: optional(list(filledText('shared-with-missing'))),
  what: optional(text),
  toldPerson: optional(closedCode(toldPersonList)),
  toldPersonReason: optional(text),
  closestToWishes: optional(text),
  formalAction: optional(formalActionSchema),
  note: optional(text),
  ...recorded,
  setAside,
};
/** An earlier version: only its types are checked. */
export const earlierSharingSchema = draftOf(item(sharingFields));

/** Whether the person agreed that their views are shared, or what was shared without that (Jersey MSP Toolkit s3 and s7). */
export const sharingSchema = item(
  { id, ...sharingFields, history: optional(list(earlierSharingSchema)) },
  { needs: sharingConditions },
);
/**
 * Whether the person agreed that their views are shared, or what was shared without that: what `sharingSchema` takes.
 */
export type Sharing = Conditional<TypeOf<typeof sharingSchema>, typeof sharingConditions>;

/** Why a refusal is not respected. */
export const refusalConditions = [
  { needs: 'why', when: { respected: ['no'] }, code: 'refusal-why-missing' },
] as const satisfies readonly Condition[];

/** The fields of a refusal's versions, of which four are answers that every refusal needs (rule V22). */
export const refusalFields = {
  date: dayInPast('refusal-date-missing'),
  of: optional(text),
  words: optional(text),
  respected: closedCode(yesNoList, 'refusal-respected-missing'),
  support: filledText('refusal-support-missing'),
  monitoring: filledText('refusal-monitoring-missing'),
  offerOpen: closedCode(yesNoNotPossibleList, 'refusal-offer-open-missing'),
  offerOpenOn: optional(dayInPast()),
  why: optional(text),
  grounds: optional(openCodes(overrideGroundList)),
  toldPerson: optional(closedCode(toldPersonList)),
  toldPersonReason: optional(text),
  ...recorded,
  setAside,
};
/** An earlier version: only its types are checked. */
export const earlierRefusalSchema = draftOf(item(refusalFields));

/**
 * That the person does not want something done: whether that is respected, how support goes on, how things are watched, and
 * whether they know that the offer stays open (Jersey MSP Toolkit s7).
 */
export const refusalSchema = item(
  { id, ...refusalFields, history: optional(list(earlierRefusalSchema)) },
  { needs: refusalConditions },
);
/** That the person does not want something done: what `refusalSchema` takes. */
export type Refusal = Conditional<TypeOf<typeof refusalSchema>, typeof refusalConditions>;
