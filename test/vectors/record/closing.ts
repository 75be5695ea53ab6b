import { beyond, error, info, valid, warning, without, type Vector } from '../vector.js';
import {
  achievement,
  advocacy,
  closure,
  concern,
  concluded,
  deciding,
  desired,
  ended,
  endedWith,
  going,
  lacks,
  lastTalk,
  record,
  safe,
  talk,
} from './parts.js';

const notCovered = (stage: string) => warning(`${stage}-not-covered`, 'closureFeedback', 'closure', 'missingStages');
const withdrawn = (date: string): object =>
  desired({
    conversations: [talk, lastTalk],
    outcomes: [
      safe,
      {
        ...safe,
        id: 'o2',
        words: 'I want him to go',
        status: 'withdrawn',
        change: { reasons: ['other'], date, agreedBy: 'person' },
      },
    ],
  });
const change = (outcome: object): object => going({ outcomeChanges: [{ id: 'x1', outcome, reviewId: 'r1' }] });

export const closing: Vector[] = [
  valid('concluded', 'A whole record of an enquiry that was concluded.', concluded()),
  beyond(
    'concluded-without-end',
    'An enquiry that was concluded says how it ended.',
    without(concluded(), 'closureFeedback'),
    error('closure-missing', 'closureFeedback'),
    info('timescale-exceeded', 'closureFeedback', 'feedback'),
  ),
  beyond(
    'concluded-with-feedback-alone',
    'Feedback alone is a whole section, but no end of an enquiry.',
    concluded({ closureFeedback: without(ended({ achievements: [] }), 'closure') }),
    error('closure-missing', 'closureFeedback', 'closure'),
    warning('outcome-without-view', 'closureFeedback', 'achievements'),
  ),
  valid(
    'feedback-before-the-end',
    'Feedback may be there before the enquiry is concluded.',
    record({ closureFeedback: without(ended({ achievements: [] }), 'closure') }),
  ),
  beyond(
    'concluded-without-outcomes',
    'An enquiry that was concluded says what the person wanted, or why they were not asked.',
    without(concluded({ closureFeedback: ended({ achievements: [] }) }), 'desiredOutcomes'),
    error('desired-outcomes-missing', 'desiredOutcomes'),
    notCovered('beginning'),
    notCovered('end'),
  ),
  valid(
    'concluded-without-capacity',
    'Nothing is recorded of how the person was helped to take part.',
    without(concluded(), 'capacityAdvocacy'),
    warning('capacity-advocacy-missing', 'capacityAdvocacy'),
  ),
  valid(
    'concluded-uncounted',
    'What the national collection counts is not there.',
    without(concluded(), 'concern'),
    warning('risk-type-missing', 'concern', 'riskTypes'),
    warning('risk-location-missing', 'concern', 'locations'),
    warning('risk-source-missing', 'concern', 'sources'),
  ),
  valid(
    'concluded-other-uncounted',
    'Of other enquiries it counts nothing of that kind.',
    concluded({ kind: 'other', concern: { raisedOn: concern.raisedOn } }),
  ),

  valid('person-died', 'Of a person who has died nothing more is asked.', {
    ...without(concluded(), 'desiredOutcomes', 'capacityAdvocacy', 'reviewTimeline', 'concern'),
    closureFeedback: {
      schemaVersion: '1.0',
      achievements: [],
      closure: { ...closure, path: 'person-died' },
      feedback: [],
    },
  }),
  valid('opened-in-error', 'Of a record that was opened by mistake nothing is asked.', {
    ...without(concluded(), 'desiredOutcomes', 'capacityAdvocacy', 'reviewTimeline', 'concern'),
    concludedOn: '2024-05-15',
    closureFeedback: {
      schemaVersion: '1.0',
      achievements: [],
      closure: { date: '2024-05-15', path: 'opened-in-error' },
      feedback: [],
    },
  }),

  valid(
    'withdrawn-at-closing',
    'An outcome was withdrawn on the last day.',
    concluded({ desiredOutcomes: withdrawn('2024-06-11') }),
    warning('withdrawn-at-closing', 'desiredOutcomes', 'outcomes', 1, 'change', 'date'),
  ),
  valid(
    'withdrawn-before-closing',
    'An outcome was withdrawn the day before.',
    concluded({ desiredOutcomes: withdrawn('2024-06-10') }),
  ),
  valid(
    'withdrawn-in-the-month',
    'Of a month nobody can say whether it was on the last day.',
    concluded({ desiredOutcomes: withdrawn('2024-06') }),
  ),
  beyond(
    'achieved-though-withdrawn',
    'What was withdrawn was neither achieved nor not.',
    concluded({
      desiredOutcomes: withdrawn('2024-06-01'),
      closureFeedback: ended({ achievements: [achievement, { ...achievement, id: 'a2', outcomeId: 'o2' }] }),
    }),
    error('achievement-of-past-outcome', 'closureFeedback', 'achievements', 1, 'outcomeId'),
  ),
  beyond(
    'achieved-though-withdrawn-in-review',
    'A review withdrew it, and the change waits to be taken over.',
    concluded({
      reviewTimeline: change({
        ...safe,
        status: 'withdrawn',
        change: { reasons: ['other'], date: '2024-05-28', agreedBy: 'person' },
      }),
    }),
    error('achievement-of-past-outcome', 'closureFeedback', 'achievements', 0, 'outcomeId'),
  ),
  valid(
    'achieved-since-review',
    'An outcome that was made in a review, and waits to be taken over, was achieved.',
    concluded({
      reviewTimeline: change({ ...safe, id: 'o2', words: 'I want a dog', conversationId: 'c2' }),
      closureFeedback: ended({ achievements: [achievement, { ...achievement, id: 'a2', outcomeId: 'o2' }] }),
    }),
  ),
  beyond(
    'hard-to-achieve-at-closing',
    'At the end it has been talked through that an outcome was hard to achieve.',
    concluded({
      desiredOutcomes: desired({ conversations: [talk, lastTalk], outcomes: [{ ...safe, hardToAchieve: true }] }),
    }),
    error('achievability-missing', 'desiredOutcomes', 'outcomes', 0, 'achievability'),
  ),
  beyond(
    'capacity-at-closing',
    'What was a prompt on the way has to be there at the end.',
    concluded({
      capacityAdvocacy: deciding({
        decisions: [lacks],
        involvement: { supporters: [{ id: 'q1', personId: 'p2', roles: ['friend'] }] },
      }),
    }),
    error('best-interests-missing', 'capacityAdvocacy', 'decisions', 0, 'bestInterests'),
    error('capacity-advocate-missing', 'capacityAdvocacy', 'advocacy', 'capacityAdvocate'),
    error('supporter-is-source-of-harm', 'capacityAdvocacy', 'involvement', 'supporters', 0, 'personId'),
  ),
  beyond(
    'capacity-advocate-unexplained-at-closing',
    'A capacity advocate was considered, and nothing says why there was none.',
    concluded({
      capacityAdvocacy: deciding({
        decisions: [{ ...lacks, bestInterests: { decision: 'She takes part with her sister' } }],
        advocacy: advocacy({ capacityAdvocate: { considered: 'yes' } }),
      }),
    }),
    error('capacity-advocate-reason-missing', 'capacityAdvocacy', 'advocacy', 'capacityAdvocate', 'reason'),
  ),
  valid(
    'capacity-of-the-dead',
    'At an end that nobody chose the same are prompts.',
    concluded({
      capacityAdvocacy: deciding({ decisions: [lacks] }),
      closureFeedback: endedWith({ path: 'person-moved' }),
    }),
    warning('best-interests-missing', 'capacityAdvocacy', 'decisions', 0, 'bestInterests'),
    warning('capacity-advocate-missing', 'capacityAdvocacy', 'advocacy', 'capacityAdvocate'),
  ),
  beyond(
    'refused-without-refusal',
    'The end begins with a refusal, and none is recorded anywhere.',
    concluded({ closureFeedback: endedWith({ path: 'refused-ended-at-request' }) }),
    error('refusal-missing', 'closureFeedback', 'closure', 'refusal'),
  ),
  beyond(
    'refused-without-section',
    'Without the section that holds refusals none is recorded, either.',
    without(concluded({ closureFeedback: endedWith({ path: 'refused-ended-at-request' }) }), 'capacityAdvocacy'),
    error('refusal-missing', 'closureFeedback', 'closure', 'refusal'),
    warning('capacity-advocacy-missing', 'capacityAdvocacy'),
  ),
  beyond(
    'respondent-is-source-of-harm',
    'Who may have caused the harm cannot say how this was for the person.',
    concluded({
      closureFeedback: ended({
        feedback: [
          {
            id: 'f1',
            offer: 'completed',
            respondent: 'representative-family-friend',
            respondentPersonId: 'p2',
            askedBy: 'other-staff',
          },
        ],
      }),
    }),
    error('respondent-is-source-of-harm', 'closureFeedback', 'feedback', 0, 'respondentPersonId'),
  ),
];
