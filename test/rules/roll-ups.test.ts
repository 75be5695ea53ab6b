import { expect } from 'chai';
import { achievementRollUp, askedRollUp, riskRollUp } from '../../src/rules/index.js';
import { checkRecord } from '../../src/schema/index.js';
import {
  concern,
  concluded,
  desired,
  endedWith,
  going,
  lastTalk,
  record,
  safe,
  talk,
} from '../vectors/record/parts.js';
import { atEnd, change, outcome, view } from './parts.js';

const asked = (conversations: object[], outcomes: object[] = [], closure: object = {}): object =>
  concluded({ desiredOutcomes: desired({ conversations, outcomes }), closureFeedback: endedWith(closure) });
const said = (askedStatus: string, date: string): object => ({ ...talk, id: date, date, askedStatus });

describe('whether the person was asked, for a whole enquiry', () => {
  it('follows from an outcome that they said, and names it', () => {
    expect(askedRollUp(concluded())).to.deep.equal({
      result: 'asked-expressed',
      because: ['outcome-stands'],
      sources: ['SAC SG4a', 'MSP Guide 2014 s2 (R67)'],
      computed: 'asked-expressed',
      computedBecause: ['outcome-stands'],
      differs: false,
      outcomes: ['o1'],
    });
  });

  it('follows from the last conversation where nothing was said', () => {
    for (const status of ['asked-none-expressed', 'not-asked', 'dont-know'] as const) {
      const value = asked([said('asked-not-ready', '2024-05-14'), said(status, '2024-06-03')]);
      expect(askedRollUp(value)).to.deep.include({ result: status, because: ['last-conversation'] });
    }
  });

  it('takes the last conversation by its date, not by its place, and none after the end', () => {
    const talks = [
      said('not-asked', '2024-06-03'),
      said('asked-none-expressed', '2024-05'),
      said('dont-know', '2024-07-01'),
    ];
    expect(askedRollUp(asked(talks)).result).to.equal('not-asked');
  });

  it('follows from what was decided for them, or seen in what they do, too, and says that nobody said it (R67)', () => {
    const silent = { ...talk, askedStatus: 'asked-none-expressed', noneExpressedReason: 'unable-to-communicate' };
    for (const source of ['best-interests-process', 'observed-from-behaviour', 'not-known'])
      expect(askedRollUp(asked([silent], [{ ...safe, source }])), source).to.deep.include({
        result: 'asked-expressed',
        because: ['outcome-stands', 'defined-for-the-person'],
      });
    const later = { ...safe, source: 'best-interests-process', history: [{ ...safe, source: 'person' }] };
    expect(askedRollUp(asked([talk], [later])).because, 'it was said at first').to.deep.equal(['outcome-stands']);
    for (const source of ['professional', undefined])
      expect(askedRollUp(asked([silent], [{ ...safe, source }])).result, source).to.equal('asked-none-expressed');
  });

  it('follows from nothing that was first said after the end', () => {
    const before = said('not-asked', '2024-05-14');
    const after = { ...talk, id: 'c2', date: '2024-07-15', stages: ['after-end'] };
    const late = outcome('a', { conversationId: 'c2' });
    expect(askedRollUp(asked([before, after], [late]))).to.deep.include({ result: 'not-asked', outcomes: [] });
    const onTheDay = { ...after, date: '2024-06-11' };
    expect(askedRollUp(asked([before, onTheDay], [late])).outcomes).to.deep.equal(['a']);
    // Written down after the end, and said nobody knows when: that may have been before.
    const undated = outcome('a', { conversationId: undefined, recordedAt: '2024-07-15T10:00:00Z' });
    expect(askedRollUp(asked([before, after], [undated])).outcomes).to.deep.equal(['a']);
    const review = { id: 'r1', date: '2024-07-15', changed: { nothing: true } };
    const inReview = outcome('a', { conversationId: undefined, reviewId: 'r1' });
    const value = { ...asked([before], [inReview]), reviewTimeline: going({ reviews: [review] }) };
    expect(askedRollUp(value).result).to.equal('not-asked');
    const open = record({ desiredOutcomes: desired({ conversations: [before, after], outcomes: [late] }) });
    expect(askedRollUp(open).result, 'it has not ended').to.equal('asked-expressed');
  });

  it('follows from nothing that was recorded by mistake', () => {
    const value = asked([said('not-asked', '2024-05-14')], [{ ...safe, status: 'entered-in-error' }]);
    expect(askedRollUp(value).result).to.equal('not-asked');
  });

  it('follows from what was said in a review and waits to be taken over', () => {
    const value = record({
      desiredOutcomes: desired({ outcomes: [], conversations: [said('not-asked', '2024-05-14')] }),
      reviewTimeline: going({ outcomeChanges: [{ id: 'x1', outcome: outcome('o7') }] }),
    });
    expect(askedRollUp(value).outcomes).to.deep.equal(['o7']);
  });

  it('keeps what is stated apart, and takes it only with a reason', () => {
    const stated = (sg4aAsked: object): object => asked([talk], [safe], { nationalValues: { sg4aAsked } });
    const {
      sources: _,
      outcomes: __,
      ...why
    } = askedRollUp(stated({ value: 'dont-know', reason: 'The file was lost' }));
    expect(why).to.deep.equal({
      result: 'dont-know',
      because: ['stated-with-reason'],
      computed: 'asked-expressed',
      computedBecause: ['outcome-stands'],
      stated: 'dont-know',
      reason: 'The file was lost',
      differs: true,
    });
    for (const odd of [
      { value: 'dont-know', reason: ' ' },
      { value: 'perhaps', reason: 'x' },
    ]) {
      const left = askedRollUp(stated(odd));
      expect(left).to.deep.include({ result: 'asked-expressed', because: ['outcome-stands'], differs: true });
      expect(left.stated).to.equal(odd.value);
    }
    expect(askedRollUp(stated({ value: 'asked-expressed', reason: 'x' })).differs).to.equal(false);
  });
});

