import { expect } from 'chai';
import { achievementRollUp, askedRollUp, owedBeforeClosing } from '../../src/rules/index.js';
import { checkRecord, workingDaysBetween } from '../../src/schema/index.js';
import { casePathList } from '../../src/vocabulary/index.js';
import {
  advocacy,
  concern,
  concluded,
  deciding,
  desired,
  ended,
  endedWith,
  going,
  lastTalk,
  noDifficulty,
  record,
  review,
  safe,
  talk,
} from '../vectors/record/parts.js';
import { without } from '../vectors/vector.js';
import { atEnd, change, outcome, view } from './parts.js';

// Where the guides are silent or differ, somebody has to decide. Each decision has a test; those about capacity, advocacy and
// jurisdictions are with these rules. What is for the measures over many records is tried here as far as one record must hold it.

const today = '2024-07-01';
const codes = (value: unknown): string[] => checkRecord(value, { today }).map(({ code }) => code);
const errors = (value: unknown): string[] =>
  checkRecord(value, { today }).flatMap(({ severity, code }) => (severity === 'error' ? [code] : []));

describe('ruling 6: SG4a achieved looks at the outcomes that stand at closure', () => {
  it('leaves out what was withdrawn, replaced, combined, recorded by mistake, and is not the person’s', () => {
    const all = [
      outcome('a', { status: 'withdrawn', change }),
      outcome('b', { status: 'changed', supersededBy: 'f', change }),
      outcome('c', { status: 'combined', mergedInto: 'f', change }),
      outcome('d', { status: 'entered-in-error' }),
      outcome('e', { source: 'professional' }),
      outcome('f'),
    ];
    const views = ['a', 'b', 'c', 'd', 'e'].map((id) => view(id, 'not-achieved'));
    const { result, counted } = achievementRollUp(atEnd(all, [...views, view('f', 'fully-achieved')]));
    expect(result).to.equal('fully-achieved');
    expect(counted.map(({ outcomeId }) => outcomeId)).to.deep.equal(['f']);
  });

  it('never looks at what professionals propose or others want', () => {
    const value = concluded({
      desiredOutcomes: desired({
        conversations: [talk, lastTalk],
        professionalGoals: [{ id: 'g1', words: 'She moves' }],
        othersWishes: [{ id: 'w1', words: 'She moves', who: 'Her son' }],
      }),
      closureFeedback: ended({ achievements: [view('o1', 'fully-achieved'), view('g1', 'not-achieved')] }),
    });
    expect(errors(value)).to.deep.equal(['outcome-unknown']);
    expect(achievementRollUp(value)).to.deep.include({ result: 'fully-achieved' });
  });

  it('leaves out those without a view and counts them beside it; with none there is no cell', () => {
    const unsure = ['person-not-sure', 'declined-to-say', 'unable-to-say', 'not-asked'];
    const all = unsure.map((id) => outcome(id));
    const views = unsure.map((id) => view(id, id));
    const { result, withoutView } = achievementRollUp(
      atEnd([outcome('a'), ...all], [view('a', 'fully-achieved'), ...views]),
    );
    expect(result).to.equal('fully-achieved');
    expect(withoutView.map(({ result: said }) => said)).to.deep.equal(unsure);
    expect(achievementRollUp(atEnd(all, views)).result).to.equal(undefined);
  });

  it('V11 holds for what was combined, too', () => {
    const value = atEnd(
      [outcome('a', { status: 'combined', mergedInto: 'b', change }), outcome('b')],
      [view('a', 'not-achieved'), view('b', 'fully-achieved')],
    );
    expect(errors(value)).to.deep.equal(['achievement-of-past-outcome']);
  });
});

describe('ruling 7: SG4a asked', () => {
  const none = { ...talk, askedStatus: 'asked-none-expressed', noneExpressedReason: 'afraid' };

  it('is “expressed” where an outcome of the person stands at closure', () => {
    const later = { ...none, id: 'c2', date: '2024-06-11', stages: ['end'] };
    const value = concluded({ desiredOutcomes: desired({ conversations: [talk, later] }) });
    expect(askedRollUp(value)).to.deep.include({ result: 'asked-expressed', because: ['outcome-stands'] });
  });

  it('is “expressed” where one stood at a conversation and was withdrawn by them since', () => {
    const gone = { ...safe, status: 'withdrawn', change };
    const value = concluded({
      desiredOutcomes: desired({ conversations: [talk, { ...none, id: 'c2' }], outcomes: [gone] }),
    });
    expect(askedRollUp(value)).to.deep.include({ result: 'asked-expressed', because: ['outcome-since-withdrawn'] });
  });

  it('is else what the last conversation says; who was not ready at closure was asked and expressed nothing', () => {
    const of = (...conversations: object[]): unknown =>
      askedRollUp(concluded({ desiredOutcomes: desired({ conversations, outcomes: [] }) })).result;
    const notAsked = { ...talk, id: 'c2', date: '2024-06-03', askedStatus: 'not-asked', notAskedReason: 'oversight' };
    expect(of(none, notAsked)).to.equal('not-asked');
    expect(of({ ...talk, askedStatus: 'asked-not-ready' })).to.equal('asked-none-expressed');
  });
});

