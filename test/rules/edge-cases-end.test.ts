import { expect } from 'chai';
import {
  achievementRollUp,
  applyOutcomeChanges,
  checkChange,
  drift,
  goodPracticePrompts,
  isEarlyResolution,
  liveOutcomes,
  nextReview,
  outcomeChain,
  owedBeforeClosing,
  riskRollUp,
  stagesCovered,
} from '../../src/rules/index.js';
import { checkRecord } from '../../src/schema/index.js';
import {
  closure,
  concluded,
  desired,
  ended,
  endedWith,
  going,
  record,
  review,
  safe,
  talk,
} from '../vectors/record/parts.js';
import { without } from '../vectors/vector.js';
import { view } from './parts.js';

// The hard cases that a naive form gets wrong, as far as they are about the course of the work and its end.

const today = '2024-07-01';
const errors = (value: unknown): string[] =>
  checkRecord(value, { today }).flatMap(({ severity, code }) => (severity === 'error' ? [code] : []));
const codes = (value: unknown): string[] => checkRecord(value, { today }).map(({ code }) => code);

describe('edge case 10: the person dies, moves or cannot be reached before the end', () => {
  const endings = ['person-died', 'person-moved', 'no-contact'];
  const gone = (path: string, achievements: object[] = []): object =>
    concluded({
      closureFeedback: { schemaVersion: '1.0', achievements, closure: { date: closure.date, path }, feedback: [] },
    });

  it('nothing is owed, nothing is prompted, and nothing is “not achieved”', () => {
    for (const path of endings) {
      expect(owedBeforeClosing(gone(path), { today }), path).to.deep.equal([]);
      expect(goodPracticePrompts(gone(path), { today }), path).to.deep.equal([]);
      expect(errors(gone(path)), path).to.deep.equal([]);
      expect(achievementRollUp(gone(path)), path).to.deep.include({ result: undefined, because: ['no-view'] });
    }
  });

  it('a representative’s view can be added, and counts', () => {
    const unable = view('o1', 'unable-to-say', { reasons: ['person-died'] });
    const theirs = view('o1', 'partially-achieved', { id: 'v2', viewOf: 'representative', explained: undefined });
    const value = gone('person-died', [unable, theirs]);
    expect(errors(value)).to.deep.equal([]);
    expect(achievementRollUp(value)).to.deep.include({ result: 'partially-achieved' });
    expect(achievementRollUp(value).counted[0]!.because).to.deep.equal(['view-of-representative']);
  });

  it('the finding alone decides what the collection counts', () => {
    const value = concluded({ closureFeedback: ended({ closure: { ...closure, path: 'person-moved' } }) });
    expect(riskRollUp(value).sg2c.result).to.equal(closure.riskFinding);
  });
});

describe('edge case 14: feedback that leans, or is not safe to ask for', () => {
  const said = (parts: object): object =>
    ended({ feedback: [{ id: 'f1', offer: 'completed', respondent: 'adult', askedBy: 'enquiry-lead', ...parts }] });

  it('who answered, who asked, whether alone and on which scale are recorded, so that reports can tell them apart', () => {
    const answers = {
      'fb-listened': { answer: 'good', askedAs: 'easy-read-3' },
      'fb-safer': { answer: 'a-lot-safer' },
    };
    const whole = said({
      respondent: 'representative-family-friend',
      seenAlone: 'no',
      safeToAsk: 'yes',
      support: 'Her sister',
      answers,
    });
    expect(errors(concluded({ closureFeedback: whole }))).to.deep.equal([]);
    expect(errors(concluded({ closureFeedback: said({ respondent: undefined, askedBy: undefined }) }))).to.have.members(
      ['respondent-missing', 'asked-by-missing'],
    );
    const mixed = said({ answers: { 'fb-listened': { answer: 'good' } } });
    expect(errors(concluded({ closureFeedback: mixed }))).to.deep.equal(['answer-other-scale']);
  });

  it('a source of harm cannot answer for the person', () => {
    expect(errors(concluded({ closureFeedback: said({ respondentPersonId: 'p2' }) }))).to.deep.equal([
      'respondent-is-source-of-harm',
    ]);
  });

  it('where it is not safe to ask, that is an answer and nothing more is owed', () => {
    const unsafe = ended({
      feedback: [{ id: 'f1', offer: 'not-offered-unsafe', safeToAsk: 'no', reason: 'He is always there' }],
    });
    expect(owedBeforeClosing(concluded({ closureFeedback: unsafe }), { today })).to.deep.equal([]);
  });
});

