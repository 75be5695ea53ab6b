import { expect } from 'chai';
import fc from 'fast-check';
import { checkChange } from '../../src/rules/index.js';
import { change, police, review, safe, section, talk } from '../vectors/desired-outcomes/parts.js';
import { joyce, sam } from '../vectors/desired-outcomes/whole.js';
import { without } from '../vectors/vector.js';

const stamp = { recordedAt: '2024-05-14T10:00:00Z', by: { id: 'u1' } };
const first = { ...without(safe, 'id'), ...stamp };
const stored = { ...safe, ...stamp };
const saved = section({ outcomes: [stored, police] });
const next = (outcome: object): object => section({ outcomes: [outcome, police] });
const found = (before: unknown, after: unknown): string[] =>
  checkChange(before, after).map(({ code, path, severity }) => {
    expect(severity).to.equal('error');
    return `${code} ${JSON.stringify(path)}`;
  });

describe('checkChange', () => {
  const allowed: Record<string, object> = {
    'nothing changes': saved,
    'outcomes and conversations are added, and stand in another order': section({
      conversations: [review, talk],
      outcomes: [{ ...safe, id: 'o9' }, police, stored],
      people: [{ id: 'p1' }],
      professionalGoals: [],
    }),
    'absent fields of the current version are filled in': next({
      ...stored,
      code: 'be-and-feel-safer',
      status: 'agreed',
    }),
    'a field inside a field is filled in': next({ ...stored, by: { id: 'u1', name: 'Duty worker' } }),
    'the saved version moves to history as it was': next({ ...stored, words: 'New', change, history: [first] }),
    'the saved version moves to history with a field filled in': next({
      ...stored,
      words: 'New',
      change,
      history: [{ ...first, rank: 1 }],
    }),
    'two versions are added at once': next({
      ...safe,
      words: 'Newer',
      change,
      history: [first, { ...first, words: 'New', change }],
    }),
    'an outcome is withdrawn': next({ ...stored, status: 'withdrawn', change, history: [first] }),
    'answers are set aside, and what was set aside goes': next({ ...stored, setAside: { rank: 1 } }),
    'a jurisdiction gains a field': section({
      outcomes: [stored, police],
      jurisdiction: { id: 'england', version: '1.0', team: 'x' },
    }),
  };
  for (const [name, after] of Object.entries(allowed)) {
    it(`allows that ${name}`, () => expect(checkChange(saved, after)).to.deep.equal([]));
  }

  const forbidden: Record<string, [after: unknown, ...issues: string[]]> = {
    'words are overwritten': [next({ ...stored, words: 'New' }), 'history-changed ["outcomes",0]'],
    'a field is taken away': [next(without(stored, 'importance')), 'history-changed ["outcomes",0]'],
    'a field inside a field is overwritten': [next({ ...stored, by: { id: 'u2' } }), 'history-changed ["outcomes",0]'],
    'the saved version moves to history altered': [
      next({ ...stored, words: 'Newer', change, history: [{ ...first, words: 'New' }] }),
      'history-changed ["outcomes",0,"history",0]',
    ],
    'an outcome is removed': [section({ outcomes: [police] }), 'outcome-removed ["outcomes"]'],
    'all outcomes are removed': [
      section({ outcomes: [] }),
      'outcome-removed ["outcomes"]',
      'outcome-removed ["outcomes"]',
    ],
    'the list of outcomes goes': [
      without(saved, 'outcomes'),
      'outcome-removed ["outcomes"]',
      'outcome-removed ["outcomes"]',
    ],
    'an outcome gets another identifier': [next({ ...stored, id: 'o8' }), 'outcome-removed ["outcomes"]'],
    'a conversation is removed': [
      section({ outcomes: [stored, police], conversations: [review] }),
      'conversation-removed ["conversations"]',
    ],
    'the date of a conversation is overwritten': [
      section({ outcomes: [stored, police], conversations: [{ ...talk, date: '2024-05-15' }] }),
      'history-changed ["conversations",0]',
    ],
    'a stage is added in place': [
      section({ outcomes: [stored, police], conversations: [{ ...talk, stages: ['beginning', 'end'] }] }),
      'history-changed ["conversations",0]',
    ],
    'the jurisdiction becomes another': [
      section({ outcomes: [stored, police], jurisdiction: { id: 'jersey', version: '1.0' } }),
      'jurisdiction-changed ["jurisdiction"]',
    ],
    'the jurisdiction goes': [without(saved, 'jurisdiction'), 'jurisdiction-changed ["jurisdiction"]'],
    'the section is no object any more': [[saved], 'value-unreadable []'],
    'the section is nothing any more': [null, 'value-unreadable []'],
  };
  for (const [name, [after, ...issues]] of Object.entries(forbidden)) {
    it(`forbids that ${name}`, () => expect(found(saved, after)).to.deep.equal(issues));
  }

  it('says which outcome is gone', () => {
    expect(checkChange(saved, section({ outcomes: [police] }))[0]?.params).to.deep.equal({ id: 'o1' });
  });

  it('keeps every entry of a history as it is', () => {
    const [o1] = sam.outcomes;
    const alter = (history: unknown): object => ({ ...sam, outcomes: [{ ...o1, history }, ...sam.outcomes.slice(1)] });
    expect(found(sam, sam)).to.deep.equal([]);
    expect(found(sam, alter([]))).to.deep.equal(['history-changed ["outcomes",0,"history"]']);
    expect(found(sam, alter(undefined))).to.deep.equal(['history-changed ["outcomes",0,"history"]']);
    expect(found(sam, alter([{ ...o1?.history?.[0], rank: 1 }]))).to.deep.equal([
      'history-changed ["outcomes",0,"history",0]',
    ]);
    expect(found(sam, alter([{}, ...(o1?.history ?? [])]))).to.deep.equal([
      'history-changed ["outcomes",0,"history",0]',
      'history-changed ["outcomes",0,"history",1]',
    ]);
  });

  it('counts what holds nothing as absent', () => {
    const before = section({ outcomes: [{ ...safe, importance: '', rank: null, change: { reasons: [] } }] });
    const after = section({ outcomes: [{ ...safe, importance: 'My home', rank: 2, change }] });
    expect(checkChange(before, after)).to.deep.equal([]);
    expect(found(after, before)).to.deep.equal(['history-changed ["outcomes",0]']);
  });

  it('pairs items that have no identifier, or one that repeats', () => {
    const bare = section({ outcomes: [{ words: 'a' }, { words: 'b' }] });
    expect(
      found(bare, section({ outcomes: [{ words: 'a', id: 'o1' }, { words: 'b' }, { words: 'c' }] })),
    ).to.deep.equal([]);
    expect(found(bare, section({ outcomes: [{ words: 'a' }] }))).to.deep.equal(['outcome-removed ["outcomes"]']);
    const twice = section({ outcomes: [safe, { ...police, id: 'o1' }] });
    expect(found(twice, twice)).to.deep.equal([]);
    expect(found(twice, section({ outcomes: [safe] }))).to.deep.equal(['outcome-removed ["outcomes"]']);
  });

  it('lets go of what was set aside, in the current version and in history', () => {
    const aside = { setAside: { rank: 1 } };
    const before = section({ outcomes: [{ ...stored, ...aside, history: [{ ...first, words: 'Old', ...aside }] }] });
    const after = section({ outcomes: [{ ...stored, history: [{ ...first, words: 'Old' }] }] });
    expect(found(before, after)).to.deep.equal([]);
    expect(found(after, before)).to.deep.equal([]);
  });

  it('asks nothing where nothing readable is saved', () => {
    for (const before of [null, undefined, '', [], 7, 'x', {}]) expect(checkChange(before, joyce)).to.deep.equal([]);
  });

  it('is not exhausted by cycles and depth', () => {
    const cycle: Record<string, unknown> = { ...section() };
    cycle['outcomes'] = [{ ...safe, vendor: cycle }];
    expect(checkChange(cycle, structuredClone(cycle))).to.deep.equal([]);
    const deep = (end: unknown): unknown => {
      let value = end;
      for (let level = 0; level < 20_000; level += 1) value = [value];
      return value;
    };
    const holding = (end: unknown): object => section({ outcomes: [{ ...safe, vendor: deep(end) }] });
    expect(checkChange(holding(1), holding(1))).to.deep.equal([]);
    expect(found(holding(1), holding(2))).to.deep.equal(['history-changed ["outcomes",0]']);
  });

  it('never throws, and finds nothing changed in what is the same', () => {
    const part = fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withSparseArray: true });
    fc.assert(
      fc.property(part, part, (a, b) => {
        expect(checkChange(a, b)).to.be.an('array');
        expect(checkChange(section({ outcomes: a, conversations: b }), b)).to.be.an('array');
        const value = section({ outcomes: [a, b], conversations: a, jurisdiction: b });
        expect(checkChange(value, value)).to.deep.equal([]);
      }),
      { seed: 11, numRuns: 500 },
    );
  });

  it('takes a section of an older edition for what it says', () => {
    const version = { words: 'I want to go home', polarity: 'wanted', source: 'person', at: '2024-02-21T11:30:00Z' };
    const old = { schemaVersion: '0.9', outcomes: [{ id: 'o1', versions: [version] }] };
    const next = {
      schemaVersion: '1.0',
      outcomes: [
        { id: 'o1', words: 'I want to go home', polarity: 'wanted', source: 'person', recordedAt: version.at },
      ],
    };
    expect(checkChange(old, old)).to.deep.equal([]);
    expect(checkChange(old, next)).to.deep.equal([]);
    const other = { ...next, outcomes: [{ ...next.outcomes[0], words: 'I want to stay' }] };
    expect(checkChange(old, other).map(({ code }) => code)).to.deep.equal(['history-changed']);
  });
});