describe('ruling 8 (M6): what one record holds for whether the duty of advocacy was met', () => {
  // The measure itself counts many records. Days run from the day on which the difficulty was seen to the appointment.
  const hard = { ...noDifficulty, 'communicating-views': 'substantial' };
  const of = (...appointments: object[]): object =>
    concluded({
      capacityAdvocacy: deciding({
        advocacy: advocacy({ difficulties: hard, difficultiesOn: '2024-05-14', appointments }),
      }),
    });
  const advocate = { id: 'ap1', role: 'advocate-care-act' };

  it('the day of the difficulty, and each status of the advocate with its day', () => {
    const required = { ...advocate, status: 'required-not-yet-appointed', date: '2024-05-15' };
    const appointed = { ...advocate, status: 'appointed', date: '2024-05-20', history: [without(required, 'id')] };
    expect(errors(of(appointed))).to.deep.equal([]);
    expect(owedBeforeClosing(of(appointed), { today })).to.deep.equal([]);
    expect(owedBeforeClosing(of(required), { today }).map(({ result }) => result)).to.deep.equal([
      'advocate-not-appointed',
    ]);
  });

  it('that a person with capacity declined and knows that the offer stays open: apart from met and unmet', () => {
    const declined = { ...advocate, status: 'declined-by-person', date: '2024-05-15', offerOpen: 'yes' };
    expect(errors(of(declined))).to.deep.equal([]);
    expect(owedBeforeClosing(of(declined), { today })).to.deep.equal([]);
    expect(errors(of({ ...declined, offerOpen: undefined }))).to.deep.equal(['advocate-offer-open-missing']);
  });
});

describe('ruling 9 (M9, M10): what one record holds for refusals and for enquiries that come again', () => {
  it('every path of the list can end a record, those that begin with a refusal first', () => {
    const refused = casePathList.codes.map((path) => ('refused' in path ? path.refused : false));
    expect(refused.slice(0, 5)).to.deep.equal(Array(5).fill(true));
    expect(refused.slice(5)).to.not.include(true);
    for (const { code } of casePathList.codes) {
      const found = errors(concluded({ closureFeedback: endedWith({ path: code }) }));
      expect(found, code).to.deep.equal(code.startsWith('refused-') ? ['refusal-missing'] : []);
    }
  });

  it('the person, and the days of start and conclusion, from which twelve months are counted', () => {
    const value = concluded({ personReference: 'P-77' });
    expect(errors(value)).to.deep.equal([]);
    expect(value).to.include({ personReference: 'P-77', startedOn: '2024-05-14', concludedOn: '2024-06-11' });
  });
});

