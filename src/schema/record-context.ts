import { casePathList, coreCode, findCode, riskTypeList } from '../vocabulary/index.js';
import { involvedUntil } from './advocacy-course.js';
import { sourcesOfHarmIn } from './advocacy-people.js';
import type { MspRecordDraft } from './record-shape.js';
import type { Context } from './section.js';
import { isTheAdult } from './shared-rules.js';
import { each, type View } from './view.js';

/** A record as a rule reads it: anything may be absent. */
export type RecordView = View<MspRecordDraft>;

/** Who has died, moved or cannot be reached is asked nothing more, and neither is a record that was opened by mistake. */
export const isAdministrative = ({ closureFeedback }: RecordView): boolean =>
  findCode(casePathList, closureFeedback?.closure?.path)?.group === 'administrative';

/** Whether the enquiry is being closed, so that what is missing is missed for good. */
export const isClosing = (record: RecordView): boolean =>
  (record.concludedOn !== undefined || record.closureFeedback?.closure !== undefined) && !isAdministrative(record);

/** The day on which the work ended, as far as it is recorded. */
export const endOf = ({ closureFeedback, concludedOn }: RecordView): string | undefined =>
  closureFeedback?.closure?.date ?? concludedOn;

/** The sections of a record, by the fields that hold them. */
export const SECTIONS = ['desiredOutcomes', 'capacityAdvocacy', 'reviewTimeline', 'closureFeedback'] as const;

/** Everybody whom the record or one of its sections names. Undefined where nobody has such a list. */
function everybodyIn(record: RecordView): NonNullable<RecordView['people']> | undefined {
  const lists = [record.people, ...SECTIONS.map((name) => record[name]?.people)];
  return lists.some((list) => list !== undefined) ? lists.flatMap((list) => list ?? []) : undefined;
}

/**
 * Whether another person is thought to have caused the harm: a type of risk says so (self-neglect alone does not), or another
 * person is recorded as its source. Undefined where nothing says either.
 */
function harmByAnother(
  { concern, capacityAdvocacy = {} }: RecordView,
  people: RecordView['people'],
  catalogue: unknown,
): boolean | undefined {
  const types = [...each(concern?.riskTypes)].map(([, type]) => coreCode(riskTypeList, type, catalogue));
  const bySource = sourcesOfHarmIn(capacityAdvocacy, { people })?.some((person) => !isTheAdult(person));
  if (bySource || types.some((type) => type?.bySelf !== true)) return true;
  return types.length > 0 ? false : undefined;
}

/** What the record knows, for the rules of its sections. Items that cannot be read are told already, and are left out. */
export function contextOf(record: RecordView, context: Context): Context {
  const { jurisdiction, kind, desiredOutcomes, capacityAdvocacy } = record;
  const people = everybodyIn(record);
  const byAnother = harmByAnother(record, people, context.catalogue);
  const closing = isClosing(record);
  const until = closing ? involvedUntil(record, endOf(record)) : undefined;
  const listOf = (of: object | undefined, items: readonly unknown[] | undefined): unknown => (of ? items : []);
  return {
    ...context,
    ...(jurisdiction?.id && { jurisdiction: jurisdiction.id }),
    ...(kind !== undefined && { kind }),
    ...(people && { people }),
    ...(byAnother !== undefined && { harmByAnother: byAnother }),
    outcomes: listOf(desiredOutcomes, desiredOutcomes?.outcomes),
    conversations: listOf(desiredOutcomes, desiredOutcomes?.conversations),
    refusals: listOf(capacityAdvocacy, capacityAdvocacy?.refusals ?? []),
    closing,
    ...(until !== undefined && { involvedUntil: until }),
  };
}

/**
 * A section as its record has it: under the jurisdiction of the record, whatever it says for itself. That the two differ is
 * told apart.
 */
export const inRecord = <S>({ jurisdiction }: RecordView, section: S): S =>
  jurisdiction?.id ? { ...section, jurisdiction } : section;
