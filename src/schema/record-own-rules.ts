import type { MspRecordDraft } from './record-shape.js';
import type { Path } from './issue.js';
import type { Rule } from './section.js';
import { jurisdiction, peopleOf, repeatedIds, versions } from './shared-rules.js';
import { each } from './view.js';

type RecordRule = Rule<MspRecordDraft>;
const SECTIONS = ['desiredOutcomes', 'capacityAdvocacy', 'reviewTimeline', 'closureFeedback'] as const;

const ids: RecordRule = ({ people, events }, say) => {
  repeatedIds('people', people, say);
  repeatedIds('events', events, say);
};

/** A jurisdiction that is not known here; that there is none is told where the field is. */
const known: RecordRule = (record, say, context) => {
  if (record.jurisdiction?.id) jurisdiction(record, say, context);
};

/** A section that says for itself under which jurisdiction it is says the same as its record. */
const sameJurisdiction: RecordRule = (record, say) => {
  const { id, version } = record.jurisdiction ?? {};
  for (const name of SECTIONS) {
    const own = record[name]?.jurisdiction;
    if (!own || !id) continue;
    const path = [name, 'jurisdiction'];
    if (own.id && own.id !== id) say('jurisdiction-differs', [...path, 'id']);
    // A newer version of the same profile may have come into force between two sections.
    else if (own.version && version && own.version !== version)
      say('jurisdiction-differs', [...path, 'version'], undefined, 'warning');
  }
};

/** An id stands for one person, in the record and in each of its sections. */
const samePeople: RecordRule = (record, say) => {
  const all = new Map([...each(record.people)].map(([, person]) => [person.id, person]));
  for (const name of SECTIONS) {
    for (const [i, { id, name: called, isSourceOfHarm }] of each(record[name]?.people)) {
      const person = id === undefined ? undefined : all.get(id);
      if (!person) continue;
      const otherName = called !== undefined && person.name !== undefined && called !== person.name;
      const otherPart = (isSourceOfHarm === true) !== (person.isSourceOfHarm === true);
      if (otherName || otherPart) say('person-differs', [name, 'people', i, 'id'], { id: person.id ?? '' });
    }
  }
};

/** Who raised the concern is one of the people. */
const referrer: RecordRule = (record, say, context) => {
  const personId = record.concern?.referrer?.personId;
  const people = peopleOf(record, context);
  if (people && personId !== undefined && !people.has(personId))
    say('person-unknown', ['concern', 'referrer', 'personId']);
};

/** Rule V31, prompt: a source of harm who sits with the person may keep them from speaking freely. */
const presence: RecordRule = (record, say, context) => {
  const people = peopleOf(record, context);
  const look = (personId: string | undefined, ...path: Path): void => {
    if (personId !== undefined && people?.get(personId)?.isSourceOfHarm === true)
      say('source-of-harm-took-part', [...path, 'personId']);
  };
  for (const [i, { participants }] of each(record.desiredOutcomes?.conversations))
    for (const [k, { personId }] of each(participants))
      look(personId, 'desiredOutcomes', 'conversations', i, 'participants', k);
  for (const [i, { participants }] of each(record.reviewTimeline?.reviews))
    for (const [k, { personId }] of each(participants))
      look(personId, 'reviewTimeline', 'reviews', i, 'participants', k);
};

/** An enquiry under the statute has all its criteria met; another enquiry needs none. */
const criteria: RecordRule = ({ kind, concern }, say) => {
  if (kind !== 'section-42') return;
  for (const [i, { met }] of each(concern?.criteria))
    if (met === 'no') say('criterion-not-met', ['concern', 'criteria', i, 'met']);
};

/** What the record says of itself. */
export const ownRules: readonly RecordRule[] = [
  versions,
  ids,
  known,
  sameJurisdiction,
  samePeople,
  referrer,
  presence,
  criteria,
];
