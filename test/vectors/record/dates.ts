import { beyond, error, info, valid, warning, without, type Vector } from '../vector.js';
import {
  achievement,
  closure,
  concern,
  concluded,
  desired,
  ended,
  endedWith,
  going,
  lastTalk,
  record,
  safe,
  talk,
} from './parts.js';

/** An outcome that was first said in a review. */
const added = { ...without(safe, 'conversationId'), id: 'o2', words: 'I want a new lock' };
const wales = { id: 'wales', version: '1.0' };
const late = (parts: object = {}): object =>
  record({ jurisdiction: wales, concern: { ...concern, raisedOn: '2024-05-06' }, ...parts });
const moved = (to: string, parts: object = {}): object =>
  going({ timescaleChanges: [{ id: 'm1', from: '2024-05-15', to, reason: 'person-unwell', ...parts }] });
const tooLate = info('timescale-exceeded', 'concludedOn');

export const dates: Vector[] = [
  valid(
    'concluded-on-another-day',
    'The enquiry was concluded on another day than the work ended.',
    concluded({ concludedOn: '2024-06-12' }),
    warning('concluded-on-differs', 'concludedOn'),
  ),
  valid(
    'concluded-in-the-month',
    'Of a month nobody can say whether it was another day.',
    concluded({ concludedOn: '2024-06' }),
  ),
  beyond(
    'concluded-before-start',
    'An enquiry cannot end before it started.',
    concluded({ startedOn: '2024-06-12', concern: { ...concern, raisedOn: '2024' } }),
    error('ended-before-start', 'concludedOn'),
    error('ended-before-start', 'closureFeedback', 'closure', 'date'),
  ),
  valid(
    'concluded-in-the-month-of-the-start',
    'A month is neither before nor after a day in it.',
    concluded({ concludedOn: '2024-06', startedOn: '2024-06-11', concern: { ...concern, raisedOn: '2024-06' } }),
  ),
  valid(
    'started-before-concern',
    'A start before the concern was raised is worth a look.',
    record({ concern: { ...concern, raisedOn: '2024-05-20' } }),
    warning('started-before-concern', 'startedOn'),
  ),
  valid(
    'started-in-the-month-of-the-concern',
    'A concern of which the month is known.',
    record({ concern: { ...concern, raisedOn: '2024-05' } }),
  ),
  beyond(
    'achievement-before-outcome',
    'How far an outcome has happened was said before the outcome was.',
    concluded({ closureFeedback: ended({ achievements: [{ ...achievement, date: '2024-05-13' }] }) }),
    error('achievement-before-outcome', 'closureFeedback', 'achievements', 0, 'date'),
  ),
  beyond(
    'achievement-before-the-review',
    'How far an outcome has happened was said before the review in which the outcome was.',
    concluded({
      reviewTimeline: going({ outcomeChanges: [{ id: 'x1', outcome: added, reviewId: 'r1' }] }),
      closureFeedback: ended({
        achievements: [achievement, { ...achievement, id: 'a2', outcomeId: 'o2', date: '2024-05-27' }],
      }),
    }),
    error('achievement-before-outcome', 'closureFeedback', 'achievements', 1, 'date'),
  ),
  valid(
    'withdrawn-at-closing-in-a-review',
    'An outcome was withdrawn on the last day, in a review, and that waits to be taken over.',
    concluded({
      reviewTimeline: going({
        outcomeChanges: [
          {
            id: 'x1',
            outcome: {
              ...safe,
              status: 'withdrawn',
              change: { reasons: ['other'], date: '2024-06-11', agreedBy: 'person' },
            },
            reviewId: 'r1',
          },
        ],
      }),
      closureFeedback: ended({ achievements: [] }),
    }),
    warning('withdrawn-at-closing', 'reviewTimeline', 'outcomeChanges', 0, 'outcome', 'change', 'date'),
  ),
  valid(
    'achievement-in-the-month-of-the-outcome',
    'A month is neither before nor after a day in it.',
    concluded({ closureFeedback: ended({ achievements: [{ ...achievement, date: '2024-05' }] }) }),
  ),
  valid(
    'achievement-of-undated-outcome',
    'Since when an outcome has been there is not known.',
    concluded({
      desiredOutcomes: desired({
        conversations: [{ ...talk, askedStatus: 'asked-expressed' }, lastTalk],
        outcomes: [without(safe, 'conversationId')],
      }),
      closureFeedback: ended({ achievements: [{ ...achievement, date: '2024-05-01' }] }),
    }),
  ),

  valid('time-passed', 'More working days than are usual in the jurisdiction; it goes on.', late(), tooLate),
  valid(
    'time-passed-at-the-end',
    'More working days than are usual, at the end.',
    concluded({ jurisdiction: wales, concern: { ...concern, raisedOn: '2024-05-06' } }),
    tooLate,
  ),
  valid(
    'time-kept',
    'Seven working days, over a weekend.',
    concluded({
      jurisdiction: wales,
      concern: { ...concern, raisedOn: '2024-05-31' },
      startedOn: '2024-05-31',
    }),
  ),
  valid(
    'time-of-a-month',
    'Of a month nobody can say how many days have passed.',
    late({ concern: { ...concern, raisedOn: '2024-05' } }),
  ),
  valid(
    'time-moved',
    'The day was moved for a reason, and the enquiry ended by then.',
    concluded({
      jurisdiction: wales,
      concern: { ...concern, raisedOn: '2024-05-06' },
      reviewTimeline: moved('2024-06-11'),
    }),
  ),
  valid(
    'time-moved-too-little',
    'The day was moved, and has passed.',
    late({ reviewTimeline: moved('2024-05-20') }),
    tooLate,
  ),
  valid(
    'time-moved-of-something-else',
    'Another day was moved.',
    late({ reviewTimeline: moved('2999-01-01', { of: 'feedback' }) }),
    tooLate,
  ),
  valid(
    'feedback-late',
    'Feedback came later after the end than is usual.',
    concluded({
      closureFeedback: ended({
        feedback: [{ id: 'f1', offer: 'completed', date: '2024-08-07', respondent: 'adult', askedBy: 'other-staff' }],
      }),
    }),
    info('timescale-exceeded', 'closureFeedback', 'feedback'),
  ),
  valid(
    'feedback-in-time',
    'Feedback came on the last usual day.',
    concluded({
      closureFeedback: ended({
        feedback: [{ id: 'f1', offer: 'completed', date: '2024-08-06', respondent: 'adult', askedBy: 'other-staff' }],
      }),
    }),
  ),
  valid(
    'time-of-the-dead',
    'Nothing is late for a person who has died.',
    concluded({ jurisdiction: wales, closureFeedback: endedWith({ ...closure, path: 'person-died' }) }),
  ),
];
