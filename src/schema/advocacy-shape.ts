import {
  advocateStatusList,
  appropriatePersonCheckList,
  appropriatePersonResultList,
  capacityAdvocateCriterionList,
  dataStatusList,
  difficultyAreaList,
  difficultyList,
  supportRoleList,
  yesNoList,
  yesNoNotKnownList,
} from '../vocabulary/index.js';
import { mistaken, type Condition, type Conditional } from './conditions.js';
import { draftOf } from './draft.js';
import {
  askedUnlessMistaken,
  closedCode,
  dayInPast,
  flag,
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

/** How hard each of the four would be for the person, were there no advocate (Care Act 2014 s68(3)). */
export const difficultiesSchema = keyed(difficultyAreaList, closedCode(difficultyList));

/** The seven checks of an appropriate person. Which of the two about agreement is asked hangs on the person's capacity. */
export const appropriatePersonChecksSchema = keyed(appropriatePersonCheckList, closedCode(yesNoNotKnownList));

/** What is asked of an entry that was not recorded by mistake, and why one was put right (R11). */
const appropriatePersonConditions = [
  { needs: 'result', unless: [mistaken], code: 'appropriate-person-result-missing' },
  { needs: 'correction', when: { status: ['amended'] }, code: 'correction-missing' },
] as const satisfies readonly Condition[];

const appropriatePersonFields = {
  personId: optional(text),
  name: optional(text),
  relationship: optional(text),
  isSourceOfHarm: optional(flag),
  result: optional(closedCode(appropriatePersonResultList)),
  checks: askedUnlessMistaken(optional(appropriatePersonChecksSchema)),
  date: optional(dayInPast()),
  implicatedOn: optional(dayInPast()),
  note: optional(text),
  status: optional(closedCode(dataStatusList)),
  correction: askedUnlessMistaken(optional(correctionSchema)),
  ...recorded,
  setAside,
};
/** An earlier version: only its types are checked. */
export const earlierAppropriatePersonSchema = draftOf(item(appropriatePersonFields));

/** Somebody who was considered to support the person in place of an advocate, and the result (Care Act 2014 s68(4)-(5)). */
export const appropriatePersonSchema = item(
  { id, ...appropriatePersonFields, history: optional(list(earlierAppropriatePersonSchema)) },
  { needs: appropriatePersonConditions },
);
/**
 * Somebody who was considered to support the person in place of an advocate, and the result: what
 * `appropriatePersonSchema` takes.
 */
export type AppropriatePerson = Conditional<TypeOf<typeof appropriatePersonSchema>, typeof appropriatePersonConditions>;

/**
 * Rule V17: a declined advocate stays on offer, and that there is none goes further up. Who was recorded by mistake says so with
 * the status itself.
 */
export const appointmentConditions = [
  { needs: 'role', unless: [mistaken], code: 'advocate-role-missing' },
  {
    needs: 'offerOpen',
    among: ['yes'],
    when: { status: ['declined-by-person'] },
    code: 'advocate-offer-open-missing',
  },
  { needs: 'escalation', when: { status: ['none-available'] }, code: 'escalation-missing' },
] as const satisfies readonly Condition[];

const appointmentFields = {
  role: optional(openCode(supportRoleList)),
  status: closedCode(advocateStatusList, 'advocate-status-missing'),
  date: optional(dayInPast()),
  personId: optional(text),
  name: optional(text),
  organisation: optional(text),
  offerOpen: optional(closedCode(yesNoList)),
  escalation: optional(text),
  reason: optional(text),
  ...recorded,
  setAside,
};
/** An earlier version, e.g. a status with its date: only its types are checked. */
export const earlierAppointmentSchema = draftOf(item(appointmentFields));

/** An advocate, or another role of support, and what has become of it. Each status is a version with its date. */
export const appointmentSchema = item(
  { id, ...appointmentFields, history: optional(list(earlierAppointmentSchema)) },
  { needs: appointmentConditions },
);
/** An advocate, or another role of support, and what has become of it: what `appointmentSchema` takes. */
export type Appointment = Conditional<TypeOf<typeof appointmentSchema>, typeof appointmentConditions>;

const capacityAdvocateFields = {
  considered: closedCode(yesNoList, 'capacity-advocate-considered-missing'),
  reason: optional(text),
  criteria: optional(openCodes(capacityAdvocateCriterionList)),
  particularBenefit: optional(closedCode(yesNoNotKnownList)),
  benefitReason: optional(text),
  instructedOn: optional(dayInPast()),
  personId: optional(text),
  name: optional(text),
  alsoForSourceOfHarm: optional(flag),
  ...recorded,
  setAside,
};
/** An earlier version: only its types are checked. */
export const earlierCapacityAdvocateSchema = draftOf(item(capacityAdvocateFields));

/**
 * Whether a capacity advocate was considered for a person who lacks capacity and may have been harmed by another (Jersey MSP
 * Toolkit s3; SI 2006/2883 reg 4 in England and Wales).
 */
export const capacityAdvocateSchema = item({
  ...capacityAdvocateFields,
  history: optional(list(earlierCapacityAdvocateSchema)),
});
/**
 * Whether a capacity advocate was considered for a person who lacks capacity and may have been harmed by another: what
 * `capacityAdvocateSchema` takes.
 */
export type CapacityAdvocate = TypeOf<typeof capacityAdvocateSchema>;

const advocacyFields = {
  adviceGivenOn: optional(dayInPast()),
  adviceNotGivenReason: optional(text),
  difficulties: optional(difficultiesSchema),
  difficultiesOn: optional(dayInPast()),
  difficultyNote: optional(text),
  supportForAdvocate: optional(text),
  ...recorded,
  setAside,
};
/** An earlier version of the answers about advocacy, without its lists: only its types are checked. */
export const earlierAdvocacySchema = draftOf(item(advocacyFields));

/** What would be hard without an advocate, and who supports the person. */
export const advocacySchema = item({
  ...advocacyFields,
  appropriatePersons: optional(list(appropriatePersonSchema)),
  appointments: optional(list(appointmentSchema)),
  capacityAdvocate: optional(capacityAdvocateSchema),
  history: optional(list(earlierAdvocacySchema)),
});
/** What would be hard without an advocate, and who supports the person: what `advocacySchema` takes. */
export type Advocacy = Omit<TypeOf<typeof advocacySchema>, 'appropriatePersons' | 'appointments'> & {
  appropriatePersons?: AppropriatePerson[];
  appointments?: Appointment[];
};
