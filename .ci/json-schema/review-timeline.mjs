// What a vendor's developer reads in the published JSON Schema of the section review timeline.
import desiredOutcomes from './desired-outcomes.mjs';
import { correctionShape } from './words/common.mjs';

const partialDate = 'A real calendar date, as exactly as it is known: YYYY, YYYY-MM or YYYY-MM-DD.';
const ahead = `${partialDate} It may lie ahead.`;
const earlier = 'History is never rewritten, so only types are checked here.';

const recorded = {
  recordedAt: 'When this version was recorded: RFC 3339 with an offset, e.g. 2026-05-14T10:42:00+01:00.',
  by: 'Who recorded this version.',
  setAside:
    'Answers whose question has gone. They are kept with the record and come back with their question. Never checked.',
};

const answer = {
  code: 'nothing-new stands for words in any language: nothing changed, nothing new was agreed or achieved.',
  words: 'The answer in words. Needed unless code is nothing-new.',
};

const action = {
  what: 'What is to be done.',
  who: 'Who does it. It may be the person.',
  byWhen: `By when. ${ahead}`,
  status: 'What has become of it. Absent: nothing was stated.',
  statusDate: `Since when it has had this status. ${partialDate} Not in the future.`,
  outcomeId: 'The outcome that it is for.',
  means: 'Which kind of means it is: a code of the open list means, e.g. coaching.',
  ...recorded,
};

const review = {
  date: `When it took place. ${partialDate} Not in the future. Needed unless status is entered-in-error. Reviews need not stand in the order of their dates.`,
  stage: 'The part of the work that it belonged to. Absent: it is worked out from what is recorded.',
  contactPoint:
    'The step of the local process that it belonged to: a code of the open list contact-point, e.g. meeting.',
  status:
    'What has become of this part of the record: a code of the closed list data-status. Of what was entered-in-error nothing is asked, nor of what it holds, but that types are right; what was amended says why.',
  changed: 'What has changed since the last time. Needed unless status is entered-in-error.',
  agreed: 'What was agreed. Needed unless status is entered-in-error.',
  achieved: 'What has been achieved. Needed unless status is entered-in-error.',
  participation: 'How the person took part.',
  participationReason: 'Why the person was not there. Needed where participation is not-present.',
  participants: 'Who else took part.',
  progress: 'Where outcomes stand, each once. An outcome of which nothing is said is not here.',
  riskPerson: 'How the person sees the risk.',
  riskWorker: 'How the worker sees the risk. Kept apart, and never shown to the person as their own view.',
  capacityReconsidered:
    'True where it was considered again whether the person can make the decisions at hand. An assessment is recorded in the section capacity and advocacy.',
  actions: 'What is to be done, by whom and by when.',
  supportAfter: 'What support there is after this, e.g. once the enquiry has ended.',
  writtenTogether: 'True where the review was written together with the person.',
  involvementLevel: 'How far the person had a part so far: a code of the open list involvement-level.',
  involvementReason: 'Why the person had no part. Needed where involvementLevel is not-involved.',
  nextReviewOn: `When the next review is due. ${ahead}`,
  correction:
    'Why this version says something else than the one before. Needed where status is amended, or where the date, an answer, the participation, a view of risk or a progress that was there differs.',
  ...recorded,
};

const timescaleChange = {
  of: 'What is due: the code of a usual time of the jurisdiction profile, e.g. enquiry, or words.',
  from: `When it was due. ${ahead}`,
  to: `When it is due now. ${ahead}`,
  reason: 'Why: a code of the open list timescale-reason, e.g. capacity-expected-to-return.',
  note: 'More about the reason.',
  date: `When it was decided. ${partialDate} Not in the future.`,
  reviewId: 'The review in which it was decided.',
  ...recorded,
};

