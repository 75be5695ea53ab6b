import { beyond, error, valid, warning, without, type Vector } from '../vector.js';
import { concluded, deciding, desired, ended, going, lacks, lastTalk, record, review, safe, talk } from './parts.js';

const saidInReview = desired({
  conversations: [{ ...talk, askedStatus: 'asked-none-expressed', noneExpressedReason: 'not-sure-yet' }],
  outcomes: [{ ...without(safe, 'conversationId'), reviewId: 'r1' }],
});

const nephew = { id: 'p3', roles: ['nephew'], isSourceOfHarm: true };
const withParticipant = (participant: object): object =>
  desired({ conversations: [{ ...talk, participants: [participant] }, lastTalk] });
const participant = ['desiredOutcomes', 'conversations', 0, 'participants', 0, 'personId'];
const people = (...roles: string[]): object[] => [
  { id: 'p1', roles: ['adult'] },
  { id: 'p2', roles, isSourceOfHarm: true },
];

/** What one section says, and another one knows. */
export const joins: Vector[] = [
  valid(
    'said-in-a-review',
    'Nothing was said at first; what the person wants was said in a review.',
    record({ desiredOutcomes: saidInReview, reviewTimeline: going() }),
  ),
  beyond(
    'said-in-an-unknown-review',
    'It was said in a review that is not here.',
    record({ desiredOutcomes: saidInReview }),
    error('review-unknown', 'desiredOutcomes', 'outcomes', 0, 'reviewId'),
  ),

  valid(
    'people-of-a-section',
    'Who is known in one section is known in all of them.',
    record({
      desiredOutcomes: desired({ conversations: [{ ...talk, participants: [{ personId: 'p4' }] }] }),
      capacityAdvocacy: deciding({ people: [{ id: 'p4', roles: ['sister'] }] }),
      reviewTimeline: going({ reviews: [{ ...review, participants: [{ personId: 'p4' }] }] }),
    }),
  ),
  beyond(
    'source-of-harm-of-another-section',
    'Who answered is a source of harm, as another section says.',
    concluded({
      capacityAdvocacy: deciding({ people: [nephew] }),
      closureFeedback: ended({
        feedback: [
          { id: 'f1', offer: 'completed', respondent: 'joint', respondentPersonId: 'p3', askedBy: 'other-staff' },
        ],
      }),
    }),
    error('respondent-is-source-of-harm', 'closureFeedback', 'feedback', 0, 'respondentPersonId'),
  ),
  beyond(
    'harm-by-another-of-another-section',
    'Another person may have caused the harm, as another section says, so that a capacity advocate is considered.',
    concluded({
      kind: 'other',
      concern: { raisedOn: '2024-05-13' },
      people: [{ id: 'p1', roles: ['adult'] }],
      desiredOutcomes: desired({ conversations: [talk, lastTalk], people: [nephew] }),
      capacityAdvocacy: deciding({
        decisions: [{ ...lacks, bestInterests: { decision: 'Her sister speaks for her' } }],
      }),
    }),
    error('capacity-advocate-missing', 'capacityAdvocacy', 'advocacy', 'capacityAdvocate'),
  ),
  beyond(
    'source-of-harm-not-named-again',
    'A section that names somebody again, and leaves out that they are a source of harm, takes nothing back.',
    concluded({
      capacityAdvocacy: deciding({
        people: [{ id: 'p2' }],
        involvement: { supporters: [{ id: 'q1', personId: 'p2', roles: ['friend'] }] },
      }),
    }),
    warning('person-differs', 'capacityAdvocacy', 'people', 0, 'id'),
    error('supporter-is-source-of-harm', 'capacityAdvocacy', 'involvement', 'supporters', 0, 'personId'),
  ),

  valid(
    'source-of-harm-interprets',
    'Who may have caused the harm interprets for the person: a prompt, while it goes on.',
    record({ desiredOutcomes: withParticipant({ personId: 'p2', role: 'interpreter' }) }),
    warning('supporter-is-source-of-harm', ...participant),
  ),
  ...['interpreter', 'supporter', 'communication-partner', 'advocate-informal'].map((role) =>
    beyond(
      `source-of-harm-took-part-as-${role}`,
      'Who may have caused the harm helped the person to say what they want.',
      concluded({ desiredOutcomes: withParticipant({ personId: 'p2', role }) }),
      error('supporter-is-source-of-harm', ...participant),
    ),
  ),
  beyond(
    'source-of-harm-is-the-interpreter',
    'The people say that the source of harm is the interpreter, who was at a review.',
    concluded({
      people: people('son', 'interpreter'),
      reviewTimeline: going({ reviews: [{ ...review, participants: [{ personId: 'p2' }] }] }),
    }),
    error('supporter-is-source-of-harm', 'reviewTimeline', 'reviews', 0, 'participants', 0, 'personId'),
  ),
  valid(
    'source-of-harm-was-there',
    'Who may have caused the harm was there in another part: a prompt, also at the end.',
    concluded({
      people: people('son', 'interpreter'),
      desiredOutcomes: withParticipant({ personId: 'p2', role: 'family' }),
    }),
    warning('source-of-harm-took-part', ...participant),
  ),
];
