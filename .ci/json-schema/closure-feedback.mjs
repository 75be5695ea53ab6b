// What a vendor's developer reads in the published JSON Schema of the section closure and feedback.

import { commonShapes, frame, past, versioned } from './words/common.mjs';
import { refusalShapes } from './words/sharing.mjs';

const status =
  'What has become of this entry itself: a code of the closed list data-status. Of what was entered-in-error nothing is asked, nor of what it holds, but that types are right, and nothing counts it.';

const achievement = {
  outcomeId:
    'The outcome, by its identifier in the section desired outcomes. It, view, viewOf and date are needed unless status is entered-in-error.',
  view: 'How far it has happened; of what is not wanted, how far it was kept from happening. The last four codes say why there is no view, and are never counted as not achieved.',
  viewOf:
    'Whose view this is. A worker’s view is an entry of its own, beside that of the person and never instead of it.',
  words: 'What they said about it, verbatim.',
  date: `When they said it. ${past} One outcome may have several views on different days: what was achieved may be lost again.`,
  reasons:
    'Why it did not happen, or not all of it: codes of the open list reason-not-met. Needed at the end with partially-achieved and not-achieved in the view of the person or of who represents them.',
  explained: 'Whether that was explained to the person. Needed with reasons.',
  explainedOn: `When it was explained. ${past}`,
  note: 'More about it.',
  status,
};

const closure = {
  date: `When it ended. ${past}`,
  path: 'How it ended.',
  riskFinding: 'What was found and whether anything was done (Safeguarding Adults Collection, table SG2c).',
  riskOutcome: 'What became of the risk (table SG2e).',
  riskAcceptedByPerson: 'True where the person accepts the risk that is left. Not where the risk was removed.',
  agreedWithPerson: 'Whether the person agreed that this is the end.',
  feedbackToPerson: 'What the person was told at the end.',
  feedbackToOthers: 'Who else was told at the end, e.g. who raised the concern.',
  continues: 'What goes on after the end, e.g. support or a plan.',
  involvementLevel: 'How far the person was involved: a code of the open list involvement-level.',
  involvementReason: 'Why the person was not involved. Needed where involvementLevel is not-involved.',
  informed: 'Whether the person was informed about safeguarding, how it would go, and how they could take part.',
  influenced: 'Whether the person could influence how it went.',
  choseProcess: 'Whether the person chose the way that worked best for them.',
  missingStages: 'Why there was no conversation in a part of the work.',
  unmetDutyReason: 'Why it ended although an advocate who had to be there was not.',
  unplannedBenefits: 'What else has become better, though nobody had planned it.',
  overall:
    'The person’s view of all outcomes together, where it differs from what was worked out of the single ones. It comes before what was worked out.',
  refusal:
    'The refusal with which the path begins, where it is not recorded in the section capacity and advocacy. Needed there or here where path begins with refused.',
  nationalValues: 'Values stated for the national return, in place of those that were worked out.',
};

const feedback = {
  offer:
    'What happened about feedback. Needed unless status is entered-in-error. That somebody declined, or could not be asked, holds nothing up.',
  date: `When it was asked or answered. ${past}`,
  respondent: 'Who answered. Needed where offer is completed or partly-completed.',
  respondentPersonId:
    'Who answered, by the identifier among the people of the record. Never the source of harm, and not where the answers are anonymous.',
  askedBy: 'Who asked. Needed where offer is completed or partly-completed.',
  mode: 'How it was asked: a code of the open list comm-preference.',
  support: 'What support the person had.',
  language: 'In which language: a BCP 47 tag or its name.',
  safeToAsk: 'Whether it was safe to ask: who might be in the room, or read a letter.',
  seenAlone: 'Whether the person was alone with whoever asked.',
  reason: 'Why it was not offered, or not finished.',
  answers: 'The answers by question. Only where offer is completed or partly-completed.',
  boardQuotes: 'Words that a board may read.',
  anonymous: 'True where nobody is to know who answered.',
  status,
};

