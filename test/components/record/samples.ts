// Whole records for the contract suite, made of the samples of the sections, after the case of Joyce (Making Safeguarding Personal:
// toolkit case studies). The dates are long past, so that no clock makes them a future one.
import * as advocacy from '../capacity-advocacy/samples.js';
import * as wanted from '../desired-outcomes/samples.js';
import * as timeline from '../review-timeline/samples.js';

type Holder = Readonly<Record<string, unknown>>;
/** A section as it lies in a record, which has the jurisdiction. */
const within = <T extends Holder>({ jurisdiction: _pinned, ...section }: T): Omit<T, 'jurisdiction'> => section;

const record = {
  schemaVersion: '1.0',
  jurisdiction: { id: 'england', version: '1.0' },
  reference: 'SG-2024-0117',
  kind: 'section-42',
  startedOn: '2024-05-13',
};
const people = [
  { id: 'p1', roles: ['adult'] },
  { id: 'p2', roles: ['neighbour'], isSourceOfHarm: true },
];
const desiredOutcomes = within(wanted.two);
const capacityAdvocacy = within(advocacy.whole);
const [review] = timeline.whole.reviews;

export const whole = {
  ...record,
  people,
  desiredOutcomes,
  capacityAdvocacy,
  reviewTimeline: { schemaVersion: '1.0', reviews: [review] },
};
export const little = { ...record, desiredOutcomes: wanted.notAsked };

/** What goes on for her after she said no is missing; how it is watched is there. */
export const unfinished = { ...record, desiredOutcomes, capacityAdvocacy: within(advocacy.unfinished) };

const other = { vendor: { note: 'theirs', list: [1, { deep: [null, true] }] } };

/** How the outcomes go that are there: there is none of the second name. */
const ofThese = (item: object): object => {
  const { progress } = item as { progress?: readonly object[] };
  return progress
    ? { ...item, progress: progress.map((one, i) => ({ ...one, outcomeId: i === 0 ? 'o1' : 'o10' })) }
    : item;
};

/** Later versions and other vendors: unknown fields at every level, lists longer than this version makes. */
export const fromElsewhere = {
  'x-first': 'before all others',
  ...record,
  jurisdiction: { ...record.jurisdiction, ...other },
  people: people.map((person) => ({ ...person, ...other })),
  concern: { riskTypes: ['psychological'], ...other },
  desiredOutcomes: within(wanted.fromElsewhere),
  capacityAdvocacy: within(advocacy.fromElsewhere),
  reviewTimeline: { ...within(timeline.fromElsewhere), reviews: timeline.fromElsewhere.reviews.map(ofThese) },
  events: [{ id: 'e1', date: '2024-05-13', what: 'A concern was raised', ...other }],
  setAside: { 'desiredOutcomes/0/why': 'oversight' },
  'x-last': [[], {}, null, 0, false, ''],
};

const at = (
  name: string,
  { value, path, code }: { value: object; path: readonly (string | number)[]; code: string },
) => ({
  value: { ...whole, [name]: within(value as Holder) },
  path: [name, ...path],
  code,
});
export const unknownOpen = at('desiredOutcomes', wanted.unknownOpen);
export const unknownClosed = at('desiredOutcomes', wanted.unknownClosed);
export const ownCode = {
  ...at('desiredOutcomes', wanted.ownCode),
  catalogue: wanted.ownCode.catalogue,
  label: wanted.ownCode.label,
};