describe('ruling 10: V7, V9, V24, V25 and V28', () => {
  it('V7: a wish that is repeated at a review counts as expressed there', () => {
    const again = { ...talk, id: 'c2', date: '2024-05-28', stages: ['middle'] };
    const repeated = { ...safe, conversationId: 'c2', history: [without(safe, 'id')] };
    const value = record({ desiredOutcomes: desired({ conversations: [talk, again], outcomes: [repeated] }) });
    expect(errors(value)).to.deep.equal([]);
    const stated = { ...again, askedStatus: 'asked-expressed' };
    expect(errors(record({ desiredOutcomes: desired({ conversations: [talk, stated] }) }))).to.deep.equal([]);
    expect(errors(record({ desiredOutcomes: desired({ conversations: [talk, again] }) }))).to.deep.equal([
      'asked-status-missing',
    ]);
  });

  it('V9: the person or who represents them agrees; withdrawing on the day of closing is a warning', () => {
    const of = (parts: object): string[] =>
      codes(atEnd([outcome('a', { status: 'withdrawn', change: { ...change, ...parts } })]));
    expect(of({ agreedBy: 'person' })).to.deep.equal([]);
    expect(of({ agreedBy: 'representative' })).to.deep.equal([]);
    expect(of({ agreedBy: 'worker' })).to.deep.equal(['code-not-allowed']);
    expect(of({ date: '2024-06-11' })).to.deep.equal(['withdrawn-at-closing']);
  });

  it('V24: a review may be before any outcome, and what it says of one may not be before that one', () => {
    const early = { ...review, date: '2024-05-01' };
    expect(errors(record({ reviewTimeline: going({ reviews: [early] }) }))).to.deep.equal([]);
    const progress = [{ outcomeId: 'o1', status: 'on-track' }];
    expect(errors(record({ reviewTimeline: going({ reviews: [{ ...early, progress }] }) }))).to.deep.equal([
      'progress-before-outcome',
    ]);
  });

  it('V25: once the reason is given, the warning is an info, and nothing is owed', () => {
    const gap = without(concluded(), 'reviewTimeline');
    const severities = (value: unknown): string[] => checkRecord(value, { today }).map(({ severity }) => severity);
    expect(severities(gap)).to.deep.equal(['warning']);
    const explained = { ...gap, closureFeedback: endedWith({ missingStages: [{ stage: 'middle', reason: 'x' }] }) };
    expect(severities(explained)).to.deep.equal(['info']);
    expect(owedBeforeClosing(explained, { today })).to.deep.equal([]);
  });

  it('V28: working days are Monday to Friday, and a time that has passed is told and stops nothing', () => {
    expect(workingDaysBetween('2024-05-31', '2024-06-03')).to.equal(1);
    const value = concluded({
      jurisdiction: { id: 'wales', version: '1.0' },
      concern: { ...concern, raisedOn: '2024-05-06' },
    });
    expect(codes(value)).to.include('timescale-exceeded');
    expect(errors(value)).to.deep.equal([]);
    expect(owedBeforeClosing(value, { today })).to.deep.equal([]);
  });
});

describe('ruling 13: what two people changed is checked again where it is joined', () => {
  // To join two edits is for the element of the whole record. Here is that the check sees what neither could see alone.
  const ranked = (id: string, rank?: number): object => outcome(id, { rank });
  const of = (...outcomes: object[]): object => desired({ outcomes });
  const whole = (desiredOutcomes: object, more: object = {}): object => record({ desiredOutcomes, ...more });

  it('two outcomes that were each put first (V5)', () => {
    expect(errors(whole(of(ranked('a', 1), ranked('b'))))).to.deep.equal([]);
    expect(errors(whole(of(ranked('a'), ranked('b', 1))))).to.deep.equal([]);
    expect(errors(whole(of(ranked('a', 1), ranked('b', 1))))).to.deep.equal(['rank-repeated']);
  });

  it('an outcome in a conversation in which nothing was said, as somebody else wrote (V7)', () => {
    const none = { ...talk, askedStatus: 'asked-none-expressed', noneExpressedReason: 'afraid' };
    expect(errors(whole(desired({ conversations: [none], outcomes: [] })))).to.deep.equal([]);
    expect(errors(whole(desired({ conversations: [talk] })))).to.deep.equal([]);
    expect(errors(whole(desired({ conversations: [none] })))).to.deep.equal(['outcome-though-none-expressed']);
  });

  it('a view of an outcome that somebody else withdrew meanwhile (V11)', () => {
    const views = { closureFeedback: { ...ended(), achievements: [view('a', 'not-achieved')] } };
    expect(errors(whole(of(outcome('a')), views))).to.deep.equal([]);
    const withdrawn = of(outcome('a', { status: 'withdrawn', change }));
    expect(errors(whole(withdrawn, { closureFeedback: ended({ achievements: [] }) }))).to.deep.equal([]);
    expect(errors(whole(withdrawn, views))).to.deep.equal(['achievement-of-past-outcome']);
  });
});

describe('ruling 14: what one record holds for publishing without showing who somebody is', () => {
  // To suppress and to round is for the measures. One record gives true values, and keeps what may be shown apart.
  it('the values for the return are codes, neither rounded nor left out because they are few', () => {
    expect(askedRollUp(concluded()).result).to.equal('asked-expressed');
    expect(achievementRollUp(concluded()).result).to.equal('fully-achieved');
    expect(achievementRollUp(concluded()).counted).to.have.length(1);
  });

  it('no words of the person are in a roll-up', () => {
    const words = 'Something that only one person would say';
    const value = atEnd([outcome('a', { words })], [view('a', 'partially-achieved', { words })]);
    expect(JSON.stringify([askedRollUp(value), achievementRollUp(value)])).to.not.include(words);
  });
});
