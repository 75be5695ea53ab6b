import { expect } from 'chai';
import {
  achievementRollUp,
  askedRollUp,
  checkChange,
  goodPracticePrompts,
  liveOutcomes,
  outcomeChain,
  outcomeChains,
  recordedRetrospectively,
  riskRollUp,
} from '../../src/rules/index.js';
import { checkRecord } from '../../src/schema/index.js';
import { codesOf, reasonNotMetList } from '../../src/vocabulary/index.js';
import { concluded, deciding, desired, endedWith, lastTalk, record, safe, talk } from '../vectors/record/parts.js';
import { atEnd, change, outcome, view } from './parts.js';

// The hard cases that a naive form gets wrong, as far as they are about what a person wants. Those of the course of the work
// and its end are in the file beside this one; those of capacity, advocacy and jurisdictions are with these rules.

const today = '2024-07-01';
const errors = (value: unknown): string[] =>
  checkRecord(value, { today }).flatMap(({ severity, code }) => (severity === 'error' ? [code] : []));
const codes = (value: unknown): string[] => checkRecord(value, { today }).map(({ code }) => code);
const prompts = (value: unknown): string[] => goodPracticePrompts(value, { today }).map(({ result }) => result);
const talks = (conversations: object[], outcomes: object[] = []): object =>
  record({ desiredOutcomes: desired({ conversations, outcomes }) });

describe('edge case 3: asked and nothing said, not ready, not asked, not known and not recorded are different facts', () => {
  const reasons = { noneExpressedReason: 'afraid', notAskedReason: 'would-increase-risk' };
  const said = (askedStatus?: string): unknown => askedRollUp(talks([{ ...talk, askedStatus, ...reasons }])).result;

  it('each has its own cell, and only what is not recorded is a blank', () => {
    expect(said('asked-none-expressed')).to.equal('asked-none-expressed');
    expect(said('not-asked')).to.equal('not-asked');
    expect(said('dont-know')).to.equal('dont-know');
    expect(said()).to.equal(undefined);
    expect(askedRollUp(talks([])).because).to.deep.equal(['nothing-recorded']);
    const notReady = askedRollUp(talks([{ ...talk, askedStatus: 'asked-not-ready' }]));
    expect(notReady).to.deep.include({
      result: 'asked-none-expressed',
      because: ['last-conversation', 'more-time-at-the-end'],
    });
  });

  it('where nothing was said no outcome is of that conversation, and a later one may change it', () => {
    const none = { ...talk, askedStatus: 'asked-none-expressed', noneExpressedReason: 'afraid' };
    expect(errors(talks([none], [safe]))).to.deep.equal(['outcome-though-none-expressed']);
    const later = { ...talk, id: 'c2', date: '2024-06-03', stages: ['middle'] };
    const value = talks([none, later], [{ ...safe, conversationId: 'c2' }]);
    expect(errors(value)).to.deep.equal([]);
    expect(askedRollUp(value).result).to.equal('asked-expressed');
  });
});

describe('edge case 4: an outcome that was withdrawn or replaced is not “not achieved”', () => {
  const replaced = outcome('a', { status: 'changed', supersededBy: 'b', change });
  const value = atEnd(
    [replaced, outcome('b'), outcome('c', { status: 'withdrawn', change })],
    [view('b', 'fully-achieved')],
  );

  it('it is left out, and the change stays to be seen with its reason and date', () => {
    expect(achievementRollUp(value).result).to.equal('fully-achieved');
    expect(achievementRollUp(value).excluded.map(({ because }) => because[0])).to.deep.equal(['replaced', 'withdrawn']);
    const [version] = outcomeChain(value, 'a')!.versions;
    expect(version).to.deep.include({ date: '2024-05-28', steps: ['first-words', 'replaced'] });
    expect(version!.version.change?.reasons).to.deep.equal(['more-confident']);
  });

  it('a view of it is an error, and does not count all the same', () => {
    const scored = atEnd([replaced, outcome('b')], [view('b', 'fully-achieved'), view('a', 'not-achieved')]);
    expect(errors(scored)).to.deep.equal(['achievement-of-past-outcome']);
    expect(achievementRollUp(scored).result).to.equal('fully-achieved');
  });

  it('nobody can make it go away: it stays, is withdrawn by whom it belongs to, and not unseen on the last day', () => {
    expect(checkChange(value, atEnd([outcome('b')], [view('b', 'fully-achieved')])).map(({ code }) => code)).to.include(
      'outcome-removed',
    );
    const alone = atEnd([outcome('c', { status: 'withdrawn', change: { ...change, agreedBy: undefined } })]);
    expect(errors(alone)).to.deep.equal(['change-agreed-by-missing']);
    const lastDay = atEnd([outcome('c', { status: 'withdrawn', change: { ...change, date: '2024-06-11' } })]);
    expect(codes(lastDay)).to.deep.equal(['withdrawn-at-closing']);
    expect(askedRollUp(lastDay).result, 'they were asked and said it').to.equal('asked-expressed');
  });
});

