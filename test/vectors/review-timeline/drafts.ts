import { error, invalidDraft, validDraft, type Vector } from '../vector.js';
import { outcome, section } from './parts.js';

export const drafts: Vector[] = [
  validDraft('draft-empty', 'A draft may hold nothing yet.', {}),
  validDraft('draft-half', 'A review that has just been begun, and half an action.', {
    reviews: [{ id: 'r1', changed: { words: 'He' }, agreed: {}, actions: [{ what: '' }] }],
    timescaleChanges: [{}],
    outcomeChanges: [{ outcome: { words: 'I' } }],
  }),
  validDraft(
    'draft-codes',
    'Codes and dates are any text: nothing the user has is refused.',
    section({
      schemaVersion: 'later',
      reviews: [{ date: 'last week', participation: '?', progress: [{ status: 'fine' }], stage: '' }],
      outcomeChanges: [{ outcome: { ...outcome, source: 'professional', rank: 9 } }],
    }),
  ),
  invalidDraft('draft-unreadable', 'A draft is an object, too.', 'draft', error('value-unreadable')),
  invalidDraft(
    'draft-types',
    'Types hold in a draft, all of which are told.',
    {
      reviews: [{ changed: 'x', progress: {}, actions: [{ byWhen: 2024 }] }, null],
      outcomeChanges: [{ outcome: [] }],
      nextReviewOn: 2024,
    },
    error('type-wrong', 'reviews', 0, 'changed'),
    error('type-wrong', 'reviews', 0, 'progress'),
    error('type-wrong', 'reviews', 0, 'actions', 0, 'byWhen'),
    error('type-wrong', 'reviews', 1),
    error('type-wrong', 'outcomeChanges', 0, 'outcome'),
    error('type-wrong', 'nextReviewOn'),
  ),
];
