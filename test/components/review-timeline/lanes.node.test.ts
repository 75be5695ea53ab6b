import { expect } from 'chai';
import { timelineOf, type Timeline } from '../../../src/components/review-timeline/lanes.js';
import { firstDayOf, Scale } from '../../../src/components/review-timeline/scale.js';
import { readJson } from '../../docs/documents.js';

const sam = readJson<Record<string, unknown>>('examples/cases/sam.json');

const of = (value: object, today = '2026-09-24'): Timeline => {
  const found = timelineOf(value, today);
  if (!found) throw new Error('There is no timeline');
  return found;
};
const known = { desiredOutcomes: sam['desiredOutcomes'], reviewTimeline: sam['reviewTimeline'] };
const review = (id: string, date?: string, more: object = {}): object => ({ id, ...(date && { date }), ...more });
const reviews = (...all: object[]): object => ({ reviewTimeline: { schemaVersion: '1.0', reviews: all } });

describe('the scale of the timeline', () => {
  it('is linear, with 4 % free at each end and no part of it left out', () => {
    const scale = new Scale(['2026-01-01', '2026-01-11', '2026-04-11']);
    expect(scale.at('2026-01-01')).to.equal(0.04);
    expect(scale.at('2026-04-11')).to.equal(0.96);
    expect(scale.at('2026-01-11')).to.be.closeTo(0.04 + 0.92 / 10, 1e-9);
  });

  it('has one day in its middle', () => {
    expect(new Scale(['2026-05-14']).at('2026-05-14')).to.equal(0.5);
  });

  it('shows a rough date as the whole of its month or year', () => {
    const scale = new Scale(['2026-01-01', '2026-12-31']);
    expect(scale.spanOf('2026-05')).to.deep.equal({ from: scale.at('2026-05-01'), to: scale.at('2026-05-31') });
    expect(scale.spanOf('2026')).to.deep.equal({ from: 0.04, to: 0.96 });
    expect(scale.spanOf('2026-05-14')).to.deep.equal({ from: scale.at('2026-05-14'), to: scale.at('2026-05-14') });
    expect(firstDayOf('2026')).to.equal('2026-01-01');
    for (const no of [undefined, '', 'May', '2026-02-30']) expect(scale.spanOf(no)).to.equal(undefined);
  });

  it('names days under 3 weeks, weeks under 4 months, months under 3 years, else years', () => {
    const unit = (last: string): string => new Scale(['2026-01-01', last]).unit;
    expect(unit('2026-01-20')).to.equal('day');
    expect(unit('2026-01-23')).to.equal('week');
    expect(unit('2026-04-20')).to.equal('week');
    expect(unit('2026-06-01')).to.equal('month');
    expect(unit('2028-12-01')).to.equal('month');
    expect(unit('2029-06-01')).to.equal('year');
  });

  it('names beginnings of months and years, and never more than a drawing could hold', () => {
    expect(new Scale(['2026-03-05', '2026-09-10']).ticks.map(({ date }) => date)).to.deep.equal([
      '2026-04-01',
      '2026-05-01',
      '2026-06-01',
      '2026-07-01',
      '2026-08-01',
      '2026-09-01',
    ]);
    expect(new Scale(['2026-01-01', '2026-01-15']).ticks).to.have.length(15);
    const long = new Scale(['1026-01-01', '2026-01-01']).ticks;
    expect(long.length).to.be.within(20, 60);
    expect(new Scale(['1000-01-01', '9999-12-31']).ticks.length).to.be.within(20, 60);
  });
});

