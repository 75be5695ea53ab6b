import { beyond, error, invalid, valid, warning, without, type Vector } from '../vector.js';
import { nothing, nothingNew, review, section, withReview } from './parts.js';

const at = (code: string, ...field: (string | number)[]) => error(code, 'reviews', 0, ...field);
const mistaken = { id: 'r1', status: 'entered-in-error' };
const { date, participation } = review;

export const reviews: Vector[] = [
  valid(
    'nothing-new',
    'A plain review: nothing has changed, and that is an answer.',
    section({ reviews: [nothingNew] }),
  ),
  valid('no-reviews', 'There is none yet, or none was needed.', section({ reviews: [] })),
  valid(
    'reviews-out-of-order',
    'Reviews stand in the order in which they were recorded, whenever they took place.',
    section({ reviews: [nothingNew, review, { ...nothingNew, id: 'r3', date: '2024-05' }] }),
  ),
  valid(
    'nothing-new-with-words',
    'Nothing new, and something to say about it.',
    withReview({ changed: { ...nothing, words: 'It is as it was in May' } }),
  ),
  invalid(
    'review-empty',
    'A review of which nothing is known but that it was: all that is missing is told at once.',
    section({ reviews: [{ id: 'r1' }] }),
    at('review-date-missing', 'date'),
    at('review-changed-missing', 'changed'),
    at('review-agreed-missing', 'agreed'),
    at('review-achieved-missing', 'achieved'),
    warning('participation-missing', 'reviews', 0, 'participation'),
  ),
  invalid(
    'changed-missing',
    'What has changed is not answered.',
    section({ reviews: [without(review, 'changed')] }),
    at('review-changed-missing', 'changed'),
  ),
  invalid(
    'agreed-missing',
    'What was agreed is not answered.',
    section({ reviews: [without(review, 'agreed')] }),
    at('review-agreed-missing', 'agreed'),
  ),
  invalid(
    'achieved-missing',
    'What has been achieved is not answered.',
    section({ reviews: [without(review, 'achieved')] }),
    at('review-achieved-missing', 'achieved'),
  ),
  invalid(
    'answers-blank',
    'Blank words are no answer, and neither is an object with nothing in it.',
    withReview({ changed: { words: ' ' }, agreed: {}, achieved: { words: '\u200b' } }),
    at('review-changed-missing', 'changed', 'words'),
    at('review-agreed-missing', 'agreed', 'words'),
    at('review-achieved-missing', 'achieved', 'words'),
  ),
  invalid(
    'answer-unknown-code',
    'A code that stands for words is one that every language knows.',
    withReview({ changed: { code: 'all-well' } }),
    at('code-not-allowed', 'changed', 'code'),
    at('review-changed-missing', 'changed', 'words'),
  ),
  invalid(
    'answer-text',
    'An answer is an object, so that words and code are told apart.',
    withReview({ agreed: 'She rings her sister' }),
    at('type-wrong', 'agreed'),
  ),

  valid('mistaken', 'Of a review that was recorded by mistake nothing is asked.', section({ reviews: [mistaken] })),
  valid(
    'mistaken-as-it-was',
    'Recorded by mistake: what it said is kept.',
    withReview({ status: 'entered-in-error', participation: 'not-present', involvementLevel: 'not-involved' }),
  ),
  valid(
    'mistaken-half-written',
    'Recorded by mistake, and half-written: nothing is asked of what it holds, either.',
    withReview({
      status: 'entered-in-error',
      changed: {},
      agreed: { words: ' ' },
      achieved: { code: 'all-well' },
      participants: [{}],
      progress: [{}, { status: 'nearly' }],
      actions: [{}, { id: 'a1', who: '', byWhen: '2024-02-30' }, { id: 'a1', statusDate: '2999-01-01' }],
      correction: {},
    }),
  ),
  valid(
    'mistaken-date',
    'Recorded by mistake: a date that lies ahead may have been the mistake.',
    withReview({ status: 'entered-in-error', date: '2999-06-03' }),
  ),
  invalid(
    'mistaken-wrong-types',
    'Recorded by mistake, and what it holds is read all the same: a text is a text, a list a list.',
    withReview({
      status: 'entered-in-error',
      changed: 'Nothing',
      progress: {},
      actions: [{ what: 7, by: 'Sam' }, 'Ring her sister'],
    }),
    at('type-wrong', 'changed'),
    at('type-wrong', 'progress'),
    at('type-wrong', 'actions', 0, 'what'),
    at('type-wrong', 'actions', 0, 'by'),
    at('type-wrong', 'actions', 1),
  ),
  invalid(
    'mistaken-with-a-slip',
    'What has become of a review decides what is asked of it: the list is closed, so that a slip of the pen is seen.',
    withReview({ status: 'entered-in-eror' }),
    at('code-not-allowed', 'status'),
  ),
  invalid(
    'mistaken-without-id',
    'Recorded by mistake or not, it is known by its identifier.',
    section({ reviews: [{ status: 'entered-in-error' }] }),
    at('id-missing', 'id'),
  ),

  valid('date-month', 'Nobody knows the day of the review.', withReview({ date: '2024-06' })),
  valid('date-year', 'Nobody knows more than the year.', withReview({ date: '2024' })),
  invalid('date-blank', 'A blank date is a missing one.', withReview({ date: '' }), at('review-date-missing', 'date')),
  invalid('date-no-year', 'Day and month without a year.', withReview({ date: '-06-03' }), at('date-no-year', 'date')),
  invalid(
    'date-no-month',
    'Year and day without a month.',
    withReview({ date: '2024--03' }),
    at('date-no-month', 'date'),
  ),
  invalid('date-not-real', 'June has 30 days.', withReview({ date: '2024-06-31' }), at('date-not-real', 'date')),
  beyond(
    'date-future',
    'A review that has not taken place yet is no review.',
    withReview({ date: '2999-06-03' }),
    at('review-date-future', 'date'),
  ),
  valid(
    'next-review-ahead',
    'The next review may lie ahead, and be known by its month.',
    section({ reviews: [{ ...review, nextReviewOn: '2999-06-03' }], nextReviewOn: '2999-07' }),
  ),
  invalid(
    'next-review-not-real',
    'The next review is on a real day, too.',
    section({ nextReviewOn: '2999-02-30' }),
    error('date-not-real', 'nextReviewOn'),
  ),

  invalid(
    'stage-unknown',
    'Stage is a closed list.',
    withReview({ stage: 'planning' }),
    at('code-not-allowed', 'stage'),
  ),
  valid(
    'contact-point-local',
    'A step of a local process that this version does not know: the list is open.',
    withReview({ contactPoint: 'multi-agency-meeting' }),
    warning('code-unknown', 'reviews', 0, 'contactPoint'),
  ),

  valid(
    'participation-missing',
    'How the person took part should be known: a prompt, not an error.',
    section({ reviews: [without(review, 'participation')] }),
    warning('participation-missing', 'reviews', 0, 'participation'),
  ),
  valid(
    'not-present-explained',
    'The person was not there, and it says why.',
    withReview({ participation: 'not-present', participationReason: 'She was in hospital' }),
  ),
  invalid(
    'not-present-unexplained',
    'The person was not there, and nobody says why.',
    withReview({ participation: 'not-present' }),
    at('participation-reason-missing', 'participationReason'),
  ),
  invalid(
    'participation-unknown',
    'How the person took part is one of four answers.',
    withReview({ participation: 'absent' }),
    at('code-not-allowed', 'participation'),
  ),
  valid(
    'represented',
    'Someone spoke for the person; who else was there is named or referred to.',
    section({
      people: [{ id: 'p3', roles: ['advocate'] }],
      reviews: [{ ...review, participation: 'represented', participants: [{ personId: 'p3' }, { name: 'Her GP' }] }],
    }),
  ),
  beyond(
    'participant-unknown',
    'A participant who is not among the people.',
    section({ people: [{ id: 'p3' }], reviews: [{ ...review, participants: [{ personId: 'p9' }] }] }),
    at('person-unknown', 'participants', 0, 'personId'),
  ),
  valid(
    'participant-of-the-record',
    'A section without people says nothing of those that its record may have.',
    withReview({ participants: [{ personId: 'p9' }] }),
  ),
  valid(
    'not-involved-explained',
    'The person had no part, and it says why.',
    withReview({ involvementLevel: 'not-involved', involvementReason: 'She asked us to do it without her' }),
  ),
  invalid(
    'not-involved-unexplained',
    'The person had no part, and nobody says why.',
    withReview({ involvementLevel: 'not-involved', involvementReason: ' ' }),
    at('involvement-reason-missing', 'involvementReason'),
  ),
  invalid(
    'yes-or-no-in-words',
    'Yes or no is true or false, not a text.',
    withReview({ writtenTogether: 'yes', capacityReconsidered: 'no' }),
    at('type-wrong', 'writtenTogether'),
    at('type-wrong', 'capacityReconsidered'),
  ),
  invalid(
    'review-text',
    'A review is an object, not its words alone.',
    section({ reviews: [`${date} ${participation}`] }),
    at('type-wrong'),
  ),
];
