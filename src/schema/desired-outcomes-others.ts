import { yesNoList, yesPartlyNoList } from '../vocabulary/index.js';
import { draftOf } from './draft.js';
import { closedCode, dayInPast, filledText, flag, id, item, list, optional, text, type TypeOf } from './fields.js';
import { recorded, setAside } from './shared-shape.js';

// What is recorded beside the person's own outcomes and never counted as theirs: outcomes are defined by the person,
// "rather than decided by professionals" (Worcestershire briefing); a family may want something else (MSP Guide 2014 s5).

const professionalGoalFields = {
  words: filledText('goal-words-missing'),
  who: optional(text),
  personView: optional(text),
  personAgrees: optional(closedCode(yesPartlyNoList)),
  ...recorded,
  setAside,
};
/** An earlier version of what a professional proposed. */
export const earlierProfessionalGoalSchema = draftOf(item(professionalGoalFields));
/** What a professional proposes, and what the person thinks of it. Never an outcome of the person. */
export const professionalGoalSchema = item({
  id,
  ...professionalGoalFields,
  history: optional(list(earlierProfessionalGoalSchema)),
});
/** What a professional proposes, and what the person thinks of it: what `professionalGoalSchema` takes. */
export type ProfessionalGoal = TypeOf<typeof professionalGoalSchema>;

const othersWishFields = {
  words: filledText('others-wish-words-missing'),
  personId: optional(text),
  who: optional(text),
  ...recorded,
  setAside,
};
/** An earlier version of what somebody else wants. */
export const earlierOthersWishSchema = draftOf(item(othersWishFields));
/** What somebody else wants, e.g. the family: kept apart, never merged with what the person wants. */
export const othersWishSchema = item({ id, ...othersWishFields, history: optional(list(earlierOthersWishSchema)) });
/** What somebody else wants, e.g. the family: what `othersWishSchema` takes. */
export type OthersWish = TypeOf<typeof othersWishSchema>;

/**
 * A document of the host that stands behind an option, as the positive risk assessments that helped Sam (Jersey MSP Toolkit,
 * case 2): what it is, and where the host keeps it. The document itself is no part of the record.
 */
export const optionDocumentSchema = item({
  what: filledText('document-missing'),
  reference: optional(text),
  date: optional(dayInPast()),
});
/** A document of the host that stands behind an option: what `optionDocumentSchema` takes. */
export type OptionDocument = TypeOf<typeof optionDocumentSchema>;

const optionFields = {
  option: filledText('option-missing'),
  benefits: optional(text),
  risks: optional(text),
  personView: optional(text),
  chosen: optional(flag),
  available: optional(closedCode(yesNoList)),
  conversationId: optional(text),
  documents: optional(list(optionDocumentSchema)),
  ...recorded,
  setAside,
};
/** An earlier version of an option. */
export const earlierOptionSchema = draftOf(item(optionFields));
/**
 * Something that could be done, talked through with the person: "open discussions about the risks and benefits of possible
 * options" (Worcestershire briefing), also of those that are not available (7-minute briefing on Making Safeguarding
 * Personal).
 */
export const optionSchema = item({ id, ...optionFields, history: optional(list(earlierOptionSchema)) });
/** Something that could be done, talked through with the person: what `optionSchema` takes. */
export type Option = TypeOf<typeof optionSchema>;
