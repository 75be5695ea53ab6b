import { codeList, type CodeOf } from './code-list.js';

/**
 * What the person is asked about how this was for them: "their experiences throughout - and their overall satisfaction
 * establishing if a difference has been made" (Jersey MSP Toolkit s1). `scale` names the scale that answers it. `experience`
 * marks the four questions that the published form of Hackney asks; that they are those of the MSP Outcomes Framework
 * (LGA/ADASS 2018) is not verified, so no label says it.
 */
export const feedbackQuestionList = codeList('feedback-question', true, [
  { code: 'fb-asked', scale: 'yes-no' },
  { code: 'fb-listened', scale: 'amount-4', experience: true },
  { code: 'fb-understood-why', scale: 'extent-3', experience: true },
  { code: 'fb-involved-risk', scale: 'extent-3', experience: true },
  { code: 'fb-informed', scale: 'amount-4' },
  { code: 'fb-control', scale: 'amount-4' },
  { code: 'fb-safer', scale: 'safer-4', experience: true },
  { code: 'fb-happy-result', scale: 'extent-3' },
  { code: 'fb-difference', scale: 'text' },
  { code: 'fb-better', scale: 'text' },
]);
/** A code of `feedbackQuestionList`. */
export type FeedbackQuestion = CodeOf<typeof feedbackQuestionList>;

/** Answers that stand beside every scale and are no point of it. */
const extras = [
  { code: 'not-sure', exclusive: true },
  { code: 'prefer-not-to-say', exclusive: true },
  { code: 'not-applicable', exclusive: true },
] as const;

/** Answers to whether something happened: `partly` stands between the two (R39). */
export const scaleYesNoList = codeList('scale-yes-no', false, ['yes', 'partly', 'no', ...extras]);
/** A code of `scaleYesNoList`. */
export type ScaleYesNo = CodeOf<typeof scaleYesNoList>;

/** Answers to how far something happened, in three points (R39). */
export const scaleExtent3List = codeList('scale-extent-3', false, ['fully', 'partly', 'not-at-all', ...extras]);
/** A code of `scaleExtent3List`. */
export type ScaleExtent3 = CodeOf<typeof scaleExtent3List>;

/** The points of Hackney's published form. */
export const scaleAmount4List = codeList('scale-amount-4', false, [
  'always',
  'quite-a-bit',
  'not-much',
  'not-at-all',
  ...extras,
]);
/** A code of `scaleAmount4List`. */
export type ScaleAmount4 = CodeOf<typeof scaleAmount4List>;

/** The first two points are those of the Safeguarding Outcomes Measure pilot (HSCIC 2014); the others are ours. */
export const scaleSafer4List = codeList('scale-safer-4', false, [
  'a-lot-safer',
  'quite-a-bit-safer',
  'no-change',
  'less-safe',
  ...extras,
]);
/** A code of `scaleSafer4List`. */
export type ScaleSafer4 = CodeOf<typeof scaleSafer4List>;

/** The three faces of easy read. An answer given by them is stored as given, and is never made into a finer one. */
export const scaleEasyRead3List = codeList('scale-easy-read-3', false, ['good', 'ok', 'bad', ...extras]);
/** A code of `scaleEasyRead3List`. */
export type ScaleEasyRead3 = CodeOf<typeof scaleEasyRead3List>;

/** The scale behind each name that `feedbackQuestionList` uses; a question that is answered in words has none. */
export const feedbackScales = {
  'yes-no': scaleYesNoList,
  'extent-3': scaleExtent3List,
  'amount-4': scaleAmount4List,
  'safer-4': scaleSafer4List,
} as const;
/** The name of a scale in `feedbackScales`. */
export type FeedbackScale = keyof typeof feedbackScales;

/** How a question was put: with all points of its scale, or with the three faces. Without it, with its own scale. */
export const askedAsList = codeList('asked-as', false, ['full-scale', 'easy-read-3']);
/** A code of `askedAsList`. */
export type AskedAs = CodeOf<typeof askedAsList>;

type Face = 'good' | 'ok' | 'bad';
type Points<S extends string> = Exclude<S, (typeof extras)[number]['code']>;

/**
 * The face that each point counts under where answers in full and in easy read are shown as one. Our own. Answers that are
 * no point of a scale are the same in all.
 */
export const easyReadFold = {
  'yes-no': { yes: 'good', partly: 'ok', no: 'bad' },
  'extent-3': { fully: 'good', partly: 'ok', 'not-at-all': 'bad' },
  'amount-4': { always: 'good', 'quite-a-bit': 'good', 'not-much': 'ok', 'not-at-all': 'bad' },
  'safer-4': { 'a-lot-safer': 'good', 'quite-a-bit-safer': 'good', 'no-change': 'ok', 'less-safe': 'bad' },
} as const satisfies { [K in FeedbackScale]: Readonly<Record<Points<CodeOf<(typeof feedbackScales)[K]>>, Face>> };

/**
 * What each point of `safer-4` is in Hackney's published form, "Do they feel safer?": Yes, "Partially - in some areas but not
 * others", No, "Not applicable - deceased or unable to communicate response". The other answers have no place there. Our own.
 */
export const saferFold = {
  'a-lot-safer': 'yes',
  'quite-a-bit-safer': 'partially',
  'no-change': 'no',
  'less-safe': 'no',
  'not-applicable': 'not-applicable',
} as const satisfies Readonly<Partial<Record<ScaleSafer4, 'yes' | 'partially' | 'no' | 'not-applicable'>>>;

/** Who answered. Adults and those who answer for them are reported apart (lesson of the HSCIC 2014 pilot). */
export const respondentList = codeList('respondent', false, [
  'adult',
  'adult-with-support',
  'representative-family-friend',
  'advocate',
  'attorney-deputy',
  'joint',
]);
/** A code of `respondentList`. */
export type Respondent = CodeOf<typeof respondentList>;

/** Who asked: answers "could be influenced by the fact that they are being asked by the lead person" (Salford SAB). */
export const askedByList = codeList('asked-by', false, [
  'enquiry-lead',
  'other-staff',
  'independent-person',
  'advocate',
  'self-completed',
  'anonymous',
]);
/** A code of `askedByList`. */
export type AskedBy = CodeOf<typeof askedByList>;

/** What happened about feedback. To decline is the person's right and holds nothing up. */
export const feedbackOfferList = codeList('feedback-offer', false, [
  'completed',
  'partly-completed',
  'declined',
  'not-offered-unsafe',
  'not-offered-other',
  'unable-distress',
  'unable-capacity-no-representative',
  'died',
  'no-contact',
]);
/** A code of `feedbackOfferList`. */
export type FeedbackOffer = CodeOf<typeof feedbackOfferList>;
