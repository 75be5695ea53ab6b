import { desiredOutcomesStructure } from '../schema/desired-outcomes-shape.js';
import { capacityAdvocacyStructure } from '../schema/capacity-advocacy-shape.js';
import { closureFeedbackStructure } from '../schema/closure-feedback-shape.js';
import { reviewTimelineStructure } from '../schema/review-timeline-shape.js';
import { migrate } from '../schema/migrate.js';
import type { Node } from '../schema/nodes.js';
import { isObject } from '../schema/objects.js';
import { recordStructure, type MspRecordDraft } from '../schema/record-shape.js';
import { sectionFields } from '../schema/shared-shape.js';
import { viewOf, type View } from '../schema/view.js';

/** A record as it is told: what can be read of it. */
export type RecordView = View<MspRecordDraft>;
/** An item of a list of the record. */
export type ItemOf<L> = NonNullable<NonNullable<L> extends readonly (infer I)[] ? I : never>;

const structures: Readonly<Record<string, Node>> = {
  desiredOutcomes: desiredOutcomesStructure,
  capacityAdvocacy: capacityAdvocacyStructure,
  reviewTimeline: reviewTimelineStructure,
  closureFeedback: closureFeedbackStructure,
};

const ownFields = ({ shape = {} }: Node): string[] => Object.keys(shape).filter((name) => !(name in sectionFields));

/** A section that stands alone, as the record that holds nothing else. No field stands in two sections, so each says which it is. */
function asRecord(value: Record<string, unknown>): Record<string, unknown> {
  const alone = Object.entries(structures).flatMap(([name, structure]): [string, unknown][] =>
    value[name] === undefined && ownFields(structure).some((field) => Object.hasOwn(value, field))
      ? [[name, value]]
      : [],
  );
  return alone.length === 0 ? value : { ...value, ...Object.fromEntries(alone) };
}

const SOURCE_OF_HARM = /^source[\s_-]*of[\s_-]*harm$/i;
const YES = /^(yes|true|1)$/i;

/**
 * Somebody, marked as a source of harm where another vendor says so in another way: by a part, or by a flag that is no boolean. Who is named
 * to the person hangs on it, so either counts.
 */
function marked(person: unknown): unknown {
  if (!isObject(person)) return person;
  const { roles, isSourceOfHarm: flag } = person;
  const isByPart = Array.isArray(roles) && roles.some((role) => typeof role === 'string' && SOURCE_OF_HARM.test(role));
  const isByFlag = (typeof flag === 'string' || typeof flag === 'number') && YES.test(String(flag));
  return isByPart || isByFlag ? { ...person, isSourceOfHarm: true } : person;
}
const withMarks = (part: unknown): unknown =>
  isObject(part) && Array.isArray(part['people']) ? { ...part, people: part['people'].map(marked) } : part;

/** The same with everybody marked, in the record and in each of its sections. */
const allMarked = (record: Record<string, unknown>): unknown =>
  withMarks({
    ...record,
    ...Object.fromEntries(
      Object.keys(structures).flatMap((name) => (name in record ? [[name, withMarks(record[name])]] : [])),
    ),
  });

/**
 * What can be read of a record, or of one section that is stored alone: then it is the only one of the record. Older
 * editions are brought to the current one, unknown fields are left out, and of what has the wrong type nothing is left.
 */
export function readRecord(value: unknown): RecordView | undefined {
  if (!isObject(value)) return undefined;
  return viewOf(recordStructure, allMarked(asRecord(migrate('record', migrate('desired-outcomes', value)))));
}

/** The items of a list by their ids; of two with one id the first. */
export function byId<I extends { readonly id?: string }>(
  list: readonly (I | undefined)[] | undefined,
): ReadonlyMap<string, I> {
  const found = new Map<string, I>();
  for (const item of list ?? []) if (item?.id !== undefined && !found.has(item.id)) found.set(item.id, item);
  return found;
}
