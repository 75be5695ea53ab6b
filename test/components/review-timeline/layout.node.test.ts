import { expect } from 'chai';
import { marksOf, twoLines } from '../../../src/components/review-timeline/layout.js';
import type { TimelineEvent } from '../../../src/components/review-timeline/lanes.js';

const event = (date: string, from: number, to = from): TimelineEvent => ({
  kind: 'review',
  lane: 'talks',
  date,
  at: { from, to },
  path: [],
});

describe('the marks of a lane', () => {
  it('lie where their dates lie', () => {
    const marks = marksOf([event('2026-05-14', 0.1), event('2026-06-14', 0.5)], 600, -44);
    expect(marks.map(({ at }) => at)).to.deep.equal([60, 300]);
  });

  it('become one with their count where they lie nearer than 20 pixels', () => {
    const all = [event('2026-05-14', 0.5), event('2026-05-15', 0.52), event('2026-06-14', 0.9)];
    expect(marksOf(all, 600, -44).map(({ events }) => events.length)).to.deep.equal([2, 1]);
    expect(marksOf(all, 1200, -44).map(({ events }) => events.length)).to.deep.equal([1, 1, 1]);
  });

  it('are as long as a rough date may be, with their middle in its middle, and are never made one with others', () => {
    const [rough, ...more] = marksOf([event('2026-05', 0.2, 0.4), event('2026-05-14', 0.3)], 600, -44);
    expect(rough).to.deep.include({ from: 120, to: 240, at: 180, isRough: true });
    expect(more).to.have.length(1);
  });

  it('of the same rough date are one with their count', () => {
    const [mark, ...more] = marksOf([event('2026-05', 0.2, 0.4), event('2026-05', 0.2, 0.4)], 600, -44);
    expect(mark?.events).to.have.length(2);
    expect(mark?.isRough).to.equal(true);
    expect(more).to.have.length(0);
  });

  it('stand before the scale, as one, without a date', () => {
    const undated: TimelineEvent = { kind: 'review', lane: 'talks', path: [] };
    const marks = marksOf([event('2026-05-14', 0.1), undated, undated], 600, -44);
    expect(marks.map(({ at, events }) => [at, events.length])).to.deep.equal([
      [-44, 2],
      [60, 1],
    ]);
  });
});

describe('the words of a lane', () => {
  it('have two lines; what does not fit is told to be there', () => {
    expect(twoLines('I want a new home', 20)).to.deep.equal(['I want a new home']);
    expect(twoLines('I want him to treat me differently', 20)).to.deep.equal(['I want him to treat', 'me differently']);
    const [first, second] = twoLines('I want the professionals to help him change how he behaves', 20);
    expect(first).to.equal('I want the');
    expect(second).to.match(/…$/);
    expect(second?.length).to.be.at.most(20);
    expect(twoLines('x'.repeat(40), 20)[0]).to.have.length(20);
    expect(twoLines('', 20)).to.deep.equal(['']);
  });
});
