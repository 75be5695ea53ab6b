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
});
