// Records from which every reason follows that the rules about outcomes, stages and the end can give.
import {
  concern,
  concluded,
  advocacy,
  deciding,
  desired,
  ended,
  endedWith,
  going,
  lacks,
  lastTalk,
  noDifficulty,
  record,
  review,
  safe,
  talk,
} from '../vectors/record/parts.js';
import { without } from '../vectors/vector.js';
import { atEnd, change, outcome, view } from './parts.js';

const hard = { ...noDifficulty, 'communicating-views': 'substantial' };
const appointments = [{ id: 'ap1', role: 'advocate-care-act', status: 'required-not-yet-appointed' }];
const withTalks = (...conversations: object[]): object =>
  record({ desiredOutcomes: desired({ conversations, outcomes: [] }) });
const withOutcomes = (...outcomes: object[]): object => record({ desiredOutcomes: desired({ outcomes }) });
const withReviews = (reviews: object[], more: object = {}): object =>
  record({ reviewTimeline: going({ reviews, ...more }) });
const at = (date: string, status: string): object => ({
  ...review,
  id: `r${date}`,
  date,
  progress: [{ outcomeId: 'o1', status }],
});
const risk = (parts: object, more: object = {}): object =>
  concluded({ closureFeedback: ended({ closure: { date: '2024-06-11', ...parts } }), ...more });
const stated = (reason?: string): object => ({
  nationalValues: Object.fromEntries(
    Object.entries({
      sg4aAsked: 'asked-expressed',
      sg4aAchieved: 'not-achieved',
      sg2c: 'identified-no-action',
      sg2e: 'removed',
    }).map(([table, value]) => [table, { value, reason }]),
  ),
});
const then = without(safe, 'id');
const gone = { status: 'withdrawn', change };

const ofFigures: unknown[] = [
  concluded(),
  atEnd([outcome('a', gone)]),
  atEnd([outcome('a', { source: 'best-interests-process' })]),
  withOutcomes(outcome('a', { conversationId: undefined })),
  record({ desiredOutcomes: desired({ conversations: [without(talk, 'askedStatus')] }) }),
  withTalks({ ...talk, askedStatus: 'not-asked' }),
  withTalks({ ...talk, askedStatus: 'asked-not-ready' }),
  concluded({ closureFeedback: endedWith(stated('x')) }),
  concluded({ closureFeedback: endedWith(stated()) }),
  atEnd([outcome('a')], [view('a', 'not-achieved')], { overall: { view: 'fully-achieved', reason: 'x' } }),
  atEnd([outcome('a')], [view('a', 'partially-achieved')], { overall: { view: 'fully-achieved' } }),
  atEnd(
    ['person-not-sure', 'declined-to-say', 'unable-to-say', 'not-asked', 'none', 'worker'].map((id) => outcome(id)),
    [
      ...['person-not-sure', 'declined-to-say', 'unable-to-say', 'not-asked'].map((id) => view(id, id)),
      view('worker', 'not-achieved', { viewOf: 'worker' }),
      view('no-such', 'not-achieved'),
    ],
  ),
  atEnd(
    [
      outcome('a', { status: 'changed', supersededBy: 'c', change }),
      outcome('b', { status: 'combined', mergedInto: 'c', change }),
      outcome('c'),
      outcome('d', { status: 'entered-in-error' }),
      outcome('e', { source: 'professional' }),
      outcome('f', { status: 'closed' }),
      outcome('g', { status: 'carried-forward' }),
    ],
    [view('c', 'fully-achieved', { viewOf: 'representative' })],
  ),
  risk({ path: 'refused-ended-at-request' }),
  risk({ path: 'opened-in-error' }),
  risk({ riskFinding: 'none-identified-no-action', riskOutcome: 'reduced' }),
  risk({}, { concern: { ...concern, findings: [{ words: 'x', code: 'identified-no-action' }] } }),
];

const ofCourse: unknown[] = [
  {},
  record({ desiredOutcomes: undefined, reviewTimeline: going({ reviews: [] }) }),
  record({
    closureFeedback: ended(),
    reviewTimeline: going({ reviews: [] }),
    desiredOutcomes: desired({ conversations: [{ ...talk, stages: ['beginning', 'end'] }] }),
  }),
  without(concluded({ closureFeedback: endedWith({ path: 'resolved-at-first-conversation' }) }), 'reviewTimeline'),
  without(
    concluded({ closureFeedback: endedWith({ missingStages: [{ stage: 'middle', reason: 'x' }] }) }),
    'reviewTimeline',
  ),
  record({ desiredOutcomes: desired({ conversations: [{ ...talk, stages: ['beginning', 'end'] }] }) }),
  withTalks({ ...talk, stages: ['end'] }),
  withTalks({ ...talk, stages: ['end'], recordedRetrospectively: true }),
  concluded({ desiredOutcomes: desired({ conversations: [{ ...talk, recordedAt: '2024-06-12T09:00:00Z' }] }) }),
  concluded({ desiredOutcomes: desired({ outcomes: [{ ...safe, recordedAt: '2024-06-12T09:00:00Z' }] }) }),
  withReviews([{ ...review, nextReviewOn: '2024-06-20' }], {
    timescaleChanges: [{ id: 't1', from: '2024-06-20', to: '2024-06-25', reason: 'person-unwell' }],
  }),
  withReviews([review], { nextReviewOn: '2024-05-20' }),
  withReviews([review], { nextReviewOn: '2024-05-30' }),
];

