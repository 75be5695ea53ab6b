import { error, invalidDraft, validDraft, type Vector } from '../vector.js';
import { lacking, presumed, section } from './parts.js';

export const drafts: Vector[] = [
  validDraft('draft-empty', 'A draft may hold nothing yet.', {}),
  validDraft('draft-half', 'Half a decision, half an advocate, a blank code.', {
    decisions: [{ matter: '', trigger: 'reason-to-doubt', date: '2024--14', limbs: { retain: {} } }],
    advocacy: { difficulties: { 'communicating-views': '' }, appointments: [{}] },
    sharing: [],
  }),
  validDraft(
    'draft-contradictions',
    'A draft may hold what cannot be true together yet.',
    section({
      decisions: [
        { ...presumed, conclusion: 'lacks-capacity' },
        { ...lacking, nexus: 'who-knows' },
      ],
    }),
  ),
  validDraft(
    'draft-codes',
    'Codes are any text: nothing the user has is refused.',
    section({ coercion: [{ finding: '?', restrictions: ['none-identified', 'coercion', 'coercion'] }] }),
  ),
  invalidDraft('draft-unreadable', 'A draft is an object, too.', 'draft', error('value-unreadable')),
  invalidDraft(
    'draft-types',
    'Types hold in a draft, all of which are told.',
    {
      decisions: [{ limbs: { understand: 'able' }, practicableSteps: 'time' }, null],
      advocacy: { difficulties: [], appointments: {} },
      refusals: [{ respected: true }],
    },
    error('type-wrong', 'decisions', 0, 'limbs', 'understand'),
    error('type-wrong', 'decisions', 0, 'practicableSteps'),
    error('type-wrong', 'decisions', 1),
    error('type-wrong', 'advocacy', 'difficulties'),
    error('type-wrong', 'advocacy', 'appointments'),
    error('type-wrong', 'refusals', 0, 'respected'),
  ),
];
