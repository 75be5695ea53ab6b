import type { CapacityAdvocacyDraft } from '../../schema/index.js';
import type { Placed } from '../shared/lists.js';
import type { ListPlace } from '../shared/parts.js';

type Lists = Pick<CapacityAdvocacyDraft, 'decisions' | 'coercion' | 'sharing' | 'refusals'>;
type Advocacy = NonNullable<CapacityAdvocacyDraft['advocacy']>;
type Entry<L> = NonNullable<L> extends readonly (infer I)[] ? I & object : never;

/** Items as a draft may hold them: anything may be missing, half-written or of another version. */
export type DecisionDraft = Entry<Lists['decisions']>;
export type CoercionDraft = Entry<Lists['coercion']>;
export type SharingDraft = Entry<Lists['sharing']>;
export type RefusalDraft = Entry<Lists['refusals']>;
export type InvolvementDraft = NonNullable<CapacityAdvocacyDraft['involvement']>;
export type AdvocacyDraft = Omit<Advocacy, 'appropriatePersons' | 'appointments' | 'capacityAdvocate' | 'history'>;
export type AppropriatePersonDraft = Entry<Advocacy['appropriatePersons']>;
export type AppointmentDraft = Entry<Advocacy['appointments']>;
export type CapacityAdvocateDraft = NonNullable<Advocacy['capacityAdvocate']>;

export const DECISIONS: ListPlace = { list: 'decisions' };
export const COERCION: ListPlace = { list: 'coercion' };
export const SHARING: ListPlace = { list: 'sharing' };
export const REFUSALS: ListPlace = { list: 'refusals' };
export const APPROPRIATE_PERSONS: ListPlace = { list: 'appropriatePersons', part: 'advocacy' };
export const APPOINTMENTS: ListPlace = { list: 'appointments', part: 'advocacy' };

/** The lists of the section whose items have a history, in the order in which they are read. */
export const LISTS = [DECISIONS, APPROPRIATE_PERSONS, APPOINTMENTS, COERCION, SHARING, REFUSALS];
/** What of `advocacy` has a history of its own. */
export const WITHIN_ADVOCACY = ['appropriatePersons', 'appointments', 'capacityAdvocate'];

export type { Placed };