/** @param {Record<string, unknown>} schemas the exports of `msp-forms/schema` */
export default (schemas) => {
  // An outcome that was changed in a review is an outcome, and so is what belongs to it.
  const { shapes } = desiredOutcomes(schemas);
  const { Jurisdiction, Person, By, Participant, Change, Achievability, Means, Relation, AlsoIn } = shapes;
  return {
    name: 'review-timeline',
    version: '1.0',
    schema: schemas.reviewTimelineStructure,
    title: 'Review timeline',
    description:
      'How things are going at the beginning, in the middle and at the end of a safeguarding enquiry: what changed, what was agreed and what has been achieved, what is to be done, and which dates and outcomes changed (Making Safeguarding Personal). A complete section. Fields that are not named here pass through unharmed. The rules that JSON Schema cannot say are listed in the documentation and covered by the shared test vectors.',
    draftDescription:
      'The section review timeline while it is being written: types alone. Anything may be absent, and codes and dates are any text.',
    fields: {
      schemaVersion: 'The version of this schema that the section was written with: 1.0, or a later 1.x.',
      jurisdiction: 'The jurisdiction profile that was in force, pinned where the section is stored alone.',
      people: 'People who have a part in the record, where the section is stored alone.',
      reviews: 'The reviews. Empty where there is none yet, or none was needed.',
      timescaleChanges: 'Dates that were moved, and why.',
      outcomeChanges:
        'Changes of what the person wants that were made in a review, until the section desired outcomes has taken them over.',
      nextReviewOn: `When the next review is due, where that was settled apart from a review. ${ahead}`,
      setAside: recorded.setAside,
    },
    shapes: {
      Jurisdiction,
      Person,
      By,
      Review: {
        schema: schemas.reviewSchema,
        title: 'Review',
        description:
          'A look at how things are going, with the person: the latest version, with the earlier ones in history.',
        fields: {
          id: 'Identifier, once in reviews.',
          ...review,
          history: `Earlier versions, oldest first. ${earlier}`,
        },
      },
      EarlierReview: {
        schema: schemas.earlierReviewSchema,
        title: 'Earlier version of a review',
        description: `All fields of the review but id and history. ${earlier}`,
        fields: review,
      },
      Changed: {
        schema: schemas.reviewChangedSchema,
        title: 'What has changed',
        description: 'What has changed since the last time, or that nothing has.',
        fields: answer,
      },
      Agreed: {
        schema: schemas.reviewAgreedSchema,
        title: 'What was agreed',
        description: 'What was agreed, or that nothing new was.',
        fields: answer,
      },
      Achieved: {
        schema: schemas.reviewAchievedSchema,
        title: 'What has been achieved',
        description: 'What has been achieved, or that nothing new has.',
        fields: answer,
      },
      Participant,
      Progress: {
        schema: schemas.progressSchema,
        title: 'Progress',
        description: 'Where one outcome stands at a review. How far it was achieved is asked at the end.',
        fields: {
          outcomeId: 'The outcome: of the section desired outcomes, or one that is new in outcomeChanges.',
          status: 'Where it stands.',
          words: 'More about it, in the words of the person.',
        },
      },
      Action: {
        schema: schemas.actionSchema,
        title: 'Action',
        description: 'What is to be done: the latest version, with the earlier ones in history.',
        fields: {
          id: 'Identifier, once in the actions of a review.',
          ...action,
          history: `Earlier versions, oldest first. ${earlier}`,
        },
      },
      EarlierAction: {
        schema: schemas.earlierActionSchema,
        title: 'Earlier version of an action',
        description: `All fields of the action but id and history. ${earlier}`,
        fields: action,
      },
      ...correctionShape(schemas),
      TimescaleChange: {
        schema: schemas.timescaleChangeSchema,
        title: 'Change of date',
        description: 'That something is due on another day, and why.',
        fields: {
          id: 'Identifier, once in timescaleChanges.',
          ...timescaleChange,
          history: `Earlier versions, oldest first. ${earlier}`,
        },
      },
      EarlierTimescaleChange: {
        schema: schemas.earlierTimescaleChangeSchema,
        title: 'Earlier version of a change of date',
        description: `All fields of the change of date but id and history. ${earlier}`,
        fields: timescaleChange,
      },
      OutcomeChange: {
        schema: schemas.outcomeChangeSchema,
        title: 'Change of an outcome',
        description: 'A change of what the person wants that was made in a review and waits to be taken over.',
        fields: {
          id: 'Identifier, once in outcomeChanges.',
          outcome: 'The outcome as it is now.',
          reviewId: 'The review in which it was made.',
          ...recorded,
        },
      },
      OutcomeVersion: {
        schema: schemas.outcomeVersionSchema,
        title: 'Version of an outcome',
        description:
          'The next version of the outcome that has this id, or the first one of a new outcome. It has no history of its own.',
        fields: { id: 'Identifier of the outcome.', ...shapes.EarlierOutcome.fields },
      },
      Change,
      Achievability,
      Means,
      Relation,
      AlsoIn,
    },
  };
};