describe('edge case 16: a few words may show who somebody is', () => {
  // Suppression of small numbers is for the measures over many records; here is what one record holds for it.
  it('a quote for a board is kept apart from what the person said, with agreement of its own, and is looked at', () => {
    const quote = (boardQuote: object): object =>
      ended({
        feedback: [
          { id: 'f1', offer: 'completed', respondent: 'adult', askedBy: 'other-staff', boardQuotes: [boardQuote] },
        ],
      });
    expect(codes(concluded({ closureFeedback: quote({ words: 'They listened', agreed: true }) }))).to.deep.equal([]);
    const open = concluded({ closureFeedback: quote({ words: 'Ring me on 01905 123456', agreed: true }) });
    expect(codes(open)).to.deep.equal(['quote-identifies']);
    expect(goodPracticePrompts(open, { today }).map(({ result }) => result)).to.deep.equal(['quote-identifies']);
  });
});

describe('edge case 17: one enquiry into a whole service, with many adults', () => {
  it('each adult has a record of their own with their own outcomes; the group is a reference and nothing else', () => {
    const of = (reference: string, words: string): object =>
      record({ reference, groupReference: 'G-1', desiredOutcomes: desired({ outcomes: [{ ...safe, words }] }) });
    const [one, other] = [of('E-1', 'I want to stay here'), of('E-2', 'I want to leave')];
    expect([...errors(one), ...errors(other)]).to.deep.equal([]);
    expect(outcomeChain(one, 'o1')!.versions[0]!.version.words).to.equal('I want to stay here');
    expect(outcomeChain(other, 'o1')!.versions[0]!.version.words).to.equal('I want to leave');
  });
});

describe('edge case 18: dates', () => {
  it('may be rough, and nothing is made of them that is not certain', () => {
    const rough = { ...talk, date: '2024' };
    const value = record({
      desiredOutcomes: desired({ conversations: [rough] }),
      reviewTimeline: going({ nextReviewOn: '2024-07' }),
    });
    expect(errors(value)).to.deep.equal([]);
    expect(nextReview(value, { today: '2024-07-31' })).to.not.have.property('overdueBy');
    expect(nextReview(value, { today: '2024-08-01' }).overdueBy).to.equal(1);
    expect(outcomeChain(value, 'o1')!.versions[0]!.date).to.equal('2024');
  });

  it('of reviews that are written down in another order count as they were', () => {
    const early = { ...review, id: 'r0', date: '2024-05-20', progress: [{ outcomeId: 'o1', status: 'stuck' }] };
    const late = { ...review, progress: [{ outcomeId: 'o1', status: 'met-so-far' }], nextReviewOn: '2024-07-10' };
    const value = record({ reviewTimeline: going({ reviews: [late, early] }) });
    expect(errors(value)).to.deep.equal([]);
    expect(outcomeChain(value, 'o1')!.progress.map(({ status }) => status)).to.deep.equal(['stuck', 'met-so-far']);
    expect(nextReview(value, { today }).result, 'as the latest one set it').to.equal('2024-07-10');
  });

  it('of what happened and of its recording are two, whatever the time zone', () => {
    const night = { id: 'e1', at: '2024-06-30T23:30:00+01:00', what: 'She rang' };
    expect(drift(record({ events: [night] }), { today: '2024-07-01' }).result).to.equal(1);
    const written = { ...safe, recordedAt: '2024-06-20T09:00:00Z' };
    const value = desired({ outcomes: [written] });
    expect(liveOutcomes(value, '2024-05-14'), 'said on that day').to.have.length(1);
    expect(drift(value, { today: '2024-06-30' }).result).to.equal(10);
  });

  it('before the recording began are allowed, and events are added at the end alone', () => {
    const old = record({
      startedOn: '2019',
      concern: { raisedOn: '2018-12-01' },
      desiredOutcomes: desired({ conversations: [{ ...talk, date: '2019-01' }] }),
    });
    expect(errors(old)).to.deep.equal([]);
    const [a, b] = [
      { id: 'e1', what: 'x' },
      { id: 'e2', what: 'y' },
    ];
    expect(checkChange(record({ events: [a] }), record({ events: [a, b] }))).to.deep.equal([]);
    expect(checkChange(record({ events: [a, b] }), record({ events: [b] })).map(({ code }) => code)).to.deep.equal([
      'event-removed',
    ]);
  });

  it('of amendments: what was there stays as a version, with who changed it and why', () => {
    const amended = {
      ...review,
      changed: { words: 'Two locks are in' },
      status: 'amended',
      correction: { reason: 'I had counted one' },
      by: { id: 'u1' },
      history: [without(review, 'id')],
    };
    const before = record({ reviewTimeline: going() });
    const after = record({ reviewTimeline: going({ reviews: [amended] }) });
    expect(errors(after)).to.deep.equal([]);
    expect(checkChange(before, after)).to.deep.equal([]);
    expect(
      checkChange(before, record({ reviewTimeline: going({ reviews: [without(amended, 'history')] }) })).map(
        ({ code }) => code,
      ),
    ).to.deep.equal(['history-changed']);
  });
});

