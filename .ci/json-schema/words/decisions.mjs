// Words about decisions, and about pressure by others.
import { correctionShape, partialDate, past, versioned, whatBecameOfIt } from './common.mjs';

const decision = {
  matter:
    'The decision in words. It tells decisions of one type apart. Needed where the conclusion is lacks-capacity, and where the type is other and there is a doubt.',
  type: 'What the decision is about: a code of the open list decision-type. Needed unless status is entered-in-error.',
  trigger:
    'Whether there is a reason to doubt capacity. Needed unless status is entered-in-error. With no-reason-to-doubt the conclusion is has-capacity-presumed, and nothing else is asked.',
  date: `When it was assessed, or when it was considered that there is no doubt. ${past} Needed unless status is entered-in-error.`,
  assessor: 'Who assessed it. Needed where the conclusion is lacks-capacity.',
  doubtReasons: 'Why there is a doubt: codes of the open list doubt-reason. An unwise decision alone is no reason.',
  doubt: 'Why there is a doubt, in words.',
  practicableSteps:
    'What was tried, to help the person decide: codes of the open list practicable-step. Needed where the conclusion is lacks-capacity.',
  practicableStepsNote: 'More about what was tried.',
  relevantInformation: 'What the person has to know to make this decision.',
  limbs: 'The four parts of being able to decide. lacks-capacity needs one that the person is unable to.',
  nexus:
    'Whether an impairment or disturbance of the mind or brain is why the person is unable. Asked after it was found that they are unable; not-reached where they are able. lacks-capacity needs impairment-causes-inability, unable-not-mca one of the two others.',
  nexusEvidence: 'What shows it.',
  restrictions: 'What else stops the person deciding freely: codes of the open list restriction-by-others.',
  restrictionNote: 'More about what else stops them.',
  conclusion:
    'What was concluded about this decision at this time (Safeguarding Adults Collection, table SG3a). Needed unless status is entered-in-error. Where the person is able to do all four parts it is has-capacity-assessed.',
  conclusionReason:
    'Why the worker does not agree with what follows from the answers. Needed where the conclusion is has-capacity-assessed although the person is unable to do one part.',
  canWait: 'Whether the decision can wait until the person may be able to make it.',
  waitUntil: `Until when it can wait. ${partialDate}`,
  reviewOn: `When it is looked at again. ${partialDate}`,
  bestInterests: 'How it was decided for the person.',
  representative: 'Who decides for the person, or with them.',
  ...whatBecameOfIt,
};

const coercion = {
  date: `When it was considered. ${past}`,
  finding: 'What was found when pressure by others was considered.',
  restrictions: 'What was seen: codes of the open list restriction-by-others.',
  seen: 'What was seen, in words. Needed with something-seen.',
  seenAlone: 'Whether the person was seen alone.',
  notSeenAloneReason: 'Why the person was not seen alone. Needed where they were not.',
  legalAdvice: 'Whether legal advice was taken.',
  legalAdviceNote: 'More about legal advice.',
  refusalId: 'The refusal at which it was considered: an id of refusals.',
};

const limb = (what) => `Whether the person is able to ${what}, and what shows it.`;

export const decisionShapes = (schemas) => ({
  ...versioned(
    'Decision',
    schemas.decisionSchema,
    schemas.earlierDecisionSchema,
    {
      title: 'Decision',
      description: 'Whether the person could make one decision at one time. A later assessment is another entry.',
      of: 'a decision',
      fields: decision,
    },
    { id: 'Identifier, once in decisions.' },
  ),
  ...correctionShape(schemas),
  Limbs: {
    schema: schemas.limbsSchema,
    title: 'Limbs',
    description: 'The four parts of being able to make a decision. One that the person is unable to is enough.',
    fields: {
      understand: limb('understand the information'),
      retain: limb('remember it long enough'),
      'use-or-weigh': limb('use it or weigh it up'),
      communicate: limb('communicate the decision by any means'),
    },
  },
  Limb: {
    schema: schemas.limbSchema,
    title: 'Limb',
    description: 'One part of being able to make a decision.',
    fields: {
      answer: 'Whether the person is able to; not-reached where an earlier answer settled it.',
      evidence: 'What shows it. Needed with unable.',
    },
  },
  BestInterests: {
    schema: schemas.bestInterestsSchema,
    title: 'Best interests',
    description: 'How it was decided for a person who could not decide.',
    fields: {
      decision: 'What was decided, and why it is best for the person.',
      wishes: 'What the person wishes and feels, or did, and what they believe in.',
      consulted: 'Who was asked.',
      lessRestrictive: 'Whether it could be done with less restriction of rights and freedom.',
      date: `When it was decided. ${past}`,
    },
  },
  Representative: {
    schema: schemas.representativeSchema,
    title: 'Representative',
    description: 'Who decides for the person, or with them.',
    fields: {
      personId: 'One of the people of the record.',
      name: 'Name as shown.',
      role: 'Their role: a code of the open list support-role.',
      authoritySeen: 'Whether the document that gives them authority was seen.',
    },
  },
  ...versioned(
    'Coercion',
    schemas.coercionSchema,
    schemas.earlierCoercionSchema,
    {
      title: 'Pressure by others',
      description: 'That pressure by others was considered, and what was found.',
      of: 'an entry about pressure by others',
      fields: coercion,
    },
    { id: 'Identifier, once in coercion.' },
  ),
});
