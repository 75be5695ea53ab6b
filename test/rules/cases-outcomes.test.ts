import { expect } from 'chai';
import {
  achievementRollUp,
  askedRollUp,
  goodPracticePrompts,
  nextReview,
  outcomeChain,
  outcomeChains,
  owedBeforeClosing,
  recordedRetrospectively,
  riskRollUp,
  stagesCovered,
} from '../../src/rules/index.js';
import { atEndOf, byId, cases, joyce, mrsT, sam, TODAY } from './cases.js';

// What follows from the three whole records about outcomes, the course of the work and its end.

describe('what follows from the three cases', () => {
  for (const [name, { record }] of Object.entries(cases)) {
    it(`nothing is owed and nothing is left to prompt in the record of ${name}, who was asked in each part of the work`, () => {
      expect(owedBeforeClosing(record, { today: TODAY })).to.deep.equal([]);
      expect(goodPracticePrompts(record, { today: TODAY })).to.deep.equal([]);
      expect(stagesCovered(record)).to.deep.include({ result: ['beginning', 'middle', 'end'], missing: [] });
      expect(recordedRetrospectively(record).result).to.equal(false);
      expect(askedRollUp(record).result).to.equal('asked-expressed');
    });
  }

  it('Joyce’s outcomes happened in part, and the apology that nobody had planned is in no figure', () => {
    expect(achievementRollUp(joyce)).to.deep.include({ result: 'partially-achieved' });
    const apology = joyce.closureFeedback.closure?.unplannedBenefits?.length;
    expect([apology, achievementRollUp(joyce).counted.length]).to.deep.equal([
      1,
      joyce.desiredOutcomes.outcomes.length,
    ]);
    expect(riskRollUp(joyce).sg2c.result).to.equal('identified-action-taken');
  });

  it('Sam counts as achieved on the final set; the first one has changed, with the reason and the day, and is in no figure', () => {
    const { result, counted, excluded } = achievementRollUp(sam);
    expect(result).to.equal('fully-achieved');
    expect(counted.map(({ outcomeId }) => outcomeId)).to.deep.equal(['o4', 'o5']);
    expect(excluded.map(({ outcomeId, because }) => [outcomeId, because[0]])).to.deep.equal([
      ['o1', 'replaced'],
      ['o2', 'replaced'],
      ['o3', 'replaced'],
    ]);
    const { versions, to, chain } = outcomeChain(sam, 'o1')!;
    expect(to).to.deep.equal({ id: 'o4', as: 'changed' });
    expect(chain).to.deep.equal(['o1', 'o2', 'o3', 'o4']);
    expect(versions.map(({ date, steps }) => [date, steps[0]])).to.deep.equal([
      ['2026-03-05', 'first-words'],
      ['2026-04-22', 'taken-further'],
      ['2026-06-03', 'replaced'],
    ]);
    const { change } = byId(sam.desiredOutcomes.outcomes, 'o1');
    expect(versions.at(-1)!.version.change?.reasons).to.deep.equal(change?.reasons);
  });

  it('Sam’s first set is “not achieved” in no figure, even where somebody wrote that it was', () => {
    const view = sam.closureFeedback.achievements[0]!;
    const scored = ['o1', 'o2', 'o3'].map((outcomeId) => ({
      ...view,
      id: `x-${outcomeId}`,
      outcomeId,
      view: 'not-achieved',
    }));
    const achievements = [...sam.closureFeedback.achievements, ...scored];
    const record = { ...sam, closureFeedback: { ...sam.closureFeedback, achievements } };
    expect(achievementRollUp(record).result).to.equal('fully-achieved');
    expect(achievementRollUp(record).excluded.map(({ because }) => because[0])).to.deep.equal(
      Array(3).fill('replaced'),
    );
  });

  it('Sam was asked and said what she wants on every day, before the change and after it', () => {
    for (const day of Object.keys(cases['sam']!.days))
      expect(askedRollUp(atEndOf(sam, day)).result, day).to.equal('asked-expressed');
    // Before the end nobody has asked her how far it happened, and there is no figure.
    expect(achievementRollUp(atEndOf(sam, '2026-07-15')).result).to.equal(undefined);
  });

  it('Mrs T is asked again when she is better, on the day that was set, and then she expressed what she wants', () => {
    const waiting = atEndOf(mrsT, '2026-02-10');
    expect(askedRollUp(waiting).because).to.include('more-time-at-the-end');
    expect(nextReview(waiting, { today: '2026-02-10' }).result).to.equal('2026-02-24');
    expect(askedRollUp(atEndOf(mrsT, '2026-02-24')).result).to.equal('asked-expressed');
  });

  it('Mrs T is counted as the collection counts an enquiry that ended at the person’s request', () => {
    expect(riskRollUp(mrsT).sg2c.result).to.equal('ceased-at-request');
    expect(riskRollUp(mrsT).sg2e.because).to.deep.equal(['no-risk-identified']);
    expect(achievementRollUp(mrsT).result).to.equal('fully-achieved');
    expect(outcomeChains(mrsT).every(({ because }) => because.includes('achieved'))).to.equal(true);
  });

  it('before the end, what is owed is the end itself', () => {
    for (const { record } of Object.values(cases)) {
      const { closureFeedback: _, concludedOn: __, ...open } = record;
      const owed = new Set(owedBeforeClosing(open, { today: TODAY }).map(({ result }) => result));
      expect([...owed]).to.deep.equal(['view-not-asked', 'how-it-ended', 'feedback-not-offered']);
    }
  });
});