describe('edge case 19: beginning and end in one telephone call', () => {
  const call = { ...talk, stages: ['beginning', 'end'] };
  const value = without(
    concluded({
      startedOn: '2024-05-14',
      concludedOn: '2024-05-14',
      desiredOutcomes: desired({ conversations: [call] }),
      closureFeedback: ended({
        closure: { ...closure, date: '2024-05-14' },
        achievements: [view('o1', 'fully-achieved', { date: '2024-05-14' })],
      }),
    }),
    'reviewTimeline',
  );

  it('one conversation carries both, no middle is asked for, and nothing is owed', () => {
    expect(isEarlyResolution(value).result).to.equal(true);
    expect(stagesCovered(value)).to.deep.include({ result: ['beginning', 'end'], missing: [] });
    expect(codes(value)).to.deep.equal([]);
    expect(owedBeforeClosing(value, { today })).to.deep.equal([]);
  });

  it('it counts as any other, with no meeting and no plan', () => {
    expect(achievementRollUp(value).result).to.equal('fully-achieved');
    const settled = without(
      concluded({ closureFeedback: endedWith({ path: 'resolved-at-first-conversation' }) }),
      'reviewTimeline',
    );
    expect(codes(settled)).to.deep.equal([]);
  });
});

describe('edge case 4 and 18 together: what a review changed and waits', () => {
  it('is the truth about an outcome before it is taken over and after it, in the same words', () => {
    const withdrawn = {
      ...safe,
      status: 'withdrawn',
      change: { reasons: ['other'], date: '2024-05-28', agreedBy: 'person' },
    };
    const value = record({
      reviewTimeline: going({ outcomeChanges: [{ id: 'x1', outcome: withdrawn, reviewId: 'r1' }] }),
      closureFeedback: endedWith({}),
    });
    const { result } = applyOutcomeChanges(value);
    const told = (one: unknown): unknown => {
      const { result: stands, versions } = outcomeChain(one, 'o1')!;
      return [stands, versions.map(({ steps, date }) => [steps, date])];
    };
    expect(told(value)).to.deep.equal(told(result));
    expect(achievementRollUp(value)).to.deep.include({ result: undefined, because: ['no-outcome-counts'] });
    expect(achievementRollUp(result)).to.deep.include({ result: undefined, because: ['no-outcome-counts'] });
  });
});
