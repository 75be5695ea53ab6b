import { error, invalid, valid, warning, type Vector } from '../vector.js';
import { withAnswers } from './parts.js';

const at = (code: string, question: string, field = 'answer') => error(code, 'feedback', 0, 'answers', question, field);
const easy = (answer: string): object => ({ answer, askedAs: 'easy-read-3' });

export const answers: Vector[] = [
  valid('answers-none', 'Every question was passed over.', withAnswers({})),
  valid(
    'answers-by-scale',
    'Each question has its own scale.',
    withAnswers({
      'fb-asked': { answer: 'partly' },
      'fb-listened': { answer: 'not-much' },
      'fb-understood-why': { answer: 'not-at-all' },
      'fb-involved-risk': { answer: 'partly' },
      'fb-informed': { answer: 'not-at-all' },
      'fb-control': { answer: 'quite-a-bit' },
      'fb-safer': { answer: 'no-change' },
      'fb-happy-result': { answer: 'fully' },
    }),
  ),
  valid(
    'answers-beside-the-scale',
    'Not sure, not saying, and not about me are answers, and no point of a scale.',
    withAnswers({
      'fb-asked': { answer: 'not-sure' },
      'fb-listened': { answer: 'prefer-not-to-say' },
      'fb-happy-result': { answer: 'not-applicable', reason: 'It goes on in court' },
      'fb-safer': easy('not-sure'),
      'fb-control': easy('prefer-not-to-say'),
      'fb-informed': easy('not-applicable'),
    }),
    warning('not-applicable-reason-missing', 'feedback', 0, 'answers', 'fb-informed', 'reason'),
  ),
  valid(
    'answers-in-easy-read',
    'What was answered by three faces is stored as the face.',
    withAnswers({
      'fb-asked': easy('good'),
      'fb-listened': easy('ok'),
      'fb-happy-result': easy('bad'),
      'fb-safer': easy('good'),
    }),
  ),
  valid(
    'answers-mixed-by-question',
    'One question by its scale, the next by faces: each says how it was asked.',
    withAnswers({ 'fb-asked': { answer: 'yes', askedAs: 'full-scale' }, 'fb-control': easy('ok') }),
  ),
  invalid(
    'face-without-easy-read',
    'A face where nothing says that faces were shown.',
    withAnswers({ 'fb-listened': { answer: 'good' } }),
    at('answer-other-scale', 'fb-listened'),
  ),
  invalid(
    'face-on-the-full-scale',
    'A face where the scale was shown.',
    withAnswers({ 'fb-safer': { answer: 'bad', askedAs: 'full-scale' } }),
    at('answer-other-scale', 'fb-safer'),
  ),
  invalid(
    'point-in-easy-read',
    'A point of four where three faces were shown: nobody can know it so well.',
    withAnswers({ 'fb-listened': easy('always'), 'fb-asked': easy('yes') }),
    at('answer-other-scale', 'fb-listened'),
    at('answer-other-scale', 'fb-asked'),
  ),
  invalid(
    'point-of-another-scale',
    'Yes is no answer to how much.',
    withAnswers({ 'fb-listened': { answer: 'yes' }, 'fb-understood-why': { answer: 'always' } }),
    at('code-not-allowed', 'fb-listened'),
    at('code-not-allowed', 'fb-understood-why'),
  ),
  invalid(
    'answers-two-to-one-question',
    '"Always" and "not sure" cannot stand together: a question has one answer.',
    withAnswers({ 'fb-listened': { answer: ['always', 'not-sure'] } }),
    at('type-wrong', 'fb-listened'),
  ),
  invalid(
    'asked-as-unknown',
    'A question is put in one of two ways.',
    withAnswers({ 'fb-listened': { answer: 'always', askedAs: 'five-stars' } }),
    at('code-not-allowed', 'fb-listened', 'askedAs'),
  ),
  valid(
    'answers-with-words',
    'Words beside an answer, and words alone.',
    withAnswers({
      'fb-control': { answer: 'quite-a-bit', words: 'Once I knew who was who' },
      'fb-informed': { words: 'My sister told me everything' },
      'fb-difference': { words: 'I go out again' },
      'fb-better': { words: 'Come sooner' },
    }),
  ),
  invalid(
    'answer-plain',
    'An answer is an object, so that words and the way of asking can stand beside it.',
    withAnswers({ 'fb-asked': 'yes', 'fb-better': 'Come sooner' }),
    error('type-wrong', 'feedback', 0, 'answers', 'fb-asked'),
    error('type-wrong', 'feedback', 0, 'answers', 'fb-better'),
  ),
  valid(
    'question-unknown',
    'A question that nobody knows may be a slip of the pen: its answer is kept.',
    withAnswers({ 'fb-listend': { answer: 'always' } }),
    warning('code-unknown', 'feedback', 0, 'answers', 'fb-listend'),
  ),
  valid(
    'answers-of-a-council',
    "A council's own question, of which no catalogue says what it counts under, is a warning, and is kept.",
    withAnswers({ 'fb-asked': { answer: 'yes' }, 'x-worcs-parking': { answer: 'plenty' } }),
    warning('code-unknown', 'feedback', 0, 'answers', 'x-worcs-parking'),
  ),
];
