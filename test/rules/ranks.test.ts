import { expect } from 'chai';
import { rankMoves } from '../../src/rules/ranks.js';

describe('rankMoves', () => {
  it('places an outcome where the place is free', () => {
    expect(rankMoves([{ id: 'a' }], 'a', 1)).to.deep.equal([{ id: 'a', rank: 1 }]);
  });

  it('moves the earlier holder down one, and what was third drops out', () => {
    const outcomes = [{ id: 'a', rank: 1 }, { id: 'b', rank: 2 }, { id: 'c', rank: 3 }, { id: 'd' }];
    expect(rankMoves(outcomes, 'd', 1)).to.deep.equal([
      { id: 'd', rank: 1 },
      { id: 'a', rank: 2 },
      { id: 'b', rank: 3 },
      { id: 'c', rank: undefined },
    ]);
  });

  it('moves nobody further than the place that came free', () => {
    const outcomes = [
      { id: 'a', rank: 1 },
      { id: 'b', rank: 2 },
      { id: 'c', rank: 3 },
    ];
    expect(rankMoves(outcomes, 'b', 1)).to.deep.equal([
      { id: 'b', rank: 1 },
      { id: 'a', rank: 2 },
    ]);
  });

  it('clears a place that is pressed again, and leaves the gap', () => {
    const outcomes = [
      { id: 'a', rank: 1 },
      { id: 'b', rank: 2 },
    ];
    expect(rankMoves(outcomes, 'a', 1)).to.deep.equal([{ id: 'a', rank: undefined }]);
  });

  it('never throws: what cannot be read has no place, and moves nothing', () => {
    const thrower = new Proxy({}, { get: () => { throw new Error('no'); } }); // prettier-ignore
    const list = [null, undefined, 7, 'x', [], { id: 'a', rank: 1 }];
    expect(rankMoves(list as never, 'b', 1)).to.deep.equal([
      { id: 'b', rank: 1 },
      { id: 'a', rank: 2 },
    ]);
    for (const odd of [null, undefined, 7, 'x', {}, thrower, [thrower], [null]])
      for (const place of [1, null, 'x', Number.NaN])
        expect(rankMoves(odd as never, 'b', place as never)).to.be.an('array');
    expect(rankMoves([thrower] as never, 'b', 1)).to.deep.equal([]);
  });
});
