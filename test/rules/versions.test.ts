import { expect } from 'chai';
import { amend, chainOf, hasUnsavedVersion, patched, type Versioned } from '../../src/rules/versions.js';

interface Item extends Versioned {
  readonly id: string;
  readonly words?: string;
  readonly rank?: number;
  readonly source?: string;
  readonly change?: { readonly reasons?: readonly string[]; readonly date?: string };
  readonly recordedAt?: string;
  readonly history?: readonly object[];
}

const then = { recordedAt: '2026-05-14T10:00:00+01:00' };
const now = { recordedAt: '2026-06-03T11:00:00+01:00', by: { id: 'u1' } };
const saved: Item = { id: 'o1', words: 'I want him to stay', ...then };

describe('versions', () => {
  it('edits in place what is not saved yet', () => {
    expect(amend<Item>(saved, undefined, { words: 'I want' }, now)).to.deep.equal({ ...saved, words: 'I want' });
  });

  it('never overwrites a saved version: it moves to history, and the new one is stamped', () => {
    const next = amend<Item>(saved, saved, { words: 'I want him to go', change: { reasons: ['more-confident'] } }, now);
    expect(next).to.deep.equal({
      id: 'o1',
      words: 'I want him to go',
      change: { reasons: ['more-confident'] },
      ...now,
      history: [{ words: 'I want him to stay', ...then }],
    });
  });

  it('does not put the earlier worker’s name under a new version', () => {
    const old = { ...saved, by: { id: 'old' } };
    const next = amend(old, old, { words: 'b' }, { recordedAt: now.recordedAt });
    expect(next).not.to.have.property('by');
    expect(chainOf(next)[0]).to.have.deep.property('by', { id: 'old' });
  });

  it('makes one version of many keystrokes until it is saved', () => {
    const once = amend<Item>(saved, saved, { words: 'I w' }, now);
    const twice = amend(once, saved, { words: 'I want' }, now);
    expect(twice.history).to.have.length(1);
    expect(amend(twice, twice, { words: 'No' }, now).history).to.have.length(2);
  });

  it('fills a gap of a saved version in place', () => {
    expect(amend<Item>(saved, saved, { source: 'person' }, now)).to.deep.equal({ ...saved, source: 'person' });
  });

  it('does not fill in a reason where the saved version had none: the reason makes a version', () => {
    expect(amend<Item>(saved, saved, { change: {} }, now).history).to.have.length(1);
  });

  it('completes an unfinished reason in place', () => {
    const half: Item = { ...saved, words: 'b', change: { date: '2026-06-03' }, history: [{ words: 'a' }] };
    const whole = { reasons: ['other'], date: '2026-06-03' };
    expect(amend<Item>(half, half, { change: whole }, now)).to.deep.equal({ ...half, change: whole });
  });

  it('does not carry the reason of one version to the next', () => {
    const changed: Item = { ...saved, change: { reasons: ['other'], date: '2026-06-03' }, history: [{ words: 'a' }] };
    const ranked = amend<Item>(changed, changed, { rank: 1 }, now);
    expect(ranked.history).to.have.length(2);
    expect(ranked).not.to.have.property('change');
    const again = amend<Item>({ ...ranked }, ranked, { rank: 2 }, now);
    expect(again.history).to.have.length(3);
    expect(again).not.to.have.property('change');
  });

  it('takes a version back that has come to say what the saved one says', () => {
    const other = amend<Item>(saved, saved, { words: 'other' }, now);
    expect(amend(other, saved, { words: 'I want him to stay' }, now)).to.equal(saved);
  });

  it('leaves alone what an edit does not change', () => {
    expect(amend<Item>(saved, saved, { words: 'I want him to stay' }, now)).to.deep.equal(saved);
  });

  it('gives the chain with the first words first', () => {
    const next = amend<Item>(saved, saved, { words: 'b', change: {} }, now);
    expect(chainOf(next).map(({ words }) => words)).to.deep.equal(['I want him to stay', 'b']);
  });

  it('keeps fields that it does not know, and their order', () => {
    const other = { id: 'o1', zebra: 1, words: 'a', apple: { x: [1] } };
    expect(Object.keys(amend(other, undefined, { words: 'b' }, now))).to.deep.equal(['id', 'zebra', 'words', 'apple']);
    expect(chainOf(amend(other, other, { words: 'b' }, now))[0]).to.deep.equal({
      zebra: 1,
      words: 'a',
      apple: { x: [1] },
    });
  });

  it('is not led astray by a history that is no list', () => {
    const odd = { id: 'o1', words: 'a', history: 'gone' as never };
    expect(amend(odd, odd, { words: 'b' }, now).history).to.deep.equal([{ words: 'a' }]);
  });
});

describe('the functions about versions', () => {
  const thrower = new Proxy({}, { get: () => { throw new Error('no'); }, ownKeys: () => { throw new Error('no'); } }); // prettier-ignore
  const odd = [null, undefined, 7, 'x', [], {}, { history: null }, { history: [null] }, thrower] as unknown as Item[];

  it('never throw, and leave what cannot be read as it is', () => {
    for (const a of odd) {
      expect(chainOf(a)).to.be.an('array');
      for (const b of odd) {
        expect(hasUnsavedVersion(a, b)).to.be.a('boolean');
        for (const patch of odd) for (const stamp of odd) amend(a, b, patch as never, stamp as never);
      }
    }
    expect(chainOf(null as unknown as Item)).to.deep.equal([]);
    expect(amend(thrower as Item, saved, { words: 'b' }, now)).to.equal(thrower);
    expect(amend(saved, saved, null as never, now)).to.equal(saved);
    expect(hasUnsavedVersion(thrower as Item, saved), 'nothing of it is edited in place').to.equal(false);
  });
});

describe('patched', () => {
  it('takes away a field that is undefined in the patch', () => {
    expect(patched({ a: 1, b: 2 }, { b: undefined })).to.deep.equal({ a: 1 });
  });
});