const ownScale = 'With askedAs easy-read-3 one of the three faces, else one of the points of the scale.';
const answer = (scale) => ({
  answer: `The answer. ${ownScale} ${scale}`,
  askedAs:
    'How the question was put. An answer given by three faces is stored as good, ok or bad. Absent: with all points of the scale.',
  words: 'What was said beside the answer, verbatim.',
  reason: 'Why there is no answer, e.g. why the question does not apply.',
});
const { askedAs, words, reason } = answer('');

const stated = (of) => ({
  value: `The cell that is stated: ${of}.`,
  reason: 'Why it is not the one that was worked out. Needed.',
});

const shape = (schema, title, description, fields) => ({ schema, title, description, fields });

/** @param {Record<string, any>} schemas the exports of `msp-forms/schema` */
export default (schemas) => ({
  name: 'closure-feedback',
  version: '1.0',
  schema: schemas.closureFeedbackStructure,
  title: 'Closure and feedback',
  description:
    'How far each outcome has happened in the person’s view, how the work ended, and how it was for the person (Making Safeguarding Personal). A complete section; it may hold feedback alone. Fields that are not named here pass through unharmed. The rules that JSON Schema cannot say are listed in the documentation and covered by the shared test vectors.',
  draftDescription:
    'The section closure and feedback while it is being written: types alone. Anything may be absent, and codes and dates are any text.',
  fields: {
    ...frame,
    achievements: 'How far each outcome has happened. Empty where the section holds feedback alone.',
    closure: 'How the work ended. Absent where the section holds feedback alone.',
    feedback: 'What happened about feedback, and what was said. At least one entry at the end.',
  },
  shapes: {
    ...commonShapes(schemas),
    ...versioned(
      'Achievement',
      schemas.achievementSchema,
      schemas.earlierAchievementSchema,
      {
        title: 'Achievement',
        description:
          'How far one outcome has happened by one day, in the view of the person, of who represents them, or of a worker.',
        of: 'an achievement',
        fields: achievement,
      },
      { id: 'Identifier, once in achievements.' },
    ),
    ...versioned('Closure', schemas.closureSchema, schemas.earlierClosureSchema, {
      title: 'Closure',
      description: 'How the work ended.',
      of: 'a closure',
      fields: closure,
    }),
    ...refusalShapes(schemas),
    FeedbackToPerson: shape(schemas.feedbackToPersonSchema, 'Feedback to the person', 'What the person was told.', {
      given: 'Whether they were told.',
      date: `When they were told. ${past}`,
      format: 'In which way: a code of the open list comm-preference.',
      words: 'What they were told.',
    }),
    FeedbackToOther: shape(schemas.feedbackToOtherSchema, 'Feedback to others', 'What somebody else was told.', {
      id: 'Identifier, once in feedbackToOthers.',
      who: 'Who was told.',
      words: 'What they were told.',
      date: `When they were told. ${past}`,
      agreed: 'Whether the person agreed that they were told.',
    }),
    Part: shape(schemas.partSchema, 'Part in the work', 'Whether the person had this part in the work.', {
      view: 'Yes, partly or no.',
      words: 'How they had it, or why not.',
      date: `When. ${past}`,
      format: 'In which way: a code of the open list comm-preference.',
    }),
    MissingStage: shape(
      schemas.missingStageSchema,
      'Missing stage',
      'A part of the work in which there was no conversation about what the person wants.',
      { stage: 'The part of the work.', reason: 'Why there was none.' },
    ),
    UnplannedBenefit: shape(
      schemas.unplannedBenefitSchema,
      'Unplanned benefit',
      'Something good that nobody had planned. No figure counts it as an outcome.',
      {
        id: 'Identifier, once in unplannedBenefits.',
        words: 'What has become better.',
        code: 'How it is classified: a code of the open list outcome, or a code of the council, x-<council>-<slug>.',
        date: `When. ${past}`,
      },
    ),
    Overall: shape(schemas.overallSchema, 'Overall view', 'The person’s view of all outcomes together.', {
      view: 'How far all of it has happened.',
      words: 'What they said about it, verbatim.',
      reason: 'Why it differs from what was worked out. Needed.',
    }),
    NationalValues: shape(
      schemas.nationalValuesSchema,
      'National values',
      'Values stated for the national return, by table of the Safeguarding Adults Collection. What was worked out is kept beside them.',
      {
        sg3a: 'Whether the adult lacked capacity to make decisions about the enquiry.',
        sg4aAsked: 'Whether the adult was asked what they want.',
        sg4aAchieved: 'Whether the outcomes that were expressed were achieved.',
        sg2c: 'What was found and whether anything was done.',
        sg2e: 'What became of the risk.',
      },
    ),
    StatedCapacity: shape(
      schemas.nationalValueSchemas.sg3a,
      'Stated value of table SG3a',
      'Capacity, as stated.',
      stated('a code of the list sg3a'),
    ),
    StatedAsked: shape(
      schemas.nationalValueSchemas.sg4aAsked,
      'Stated value of table SG4a, asked',
      'Whether the person was asked, as stated.',
      stated('a code of the list sg4a-asked'),
    ),
    StatedAchieved: shape(
      schemas.nationalValueSchemas.sg4aAchieved,
      'Stated value of table SG4a, achieved',
      'What was achieved, as stated.',
      stated('a code of the list sg4a-achieved'),
    ),
    StatedFinding: shape(
      schemas.nationalValueSchemas.sg2c,
      'Stated value of table SG2c',
      'What was found, as stated.',
      stated('a code of the list risk-finding'),
    ),
    StatedRisk: shape(
      schemas.nationalValueSchemas.sg2e,
      'Stated value of table SG2e',
      'What became of the risk, as stated.',
      stated('a code of the list risk-outcome'),
    ),
    ...versioned(
      'Feedback',
      schemas.feedbackSchema,
      schemas.earlierFeedbackSchema,
      {
        title: 'Feedback',
        description: 'What happened about asking how this was for the person, and what was said.',
        of: 'feedback',
        fields: feedback,
      },
      { id: 'Identifier, once in feedback.' },
    ),
    Answers: shape(
      schemas.answersSchema,
      'Answers',
      'The answers by question (list feedback-question). A question that was passed over is absent.',
      {
        'fb-asked': 'Were you asked what you wanted to happen? On the scale yes-no.',
        'fb-listened': 'Did you feel listened to? On the scale amount-4.',
        'fb-understood-why': 'Did you understand why people did what they did to keep you safe? On the scale extent-3.',
        'fb-involved-risk': 'How involved were you in talking about and deciding on risks? On the scale extent-3.',
        'fb-informed': 'Were you kept up to date? On the scale amount-4.',
        'fb-control': 'Did you feel in control of what happened? On the scale amount-4.',
        'fb-safer': 'Do you feel safer now? On the scale safer-4.',
        'fb-happy-result': 'Are you happy with how things ended? On the scale extent-3.',
        'fb-difference': 'What difference has this made to your life? In words.',
        'fb-better': 'What could we have done better? In words.',
      },
    ),
    AnswerYesNo: shape(
      schemas.answerSchemas['yes-no'],
      'Answer on the scale yes-no',
      'An answer to a question of yes, partly or no.',
      answer('The scale: yes, partly, no.'),
    ),
    AnswerExtent: shape(
      schemas.answerSchemas['extent-3'],
      'Answer on the scale extent-3',
      'An answer to a question of how far.',
      answer('The scale: fully, partly, not-at-all.'),
    ),
    AnswerAmount: shape(
      schemas.answerSchemas['amount-4'],
      'Answer on the scale amount-4',
      'An answer to a question of how much.',
      answer('The scale: always, quite-a-bit, not-much, not-at-all.'),
    ),
    AnswerSafer: shape(
      schemas.answerSchemas['safer-4'],
      'Answer on the scale safer-4',
      'An answer to the question about feeling safer.',
      answer('The scale: a-lot-safer, quite-a-bit-safer, no-change, less-safe.'),
    ),
    AnswerText: shape(
      schemas.answerSchemas.text,
      'Answer in words',
      'An answer to a question that is answered in words.',
      { askedAs, words, reason },
    ),
    BoardQuote: shape(
      schemas.boardQuoteSchema,
      'Quote for a board',
      'Words that a board may read, edited so that nobody can be known by them.',
      {
        words: 'The quote. Without names, numbers and places.',
        agreed: 'True where the person agreed that a board may read it. Without it the quote never leaves the record.',
      },
    ),
  },
});
