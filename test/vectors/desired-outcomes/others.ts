import { beyond, error, invalid, invalidDraft, valid, type Vector } from '../vector.js';
import { section, withNothing } from './parts.js';

const goal = { id: 'g1', words: 'She should have a visit each day', who: 'The district nurse' };
const wish = { id: 'w1', words: 'She should move in with us', who: 'Her nephew' };
const option = { id: 'x1', option: 'A key safe' };
const by = { id: 'u-104', role: 'social-worker' };

export const others: Vector[] = [
  valid(
    'others-whole',
    'What others want, propose and talk through stands beside what the person wants, with its history.',
    section({
      people: [{ id: 'p1' }, { id: 'p2', name: 'Dee' }],
      professionalGoals: [
        {
          ...goal,
          personView: 'I do not want strangers in the house',
          personAgrees: 'no',
          recordedAt: '2024-05-14T16:20:00+01:00',
          by,
          history: [{ words: 'She should have carers', by }],
        },
      ],
      othersWishes: [{ ...wish, personId: 'p2', history: [{ words: 'She should move', who: 'Her nephew' }] }],
      options: [
        {
          ...option,
          benefits: 'Nobody has to ask for a key',
          risks: 'Somebody may watch',
          personView: 'I would like that',
          chosen: true,
          available: 'yes',
          conversationId: 'c1',
          documents: [{ what: 'Positive risk assessment', reference: 'DOC-310', date: '2024-05' }],
          history: [{ option: 'A spare key' }],
        },
        { id: 'x2', option: 'A new lock', available: 'no', chosen: false },
      ],
    }),
  ),
  valid('others-empty', 'Empty lists say nothing.', section({ professionalGoals: [], othersWishes: [], options: [] })),
  beyond(
    'goal-is-no-outcome',
    'What a professional proposes does not count as something that the person wants.',
    { ...withNothing({}), professionalGoals: [goal] },
    error('outcome-missing', 'outcomes'),
  ),
  beyond(
    'wish-of-others-is-no-outcome',
    'What the family wants does not count as something that the person wants.',
    { ...withNothing({}), othersWishes: [wish] },
    error('outcome-missing', 'outcomes'),
  ),
  invalid(
    'goal-without-words',
    'A goal that does not say what is proposed.',
    section({ professionalGoals: [{ ...goal, words: '  ' }, { id: 'g2' }] }),
    error('goal-words-missing', 'professionalGoals', 0, 'words'),
    error('goal-words-missing', 'professionalGoals', 1, 'words'),
  ),
  invalid(
    'goal-without-id',
    'Each goal has an identifier.',
    section({ professionalGoals: [{ words: 'A visit' }] }),
    error('id-missing', 'professionalGoals', 0, 'id'),
  ),
  invalid(
    'goal-agreed-perhaps',
    'Whether the person agrees is yes, partly or no.',
    section({ professionalGoals: [{ ...goal, personAgrees: 'perhaps' }] }),
    error('code-not-allowed', 'professionalGoals', 0, 'personAgrees'),
  ),
  invalid(
    'wish-without-words',
    'A wish of somebody else without their words.',
    section({ othersWishes: [{ id: 'w1', who: 'Her nephew' }] }),
    error('others-wish-words-missing', 'othersWishes', 0, 'words'),
  ),
  beyond(
    'wish-of-unknown-person',
    'Who wants it is not among the people.',
    section({ people: [{ id: 'p1' }], othersWishes: [{ ...wish, personId: 'p7' }] }),
    error('person-unknown', 'othersWishes', 0, 'personId'),
  ),
  invalid(
    'option-without-words',
    'An option that does not say what could be done.',
    section({ options: [{ id: 'x1', benefits: 'Cheap' }] }),
    error('option-missing', 'options', 0, 'option'),
  ),
  invalid(
    'option-available-unknown',
    'Whether it can be had is yes or no.',
    section({ options: [{ ...option, available: 'maybe' }] }),
    error('code-not-allowed', 'options', 0, 'available'),
  ),
  invalid(
    'option-with-document-of-nothing',
    'A document that does not say what it is.',
    section({ options: [{ ...option, documents: [{ reference: 'DOC-310' }, { what: ' ' }] }] }),
    error('document-missing', 'options', 0, 'documents', 0, 'what'),
    error('document-missing', 'options', 0, 'documents', 1, 'what'),
  ),
  beyond(
    'option-in-unknown-conversation',
    'The conversation in which it was talked through is not there.',
    section({ options: [{ ...option, conversationId: 'c7' }] }),
    error('conversation-unknown', 'options', 0, 'conversationId'),
  ),
  beyond(
    'others-ids-repeated',
    'Two items of one list have the same identifier; in different lists they may.',
    section({
      professionalGoals: [goal, goal],
      othersWishes: [wish, wish],
      options: [option, { ...option, id: 'g1' }],
    }),
    error('id-repeated', 'professionalGoals', 1, 'id'),
    error('id-repeated', 'othersWishes', 1, 'id'),
  ),
  valid(
    'others-set-aside',
    'What is set aside is never checked, here neither.',
    section({ professionalGoals: [{ ...goal, setAside: { personView: 3 } }], options: [{ ...option, setAside: 1 }] }),
  ),
  invalidDraft(
    'draft-others-types',
    'Types hold in a draft.',
    { professionalGoals: {}, othersWishes: [{ words: 1 }], options: [{ chosen: 'yes' }, 'x'] },
    error('type-wrong', 'professionalGoals'),
    error('type-wrong', 'othersWishes', 0, 'words'),
    error('type-wrong', 'options', 0, 'chosen'),
    error('type-wrong', 'options', 1),
  ),
];
