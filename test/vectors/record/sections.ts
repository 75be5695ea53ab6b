import { beyond, error, invalid, valid, warning, without, type Vector } from '../vector.js';
import {
  advocacy,
  concern,
  deciding,
  desired,
  going,
  lacks,
  noDifficulty,
  record,
  review,
  safe,
  talk,
} from './parts.js';

const england = { id: 'england', version: '1.0' };
const hard = { ...noDifficulty, 'communicating-views': 'substantial' };
const represented = { ...lacks, representative: { name: 'Ms Reed', role: 'advocate-imca' } };
const people = [
  { id: 'p1', name: 'Joyce', roles: ['adult'] },
  { id: 'p2', name: 'Col', isSourceOfHarm: true },
];

export const sections: Vector[] = [
  valid(
    'section-with-its-own-frame',
    'A section that says the same jurisdiction and people as its record.',
    record({ desiredOutcomes: desired({ jurisdiction: england, people: [{ id: 'p1' }] }) }),
  ),
  beyond(
    'section-of-another-jurisdiction',
    'A section of another jurisdiction than its record.',
    record({ desiredOutcomes: desired({ jurisdiction: { id: 'scotland', version: '1.0' } }) }),
    error('jurisdiction-differs', 'desiredOutcomes', 'jurisdiction', 'id'),
  ),
  beyond(
    'section-judged-by-the-law-of-the-record',
    'A section that says Scotland, in a record of England: the law of the record asks for an advocate.',
    record({
      capacityAdvocacy: deciding({
        jurisdiction: { id: 'scotland', version: '1.0' },
        advocacy: advocacy({ difficulties: hard }),
      }),
    }),
    error('jurisdiction-differs', 'capacityAdvocacy', 'jurisdiction', 'id'),
    error('advocate-missing', 'capacityAdvocacy', 'advocacy', 'appointments'),
  ),
  valid(
    'section-of-another-version',
    'A section under another version of the same profile.',
    record({ capacityAdvocacy: deciding({ jurisdiction: { id: 'england', version: '1.1' } }) }),
    warning('jurisdiction-differs', 'capacityAdvocacy', 'jurisdiction', 'version'),
  ),
  invalid(
    'section-jurisdiction-without-id',
    'A jurisdiction without an identifier is none, in a section too.',
    record({ reviewTimeline: going({ jurisdiction: { version: '1.0' } }) }),
    error('id-missing', 'reviewTimeline', 'jurisdiction', 'id'),
  ),
  valid(
    'section-person-renamed',
    'The same identifier for people of different names.',
    record({ people, desiredOutcomes: desired({ people: [{ id: 'p1', name: 'Joan' }] }) }),
    warning('person-differs', 'desiredOutcomes', 'people', 0, 'id'),
  ),
  valid(
    'section-person-no-source-of-harm',
    'A section that knows nothing of a source of harm that the record knows of.',
    record({ people, reviewTimeline: going({ people: [{ id: 'p2', name: 'Col' }] }) }),
    warning('person-differs', 'reviewTimeline', 'people', 0, 'id'),
  ),
  valid(
    'section-person-source-of-harm-all-the-same',
    'Who is a source of harm in the record is one in a section that does not say so.',
    record({
      people,
      capacityAdvocacy: deciding({
        people: [{ id: 'p2', name: 'Col' }],
        involvement: { supporters: [{ id: 'su1', personId: 'p2', roles: ['friend'], purpose: 'To be with me' }] },
      }),
    }),
    warning('person-differs', 'capacityAdvocacy', 'people', 0, 'id'),
    warning('supporter-is-source-of-harm', 'capacityAdvocacy', 'involvement', 'supporters', 0, 'personId'),
  ),
  invalid(
    'section-text',
    'A section is an object.',
    record({ desiredOutcomes: 'none', reviewTimeline: [] }),
    error('type-wrong', 'desiredOutcomes'),
    error('type-wrong', 'reviewTimeline'),
  ),
  invalid(
    'section-version-absent',
    'Each section carries its own version.',
    record({ reviewTimeline: { reviews: [review] } }),
    error('version-missing', 'reviewTimeline', 'schemaVersion'),
  ),
  invalid(
    'section-fields',
    'The fields of every section are checked, with the way from the record on.',
    record({
      desiredOutcomes: desired({ outcomes: [{ ...safe, source: 'professional' }] }),
      capacityAdvocacy: deciding({ decisions: [] }),
      reviewTimeline: going({ reviews: [{ ...review, changed: {} }] }),
    }),
    error('code-not-allowed', 'desiredOutcomes', 'outcomes', 0, 'source'),
    error('asked-status-missing', 'desiredOutcomes', 'conversations', 0, 'askedStatus'),
    error('decision-missing', 'capacityAdvocacy', 'decisions'),
    error('review-changed-missing', 'reviewTimeline', 'reviews', 0, 'changed', 'words'),
  ),
  beyond(
    'section-rules',
    'The rules of every section hold, with the way from the record on.',
    record({
      desiredOutcomes: desired({ outcomes: [safe, { ...safe, words: 'I want my money back' }] }),
      reviewTimeline: going({ reviews: [review, review] }),
    }),
    error('id-repeated', 'desiredOutcomes', 'outcomes', 1, 'id'),
    error('id-repeated', 'reviewTimeline', 'reviews', 1, 'id'),
  ),
  beyond(
    'section-refers-to-people-of-the-record',
    'People of a section are those of its record.',
    record({
      desiredOutcomes: desired({
        conversations: [{ ...talk, participants: [{ personId: 'p1' }, { personId: 'p9' }] }],
      }),
    }),
    error('person-unknown', 'desiredOutcomes', 'conversations', 0, 'participants', 1, 'personId'),
  ),
  valid(
    'source-of-harm-in-the-room',
    'A source of harm took part in the conversation, and in a review.',
    record({
      desiredOutcomes: desired({ conversations: [{ ...talk, participants: [{ personId: 'p2' }] }] }),
      reviewTimeline: going({ reviews: [{ ...review, participants: [{ personId: 'p1' }, { personId: 'p2' }] }] }),
    }),
    warning('source-of-harm-took-part', 'desiredOutcomes', 'conversations', 0, 'participants', 0, 'personId'),
    warning('source-of-harm-took-part', 'reviewTimeline', 'reviews', 0, 'participants', 1, 'personId'),
  ),
  valid(
    'source-of-harm-in-a-mistaken-review',
    'A review that was recorded by mistake says nothing of who was there.',
    record({
      reviewTimeline: going({
        reviews: [{ id: 'r1', status: 'entered-in-error', participants: [{ personId: 'p2' }] }],
      }),
    }),
  ),
  beyond(
    'progress-of-unknown-outcome',
    'A review speaks of an outcome that the record does not have.',
    record({
      reviewTimeline: going({ reviews: [{ ...review, progress: [{ outcomeId: 'o9', status: 'stuck' }] }] }),
    }),
    error('outcome-unknown', 'reviewTimeline', 'reviews', 0, 'progress', 0, 'outcomeId'),
  ),
  beyond(
    'progress-before-outcome',
    'A review of the day before the outcome was said cannot speak of it.',
    record({
      reviewTimeline: going({
        reviews: [{ ...review, date: '2024-05-13', progress: [{ outcomeId: 'o1', status: 'on-track' }] }],
      }),
    }),
    error('progress-before-outcome', 'reviewTimeline', 'reviews', 0, 'progress', 0, 'outcomeId'),
  ),
  valid(
    'review-before-outcome',
    'A review may be earlier than any outcome.',
    record({ reviewTimeline: going({ reviews: [{ ...review, date: '2024-05-13' }] }) }),
  ),
  beyond(
    'progress-without-outcomes',
    'A record without the section of outcomes has none to speak of.',
    without(
      record({ reviewTimeline: going({ reviews: [{ ...review, progress: [{ outcomeId: 'o1', status: 'stuck' }] }] }) }),
      'desiredOutcomes',
    ),
    error('outcome-unknown', 'reviewTimeline', 'reviews', 0, 'progress', 0, 'outcomeId'),
  ),

  beyond(
    'advocate-is-a-duty',
    'In an enquiry under the statute the law of the record asks for an advocate (Care Act 2014 s68).',
    record({ capacityAdvocacy: deciding({ advocacy: advocacy({ difficulties: hard }) }) }),
    error('advocate-missing', 'capacityAdvocacy', 'advocacy', 'appointments'),
  ),
  valid(
    'advocate-is-good-practice',
    'In another enquiry the same answers prompt.',
    record({ kind: 'other', capacityAdvocacy: deciding({ advocacy: advocacy({ difficulties: hard }) }) }),
    warning('advocate-missing', 'capacityAdvocacy', 'advocacy', 'appointments'),
  ),
  valid(
    'advocate-without-test',
    'Where the law of the record has no such test, the answers ask for nothing.',
    record({
      jurisdiction: { id: 'scotland', version: '1.0' },
      capacityAdvocacy: deciding({ advocacy: advocacy({ difficulties: hard }) }),
    }),
  ),
  valid(
    'capacity-advocate-by-type-of-risk',
    'Abuse by another person: was a capacity advocate considered for a person who lacks capacity.',
    record({
      people: [{ id: 'p1' }],
      concern: { ...concern, riskTypes: ['self-neglect', 'physical'] },
      capacityAdvocacy: deciding({ decisions: [represented] }),
    }),
    warning('capacity-advocate-missing', 'capacityAdvocacy', 'advocacy', 'capacityAdvocate'),
  ),
  valid(
    'capacity-advocate-not-for-self-neglect',
    'Self-neglect alone is not done by another person.',
    record({
      people: [{ id: 'p1' }],
      concern: { ...concern, riskTypes: ['self-neglect'] },
      capacityAdvocacy: deciding({ decisions: [represented] }),
    }),
  ),
];
