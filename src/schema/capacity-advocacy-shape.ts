import { advocacySchema, type Advocacy } from './advocacy-shape.js';
import { coercionSchema, decisionSchema, type Coercion, type Decision } from './capacity-shape.js';
import type { Draft } from './draft.js';
import { item, list, optional, type TypeOf } from './fields.js';
import { involvementSchema } from './involvement-shape.js';
import { sectionFields } from './shared-shape.js';
import { refusalSchema, sharingSchema, type Refusal, type Sharing } from './sharing-shape.js';

/** The fields, without what holds between objects and over time. JSON Schema is made from it. */
export const capacityAdvocacyStructure = item({
  ...sectionFields,
  involvement: optional(involvementSchema),
  decisions: list(decisionSchema, 'decision-missing', true),
  coercion: optional(list(coercionSchema)),
  advocacy: optional(advocacySchema),
  sharing: optional(list(sharingSchema)),
  refusals: optional(list(refusalSchema)),
});
type Structure = TypeOf<typeof capacityAdvocacyStructure>;

/**
 * The section capacity and advocacy: what helps the person take part and decide, and what follows where that needs more.
 * That nothing is in doubt is one decision, too: `no-reason-to-doubt`, `has-capacity-presumed` and its date.
 */
export type CapacityAdvocacy = Omit<Structure, 'decisions' | 'coercion' | 'advocacy' | 'sharing' | 'refusals'> & {
  decisions: Decision[];
  coercion?: Coercion[];
  advocacy?: Advocacy;
  sharing?: Sharing[];
  refusals?: Refusal[];
};
/** The section while it is being written, and as rules read it: anything may be absent, and codes are any text. */
export type CapacityAdvocacyDraft = Draft<Structure>;