describe('the lanes of the timeline', () => {
  it('are those of Sam: three wishes that two others replaced, in order of their places, then of recording', () => {
    const { lanes } = of(known);
    expect(lanes.map(({ words, isLive, end, to }) => [words, isLive, end, to])).to.deep.equal([
      ['I want to stay with my boyfriend', false, 'replaced', 'o4'],
      ['I want to leave my boyfriend', true, 'open', undefined],
      ['I want him to treat me differently', false, 'replaced', 'o4'],
      ['I want to live somewhere new, away from him', true, 'open', undefined],
      ['I want the professionals to help him change how he behaves', false, 'replaced', 'o4'],
    ]);
    expect(lanes[0]?.endedOn).to.equal('2026-06-03');
  });

  it('run from the first words to their end, or to today', () => {
    const { lanes, scale, today } = of(known);
    const [stay, leave] = lanes;
    expect(stay?.line).to.deep.equal({ from: scale.at('2026-03-05'), to: scale.at('2026-06-03') });
    expect(leave?.line).to.deep.equal({ from: scale.at('2026-06-03'), to: today });
    expect(today).to.equal(0.96);
  });

  it('tell how each was going at each review', () => {
    const { events } = of(known);
    const went = events
      .filter(({ lane, kind }) => lane === 'o2' && kind !== 'first-words')
      .map((e) => [e.kind, e.date]);
    expect(went).to.deep.equal([
      ['action-needed', '2026-03-19'],
      ['stuck', '2026-04-23'],
      ['replaced', '2026-06-03'],
      ['no-longer-wanted', '2026-06-03'],
    ]);
  });

  it('have conversations and reviews with their parts of the work, beginning, middle and end', () => {
    const talks = of(known).events.filter(({ lane }) => lane === 'talks');
    expect(talks.map(({ kind, stages }) => `${kind} ${String(stages)}`)).to.deep.equal([
      'talk beginning',
      'review middle',
      'talk middle',
      'review middle',
      'talk middle',
      'review middle',
      'review middle',
      'talk end',
      'review end',
    ]);
  });

  it('say that no middle is recorded yet, and that none is missed where it was settled in one conversation', () => {
    const talk = (...stages: string[]): object => ({
      desiredOutcomes: { schemaVersion: '1.0', conversations: [{ id: 'c', date: '2026-05-14', stages }], outcomes: [] },
    });
    expect(of(talk('beginning')).missing).to.deep.equal(['middle']);
    expect(of(talk('beginning')).isSettled).to.equal(false);
    expect(of(talk('beginning', 'end')).missing).to.deep.equal([]);
    expect(of(talk('beginning', 'end')).isSettled).to.equal(true);
  });

  it('hold a change that a review made and that the record has yet to take over, marked', () => {
    const { lanes, events } = of({
      desiredOutcomes: {
        schemaVersion: '1.0',
        conversations: [],
        outcomes: [{ id: 'o1', words: 'Stay', recordedAt: '2026-05-01T10:00:00Z' }],
      },
      reviewTimeline: {
        schemaVersion: '1.0',
        reviews: [review('r1', '2026-06-03')],
        outcomeChanges: [
          {
            id: 'x1',
            reviewId: 'r1',
            outcome: {
              id: 'o1',
              words: 'Stay',
              status: 'withdrawn',
              change: { date: '2026-06-03', agreedBy: 'person' },
            },
          },
        ],
      },
    });
    expect(lanes[0]).to.deep.include({ end: 'withdrawn', isLive: false, endedOn: '2026-06-03' });
    const gone = events.find(({ kind }) => kind === 'withdrawn');
    expect(gone).to.deep.include({ isWaiting: true, agreedBy: 'person', date: '2026-06-03' });
  });

  it('leave out reviews and outcomes that were recorded by mistake', () => {
    const { lanes, events } = of({
      ...reviews(review('r1', '2026-05-01'), review('r2', '2026-05-02', { status: 'entered-in-error' })),
      desiredOutcomes: { conversations: [], outcomes: [{ id: 'o1', words: 'X', status: 'entered-in-error' }] },
    });
    expect(lanes).to.deep.equal([]);
    expect(events.filter(({ kind }) => kind === 'review')).to.have.length(1);
  });
});

describe('the events of the timeline', () => {
  it('come in the order of their dates, however they were recorded; those without a date last', () => {
    const { events } = of(
      reviews(review('a', '2026-06-20'), review('b'), review('c', '2026-03'), review('d', '2026-03-05')),
    );
    expect(events.map(({ date }) => date)).to.deep.equal(['2026-03-05', '2026-03', '2026-06-20', undefined]);
    expect(events.at(-1)?.at).to.equal(undefined);
  });

  it('end with what is due, and how many days ago it was', () => {
    const { events, scale } = of(reviews(review('a', '2026-05-07', { nextReviewOn: '2026-06-04' })), '2026-06-16');
    expect(events.find(({ kind }) => kind === 'due')).to.deep.include({ date: '2026-06-04', overdueBy: 12 });
    expect(scale.last).to.equal('2026-06-16');
    const ahead = of(reviews(review('a', '2026-05-07', { nextReviewOn: '2026-07-01' })), '2026-06-16');
    expect(ahead.scale.last).to.equal('2026-07-01');
    expect(ahead.today).to.be.lessThan(0.96);
  });

  it('know no step by a name that every object has', () => {
    for (const status of ['__proto__', 'constructor', 'toString']) {
      const outcomes = [{ id: 'o1', words: 'X', status, history: [{ words: 'X', status: 'agreed' }] }];
      const { events } = of({ desiredOutcomes: { conversations: [], outcomes } });
      expect(events.map(({ kind }) => typeof kind)).to.deep.equal(events.map(() => 'string'));
    }
  });

  it('never throw, whatever is given', () => {
    const odd = [{}, { reviewTimeline: 7 }, { reviewTimeline: { reviews: [null, 7, { date: {} }, { id: 'x' }] } }];
    for (const value of odd) expect(() => timelineOf(value, 'never')).not.to.throw();
    const cyclic: Record<string, unknown> = {};
    cyclic['reviewTimeline'] = cyclic;
    expect(() => timelineOf(cyclic, '2026-01-01')).not.to.throw();
  });
});
