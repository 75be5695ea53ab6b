import {
  enquiryCriterionList,
  enquiryKindList,
  eventList,
  referrerList,
  riskFindingList,
  riskLocationList,
  riskSourceList,
  riskTypeList,
  yesNoNotKnownList,
} from '../vocabulary/index.js';
import { capacityAdvocacyStructure, type CapacityAdvocacy } from './capacity-advocacy-shape.js';
import { closureFeedbackStructure, type ClosureFeedback } from './closure-feedback-shape.js';
import { desiredOutcomesStructure, type DesiredOutcomes } from './desired-outcomes-shape.js';
import type { Condition, Conditional } from './conditions.js';
import type { Draft } from './draft.js';
import {
  closedCode,
  dayInPast,
  filledText,
  id,
  instant,
  item,
  list,
  openCode,
  openCodes,
  optional,
  text,
  type TypeOf,
} from './fields.js';
import { reviewTimelineStructure, type ReviewTimeline } from './review-timeline-shape.js';
import { bySchema, personSchema, schemaVersion, setAside } from './shared-shape.js';

/** Who raised the concern. */
export const referrerSchema = item({
  personId: optional(text),
  name: optional(text),
  role: optional(openCode(referrerList)),
});
/** Who raised the concern. */
export type ConcernReferrer = TypeOf<typeof referrerSchema>;

/** An earlier concern about the same person, and what came of it. */
export const previousConcernSchema = item({
  reference: optional(text),
  date: optional(dayInPast()),
  outcome: optional(text),
});
/** An earlier concern about the same person. */
export type PreviousConcern = TypeOf<typeof previousConcernSchema>;

/** What was found out: a conclusion, and never an outcome of the person (MSP Guide 2014 s5). */
export const findingSchema = item({
  words: filledText('finding-missing'),
  date: optional(dayInPast()),
  code: optional(closedCode(riskFindingList)),
});
/** What was found out. Never an outcome of the person. */
export type Finding = TypeOf<typeof findingSchema>;

/** Whether one criterion for an enquiry is met (Care Act 2014 s42(1) and the like), and what shows it. */
export const criterionSchema = item(
  {
    code: optional(openCode(enquiryCriterionList)),
    met: closedCode(yesNoNotKnownList, 'criterion-met-missing'),
    evidence: optional(text),
  },
  { needs: [{ needs: 'code', code: 'criterion-missing' }] },
);
/** Whether one criterion for an enquiry is met. */
export type Criterion = TypeOf<typeof criterionSchema>;

/** What led to the enquiry, and what was found. The host fills it. */
export const concernSchema = item({
  raisedOn: optional(dayInPast()),
  referrer: optional(referrerSchema),
  riskTypes: optional(openCodes(riskTypeList)),
  locations: optional(openCodes(riskLocationList)),
  sources: optional(openCodes(riskSourceList)),
  previousConcerns: optional(list(previousConcernSchema)),
  findings: optional(list(findingSchema)),
  criteria: optional(list(criterionSchema)),
});
/** What led to the enquiry, and what was found. */
export type Concern = TypeOf<typeof concernSchema>;

/** An event has its time: the moment, or the day as exactly as it is known. Who recorded it, the server writes. */
const eventConditions = [
  { needs: 'date', orElse: 'at', code: 'event-date-missing' },
] as const satisfies readonly Condition[];

/** Something that happened in the course of the enquiry: who, when, what and why. Entries are added, and never changed. */
export const recordEventSchema = item(
  {
    id: optional(id),
    at: optional(instant),
    date: optional(dayInPast()),
    code: optional(openCode(eventList)),
    what: filledText('event-missing'),
    by: optional(bySchema),
    why: optional(text),
  },
  { needs: eventConditions },
);
/** Something that happened in the course of the enquiry. */
export type RecordEvent = Conditional<TypeOf<typeof recordEventSchema>, typeof eventConditions>;

/** The jurisdiction profile that is in force for the whole record. */
export const recordJurisdictionSchema = item(
  { id, version: filledText('version-missing') },
  { missing: 'record-jurisdiction-missing' },
);

/** The fields, without what holds between sections and over time. JSON Schema is made from it. */
export const recordStructure = item({
  schemaVersion,
  jurisdiction: recordJurisdictionSchema,
  reference: filledText('reference-missing'),
  personReference: optional(text),
  groupReference: optional(text),
  kind: closedCode(enquiryKindList, 'kind-missing'),
  team: optional(text),
  startedOn: dayInPast('started-on-missing'),
  concludedOn: optional(dayInPast()),
  concern: optional(concernSchema),
  people: optional(list(personSchema)),
  desiredOutcomes: optional(desiredOutcomesStructure),
  capacityAdvocacy: optional(capacityAdvocacyStructure),
  reviewTimeline: optional(reviewTimelineStructure),
  closureFeedback: optional(closureFeedbackStructure),
  events: optional(list(recordEventSchema)),
  setAside,
});
type Structure = TypeOf<typeof recordStructure>;

/** The sections of a record by the field that holds them. */
interface Sections {
  desiredOutcomes?: DesiredOutcomes;
  capacityAdvocacy?: CapacityAdvocacy;
  reviewTimeline?: ReviewTimeline;
  closureFeedback?: ClosureFeedback;
}
/** One safeguarding enquiry of one adult. The host fills what is not a section. */
export type MspRecord = Omit<Structure, keyof Sections | 'events'> & Sections & { events?: RecordEvent[] };
/** The record while it is being written, and as rules read it: anything may be absent, and codes are any text. */
export type MspRecordDraft = Draft<Structure>;