describe('how far what the person wanted has happened', () => {
  const both = (a: string, b: string): unknown =>
    achievementRollUp(atEnd([outcome('a'), outcome('b')], [view('a', a), view('b', b)])).result;

  it('is fully for all, not at all for none, and partly for everything between', () => {
    expect(both('fully-achieved', 'fully-achieved')).to.equal('fully-achieved');
    expect(both('not-achieved', 'not-achieved')).to.equal('not-achieved');
    expect(both('fully-achieved', 'not-achieved')).to.equal('partially-achieved');
    expect(both('partially-achieved', 'partially-achieved')).to.equal('partially-achieved');
  });

  it('takes the latest view of each, the person’s before a representative’s, and never a worker’s', () => {
    const of = (...views: object[]): unknown => achievementRollUp(atEnd([outcome('a')], views)).result;
    const representative = { viewOf: 'representative' };
    expect(of(view('a', 'fully-achieved', { date: '2024-05-20' }), view('a', 'not-achieved'))).to.equal('not-achieved');
    expect(of(view('a', 'not-achieved'), view('a', 'fully-achieved', { date: '2024-05-20' }))).to.equal('not-achieved');
    expect(of(view('a', 'fully-achieved', { date: '2024-05' }), view('a', 'not-achieved', representative))).to.equal(
      'fully-achieved',
    );
    expect(of(view('a', 'unable-to-say'), view('a', 'not-achieved', representative))).to.equal('not-achieved');
    expect(of(view('a', 'not-asked'), view('a', 'not-achieved', representative))).to.equal('not-achieved');
    expect(of(view('a', 'person-not-sure'), view('a', 'not-achieved', representative))).to.equal(undefined);
    expect(of(view('a', 'fully-achieved', { viewOf: 'worker' }))).to.equal(undefined);
    expect(of(view('a', 'fully-achieved', { status: 'entered-in-error' }))).to.equal(undefined);
  });

  it('says of each outcome whether and why it counts', () => {
    const ids = ['replaced', 'combined', 'withdrawn', 'mistake', 'goal', 'counted', 'unsure', 'workers', 'unseen'];
    const status = { replaced: 'changed', combined: 'combined', withdrawn: 'withdrawn', mistake: 'entered-in-error' };
    const all = ids.map((id) =>
      outcome(id, {
        ...(id in status && {
          status: status[id as keyof typeof status],
          supersededBy: 'counted',
          mergedInto: 'counted',
          change,
        }),
        ...(id === 'goal' && { source: 'professional' }),
      }),
    );
    const { counted, excluded, withoutView, result } = achievementRollUp(
      atEnd(all, [
        view('counted', 'fully-achieved'),
        view('withdrawn', 'not-achieved'),
        view('goal', 'not-achieved'),
        view('elsewhere', 'not-achieved'),
        view('unsure', 'person-not-sure'),
        view('workers', 'not-achieved', { viewOf: 'worker' }),
      ]),
    );
    const why = (list: typeof counted): [string, string][] => list.map((one) => [one.outcomeId, one.because[0]!]);
    expect(result).to.equal('fully-achieved');
    expect(why(counted)).to.deep.equal([['counted', 'view-of-person']]);
    expect(why(excluded)).to.deep.equal([
      ['replaced', 'replaced'],
      ['combined', 'combined'],
      ['withdrawn', 'withdrawn'],
      ['mistake', 'recorded-by-mistake'],
      ['goal', 'not-theirs'],
      ['elsewhere', 'no-such-outcome'],
    ]);
    expect(why(withoutView)).to.deep.equal([
      ['unsure', 'person-not-sure'],
      ['workers', 'only-workers-view'],
      ['unseen', 'no-view-recorded'],
    ]);
    expect(excluded[2]!.path).to.deep.equal(['desiredOutcomes', 'outcomes', 2]);
    expect(excluded[5]!.path).to.deep.equal(['closureFeedback', 'achievements', 3]);
  });

  it('has no cell where nobody gave a view, or no outcome stood at the end', () => {
    expect(achievementRollUp(atEnd([outcome('a')]))).to.deep.include({ result: undefined, because: ['no-view'] });
    const gone = atEnd([outcome('a', { status: 'withdrawn', change })], [view('a', 'not-achieved')]);
    expect(achievementRollUp(gone)).to.deep.include({ result: undefined, because: ['no-outcome-counts'] });
  });

  it('counts what was decided in their best interests, in the view of who represents them', () => {
    const decided = outcome('a', { source: 'best-interests-process' });
    const theirs = view('a', 'fully-achieved', { viewOf: 'representative' });
    expect(achievementRollUp(atEnd([decided], [theirs]))).to.deep.include({
      result: 'fully-achieved',
      because: ['all-achieved'],
    });
  });

  it('has no cell where the person expressed nothing, since it is a part of those who did', () => {
    const seen = outcome('a', { source: undefined });
    const value = concluded({
      desiredOutcomes: desired({ conversations: [{ ...talk, askedStatus: 'not-asked' }], outcomes: [seen] }),
      closureFeedback: { ...endedWith({}), achievements: [view('a', 'fully-achieved')] },
    });
    const { result, computed, because, computedBecause } = achievementRollUp(value);
    expect({ result, computed, because, computedBecause }).to.deep.equal({
      result: undefined,
      computed: undefined,
      because: ['not-expressed'],
      computedBecause: ['not-expressed'],
    });
  });

  it('says why there is no view where neither the person nor who represents them could say', () => {
    const views = [view('a', 'unable-to-say'), view('a', 'declined-to-say', { id: 'v2', viewOf: 'representative' })];
    expect(achievementRollUp(atEnd([outcome('a')], views)).withoutView[0]!.because).to.deep.equal(['unable-to-say']);
    const theirs = achievementRollUp(atEnd([outcome('a')], views.slice(1)));
    expect(theirs.withoutView[0]!.because).to.deep.equal(['declined-to-say']);
  });

  it('counts an outcome of which nobody has said yet whose words it is', () => {
    const unsaid = outcome('b', { source: undefined });
    const { counted } = achievementRollUp(atEnd([outcome('a'), unsaid], [view('b', 'fully-achieved')]));
    expect(counted.map(({ outcomeId }) => outcomeId)).to.deep.equal(['b']);
  });

  it('counts what was closed on the way', () => {
    const value = atEnd([outcome('a', { status: 'closed' })], [view('a', 'fully-achieved', { date: '2024-05-20' })]);
    expect(achievementRollUp(value).result).to.equal('fully-achieved');
  });

  it('takes the person’s view of everything, with its reason, before all that is worked out or stated', () => {
    const overall = { view: 'fully-achieved', reason: 'She says that it is all she needs' };
    const stated = { sg4aAchieved: { value: 'not-achieved', reason: 'x' } };
    const of = (closure: object): ReturnType<typeof achievementRollUp> =>
      achievementRollUp(atEnd([outcome('a')], [view('a', 'partially-achieved')], closure));
    const whole = of({ overall, nationalValues: stated });
    expect(whole).to.deep.include({ result: 'fully-achieved', computed: 'partially-achieved' });
    expect(whole.overall?.reason).to.equal(overall.reason);
    expect(whole.stated).to.equal('not-achieved');
    expect(whole.because).to.deep.equal(['overall-view']);
    expect(of({ nationalValues: stated }).result).to.equal('not-achieved');
    const bare = of({ overall: { view: 'fully-achieved', reason: ' ' } });
    expect(bare).to.deep.include({ result: 'partially-achieved', because: ['some-achieved'] });
    expect(bare.overall?.view).to.equal('fully-achieved');
    expect(of({ overall: { view: 'declined-to-say', reason: 'x' } }).overall).to.equal(undefined);
  });
});

