import { beyond, error, invalid, valid, warning, without, type Vector } from '../vector.js';
import { outcome, outcomeChange, section, timescale, withOutcomeChange, withTimescale } from './parts.js';

const moved = (code: string, ...field: (string | number)[]) => error(code, 'timescaleChanges', 0, ...field);
const change = { reasons: ['greater-insight-into-risk'], date: '2024-06-03', agreedBy: 'person' };
const of = (parts: object): object => withOutcomeChange({ outcome: { ...outcome, ...parts } });
const at = (code: string, ...field: (string | number)[]) => error(code, 'outcomeChanges', 0, ...field);

export const changes: Vector[] = [
  valid('timescale', 'A date was moved, and it says why.', withTimescale({})),
  valid('timescale-back', 'A date may be moved forward, too.', withTimescale({ to: '2024-06-05', reason: 'other' })),
  valid('timescale-rough', 'Dates that are due may be rough and lie ahead.', withTimescale({ to: '2999-09' })),
  invalid(
    'timescale-unexplained',
    'A date was moved, and nobody says why.',
    section({ timescaleChanges: [without(timescale, 'reason')] }),
    moved('timescale-reason-missing', 'reason'),
  ),
  invalid(
    'timescale-empty',
    'All that is missing is told at once.',
    section({ timescaleChanges: [{ id: 't1' }] }),
    moved('timescale-from-missing', 'from'),
    moved('timescale-to-missing', 'to'),
    moved('timescale-reason-missing', 'reason'),
  ),
  invalid(
    'timescale-reason-in-words',
    'A reason is a code in kebab case; words go into the note.',
    withTimescale({ reason: 'She asked for it' }),
    moved('code-not-allowed', 'reason'),
  ),
  valid(
    'timescale-reason-local',
    'Reasons are an open list.',
    withTimescale({ reason: 'bad-weather' }),
    warning('code-unknown', 'timescaleChanges', 0, 'reason'),
  ),
  beyond(
    'timescale-decided-in-future',
    'A date cannot have been moved on a day that is still to come.',
    withTimescale({ date: '2999-01' }),
    moved('date-future', 'date'),
  ),
  beyond(
    'timescale-of-unknown-review',
    'Moved in a review that is not here.',
    withTimescale({ reviewId: 'r9' }),
    moved('review-unknown', 'reviewId'),
  ),
  beyond(
    'timescale-id-repeated',
    'Two changes of date have the same identifier.',
    section({ timescaleChanges: [timescale, timescale] }),
    error('id-repeated', 'timescaleChanges', 1, 'id'),
  ),
  valid(
    'timescale-history',
    'A change of date keeps its earlier versions.',
    withTimescale({ history: [{ from: '2024-06-10', to: 'later' }] }),
  ),

  valid('outcome-new', 'A new outcome was said in a review, and waits to be taken over.', withOutcomeChange({})),
  valid(
    'outcome-replaced',
    'One outcome is replaced by another that is new; neither is taken over yet.',
    section({
      outcomeChanges: [
        { ...outcomeChange, outcome: { ...outcome, id: 'o1', status: 'changed', supersededBy: 'o7', change } },
        { ...outcomeChange, id: 'x2' },
      ],
    }),
  ),
  valid(
    'outcome-withdrawn',
    'No longer wanted, with why, when and who agreed.',
    of({ id: 'o1', status: 'withdrawn', change }),
  ),
  invalid(
    'outcome-withdrawn-unexplained',
    'No longer wanted, and nobody says why.',
    of({ status: 'withdrawn' }),
    at('change-missing', 'outcome', 'change'),
  ),
  invalid(
    'outcome-withdrawn-by-worker',
    'A worker alone cannot withdraw what a person wants, in a review neither.',
    of({ status: 'withdrawn', change: { ...change, agreedBy: 'worker' } }),
    at('code-not-allowed', 'outcome', 'change', 'agreedBy'),
  ),
  invalid(
    'outcome-without-words',
    'A new outcome has words and a source, wherever it is made.',
    withOutcomeChange({ outcome: { id: 'o7', polarity: 'wanted' } }),
    at('words-missing', 'outcome', 'words'),
    at('source-missing', 'outcome', 'source'),
  ),
  invalid(
    'outcome-change-of-nothing',
    'A change that does not say of what.',
    section({ outcomeChanges: [without(outcomeChange, 'outcome')] }),
    at('outcome-change-missing', 'outcome'),
  ),
  invalid(
    'outcome-without-id',
    'The identifier says whether it is the next version of an outcome or a new one.',
    withOutcomeChange({ outcome: without(outcome, 'id') }),
    at('id-missing', 'outcome', 'id'),
  ),
  beyond(
    'outcome-change-of-unknown-review',
    'Made in a review that is not here.',
    withOutcomeChange({ reviewId: 'r9' }),
    at('review-unknown', 'reviewId'),
  ),
  beyond(
    'outcome-change-id-repeated',
    'Two changes of outcomes have the same identifier.',
    section({ outcomeChanges: [outcomeChange, { ...outcomeChange, outcome: { ...outcome, rank: 1 } }] }),
    error('id-repeated', 'outcomeChanges', 1, 'id'),
  ),
  beyond(
    'outcome-change-in-future',
    'An outcome cannot have changed on a day that is still to come.',
    of({ status: 'withdrawn', change: { ...change, date: '2999-06-03' } }),
    at('change-date-future', 'outcome', 'change', 'date'),
  ),
  valid(
    'outcome-changed-twice',
    'Two changes of one outcome may wait: each is a version.',
    section({
      outcomeChanges: [outcomeChange, { ...outcomeChange, id: 'x2', outcome: { ...outcome, rank: 1 } }],
    }),
  ),
];
