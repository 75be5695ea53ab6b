import { beyond, error, info, invalid, valid, warning, without, type Vector } from '../vector.js';
import { action, outcome, outcomeChange, review, section, timescale, withReview } from './parts.js';

const other = { vendor: { note: 'theirs', list: [1, null, { deep: true }] }, empty: null };

export const wholeSection: Vector[] = [
  invalid('value-list', 'A section is an object.', [review], error('value-unreadable')),
  invalid(
    'value-empty',
    'An empty object: even a section without reviews says so with an empty list.',
    {},
    error('version-missing', 'schemaVersion'),
    error('review-missing', 'reviews'),
    info('jurisdiction-missing'),
  ),
  invalid(
    'reviews-absent',
    'The list of reviews is not there.',
    without(section({ timescaleChanges: [timescale] }), 'reviews'),
    error('review-missing', 'reviews'),
  ),
  invalid(
    'reviews-no-list',
    'Reviews are a list, one review neither.',
    section({ reviews: review }),
    error('type-wrong', 'reviews'),
  ),
  valid(
    'version-newer',
    'A later version of the first edition is checked by what is known of it.',
    section({ schemaVersion: '1.3' }),
    info('version-newer', 'schemaVersion'),
  ),
  invalid(
    'version-two',
    'A second edition is not known here.',
    section({ schemaVersion: '2.0' }),
    error('version-unknown', 'schemaVersion'),
  ),
  valid(
    'jurisdiction-unknown',
    'A jurisdiction that is not known here is shown in neutral words.',
    section({ jurisdiction: { id: 'guernsey', version: '3' } }),
    warning('jurisdiction-unknown', 'jurisdiction', 'id'),
  ),
  beyond(
    'review-id-repeated',
    'Two reviews have the same identifier.',
    section({ reviews: [review, { ...review, date: '2024-07-01' }] }),
    error('id-repeated', 'reviews', 1, 'id'),
  ),
  beyond(
    'people-id-repeated',
    'Two people have the same identifier.',
    section({ people: [{ id: 'p1' }, { id: 'p1' }] }),
    error('id-repeated', 'people', 1, 'id'),
  ),
  valid(
    'text-long',
    'A long text is kept whole.',
    withReview({ riskWorker: 'He came, and he went. '.repeat(240) }),
    warning('text-long', 'reviews', 0, 'riskWorker'),
  ),
  valid(
    'unknown-fields',
    'Fields of a newer version or another vendor pass at every level.',
    section({
      ...other,
      reviews: [
        {
          ...review,
          ...other,
          changed: { words: 'x', ...other },
          progress: [{ outcomeId: 'o1', status: 'stuck', ...other }],
          actions: [{ ...action, ...other }],
          participants: [other],
        },
      ],
      timescaleChanges: [{ ...timescale, ...other }],
      outcomeChanges: [{ ...outcomeChange, outcome: { ...outcome, ...other }, ...other }],
    }),
  ),
  valid(
    'set-aside',
    'What is set aside is never checked.',
    section({ setAside: { reviews: 7 }, reviews: [{ ...review, setAside: { participationReason: 3 } }] }),
  ),
  invalid(
    'recorded-without-offset',
    'A moment without an offset could be any hour.',
    withReview({ recordedAt: '2024-06-03T10:42:00', by: { name: 'Duty worker' } }),
    error('instant-not-real', 'reviews', 0, 'recordedAt'),
    error('id-missing', 'reviews', 0, 'by', 'id'),
  ),
];
