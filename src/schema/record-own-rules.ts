import { coreCode, supportRoleList } from '../vocabulary/index.js';
import type { Path } from './issue.js';
import { contextOf, isClosing, SECTIONS } from './record-context.js';
import type { MspRecordDraft } from './record-shape.js';
import { reviewsThatCount } from './review-timeline-outcomes.js';
import type { Rule } from './section.js';
import { jurisdiction, peopleOf, repeatedIds, versions } from './shared-rules.js';
import { each } from './view.js';

type RecordRule = Rule<MspRecordDraft>;

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
  type Somebody = { readonly id?: string; readonly name?: string; readonly isSourceOfHarm?: boolean };
  const all = new Map<string | undefined, Somebody>([...each(record.people)].map(([, person]) => [person.id, person]));
  for (const name of SECTIONS) {
    for (const [i, { id, name: called, isSourceOfHarm }] of each(record[name]?.people)) {
      if (id === undefined) continue;
      const person = all.get(id);
      if (!person) {
        all.set(id, { id, ...(called !== undefined && { name: called }), ...(isSourceOfHarm && { isSourceOfHarm }) });
        continue;
      }
      const otherName = called !== undefined && person.name !== undefined && called !== person.name;
      const otherPart = (isSourceOfHarm === true) !== (person.isSourceOfHarm === true);
      if (otherName || otherPart) say('person-differs', [name, 'people', i, 'id'], { id: person.id ?? '' });
    }
  }
};

/** Who raised the concern is one of the people. */
const referrer: RecordRule = (record, say, context) => {
  const personId = record.concern?.referrer?.personId;
  const people = peopleOf({}, contextOf(record, context));
  if (people && personId !== undefined && !people.has(personId))
    say('person-unknown', ['concern', 'referrer', 'personId']);
};

/** A review in which something was said is one of the reviews. */
const reviews: RecordRule = ({ desiredOutcomes, reviewTimeline }, say) => {
  const there = new Set([...each(reviewTimeline?.reviews)].map(([, { id }]) => id));
  for (const [i, { reviewId, status }] of each(desiredOutcomes?.outcomes)) {
    if (reviewId !== undefined && status !== 'entered-in-error' && !there.has(reviewId))
      say('review-unknown', ['desiredOutcomes', 'outcomes', i, 'reviewId']);
  }
};

/** Parts in a conversation by which somebody helps the person to say what they want, beside those of independent advocates. */
const HELPERS = new Set([
  'supporter',
  'interpreter',
  'intermediary',
  'communication-partner',
  'appropriate-adult',
  'appropriate-person',
  'advocate-informal',
]);

/**
 * Rule V31: a source of harm interprets for nobody, and helps nobody to say what they want. Who only sits with the person may keep
 * them from speaking freely: a prompt.
 */
const presence: RecordRule = (record, say, context) => {
  const people = peopleOf({}, contextOf(record, context));
  const severity = isClosing(record) ? 'error' : 'warning';
  const isHelper = (role: string | undefined): boolean => {
    const known = coreCode(supportRoleList, role, context.catalogue);
    return known?.independent === true || HELPERS.has(known?.code ?? role ?? '');
  };
  const look = ({ personId, role }: { personId?: string; role?: string }, ...path: Path): void => {
    const person = personId === undefined ? undefined : people?.get(personId);
    if (person?.isSourceOfHarm !== true) return;
    // What was their part then, or, where that is not said, which parts they have at all.
    const roles = role === undefined ? (person.roles ?? []) : [role];
    if (roles.some(isHelper)) say('supporter-is-source-of-harm', [...path, 'personId'], undefined, severity);
    else say('source-of-harm-took-part', [...path, 'personId']);
  };
  for (const [i, { participants }] of each(record.desiredOutcomes?.conversations))
    for (const [k, somebody] of each(participants))
      look(somebody, 'desiredOutcomes', 'conversations', i, 'participants', k);
  for (const [i, { participants }] of reviewsThatCount(record.reviewTimeline ?? {}))
    for (const [k, somebody] of each(participants)) look(somebody, 'reviewTimeline', 'reviews', i, 'participants', k);
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
  reviews,
  presence,
  criteria,
];