const ofOutcomes: unknown[] = [
  withOutcomes(
    outcome('a', {
      status: 'changed',
      supersededBy: 'b',
      change,
      relations: [{ type: 'conflicts-with', outcomeId: 'b' }],
    }),
    outcome('b', {
      relations: [
        { type: 'plan-b-for', outcomeId: 'a' },
        { type: 'depends-on', outcomeId: 'c' },
      ],
    }),
    outcome('c', { quoteId: 'q', relations: [{ type: 'duplicate-of', outcomeId: 'b' }] }),
    outcome('d', { quoteId: 'q', rank: 1, source: 'advocate-other', history: [{ ...then, words: 'x' }] }),
    outcome('e', { history: [{ ...then, words: 'I want e', ...gone }] }),
    outcome('f', { means: [], history: [{ ...then, words: 'I want f' }] }),
    outcome('i', { status: 'agreed', history: [{ ...then, words: 'I want i', status: 'proposed' }] }),
    outcome('g', { status: 'changed', supersededBy: 'h', change }),
    outcome('h', { status: 'changed', supersededBy: 'g', change }),
  ),
  withReviews([at('2024-05-20', 'met-so-far')]),
  withReviews([at('2024-05-20', 'met-so-far'), at('2024-05-28', 'worse')]),
  withReviews([at('2024-05-20', 'met-so-far'), at('2024-05-28', 'worse'), at('2024-06-03', 'met-so-far')]),
  withReviews([review], {
    outcomeChanges: [
      { id: 'x1', outcome: { ...safe, ...gone } },
      { id: 'x2', outcome: outcome('o9') },
      { id: 'x3', outcome: safe },
      'x',
      { id: 'x4', outcome: { words: 'no id' } },
      { id: 'x5', outcome: outcome('o8'), status: 'x' },
      { id: 'x6', outcome: { ...outcome('o7'), history: [then] } },
      { id: 'x6', outcome: outcome('o6') },
    ],
  }),
  withReviews([{ ...review, status: 'entered-in-error' }], {
    outcomeChanges: [{ id: 'x1', outcome: { ...safe, ...gone }, reviewId: review.id }],
  }),
  record({ desiredOutcomes: undefined, reviewTimeline: going({ outcomeChanges: [{ id: 'x1', outcome: safe }] }) }),
];

const words = 'I want him to say sorry, but I want to go';
const ofPrompts: unknown[] = [
  withOutcomes({ ...without(safe, 'importance'), words, code: 'make-new-friends', hardToAchieve: true }),
  withOutcomes(
    ...['a', 'b', 'c', 'd'].map((id) => outcome(id, { relations: [{ type: 'conflicts-with', outcomeId: 'b' }] })),
  ),
  withOutcomes(outcome('a', { ...gone, rank: 1 }), outcome('b')),
  withOutcomes({ ...safe, words: 'Case closed' }, { ...safe, id: 'o2', words: 'Case closed' }),
  withTalks({ ...talk, askedStatus: 'asked-not-ready', participants: [{ personId: 'p2' }] }),
  withTalks({ ...talk, askedStatus: 'asked-not-ready', revisitOn: '2024-06' }),
  withReviews([without({ ...review, progress: [{ outcomeId: 'o1', status: 'stuck' }] }, 'participation')]),
  record({
    people: [{ id: 'p3', roles: ['unpaid-carer'] }],
    desiredOutcomes: desired({ conversations: [{ ...talk, seenAlone: 'yes' }] }),
  }),
  record({
    desiredOutcomes: desired({ conversations: [{ ...talk, seenAlone: undefined }] }),
    capacityAdvocacy: deciding({
      coercion: [],
      sharing: [],
      advocacy: advocacy({ adviceGivenOn: undefined, difficulties: hard, appointments }),
    }),
  }),
  record({
    kind: 'other',
    capacityAdvocacy: deciding({
      decisions: [
        lacks,
        {
          ...lacks,
          id: 'd2',
          matter: 'y',
          conclusion: 'deferred-may-regain',
          nexus: undefined,
          limbs: {},
          trigger: 'reason-to-doubt',
          doubtReasons: ['unwise-decision'],
        },
      ],
      advocacy: advocacy({ difficulties: undefined }),
    }),
  }),
  atEnd([outcome('a', { ...gone, change: { ...change, date: '2024-06-11' } }), outcome('b')], []),
  record({ closureFeedback: { achievements: [view('o1', 'not-achieved', { reasons: [], explained: undefined })] } }),
  concluded({
    closureFeedback: ended({
      feedback: [
        {
          id: 'f1',
          offer: 'completed',
          respondent: 'adult',
          askedBy: 'other-staff',
          boardQuotes: [{ words: 'Ring 01905 123456' }],
        },
      ],
    }),
  }),
  record({ jurisdiction: { id: 'wales', version: '1.0' }, concern: { ...concern, raisedOn: '2024-05-06' } }),
];

const ofClosing: unknown[] = [
  without(concluded(), 'reviewTimeline'),
  record(),
  concluded({
    concern: undefined,
    capacityAdvocacy: deciding({
      decisions: [lacks],
      refusals: [{ id: 'n1', date: '2024-05-14' }],
      advocacy: advocacy({ difficulties: hard, appointments }),
      involvement: { supporters: [{ id: 's1', personId: 'p2', roles: ['friend'] }] },
    }),
  }),
  concluded({ capacityAdvocacy: deciding({ advocacy: advocacy({ difficulties: hard }) }) }),
  without(
    atEnd([outcome('a', { hardToAchieve: true })], [view('a', 'not-achieved', { reasons: [] })]),
    'capacityAdvocacy',
  ),
  concluded({ desiredOutcomes: desired({ conversations: [talk, lastTalk], outcomes: [] }) }),
  concluded({ kind: 'x' }),
];

export const everything: readonly unknown[] = [...ofFigures, ...ofCourse, ...ofOutcomes, ...ofPrompts, ...ofClosing];
