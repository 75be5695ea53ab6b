import { expect } from 'chai';
import { owedBeforeClosing, type OwedThing } from '../../src/rules/index.js';
import { owedRows } from '../../src/rules/owed-table.js';
import { codesOf, owedList } from '../../src/vocabulary/index.js';
import {
  advocacy,
  closure,
  concluded,
  deciding,
  desired,
  ended,
  endedWith,
  going,
  lacks,
  lastTalk,
  noDifficulty,
  record,
  safe,
  talk,
} from '../vectors/record/parts.js';
import { without } from '../vectors/vector.js';
import { atEnd, outcome, view } from './parts.js';

const today = '2024-07-01';
const owed = (value: unknown): OwedThing[] => owedBeforeClosing(value, { today });
const told = (value: unknown): string[] => owed(value).map(({ result }) => result);
const of = (value: unknown, code: string): OwedThing => owed(value).find(({ result }) => result === code)!;
const hard = { ...noDifficulty, 'communicating-views': 'substantial' };
const awaiting = deciding({
  advocacy: advocacy({
    difficulties: hard,
    appointments: [{ id: 'ap1', role: 'advocate-care-act', status: 'required-not-yet-appointed' }],
  }),
});

describe('what is still owed before the work is closed', () => {
  it('is nothing where all of it is there', () => {
    expect(owed(concluded())).to.deep.equal([]);
  });

  it('is told before there is any end, each with its place, why, and where it comes from', () => {
    const value = record();
    expect(told(value)).to.deep.equal([
      'view-not-asked',
      'part-not-covered',
      'part-not-covered',
      'how-it-ended',
      'how-it-ended',
      'feedback-not-offered',
    ]);
    expect(of(value, 'feedback-not-offered')).to.deep.equal({
      result: 'feedback-not-offered',
      path: ['closureFeedback', 'feedback'],
      severity: 'error',
      because: ['feedback-offer-missing'],
      sources: ['Jersey MSP Toolkit s1 (R39)', 'V26'],
    });
    expect(
      owed(value)
        .filter(({ result }) => result === 'part-not-covered')
        .map(({ because }) => because[0]),
    ).to.deep.equal(['middle-not-covered', 'end-not-covered']);
  });

  it('does not alter what was given', () => {
    const value = record();
    const before = JSON.stringify(value);
    owed(value);
    expect(JSON.stringify(value)).to.equal(before);
  });

  it('is a part of the work in which nobody talked, until the reason is there', () => {
    const gap = without(concluded(), 'reviewTimeline');
    expect(told(gap)).to.deep.equal(['part-not-covered']);
    const missingStages = [{ stage: 'middle', reason: 'She was in hospital' }];
    expect(told({ ...gap, closureFeedback: endedWith({ missingStages }) })).to.deep.equal([]);
  });

  it('is an advocate who was required and never appointed, until the reason is there', () => {
    const value = concluded({ capacityAdvocacy: awaiting });
    expect(of(value, 'advocate-not-appointed').path).to.deep.equal(['closureFeedback', 'closure', 'unmetDutyReason']);
    expect(
      told(concluded({ capacityAdvocacy: awaiting, closureFeedback: endedWith({ unmetDutyReason: 'x' }) })),
    ).to.deep.equal([]);
  });

  it('is what nobody has done about an advocate who is required', () => {
    const value = concluded({ capacityAdvocacy: deciding({ advocacy: advocacy({ difficulties: hard }) }) });
    expect(told(value)).to.deep.equal(['advocate-not-appointed', 'advocate-not-arranged']);
  });

  it('is a decision for which nobody has said how it is made', () => {
    const value = concluded({ capacityAdvocacy: deciding({ decisions: [lacks] }) });
    expect(told(value)).to.deep.equal(['decision-not-settled', 'decision-not-settled']);
  });

  it('is every answer that follows from a refusal', () => {
    expect(told(concluded({ closureFeedback: endedWith({ path: 'refused-ended-at-request' }) }))).to.deep.equal([
      'refusal-not-answered',
    ]);
    const refusals = [{ id: 'n1', date: '2024-05-14', of: 'Formal action' }];
    expect(told(concluded({ capacityAdvocacy: deciding({ refusals }) }))).to.deep.equal(
      Array(4).fill('refusal-not-answered'),
    );
  });

  it('is the view of each outcome that still stands, and why one did not happen', () => {
    expect(told(atEnd([outcome('a')]))).to.deep.equal(['view-not-asked']);
    const bare = view('a', 'not-achieved', { reasons: [], explained: undefined });
    expect(owed(atEnd([outcome('a')], [bare])).map(({ because }) => because[0])).to.deep.equal([
      'reason-not-met-missing',
      'explained-missing',
    ]);
  });

  it('is that an outcome that is hard to achieve was talked through', () => {
    const value = atEnd([outcome('a', { hardToAchieve: true })], [view('a', 'fully-achieved')]);
    expect(told(value)).to.deep.equal(['not-talked-through']);
  });

  it('is what the person wants, or why they were not asked', () => {
    const value = concluded({
      desiredOutcomes: desired({ conversations: [talk], outcomes: [] }),
      closureFeedback: ended({ achievements: [] }),
    });
    expect(told(value)).to.include('not-asked-what-they-want');
    const none = { ...talk, stages: ['beginning', 'end'], askedStatus: 'asked-none-expressed' };
    expect(
      told(
        concluded({
          desiredOutcomes: desired({ conversations: [none], outcomes: [] }),
          closureFeedback: ended({ achievements: [] }),
        }),
      ),
    ).to.deep.equal(['not-asked-what-they-want']);
  });

  it('is a source of harm who speaks for the person', () => {
    const feedback = [
      { id: 'f1', offer: 'completed', respondent: 'adult', respondentPersonId: 'p2', askedBy: 'other-staff' },
    ];
    expect(told(concluded({ closureFeedback: ended({ feedback }) }))).to.deep.equal(['source-of-harm-involved']);
  });

  it('is how they were helped to take part, and what the national return counts', () => {
    expect(told(without(concluded(), 'capacityAdvocacy'))).to.deep.equal(['taking-part-not-recorded']);
    expect(told(without(concluded(), 'concern'))).to.deep.equal(Array(3).fill('not-countable'));
  });

  it('is any answer that the check calls wrong or missing', () => {
    const value = concluded({
      desiredOutcomes: desired({ conversations: [talk, lastTalk], outcomes: [{ ...safe, source: 'x' }] }),
    });
    expect(of(value, 'something-missing')).to.deep.include({
      because: ['code-not-allowed'],
      path: ['desiredOutcomes', 'outcomes', 0, 'source'],
      sources: [],
    });
  });

  it('puts what matters most first', () => {
    const value = record({ capacityAdvocacy: awaiting, concern: undefined });
    const order = codesOf(owedList) as string[];
    const places = told(value).map((code) => order.indexOf(code));
    expect(places).to.deep.equal([...places].sort((a, b) => a - b));
    expect(told(value)[0]).to.equal('advocate-not-appointed');
  });

  it('is nothing of who has died, moved or cannot be reached', () => {
    for (const path of ['person-died', 'person-moved', 'no-contact', 'other-authority-leads', 'opened-in-error'])
      expect(owed(record({ closureFeedback: { closure: { ...closure, path } } })), path).to.deep.equal([]);
  });

  it('is told of a section alone, as far as it knows', () => {
    expect(told(ended({ feedback: [] }))).to.deep.equal(['feedback-not-offered']);
    expect(told({ achievements: [] })).to.include.members(['how-it-ended', 'feedback-not-offered']);
    expect(told(deciding({ advocacy: advocacy({ difficulties: hard }) }))).to.deep.equal([]);
    expect(
      owedBeforeClosing(deciding({ advocacy: advocacy({ difficulties: hard }) }), { jurisdiction: 'england' }),
    ).to.have.length(1);
    const [open] = owed(deciding({ decisions: [lacks] }));
    expect(open, 'a prompt before the end').to.include({ result: 'decision-not-settled', severity: 'error' });
    expect(told(going())).to.deep.equal([]);
  });

  it('has each code of the check in one row, in the order of the list', () => {
    const codes = owedRows.flatMap(([, all]) => all);
    expect(new Set(codes).size).to.equal(codes.length);
    const named = owedRows.map(([code]) => code as string);
    expect(named).to.deep.equal((codesOf(owedList) as string[]).filter((code) => named.includes(code)));
    expect(codesOf(owedList).filter((code) => !named.includes(code))).to.deep.equal(['something-missing']);
  });
});
