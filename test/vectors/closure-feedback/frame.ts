import { error, info, invalid, invalidDraft, valid, validDraft, warning, without, type Vector } from '../vector.js';
import { end, said, section, view } from './parts.js';

/** The frame of the section, and drafts. */
export const frame: Vector[] = [
  invalid('value-list', 'A section is an object.', [section()], error('value-unreadable')),
  invalid(
    'version-absent',
    'Nobody knows how to read it.',
    without(section(), 'schemaVersion'),
    error('version-missing', 'schemaVersion'),
  ),
  valid(
    'jurisdiction-absent',
    'Without a jurisdiction the words are neutral.',
    without(section(), 'jurisdiction'),
    info('jurisdiction-missing'),
  ),
  valid(
    'words-long',
    'A long story is kept whole, and said to be long.',
    section({ achievements: [{ ...view, words: 'And then I knew that it was over. '.repeat(200) }] }),
    warning('text-long', 'achievements', 0, 'words'),
  ),
  valid(
    'unknown-fields',
    'What is not known here passes unharmed, wherever it is.',
    section({
      achievements: [{ ...view, vendor: { a: 1 } }],
      closure: { ...end, score: 5 },
      feedback: [{ ...said, channel: ['web'] }],
      more: null,
    }),
  ),
  valid(
    'recorded',
    'When and by whom each part was recorded.',
    section({
      closure: { ...end, recordedAt: '2024-06-11T16:00:00+01:00', by: { id: 'u-104', name: 'A worker' } },
      feedback: [{ ...said, recordedAt: '2024-06-20T11:30:00Z' }],
    }),
  ),
  invalid(
    'recorded-at-not-real',
    'The moment of recording is a real one.',
    section({ closure: { ...end, recordedAt: '2024-06-11 16:00' } }),
    error('instant-not-real', 'closure', 'recordedAt'),
  ),
  validDraft('draft-empty', 'A draft may hold nothing yet.', {}),
  validDraft('draft-unfinished', 'A draft asks for types alone.', {
    achievements: [{ view: 'partially-achieved' }, {}],
    closure: { path: 'soon', nationalValues: { sg3a: {} } },
    feedback: [{ offer: 'completed', answers: { 'fb-asked': { answer: 'good' } } }],
  }),
  invalidDraft(
    'draft-types',
    'Types are asked for in a draft, too.',
    {
      achievements: [{ reasons: 'other' }, 'a1'],
      closure: { date: 20240611, riskAcceptedByPerson: 'yes', overall: [] },
      feedback: { offer: 'declined' },
    },
    error('type-wrong', 'achievements', 0, 'reasons'),
    error('type-wrong', 'achievements', 1),
    error('type-wrong', 'closure', 'date'),
    error('type-wrong', 'closure', 'riskAcceptedByPerson'),
    error('type-wrong', 'closure', 'overall'),
    error('type-wrong', 'feedback'),
  ),
  invalidDraft(
    'draft-answer',
    'An answer is an object in a draft, too.',
    { feedback: [{ answers: { 'fb-asked': 'yes' } }] },
    error('type-wrong', 'feedback', 0, 'answers', 'fb-asked'),
  ),
];