describe('edge case 5: an advocate said what the person wants, and the person regains capacity and says something else', () => {
  const spoken = outcome('a', {
    source: 'advocate-capacity',
    status: 'changed',
    supersededBy: 'b',
    change: { ...change, reasons: ['capacity-regained'] },
  });
  const value = atEnd([spoken, outcome('b', { conversationId: 'c2' })], [view('b', 'fully-achieved')]);

  it('both stay with their sources, and their own words take the place', () => {
    expect(errors(value)).to.deep.equal([]);
    expect(outcomeChains(value).map(({ versions }) => versions[0]!.version.source)).to.deep.equal([
      'advocate-capacity',
      'person',
    ]);
    expect(liveOutcomes((value as { desiredOutcomes: unknown }).desiredOutcomes).map(({ id }) => id)).to.deep.equal([
      'b',
    ]);
  });

  it('it is one chain, so that what is counted by chains counts it once', () => {
    expect(new Set(outcomeChains(value).map(({ chain }) => chain)).size).to.equal(1);
    expect(achievementRollUp(value)).to.deep.include({ result: 'fully-achieved' });
  });

  it('the same outcome may change whose words it is', () => {
    const earlier = { ...outcome('a', { source: 'best-interests-process' }), id: undefined };
    const own = outcome('a', {
      words: 'I want to stay',
      change: { ...change, reasons: ['capacity-regained'] },
      history: [earlier],
    });
    expect(outcomeChain(atEnd([own]), 'a')!.versions[1]!.steps).to.deep.equal(['words-changed', 'source-changed']);
  });
});

describe('edge case 9: two enquiries of one person at a time', () => {
  const shared = outcome('a', { alsoIn: [{ reference: 'E-2', outcomeId: 'k' }] });

  it('an outcome may belong to both, and each record says for itself how far it happened', () => {
    const one = atEnd([shared], [view('a', 'fully-achieved')]);
    const other = {
      ...atEnd([outcome('k', { alsoIn: [{ reference: 'E-1041', outcomeId: 'a' }] })], [view('k', 'not-achieved')]),
      reference: 'E-2',
    };
    expect([...errors(one), ...errors(other)]).to.deep.equal([]);
    expect(achievementRollUp(one).result).to.equal('fully-achieved');
    expect(achievementRollUp(other).result).to.equal('not-achieved');
  });

  it('a record holds by whom people are counted once: the person, and the enquiry', () => {
    // Counting people once is for the measures over many records.
    expect(errors(concluded({ reference: 'E-2', personReference: 'P-77' }))).to.deep.equal([]);
  });
});

describe('edge case 11: compound, repeated and mutually exclusive outcomes', () => {
  const sentence = 'I want the abuse to stop - but I still want to see my son';

  it('a compound sentence is split, and both parts keep it', () => {
    expect(prompts(talks([talk], [{ ...safe, words: sentence }]))).to.include('may-be-two');
    const parts = [
      outcome('a', { quoteId: 'q', words: sentence }),
      outcome('b', { quoteId: 'q', words: sentence, code: 'maintain-relationship' }),
    ];
    const value = talks([talk], parts);
    expect(errors(value)).to.deep.equal([]);
    expect(outcomeChain(value, 'b')!.sentence).to.deep.equal(['a', 'b']);
    expect(prompts(value)).to.not.include('may-be-two');
  });

  it('what was said twice is a warning, and other words are another outcome', () => {
    expect(codes(talks([talk], [safe, { ...safe, id: 'o2' }]))).to.deep.equal(['outcome-repeated']);
    expect(codes(talks([talk], [safe, { ...safe, id: 'o2', words: 'I want to be safe outdoors' }]))).to.deep.equal([]);
  });

  it('what cannot both be had is talked through as plan A and plan B, and that both happened in part is right', () => {
    const conflict = [{ type: 'conflicts-with', outcomeId: 'a' }];
    expect(prompts(talks([talk], [outcome('a'), outcome('b', { relations: conflict })]))).to.include('plan-a-and-b');
    const planned = outcome('b', { relations: [...conflict, { type: 'plan-b-for', outcomeId: 'a' }] });
    const both = atEnd([outcome('a'), planned], [view('a', 'partially-achieved'), view('b', 'partially-achieved')]);
    expect(errors(both)).to.deep.equal([]);
    expect(achievementRollUp(both).result).to.equal('partially-achieved');
    const chosen = atEnd(
      [outcome('a', { status: 'changed', supersededBy: 'b', change }), planned],
      [view('b', 'fully-achieved')],
    );
    expect(outcomeChain(chosen, 'a')!.because).to.include('plan-b-taken');
    expect(achievementRollUp(chosen).result, 'plan A has changed, and nothing else').to.equal('fully-achieved');
  });
});

