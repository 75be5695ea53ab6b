import { error, invalidDraft, validDraft, type Vector } from '../vector.js';
import { concluded, record } from './parts.js';

export const drafts: Vector[] = [
  validDraft('draft-empty', 'A draft may hold nothing yet.', {}),
  validDraft('draft-whole', 'A whole record is a draft, too, and nothing is prompted.', concluded({ concern: {} })),
  validDraft('draft-half', 'Half of everything.', {
    jurisdiction: {},
    kind: 'perhaps',
    startedOn: '2024--1',
    concern: { riskTypes: ['?', '?'], criteria: [{}] },
    desiredOutcomes: { outcomes: [{ source: 'professional' }] },
    closureFeedback: { closure: { path: 'up' } },
    events: [{}],
  }),
  invalidDraft('draft-unreadable', 'A draft is an object, too.', 'record', error('value-unreadable')),
  invalidDraft(
    'draft-types',
    'Types hold in a draft, in every section.',
    record({
      reference: 7,
      people: {},
      desiredOutcomes: { outcomes: [{ words: 1 }] },
      capacityAdvocacy: { decisions: 'none' },
      reviewTimeline: { reviews: [{ changed: 'nothing' }] },
      closureFeedback: 4,
      events: [null],
    }),
    error('type-wrong', 'reference'),
    error('type-wrong', 'people'),
    error('type-wrong', 'desiredOutcomes', 'outcomes', 0, 'words'),
    error('type-wrong', 'capacityAdvocacy', 'decisions'),
    error('type-wrong', 'reviewTimeline', 'reviews', 0, 'changed'),
    error('type-wrong', 'closureFeedback'),
    error('type-wrong', 'events', 0),
  ),
];
