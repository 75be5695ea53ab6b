import { beyond, error, info, invalid, valid, warning, without, type Vector } from '../vector.js';
import { concern, desired, record, safe } from './parts.js';

const withConcern = (parts: object): object => record({ concern: { ...concern, ...parts } });
const person = { id: 'p1', roles: ['adult'] };

export const own: Vector[] = [
  valid('open', 'A whole record of an enquiry that goes on: two sections are there, two are still to come.', record()),
  invalid('record-list', 'A record is an object.', [], error('value-unreadable')),
  invalid(
    'record-empty',
    'An empty object.',
    {},
    error('version-missing', 'schemaVersion'),
    error('record-jurisdiction-missing', 'jurisdiction'),
    error('reference-missing', 'reference'),
    error('kind-missing', 'kind'),
    error('started-on-missing', 'startedOn'),
  ),
  valid(
    'record-without-sections',
    'A record that was just begun.',
    without(record(), 'desiredOutcomes', 'capacityAdvocacy', 'people', 'concern'),
  ),
  invalid(
    'record-version-two',
    'A second edition is not known here.',
    record({ schemaVersion: '2.0' }),
    error('version-unknown', 'schemaVersion'),
  ),
  valid(
    'record-version-newer',
    'A later version of the first edition is checked by what is known of it.',
    record({ schemaVersion: '1.7' }),
    info('version-newer', 'schemaVersion'),
  ),
  invalid(
    'record-without-jurisdiction',
    'A record pins its jurisdiction.',
    without(record(), 'jurisdiction'),
    error('record-jurisdiction-missing', 'jurisdiction'),
  ),
  invalid(
    'record-jurisdiction-without-version',
    'A jurisdiction is pinned with its version.',
    record({ jurisdiction: { id: 'england' } }),
    error('version-missing', 'jurisdiction', 'version'),
  ),
  invalid(
    'record-jurisdiction-text',
    'A jurisdiction is an object.',
    record({ jurisdiction: 'england' }),
    error('type-wrong', 'jurisdiction'),
  ),
  valid(
    'record-jurisdiction-unknown',
    'A jurisdiction that is not known here: told once, and rules that need one are not applied.',
    record({ jurisdiction: { id: 'guernsey', version: '3' } }),
    warning('jurisdiction-unknown', 'jurisdiction', 'id'),
  ),
  invalid(
    'record-reference-blank',
    'A blank reference is none.',
    record({ reference: ' ' }),
    error('reference-missing', 'reference'),
  ),
  invalid(
    'record-reference-number',
    'A reference is a text.',
    record({ reference: 1041 }),
    error('type-wrong', 'reference'),
  ),
  invalid(
    'record-kind-unknown',
    'The kind of enquiry decides a national figure: it is a closed list.',
    record({ kind: 's42' }),
    error('code-not-allowed', 'kind'),
  ),
  valid(
    'record-kind-other',
    'An enquiry that is not one under the statute.',
    record({ kind: 'other', personReference: 'P-1', groupReference: 'G-1', team: 'north' }),
  ),
  invalid(
    'record-started-not-real',
    'The start is a real date.',
    record({ startedOn: '2024-02-30' }),
    error('date-not-real', 'startedOn'),
  ),
  invalid(
    'record-started-no-year',
    'A day and a month without a year.',
    record({ startedOn: '-05-14' }),
    error('date-no-year', 'startedOn'),
  ),
  beyond(
    'record-started-future',
    'No enquiry has started tomorrow.',
    record({ startedOn: '2999-01-01' }),
    error('date-future', 'startedOn'),
  ),

  invalid(
    'people-without-id',
    'A person without an identifier.',
    record({ people: [person, { name: 'Ann' }] }),
    error('id-missing', 'people', 1, 'id'),
  ),
  beyond(
    'people-repeated',
    'Two people have the same identifier.',
    record({ people: [person, person] }),
    error('id-repeated', 'people', 1, 'id'),
  ),
  valid(
    'referrer',
    'Who raised the concern is one of the people, or is named.',
    withConcern({ referrer: { personId: 'p1', name: 'Ann', role: 'person' } }),
  ),
  beyond(
    'referrer-unknown',
    'Who raised the concern is not among the people.',
    withConcern({ referrer: { personId: 'p9' } }),
    error('person-unknown', 'concern', 'referrer', 'personId'),
  ),
  valid(
    'referrer-role-unknown',
    'Who may raise a concern is an open list.',
    withConcern({ referrer: { role: 'postwoman' } }),
    warning('code-unknown', 'concern', 'referrer', 'role'),
  ),
  valid(
    'risk-types',
    'Several types of risk, locations and sources, each once.',
    withConcern({
      riskTypes: ['physical', 'neglect'],
      locations: ['own-home', 'care-home-nursing'],
      sources: ['service-provider', 'unknown-to-individual'],
    }),
  ),
  valid(
    'risk-type-unknown',
    'Types of risk are an open list: an unknown one is a warning, and is kept.',
    withConcern({ riskTypes: ['physical', 'witchcraft'] }),
    warning('code-unknown', 'concern', 'riskTypes', 1),
  ),
  invalid(
    'risk-type-repeated',
    'The same type of risk twice.',
    withConcern({ riskTypes: ['physical', 'physical'] }),
    error('code-repeated', 'concern', 'riskTypes'),
  ),
  invalid(
    'risk-type-words',
    'A type of risk is a code.',
    withConcern({ riskTypes: ['Physical abuse'] }),
    error('code-not-allowed', 'concern', 'riskTypes', 0),
  ),
  invalid(
    'finding-without-words',
    'A finding that does not say what was found.',
    withConcern({ findings: [{ code: 'none-identified-no-action' }] }),
    error('finding-missing', 'concern', 'findings', 0, 'words'),
  ),
  invalid(
    'finding-code-unknown',
    'The code of a finding decides a national figure.',
    withConcern({ findings: [{ words: 'Nothing', code: 'substantiated' }] }),
    error('code-not-allowed', 'concern', 'findings', 0, 'code'),
  ),
  valid(
    'previous-concerns',
    'Earlier concerns, as exactly as they are known.',
    withConcern({ previousConcerns: [{ reference: 'E-900', date: '2021', outcome: 'Closed' }, {}] }),
  ),
  invalid(
    'previous-concern-undated-day',
    'A year and a day without a month.',
    withConcern({ previousConcerns: [{ date: '2021--03' }] }),
    error('date-no-month', 'concern', 'previousConcerns', 0, 'date'),
  ),
  invalid(
    'criterion-empty',
    'A criterion that says neither which nor whether it is met.',
    withConcern({ criteria: [{ evidence: 'Her notes' }] }),
    error('criterion-missing', 'concern', 'criteria', 0, 'code'),
    error('criterion-met-missing', 'concern', 'criteria', 0, 'met'),
  ),
  valid(
    'criterion-not-met',
    'An enquiry under the statute although a criterion is not met.',
    withConcern({ criteria: [{ code: 'care-and-support-needs', met: 'no' }] }),
    warning('criterion-not-met', 'concern', 'criteria', 0, 'met'),
  ),
  valid(
    'criterion-not-met-other',
    'Another enquiry needs no criteria.',
    record({ kind: 'other', concern: { ...concern, criteria: [{ code: 'abuse-or-neglect', met: 'no' }] } }),
  ),

  valid(
    'events',
    'What happened, by its moment or by its day.',
    record({
      events: [
        { id: 'e1', at: '2024-05-14T10:42:00+01:00', code: 'visit', what: 'First visit', by: { id: 'u1' } },
        { date: '2024-05', code: 'a-parade', what: 'A parade', why: 'It was May' },
      ],
    }),
    warning('code-unknown', 'events', 1, 'code'),
  ),
  invalid(
    'event-without-time',
    'An event that does not say when it happened.',
    record({ events: [{ what: 'A visit' }, { what: 'A visit', at: '', date: '2024-05-14' }] }),
    error('event-date-missing', 'events', 0, 'date'),
    error('instant-not-real', 'events', 1, 'at'),
  ),
  invalid(
    'event-without-words',
    'An event that does not say what happened.',
    record({ events: [{ id: 'e1', code: 'visit', date: '2024-05-14' }] }),
    error('event-missing', 'events', 0, 'what'),
  ),
  invalid(
    'event-moment-not-real',
    'A moment has an offset.',
    record({ events: [{ at: '2024-05-14T10:42:00', what: 'A visit' }] }),
    error('instant-not-real', 'events', 0, 'at'),
  ),
  beyond(
    'event-repeated',
    'Two events have the same identifier; those without one are not compared.',
    record({
      events: [{ id: 'e1', what: 'a' }, { what: 'b' }, { what: 'c' }, { id: 'e1', what: 'd' }].map((event) => ({
        ...event,
        date: '2024',
      })),
    }),
    error('id-repeated', 'events', 3, 'id'),
  ),
  valid(
    'record-unknown-fields',
    'Fields of a newer version or another vendor pass at every level, and what is set aside is never checked.',
    record({
      vendor: { deep: [1, { x: null }] },
      concern: { ...concern, vendor: 1 },
      events: [{ what: 'A visit', date: '2024', vendor: [] }],
      desiredOutcomes: desired({ vendor: true, outcomes: [{ ...safe, vendor: {} }] }),
      setAside: { concern: 7 },
    }),
  ),
];