describe('what was found of the risk, and what became of it', () => {
  const of = (closure: object, more: object = {}): ReturnType<typeof riskRollUp> =>
    riskRollUp(concluded({ closureFeedback: { closure: { date: '2024-06-11', ...closure } }, ...more }));
  const found = (...codes: string[]): object => ({
    concern: { ...concern, findings: codes.map((code, i) => ({ words: 'x', code, date: `2024-05-0${i + 1}` })) },
  });

  it('is what the end says, then what was found on the way', () => {
    expect(of({ riskFinding: 'identified-no-action', path: 'refused-ended-at-request' }).sg2c).to.deep.include({
      result: 'identified-no-action',
      because: ['said-at-the-end'],
    });
    const way = found('inconclusive-no-action', 'identified-action-taken');
    expect(of({ path: 'completed-with-plan' }, way).sg2c).to.deep.include({
      result: 'identified-action-taken',
      because: ['found-on-the-way'],
    });
    const findings = [
      { words: 'x', code: 'identified-action-taken', date: '2024-06-03' },
      { words: 'x', code: 'inconclusive-no-action', date: '2024-05-20' },
    ];
    expect(of({}, { concern: { ...concern, findings } }).sg2c.result, 'by its date').to.equal(
      'identified-action-taken',
    );
    expect(of({ path: 'completed-with-plan' }).sg2c).to.deep.include({ result: undefined, because: ['no-finding'] });
  });

  it('is a cell of its own where it ended at their request and nothing was done', () => {
    for (const path of ['refused-ended-at-request', 'refused-respected-support-continues']) {
      expect(of({ path }).sg2c.result).to.equal('ceased-at-request');
      expect(of({ path }, found('none-identified-no-action')).sg2c.result).to.equal('ceased-at-request');
      expect(of({ path }, found('identified-action-taken')).sg2c.result).to.equal('identified-action-taken');
    }
    expect(of({ path: 'refused-formal-chose-informal' }).sg2c.result).to.equal(undefined);
  });

  it('counts what became of a risk only where one was identified', () => {
    const reduced = { riskOutcome: 'reduced' };
    expect(of({ riskFinding: 'identified-no-action', ...reduced }).sg2e.result).to.equal('reduced');
    expect(of({ riskFinding: 'none-identified-no-action', ...reduced }).sg2e).to.deep.include({
      result: undefined,
      because: ['no-risk-identified'],
    });
    expect(of({ riskFinding: 'identified-no-action' }).sg2e.because).to.deep.equal(['nothing-said-of-the-risk']);
    expect(of(reduced).sg2e.because).to.deep.equal(['no-finding']);
  });

  it('keeps what is stated apart', () => {
    const nationalValues = {
      sg2c: { value: 'identified-no-action', reason: 'As the manager decided' },
      sg2e: { value: 'removed', reason: 'He has died' },
    };
    const { sg2c, sg2e } = of({ riskFinding: 'none-identified-no-action', riskOutcome: 'reduced', nationalValues });
    expect([sg2c.result, sg2c.computed]).to.deep.equal(['identified-no-action', 'none-identified-no-action']);
    expect([sg2e.result, sg2e.computed]).to.deep.equal(['removed', 'reduced']);
  });

  it('is nothing for a record that was opened by mistake', () => {
    expect(of({ path: 'opened-in-error', riskFinding: 'identified-no-action' }).sg2c.because).to.deep.equal([
      'opened-by-mistake',
    ]);
  });
});

it('the records of these tests are right but for what they try', () => {
  const errors = checkRecord(concluded(), { today: '2024-07-01' }).filter(({ severity }) => severity === 'error');
  expect(errors).to.deep.equal([]);
  expect(lastTalk.stages).to.deep.equal(['end']);
});
