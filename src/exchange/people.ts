import type { RecordView } from './read.js';

/** Somebody as items of a record name them. */
export interface Named {
  readonly personId?: string;
  readonly name?: string;
  readonly who?: string;
  readonly isSourceOfHarm?: boolean;
}

/** Somebody as the record knows them. */
export interface Person {
  readonly name: string | undefined;
  readonly roles: readonly (string | undefined)[];
  readonly isSourceOfHarm: boolean;
}

const sectionsOf = ({ desiredOutcomes, capacityAdvocacy, reviewTimeline, closureFeedback }: RecordView) => [
  desiredOutcomes,
  capacityAdvocacy,
  reviewTimeline,
  closureFeedback,
];

/** The jurisdiction that is pinned: that of the record, else that of a section that stands alone. */
export const placeOf = (record: RecordView) =>
  record.jurisdiction ?? sectionsOf(record).find((section) => section?.jurisdiction)?.jurisdiction;

/** Every entry about somebody, in the record and in a section that stands alone. */
export const everybodyIn = (record: RecordView) =>
  [record, ...sectionsOf(record)].flatMap((part) => part?.people ?? []).filter((person) => person !== undefined);

/** Everybody who has an id, by it. */
export function peopleOf(record: RecordView): ReadonlyMap<string, Person> {
  const people = new Map<string, Person>();
  for (const { id, name, roles = [], isSourceOfHarm } of everybodyIn(record)) {
    if (id === undefined) continue;
    const before = people.get(id);
    people.set(id, {
      name: name ?? before?.name,
      roles: roles.length > 0 ? roles : (before?.roles ?? []),
      isSourceOfHarm: isSourceOfHarm === true || before?.isSourceOfHarm === true,
    });
  }
  return people;
}
