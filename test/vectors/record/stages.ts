import { info, valid, warning, without, type Vector } from '../vector.js';
import { achievement, closure, concluded, desired, ended, endedWith, going, review, talk } from './parts.js';

const notCovered = (stage: string) => warning(`${stage}-not-covered`, 'closureFeedback', 'closure', 'missingStages');
const explained = (stage: string) => info(`${stage}-not-covered`, 'closureFeedback', 'closure', 'missingStages');
/** The end with another view of the outcome. */
const viewed = (parts: object, end: object = {}): object =>
  ended({ achievements: [{ ...achievement, ...parts }], closure: { ...closure, ...end } });

/** Rule V25: the person is asked at the beginning, in the middle and at the end. */
export const stages: Vector[] = [
  valid(
    'middle-missing',
    'Nobody asked between the beginning and the end.',
    without(concluded(), 'reviewTimeline'),
    notCovered('middle'),
  ),
  valid(
    'middle-missing-explained',
    'Nobody asked in the middle, and the reason is there.',
    without(
      concluded({
        closureFeedback: endedWith({ missingStages: [{ stage: 'middle', reason: 'She was in hospital' }] }),
      }),
      'reviewTimeline',
    ),
    explained('middle'),
  ),
  valid(
    'all-stages-missing',
    'A conversation after the end is none of the three.',
    without(
      concluded({
        desiredOutcomes: desired({ conversations: [{ ...talk, stages: ['after-end'] }] }),
        closureFeedback: viewed({ date: '2024-06-10' }),
      }),
      'reviewTimeline',
    ),
    notCovered('beginning'),
    notCovered('middle'),
    notCovered('end'),
  ),
  valid(
    'one-conversation',
    'One conversation was the beginning and the end: there was no middle.',
    without(
      concluded({ desiredOutcomes: desired({ conversations: [{ ...talk, stages: ['beginning', 'end'] }] }) }),
      'reviewTimeline',
    ),
  ),
  valid(
    'resolved-at-first-conversation',
    'What was settled at the first conversation needs no middle.',
    without(concluded({ closureFeedback: endedWith({ path: 'resolved-at-first-conversation' }) }), 'reviewTimeline'),
  ),
  valid(
    'resolved-at-the-only-conversation',
    'What was settled at the first conversation needs no other one.',
    without(
      concluded({
        desiredOutcomes: desired(),
        closureFeedback: viewed({ date: '2024-05-14' }, { path: 'resolved-at-first-conversation' }),
      }),
      'reviewTimeline',
    ),
  ),
  ...[{ date: '2024-06-12' }, { date: '2024-06' }, { viewOf: 'representative' }, { view: 'declined-to-say' }].map(
    (view, i) =>
      valid(
        `end-covered-by-view-${i + 1}`,
        'The person, or who represents them, was asked on the last day or after it how far things have come.',
        concluded({ desiredOutcomes: desired(), closureFeedback: viewed(view) }),
      ),
  ),
  ...[{ date: '2024-06-10' }, { view: 'not-asked' }].map((view, i) =>
    valid(
      `end-not-covered-by-view-${i + 1}`,
      'That was before the end, or nobody was asked.',
      concluded({ desiredOutcomes: desired(), closureFeedback: viewed(view) }),
      notCovered('end'),
    ),
  ),
  valid(
    'end-not-covered-by-a-worker',
    'A worker has a view of their own: nobody was asked.',
    concluded({ desiredOutcomes: desired(), closureFeedback: viewed({ viewOf: 'worker' }) }),
    notCovered('end'),
    warning('outcome-without-view', 'closureFeedback', 'achievements'),
  ),
  valid(
    'end-not-covered-by-a-mistake',
    'A view that was recorded by mistake covers nothing.',
    concluded({ desiredOutcomes: desired(), closureFeedback: viewed({ status: 'entered-in-error' }) }),
    notCovered('end'),
    warning('outcome-without-view', 'closureFeedback', 'achievements'),
  ),
  valid(
    'stages-of-reviews',
    'A review says which part of the work it was, or its step does, or its date.',
    concluded({
      desiredOutcomes: desired(),
      reviewTimeline: going({
        reviews: [
          { ...review, contactPoint: 'planning' },
          { ...review, id: 'r2', date: '2024-06-11' },
        ],
      }),
    }),
  ),
  valid(
    'stage-of-a-review-stated',
    'A review on the last day that says it was in the middle.',
    concluded({
      desiredOutcomes: desired(),
      reviewTimeline: going({ reviews: [{ ...review, date: '2024-06-11', stage: 'middle' }] }),
      closureFeedback: viewed({ date: '2024-06-10' }),
    }),
    notCovered('end'),
  ),
  valid(
    'stage-of-a-mistaken-review',
    'A review that was recorded by mistake covers nothing.',
    concluded({ reviewTimeline: going({ reviews: [{ id: 'r1', status: 'entered-in-error' }] }) }),
    notCovered('middle'),
  ),
];
