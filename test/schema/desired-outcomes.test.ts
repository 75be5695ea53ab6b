import { expect } from 'chai';
import { checkDesiredOutcomes, desiredOutcomesSchema, type CheckOptions } from '../../src/schema/index.js';
import { change, safe, section, talk, withOutcome, withTalk } from '../vectors/desired-outcomes/parts.js';

const codes = (value: unknown, options?: CheckOptions): string[] =>
  checkDesiredOutcomes(value, options).map(({ code }) => code);
const localDay = (days: number): string => {
  const now = new Date();
  const day = new Date(now.getFullYear(), now.getMonth(), now.getDate() + days);
  return [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((n) => String(n).padStart(2, '0')).join('-');
};

describe('checkDesiredOutcomes', () => {
  it('says where, what, how grave, and what a sentence about it needs', () => {
    expect(checkDesiredOutcomes(withOutcome({ source: 'professional', code: 'see-the-sea' }))).to.deep.include.members([
      {
        path: ['outcomes', 0, 'source'],
        code: 'code-not-allowed',
        params: { code: 'professional' },
        severity: 'error',
      },
      { path: ['outcomes', 0, 'code'], code: 'code-unknown', params: { code: 'see-the-sea' }, severity: 'warning' },
    ]);
    expect(checkDesiredOutcomes(withOutcome({ words: 'Case closed' }))).to.deep.equal([
      {
        path: ['outcomes', 0, 'words'],
        code: 'words-not-outcome',
        params: { code: 'no-further-action' },
        severity: 'warning',
      },
    ]);
    expect(checkDesiredOutcomes(section({ jurisdiction: { id: 'sark', version: '1' } }))).to.deep.equal([
      { path: ['jurisdiction', 'id'], code: 'jurisdiction-unknown', params: { id: 'sark' }, severity: 'warning' },
    ]);
  });

  it('tells everything at once: single fields, conditions and what lies between fields', () => {
    const value = {
      schemaVersion: '1.0',
      conversations: [{ id: 'c1', date: '2024-02-30', stages: ['beginning'], askedStatus: 'not-asked' }, 7],
      outcomes: [
        { ...safe, words: 5, status: 'withdrawn', rank: 9 },
        { ...safe, conversationId: 'c9' },
      ],
    };
    expect(codes(value)).to.have.members([
      'conversation-date-not-real',
      'not-asked-reason-missing',
      'outcome-though-none-expressed',
      'type-wrong',
      'type-wrong',
      'change-missing',
      'rank-not-allowed',
      'id-repeated',
      'conversation-unknown',
      'jurisdiction-missing',
    ]);
  });

  it('takes a talk of today, and none of tomorrow, by the local date of the clock', () => {
    expect(codes(withTalk({ date: localDay(0) }))).to.deep.equal([]);
    expect(codes(withTalk({ date: localDay(2) }))).to.deep.equal(['conversation-date-future']);
    expect(desiredOutcomesSchema.safeParse(withTalk({ date: localDay(2) })).success).to.equal(false);
  });

  it('takes the day it is given for today, and compares what is known of a date', () => {
    const on = (date: string): string[] => codes(withTalk({ date }), { today: '2024-05-13' });
    expect(on('2024-05-13')).to.deep.equal([]);
    expect(on('2024-05')).to.deep.equal([]);
    expect(on('2024')).to.deep.equal([]);
    expect(on('2024-05-14')).to.deep.equal(['conversation-date-future']);
    expect(on('2024-06')).to.deep.equal(['conversation-date-future']);
    expect(on('2025')).to.deep.equal(['conversation-date-future']);
    const later = withOutcome({ change: { ...change, date: '2024-05-14' } });
    expect(codes(later, { today: '2024-05-13' })).to.deep.equal(['conversation-date-future', 'change-date-future']);
  });

  it("knows a council's own code that its catalogue maps to one of ours", () => {
    const catalogue = {
      codes: [
        { code: 'x-worcs-keep-my-dog', mapsTo: 'maintain-relationship' },
        { code: 'x-worcs-odd' },
        { code: 'x-worcs-lost', mapsTo: 'no-such-code' },
        { code: 'x-worcs-quiet', mapsTo: 'family-told', list: 'not-wanted' },
        { code: 'see-the-sea', mapsTo: 'exercise-choice' },
      ],
    };
    const with_ = (code: string, polarity = 'wanted'): string[] =>
      codes(withOutcome({ code, polarity }), { catalogue });
    expect(with_('x-worcs-keep-my-dog')).to.deep.equal([]);
    expect(with_('x-worcs-quiet', 'not-wanted')).to.deep.equal([]);
    for (const code of ['x-worcs-odd', 'x-worcs-lost', 'x-worcs-quiet', 'x-worcs-other', 'see-the-sea']) {
      expect(with_(code), code).to.deep.equal(['code-unknown']);
    }
    for (const broken of [null, 7, 'x', {}, { codes: 'x' }, { codes: [null, 3, {}] }]) {
      expect(codes(withOutcome({ code: 'exercise-choice' }), { catalogue: broken })).to.deep.equal([]);
    }
  });

  it('asks for no jurisdiction in the value when the host names one', () => {
    const bare = { schemaVersion: '1.0', conversations: [talk], outcomes: [safe] };
    expect(codes(bare)).to.deep.equal(['jurisdiction-missing']);
    expect(codes(bare, { jurisdiction: 'wales' })).to.deep.equal([]);
    expect(checkDesiredOutcomes(bare, { jurisdiction: 'sark' })).to.deep.equal([
      { path: [], code: 'jurisdiction-unknown', params: { id: 'sark' }, severity: 'warning' },
    ]);
    expect(codes(bare, { jurisdiction: 'sark', profile: { id: 'sark' } })).to.deep.equal([]);
  });

  it('lets what the value pins decide, and not what the host names', () => {
    expect(codes(section(), { jurisdiction: 'sark' })).to.deep.equal([]);
  });

  it('takes `undefined` for absent, as JSON does', () => {
    expect(codes(withOutcome({ rank: undefined, status: undefined, history: undefined }))).to.deep.equal([]);
    expect(codes(withOutcome({ source: undefined, conversationId: undefined }))).to.deep.equal([
      'source-missing',
      'asked-status-missing',
    ]);
  });

  it('takes for a number what JSON can hold', () => {
    for (const rank of [NaN, Infinity, 1n]) {
      expect(codes(withOutcome({ rank }), { mode: 'draft' }), String(rank)).to.deep.equal(['type-wrong']);
      expect(codes(withOutcome({ rank })), String(rank)).to.have.length(1);
    }
    expect(codes(withOutcome({ rank: 0 }))).to.deep.equal(['rank-not-allowed']);
  });

  it('knows objects of another window, and no instance of a class', () => {
    expect(codes(Object.assign(Object.create(null), section()))).to.deep.equal([]);
    for (const value of [new Map(), new Date(), new (class Section {})(), [], null, undefined, '', 0, Symbol('x')]) {
      expect(codes(value, { mode: 'draft' }), String(value)).to.deep.equal(['value-unreadable']);
    }
  });

  it('never gives the words of zod', () => {
    const { error } = desiredOutcomesSchema.safeParse({ conversations: [[]], outcomes: [{ history: [1] }], people: 1 });
    for (const { message } of error?.issues ?? []) expect(message).to.match(/^[a-z]+(-[a-z]+)+$/);
    expect(error?.issues.length).to.be.greaterThan(4);
  });
});
