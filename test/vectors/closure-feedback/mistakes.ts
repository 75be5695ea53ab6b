import { error, invalid, valid, type Vector } from '../vector.js';
import { said, section, view } from './parts.js';

const mistaken = { status: 'entered-in-error' };

/** Nothing is asked of a view or of feedback that was recorded by mistake, so that a half-made one can be struck out. */
export const mistakes: Vector[] = [
  valid(
    'mistaken-bare',
    'Recorded by mistake, and nothing of it was filled in.',
    section({ achievements: [view, { id: 'a9', ...mistaken }], feedback: [said, { id: 'f9', ...mistaken }] }),
  ),
  valid(
    'mistaken-half-made',
    'Recorded by mistake, and half of it was filled in.',
    section({
      achievements: [view, { id: 'a9', view: 'not-achieved', viewOf: 'person', ...mistaken }],
      feedback: [
        said,
        {
          id: 'f9',
          offer: 'declined',
          anonymous: true,
          respondentPersonId: 'p1',
          answers: { 'fb-listened': { answer: 'yes' } },
          boardQuotes: [{}, { words: 'Call me on 07700 900123' }],
          ...mistaken,
        },
      ],
    }),
  ),
  invalid(
    'mistaken-wrong-types',
    'Recorded by mistake, and what it holds is read all the same.',
    section({
      achievements: [view, { id: 'a9', view: 7, ...mistaken }],
      feedback: [said, { id: 'f9', answers: [], boardQuotes: [{ words: 7 }], ...mistaken }],
    }),
    error('type-wrong', 'achievements', 1, 'view'),
    error('type-wrong', 'feedback', 1, 'answers'),
    error('type-wrong', 'feedback', 1, 'boardQuotes', 0, 'words'),
  ),
  invalid(
    'mistaken-with-a-slip',
    'What has become of an entry decides what is asked of it: the list is closed, so that a slip of the pen is seen.',
    section({
      achievements: [{ ...view, status: 'entered-in-eror' }],
      feedback: [{ ...said, status: 'x-worcs-lost' }],
    }),
    error('code-not-allowed', 'achievements', 0, 'status'),
    error('code-not-allowed', 'feedback', 0, 'status'),
  ),
  invalid(
    'mistaken-without-id',
    'Recorded by mistake or not, it is known by its identifier.',
    section({ achievements: [view, mistaken], feedback: [said, mistaken] }),
    error('id-missing', 'achievements', 1, 'id'),
    error('id-missing', 'feedback', 1, 'id'),
  ),
];