describe('edge case 12: achieved and not asked for, or achieved early and lost', () => {
  it('something good that nobody had planned is kept, and counts in no figure', () => {
    const unplannedBenefits = [{ id: 'b1', words: 'He said sorry', code: 'receive-an-apology', date: '2024-05' }];
    const value = atEnd([outcome('a')], [view('a', 'not-achieved')], { unplannedBenefits });
    expect(errors(value)).to.deep.equal([]);
    expect(achievementRollUp(value)).to.deep.include({ result: 'not-achieved' });
    expect(achievementRollUp(value).counted).to.have.length(1);
  });

  it('achievement is at a date: the latest view counts, and the earlier one stays to be seen', () => {
    const value = atEnd(
      [outcome('a')],
      [view('a', 'fully-achieved', { date: '2024-05-20' }), view('a', 'not-achieved', { id: 'v2' })],
    );
    expect(errors(value)).to.deep.equal([]);
    expect(achievementRollUp(value).result).to.equal('not-achieved');
    expect(outcomeChain(value, 'a')!.because).to.include('achieved-and-lost');
    expect(outcomeChain(value, 'a')!.progress).to.have.length(2);
  });
});

describe('edge case 13: wishes that hang on others, or seem impossible', () => {
  const wish = outcome('a', { words: 'I want him to change', hardToAchieve: true });

  it('are never refused when they are said', () => {
    expect(errors(talks([talk], [wish]))).to.deep.equal([]);
    expect(prompts(talks([talk], [wish]))).to.include('achievability-missing');
  });

  it('are talked through before the end, and there is an honest reason why they did not happen', () => {
    const reasons = ['outside-any-agencys-control', 'source-of-harm-would-not-change'];
    expect(errors(atEnd([wish], [view('a', 'not-achieved', { reasons })]))).to.deep.equal(['achievability-missing']);
    const talked = {
      ...wish,
      achievability: { discussedOn: '2024-05-20', explanation: 'Nobody can make him' },
      nextBest: 'b',
    };
    expect(
      errors(atEnd([talked, outcome('b')], [view('a', 'not-achieved', { reasons }), view('b', 'fully-achieved')])),
    ).to.deep.equal([]);
    expect(codesOf(reasonNotMetList)).to.include.members(reasons);
    expect(outcomeChain(atEnd([talked, outcome('b')]), 'a')!.nextBest).to.equal('b');
  });
});

describe('edge case 15: what the person wants was written down when the work ended', () => {
  const late = { ...talk, stages: ['beginning'], recordedAt: '2024-06-11T16:00:00+01:00' };
  const value = concluded({ desiredOutcomes: desired({ conversations: [late, { ...lastTalk, stages: ['end'] }] }) });

  it('the day of the talk and the day of the recording are two, and the record is marked by what they say', () => {
    expect(recordedRetrospectively(value)).to.deep.include({ result: true });
    expect(recordedRetrospectively(value).because).to.include('written-down-at-the-end');
    expect(prompts(value)).to.include('recorded-at-the-end');
  });

  it('it counts in table SG4a, and measures of all three parts of the work can leave it out', () => {
    expect(askedRollUp(value).result).to.equal('asked-expressed');
  });
});

describe('edge case 8: a refusal', () => {
  const police = outcome('a', { polarity: 'not-wanted', words: 'No police', code: 'police-involved' });

  it('that is overridden for others at risk: the wish stays on record as not met, for that reason', () => {
    const sharing = [
      {
        id: 's1',
        date: '2024-05-20',
        decision: 'not-agreed-shared-anyway',
        grounds: ['others-at-risk', 'position-of-trust'],
        sharedWith: ['Police'],
        toldPerson: 'before',
        closestToWishes: 'An officer in plain clothes, at her sister’s',
      },
    ];
    const refusals = [
      {
        id: 'n1',
        date: '2024-05-14',
        of: 'Telling the police',
        respected: 'no',
        why: 'He works with other adults',
        support: 'x',
        monitoring: 'x',
        offerOpen: 'yes',
      },
    ];
    const coercion = [{ id: 'k1', date: '2024-05-14', finding: 'nothing-found', seenAlone: 'yes' }];
    const value = {
      ...atEnd([police], [view('a', 'not-achieved', { reasons: ['others-at-risk-overrode'] })], {
        path: 'refused-but-proceeded-others-at-risk',
      }),
      capacityAdvocacy: deciding({ sharing, refusals, coercion }),
    };
    expect(codes(value)).to.deep.equal([]);
    expect(achievementRollUp(value).result).to.equal('not-achieved');
    expect(riskRollUp(value).sg2c.result, 'by what was found').to.equal('identified-action-taken');
    const bare = {
      ...value,
      capacityAdvocacy: deciding({
        sharing: [{ id: 's1', date: '2024-05-20', decision: 'not-agreed-shared-anyway' }],
        refusals,
        coercion,
      }),
    };
    expect(errors(bare)).to.have.members(['override-grounds-missing', 'shared-with-missing', 'told-person-missing']);
  });

  it('with nobody else at risk: support goes on and the offer stays open, and that is no “no further action”', () => {
    const path = 'refused-respected-support-continues';
    const value = concluded({ closureFeedback: endedWith({ path, riskFinding: undefined }) });
    expect(errors(value)).to.deep.equal(['refusal-missing']);
    expect(riskRollUp(value).sg2c).to.deep.include({
      result: 'ceased-at-request',
      because: ['ended-at-their-request'],
    });
  });
});
