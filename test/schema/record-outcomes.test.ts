import { expect } from 'chai';
import {
  achievement,
  concluded,
  desired,
  ended,
  endedWith,
  going,
  lastTalk,
  record,
  review,
  safe,
  talk,
} from '../vectors/record/parts.js';
import { without } from '../vectors/vector.js';
import { about, found } from './record-check.js';

describe('checkRecord and an outcome that is withdrawn at the end (rule V9)', () => {
  const change = (date: string | undefined): object => ({ reasons: ['other'], date, agreedBy: 'person' });
  const gone = (date: string | undefined): object => ({
    ...safe,
    id: 'o2',
    words: 'I want him to go',
    status: 'withdrawn',
    change: change(date),
  });
  const withdrawn = (date: string | undefined, parts: object = {}): string[] =>
    about(
      'withdrawn-at',
      concluded({
        desiredOutcomes: desired({ conversations: [talk, lastTalk], outcomes: [safe, gone(date)] }),
        ...parts,
      }),
    );
  const told = ['warning withdrawn-at-closing desiredOutcomes.outcomes.1.change.date'];

  it('asks to look where that was on the last day, or after it', () => {
    for (const date of ['2024-06-11', '2024-06-12']) expect(withdrawn(date), date).to.deep.equal(told);
    for (const date of ['2024-06-10', '2024-06', '2024', undefined])
      expect(withdrawn(date), String(date)).to.deep.equal([]);
    expect(withdrawn('2024-06-11', { closureFeedback: endedWith({ date: '2024-06' }) }), 'in a month').to.deep.equal(
      [],
    );
    expect(withdrawn('2024-06-11', { closureFeedback: undefined }), 'as concluded').to.deep.equal(told);
    expect(withdrawn('2024-06-11', { closureFeedback: undefined, concludedOn: undefined })).to.deep.equal([]);
  });

  it('says nothing of what has only changed', () => {
    const changed = { ...gone('2024-06-11'), status: 'agreed', history: [without(safe, 'id')] };
    const value = concluded({
      desiredOutcomes: desired({ conversations: [talk, lastTalk], outcomes: [safe, changed] }),
    });
    expect(about('withdrawn-at', value)).to.deep.equal([]);
  });

  it('looks at changes from reviews, too, that wait to be taken over', () => {
    const taken = (status: string): string[] =>
      about(
        'withdrawn-at',
        concluded({
          reviewTimeline: going({
            outcomeChanges: [{ id: 'x1', outcome: { ...safe, status, change: change('2024-06-11') }, reviewId: 'r1' }],
          }),
          closureFeedback: ended({ achievements: [] }),
        }),
      );
    expect(taken('withdrawn')).to.deep.equal([
      'warning withdrawn-at-closing reviewTimeline.outcomeChanges.0.outcome.change.date',
    ]);
    expect(taken('agreed')).to.deep.equal([]);
    const back = concluded({
      desiredOutcomes: desired({
        conversations: [talk, lastTalk],
        outcomes: [{ ...safe, status: 'withdrawn', change: change('2024-06-11') }],
      }),
      reviewTimeline: going({
        outcomeChanges: [
          { id: 'x1', outcome: { ...safe, status: 'agreed', change: change('2024-06-11') }, reviewId: 'r1' },
        ],
      }),
    });
    expect(about('withdrawn-at', back), 'wanted again since').to.deep.equal([]);
  });
});

describe('checkRecord and what the person thinks of each outcome', () => {
  it('takes no view of what the record says is no longer wanted (rule V11)', () => {
    const change = { reasons: ['other'], date: '2024-06-01', agreedBy: 'person' };
    const past = {
      withdrawn: {},
      changed: { supersededBy: 'o2' },
      combined: { mergedInto: 'o2' },
      'entered-in-error': {},
    };
    for (const [status, parts] of Object.entries(past)) {
      const outcomes = [
        { ...safe, status, change, ...parts },
        { ...safe, id: 'o2', words: 'I want to sleep at night' },
      ];
      const value = concluded({ desiredOutcomes: desired({ conversations: [talk, lastTalk], outcomes }) });
      expect(about('achievement-of', value), status).to.deep.equal([
        'error achievement-of-past-outcome closureFeedback.achievements.0.outcomeId',
      ]);
      expect(about('outcome-without', value), status).to.deep.equal([
        'warning outcome-without-view closureFeedback.achievements',
      ]);
    }
  });

  it('knows what was changed in a review, before that is taken over', () => {
    const change = { reasons: ['other'], date: '2024-05-28', agreedBy: 'person' };
    const outcomeChanges = (outcome: object): object => ({
      reviewTimeline: going({ outcomeChanges: [{ id: 'x1', outcome, reviewId: 'r1' }] }),
    });
    expect(about('achievement-of', concluded(outcomeChanges({ ...safe, status: 'withdrawn', change })))).to.have.length(
      1,
    );
    const added = { ...without(safe, 'conversationId'), id: 'o2', words: 'I want a new lock' };
    expect(found(concluded(outcomeChanges(added)))).to.deep.equal([
      'warning outcome-without-view closureFeedback.achievements',
    ]);
    const both = ended({ achievements: [achievement, { ...achievement, id: 'a2', outcomeId: 'o2' }] });
    expect(found(concluded({ ...outcomeChanges(added), closureFeedback: both }))).to.deep.equal([]);
  });

  it('knows none where the record has no outcomes', () => {
    expect(about('unknown', without(concluded(), 'desiredOutcomes'))).to.deep.equal([
      'error outcome-unknown closureFeedback.achievements.0.outcomeId',
    ]);
  });

  it('says nothing of outcomes that cannot be read: that is told where they stand', () => {
    const value = concluded({ desiredOutcomes: desired({ outcomes: 'none', conversations: [talk, lastTalk] }) });
    expect(found(value)).to.deep.equal(['error type-wrong desiredOutcomes.outcomes']);
  });
});

describe('checkRecord and a review in which an outcome was said', () => {
  it('knows the reviews of the record, those that were recorded by mistake as well', () => {
    const said = (reviewId: string, reviews: object[] | undefined, status = 'agreed'): string[] =>
      about(
        'review-unknown',
        record({
          desiredOutcomes: desired({ outcomes: [{ ...safe, reviewId, status }] }),
          reviewTimeline: reviews && going({ reviews }),
        }),
      );
    const told = ['error review-unknown desiredOutcomes.outcomes.0.reviewId'];
    expect(said('r1', [review])).to.deep.equal([]);
    expect(said('r1', [{ id: 'r1', status: 'entered-in-error' }])).to.deep.equal([]);
    expect(said('r9', [review])).to.deep.equal(told);
    expect(said('r1', undefined), 'no section of reviews').to.deep.equal(told);
    expect(said('r9', [review], 'entered-in-error')).to.deep.equal([]);
  });
});
