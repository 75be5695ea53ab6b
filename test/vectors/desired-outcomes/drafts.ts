import { error, invalidDraft, validDraft, type Vector } from '../vector.js';
import { safe, section, talk } from './parts.js';

export const drafts: Vector[] = [
  validDraft('draft-empty', 'A draft may hold nothing yet.', {}),
  validDraft(
    'draft-whole',
    'A whole section is a draft, too, and nothing is prompted.',
    section({ jurisdiction: { id: 'guernsey' } }),
  ),
  validDraft('draft-half', 'Half a date, no words, no source, a blank code.', {
    conversations: [{ id: 'c1', date: '2024--14', stages: [] }],
    outcomes: [{ id: 'o1', code: '', change: { reasons: [] } }],
  }),
  validDraft(
    'draft-codes',
    'Codes are any text: nothing the user has is refused.',
    section({
      schemaVersion: 'later',
      conversations: [{ ...talk, askedStatus: 'perhaps', stages: ['lunch', 'lunch'] }],
      outcomes: [{ ...safe, polarity: '?', source: 'professional', rank: 9 }],
    }),
  ),
  validDraft(
    'draft-references',
    'References may lead nowhere yet, and identifiers repeat.',
    section({ outcomes: [safe, { ...safe, conversationId: 'c9', status: 'changed' }] }),
  ),
  validDraft('draft-set-aside', 'What is set aside is never checked.', { setAside: 'anything' }),
  invalidDraft('draft-unreadable', 'A draft is an object, too.', ['draft'], error('value-unreadable')),
  invalidDraft(
    'draft-types',
    'Types hold in a draft, all of which are told.',
    { schemaVersion: 1, conversations: 'c1', outcomes: [{ words: 7, rank: '1', change: [] }, null] },
    error('type-wrong', 'schemaVersion'),
    error('type-wrong', 'conversations'),
    error('type-wrong', 'outcomes', 0, 'words'),
    error('type-wrong', 'outcomes', 0, 'rank'),
    error('type-wrong', 'outcomes', 0, 'change'),
    error('type-wrong', 'outcomes', 1),
  ),
  invalidDraft(
    'draft-null',
    'A missing answer is absent, and never null.',
    { outcomes: [{ id: 'o1', words: null }] },
    error('type-wrong', 'outcomes', 0, 'words'),
  ),
  invalidDraft(
    'draft-history',
    'Types hold in the history of a draft.',
    { outcomes: [{ id: 'o1', history: [{ words: [] }] }] },
    error('type-wrong', 'outcomes', 0, 'history', 0, 'words'),
  ),
];
