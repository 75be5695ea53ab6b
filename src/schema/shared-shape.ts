import {
  anything,
  filledText,
  flag,
  formatted,
  id,
  instant,
  item,
  list,
  optional,
  text,
  type TypeOf,
} from './fields.js';
import { VERSION } from './patterns.js';

// What every section has.

/** Who recorded something. */
export const bySchema = item({ id, name: optional(text), role: optional(text) });
/** Who recorded something: what `bySchema` takes. */
export type By = TypeOf<typeof bySchema>;

/** When a version was recorded and by whom; the time of the event itself is a field of its own. */
export const recorded = { recordedAt: optional(instant), by: optional(bySchema) };

/** Why what was saved is not what is there now: something is put right, or was recorded by mistake. */
export const correctionSchema = item({ reason: filledText('correction-reason-missing') });
/** Why what was saved is not what is there now: what `correctionSchema` takes. */
export type Correction = TypeOf<typeof correctionSchema>;

/** Answers whose question has gone; they come back with it, and are never checked. */
export const setAside = optional(anything);

/** The jurisdiction profile that is in force: its id, and its version as it was then. */
export const jurisdictionSchema = item({
  id,
  version: filledText('version-missing'),
});

/** A person who has a part in the record. */
export const personSchema = item({
  id,
  name: optional(text),
  roles: optional(list(text)),
  isSourceOfHarm: optional(flag),
});
/** A person who has a part in the record: what `personSchema` takes. */
export type Person = TypeOf<typeof personSchema>;

/** The version of the schema that a section or a record was written with. */
export const schemaVersion = formatted<`1.${number}`>(VERSION, '[^0-9.]', 'version-missing', 'version-unknown');

/** What each section begins with. Jurisdiction and people stand in it where it is stored alone; else the record has them. */
export const sectionFields = {
  schemaVersion,
  jurisdiction: optional(jurisdictionSchema),
  people: optional(list(personSchema)),
  setAside,
};
