import {
  askedAsList,
  askedByList,
  codesOf,
  commPreferenceList,
  dataStatusList,
  feedbackOfferList,
  feedbackQuestionList,
  feedbackScales,
  respondentList,
  scaleEasyRead3List,
  yesNoList,
  yesNoNotKnownList,
  type CodeList,
  type CodeOf,
  type ScaleEasyRead3,
} from '../vocabulary/index.js';
import { mistaken, type Condition, type Conditional } from './conditions.js';
import { draftOf } from './draft.js';
import {
  askedUnlessMistaken,
  closedCode,
  dayInPast,
  filledText,
  flag,
  item,
  list,
  openCode,
  optional,
  text,
  type Node,
  type TypeOf,
} from './fields.js';
import { recorded, setAside } from './shared-shape.js';

/** Words beside an answer; `reason` says e.g. why a question does not apply. */
const wordsOfAnswer = { words: optional(text), reason: optional(text) };
type WordsOfAnswer = TypeOf<ReturnType<typeof item<typeof wordsOfAnswer>>>;

/** An answer on the scale of its question, or on the three faces of easy read, which then is said. */
export type FeedbackAnswer<L extends CodeList> = WordsOfAnswer &
  ({ askedAs?: 'full-scale'; answer?: CodeOf<L> } | { askedAs: 'easy-read-3'; answer?: ScaleEasyRead3 });

const faces: readonly string[] = codesOf(scaleEasyRead3List);
const inEasyRead = { askedAs: ['easy-read-3'] };

function answerOn<L extends CodeList>(scale: L): Node<FeedbackAnswer<L>> {
  const own: readonly string[] = codesOf(scale);
  const codes = [...own, ...faces.filter((face) => !own.includes(face))].map((code) => ({ code }));
  const needs: readonly Condition[] = [
    { allows: 'answer', among: own, unless: [inEasyRead], code: 'answer-other-scale' },
    { allows: 'answer', among: faces, when: inEasyRead, code: 'answer-other-scale' },
  ];
  const answer = optional(closedCode({ name: scale.name, open: false, codes }));
  return item({ answer, askedAs: optional(closedCode(askedAsList)), ...wordsOfAnswer }, { needs }) as Node<
    FeedbackAnswer<L>
  >;
}

/** An answer by scale: the three faces are stored as such, so that coarse and fine answers are never mixed unknowingly. */
export const answerSchemas = {
  'yes-no': answerOn(feedbackScales['yes-no']),
  'extent-3': answerOn(feedbackScales['extent-3']),
  'amount-4': answerOn(feedbackScales['amount-4']),
  'safer-4': answerOn(feedbackScales['safer-4']),
  text: item({ askedAs: optional(closedCode(askedAsList)), ...wordsOfAnswer }),
} as const;

const answersNode = item({
  'fb-asked': optional(answerSchemas['yes-no']),
  'fb-listened': optional(answerSchemas['amount-4']),
  'fb-understood-why': optional(answerSchemas['extent-3']),
  'fb-involved-risk': optional(answerSchemas['extent-3']),
  'fb-informed': optional(answerSchemas['amount-4']),
  'fb-control': optional(answerSchemas['amount-4']),
  'fb-safer': optional(answerSchemas['safer-4']),
  'fb-happy-result': optional(answerSchemas['extent-3']),
  'fb-difference': optional(answerSchemas.text),
  'fb-better': optional(answerSchemas.text),
});
/** The answers by question. One that was passed over is absent; a council may ask questions of its own. */
export const answersSchema: typeof answersNode = { ...answersNode, names: feedbackQuestionList };
/** The answers by question: what `answersSchema` takes. */
export type FeedbackAnswers = TypeOf<typeof answersSchema>;

/** Words that a board may read. Without the person's agreement no quote ever leaves the record. */
export const boardQuoteSchema = item({ words: filledText('quote-words-missing'), agreed: optional(flag) });

const answered = ['completed', 'partly-completed'] as const;
const unanswered = codesOf(feedbackOfferList).filter((code) => !(answered as readonly string[]).includes(code));

/** Rule V26: of what was said, who said it and to whom. To decline is an answer, and nothing more is asked then. */
const typedConditions = [
  { needs: 'offer', unless: [mistaken], code: 'feedback-offer-missing' },
  { needs: 'respondent', when: { offer: answered }, unless: [mistaken], code: 'respondent-missing' },
  { needs: 'askedBy', when: { offer: answered }, unless: [mistaken], code: 'asked-by-missing' },
] as const satisfies readonly Condition[];

/** What was given without a name has no reference either: nothing by which it could be traced to anybody. */
const nameless: Condition = { needs: 'id', unless: [{ anonymous: [true] }], code: 'id-missing' };

/** Rule V26, and that feedback without a name has none. */
export const feedbackConditions: readonly Condition[] = [
  ...typedConditions,
  { allows: 'answers', among: [], when: { offer: unanswered }, unless: [mistaken], code: 'answers-though-not-given' },
  {
    allows: 'respondentPersonId',
    among: [],
    when: { anonymous: [true] },
    unless: [mistaken],
    code: 'anonymous-though-named',
  },
  {
    allows: 'respondentPersonId',
    among: [],
    when: { askedBy: ['anonymous'] },
    unless: [mistaken],
    code: 'anonymous-though-named',
  },
];

const feedbackFields = {
  offer: optional(closedCode(feedbackOfferList)),
  date: optional(dayInPast()),
  respondent: optional(closedCode(respondentList)),
  respondentPersonId: optional(text),
  askedBy: optional(closedCode(askedByList)),
  mode: optional(openCode(commPreferenceList)),
  support: optional(text),
  language: optional(text),
  safeToAsk: optional(closedCode(yesNoNotKnownList)),
  seenAlone: optional(closedCode(yesNoList)),
  reason: optional(text),
  answers: askedUnlessMistaken(optional(answersSchema)),
  boardQuotes: askedUnlessMistaken(optional(list(boardQuoteSchema))),
  anonymous: optional(flag),
  status: optional(closedCode(dataStatusList)),
  ...recorded,
  setAside,
};
/** An earlier version of a feedback: history is never rewritten, so only its types are checked. */
export const earlierFeedbackSchema = draftOf(item(feedbackFields));

/** What happened about asking how this was for the person, and what they, or someone for them, said (R39). */
export const feedbackSchema = item(
  { id: optional(text), ...feedbackFields, history: optional(list(earlierFeedbackSchema)) },
  { needs: [nameless, ...feedbackConditions] },
);
/**
 * What happened about asking how this was for the person, and what they, or someone for them, said: what
 * `feedbackSchema` takes.
 */
export type Feedback = Conditional<TypeOf<typeof feedbackSchema>, typeof typedConditions>;
