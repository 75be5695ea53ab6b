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

/** Somebody wherever the record names them, by every name that it has for them there. */
export interface NamedEntry {
  readonly personId: string | undefined;
  readonly names: readonly string[];
  readonly isSourceOfHarm: boolean;
  /** Whether they were thought fit to support the person, and are thought to have a part in the harm. */
  readonly isImplicated: boolean;
}

type Fields = Readonly<Record<string, unknown>>;

const textOf = (value: unknown): string[] => (typeof value === 'string' && value.trim() !== '' ? [value.trim()] : []);
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

function entryOf(item: Fields, personId: unknown): NamedEntry {
  const { history, checks } = item;
  // An earlier version may have been about somebody else.
  const earlier = (Array.isArray(history) ? (history as unknown[]) : [])
    .filter(isFields)
    .filter((version) => version['personId'] === item['personId']);
  return {
    personId: typeof personId === 'string' && personId !== '' ? personId : undefined,
    names: [item, ...earlier].flatMap(({ name, who }) => [...textOf(name), ...textOf(who)]),
    isSourceOfHarm: item['isSourceOfHarm'] === true,
    isImplicated:
      textOf(item['implicatedOn']).length > 0 || (isFields(checks) && checks['not-implicated-in-harm'] === 'no'),
  };
}

/** Every place that names somebody: the people, and wherever a name or an id stands beside what they do. Not who recorded it. */
export function namedIn(record: RecordView): NamedEntry[] {
  const entries: NamedEntry[] = [];
  const look = (value: unknown, isEarlier: boolean, isPeople: boolean): void => {
    if (Array.isArray(value)) for (const item of value as unknown[]) look(item, isEarlier, isPeople);
    else if (isFields(value)) {
      const entry = entryOf(value, isPeople ? value['id'] : value['personId']);
      const { names, personId } = entry;
      // What an earlier version says of somebody does not hold any more; the name is one of theirs all the same.
      if (isEarlier) entries.push({ ...entry, isSourceOfHarm: false, isImplicated: false });
      else if (names.length > 0 || personId !== undefined) entries.push(entry);
      for (const [field, part] of Object.entries(value))
        if (field !== 'setAside' && field !== 'by') look(part, isEarlier || field === 'history', field === 'people');
    }
  };
  look(record, false, false);
  return entries;
}
