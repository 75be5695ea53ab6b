import { beyond, error, invalid, valid, warning, without, type Vector } from '../vector.js';
import { action, nothing, review, section, withAction, withReview } from './parts.js';

const at = (code: string, ...field: (string | number)[]) => error(code, 'reviews', 0, ...field);
const withProgress = (...progress: object[]): object => withReview({ progress });
const first = without(review, 'id');
const reason = { reason: 'I had written down the wrong day' };

export const progress: Vector[] = [
  valid(
    'progress',
    'Each way in which an outcome may be going, with words or without.',
    withProgress(
      { outcomeId: 'o1', status: 'on-track' },
      { outcomeId: 'o2', status: 'action-needed', words: 'We need to do more' },
      { outcomeId: 'o3', status: 'stuck' },
      { outcomeId: 'o4', status: 'worse' },
      { outcomeId: 'o5', status: 'met-so-far' },
      { outcomeId: 'o6', status: 'no-longer-wanted' },
      { outcomeId: 'o7', status: 'not-discussed' },
    ),
  ),
  invalid(
    'progress-of-nothing',
    'Progress that does not say of which outcome.',
    withProgress({ outcomeId: ' ', status: 'on-track' }),
    at('progress-outcome-missing', 'progress', 0, 'outcomeId'),
  ),
  invalid(
    'progress-unanswered',
    'An outcome, but not how it is going.',
    withProgress({ outcomeId: 'o1' }),
    at('progress-status-missing', 'progress', 0, 'status'),
  ),
  invalid(
    'progress-achieved',
    'How far an outcome was achieved is asked at the end, and not here.',
    withProgress({ outcomeId: 'o1', status: 'not-achieved' }),
    at('code-not-allowed', 'progress', 0, 'status'),
  ),
  beyond(
    'progress-repeated',
    'Two answers about one outcome in one review.',
    withProgress({ outcomeId: 'o1', status: 'on-track' }, { outcomeId: 'o1', status: 'worse' }),
    at('progress-repeated', 'progress', 1, 'outcomeId'),
  ),
  valid('progress-lost-again', 'What was met in one review may be worse in the next.', {
    ...withProgress({ outcomeId: 'o1', status: 'met-so-far' }),
    reviews: [
      { ...review, progress: [{ outcomeId: 'o1', status: 'met-so-far' }] },
      { ...review, id: 'r2', date: '2024-07-01', progress: [{ outcomeId: 'o1', status: 'worse' }] },
    ],
  }),

  valid('action', 'What is to be done, who does it, and by when.', withAction({})),
  valid('action-due-ahead', 'What is due may lie ahead, and be known by its month.', withAction({ byWhen: '2999-12' })),
  invalid(
    'action-empty',
    'An action of which nothing is known.',
    withReview({ actions: [{ id: 'a1' }] }),
    at('action-what-missing', 'actions', 0, 'what'),
    at('action-who-missing', 'actions', 0, 'who'),
    at('action-by-when-missing', 'actions', 0, 'byWhen'),
  ),
  invalid(
    'action-of-nobody',
    'An action that nobody is to do.',
    withAction({ who: '' }),
    at('action-who-missing', 'actions', 0, 'who'),
  ),
  invalid(
    'action-some-day',
    'By when is a date.',
    withAction({ byWhen: 'soon' }),
    at('date-not-real', 'actions', 0, 'byWhen'),
  ),
  invalid(
    'action-status-unknown',
    'What has become of an action is a closed list.',
    withAction({ status: 'late' }),
    at('code-not-allowed', 'actions', 0, 'status'),
  ),
  beyond(
    'action-done-in-future',
    'Nothing is done before it is done.',
    withAction({ status: 'done', statusDate: '2999-01-01' }),
    at('date-future', 'actions', 0, 'statusDate'),
  ),
  valid(
    'action-means-local',
    'Means are an open list.',
    withAction({ means: 'befriending' }),
    warning('code-unknown', 'reviews', 0, 'actions', 0, 'means'),
  ),
  beyond(
    'action-id-repeated',
    'Two actions of a review have the same identifier.',
    withReview({ actions: [action, { ...action, what: 'Ring her sister' }] }),
    at('id-repeated', 'actions', 1, 'id'),
  ),
  valid(
    'action-history',
    'An action keeps its earlier versions, whatever they lack.',
    withAction({ status: 'cancelled', history: [{ what: action.what }, { who: 'Nobody yet', status: 'open' }] }),
  ),

  valid(
    'corrected',
    'What was saved is corrected, with why; the earlier version is kept.',
    withReview({ status: 'amended', date: '2024-06-04', correction: reason, history: [first] }),
  ),
  beyond(
    'corrected-unexplained',
    'Another date than was saved, and nobody says why.',
    withReview({ date: '2024-06-04', history: [first] }),
    at('correction-missing', 'correction'),
  ),
  beyond(
    'corrected-words',
    'Other words than were saved, and nobody says why.',
    withReview({ achieved: nothing, history: [first] }),
    at('correction-missing', 'correction'),
  ),
  beyond(
    'corrected-progress',
    'Another progress than was saved, and nobody says why.',
    withReview({
      progress: [{ outcomeId: 'o1', status: 'stuck' }],
      history: [{ ...first, progress: [{ outcomeId: 'o1', status: 'on-track' }] }],
    }),
    at('correction-missing', 'correction'),
  ),
  invalid(
    'amended-unexplained',
    'It says that it was corrected, but not why.',
    withReview({ status: 'amended', history: [first] }),
    at('correction-missing', 'correction'),
  ),
  invalid(
    'correction-empty',
    'A correction without a reason.',
    withReview({ date: '2024-06-04', correction: {}, history: [first] }),
    at('correction-reason-missing', 'correction', 'reason'),
  ),
  valid(
    'filled-in',
    'What was not answered is answered later: nothing was corrected by that.',
    withReview({
      riskPerson: 'I feel safer',
      progress: [{ outcomeId: 'o1', status: 'on-track' }],
      actions: [action],
      nextReviewOn: '2024-07-01',
      history: [{ ...without(first, 'agreed', 'participation'), changed: {}, actions: [], nextReviewOn: '2024-06-20' }],
    }),
  ),
  valid(
    'mistaken-after-all',
    'A saved review turns out to have been recorded by mistake: it is kept, and nothing is asked.',
    section({ reviews: [{ ...without(review, 'changed'), status: 'entered-in-error', history: [first] }] }),
  ),
  valid(
    'history-incomplete',
    'Earlier versions are kept as they were, whatever they lack.',
    withReview({ correction: reason, history: [{ participation: 'by-pigeon' }, { date: 'in May', changed: {} }] }),
  ),
  invalid(
    'history-wrong-type',
    'Types hold in history, too.',
    withReview({ history: [{ changed: 'He came back' }] }),
    at('type-wrong', 'history', 0, 'changed'),
  ),
];
