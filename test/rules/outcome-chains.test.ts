import { expect } from 'chai';
import { outcomeChain, outcomeChains, type OutcomeChain } from '../../src/rules/index.js';
import { sam as samsOutcomes } from '../vectors/desired-outcomes/whole.js';
import { sam as samsReviews } from '../vectors/review-timeline/whole.js';
import { concluded, desired, going, record, review } from '../vectors/record/parts.js';
import { without } from '../vectors/vector.js';
import { atEnd, change, outcome, view } from './parts.js';

const of = (value: unknown, id: string): OutcomeChain => outcomeChain(value, id)!;
const outcomes = (...all: object[]): object => desired({ outcomes: all });
const steps = (value: unknown, id: string): string[][] => of(value, id).versions.map((version) => [...version.steps]);

describe('the chain of an outcome', () => {
  it('tells of each version when, who and why, the first words first', () => {
    const { versions } = of(samsOutcomes, 'o2');
    expect(versions.map(({ date }) => date)).to.deep.equal(['2024-02', '2024-03-20', '2024-05-02']);
    expect(versions.map(({ steps: did }) => did)).to.deep.equal([['first-words'], ['words-changed'], ['combined']]);
    expect(versions[0]!.version.words).to.equal('I want him to treat me differently');
    expect(versions[1]!.version.change).to.deep.include({ reasons: ['more-confident'], agreedBy: 'person' });
    expect(versions[0]!.path).to.deep.equal(['outcomes', 1, 'history', 0]);
    expect(versions[2]!.path).to.deep.equal(['outcomes', 1]);
  });

  it('leads across ids to what took its place, and back', () => {
    expect(of(samsOutcomes, 'o1').to).to.deep.equal({ id: 'o4', as: 'changed' });
    expect(of(samsOutcomes, 'o4').from).to.deep.equal([
      { id: 'o1', as: 'changed' },
      { id: 'o2', as: 'combined' },
    ]);
    for (const id of ['o1', 'o2', 'o4']) expect(of(samsOutcomes, id).chain).to.deep.equal(['o1', 'o2', 'o4']);
    expect(of(samsOutcomes, 'o3').chain, 'it was withdrawn, and led to nothing').to.deep.equal(['o3']);
  });

  it('puts earlier outcomes first, in whatever order they are recorded', () => {
    const value = outcomes(
      outcome('c'),
      outcome('a', { status: 'changed', supersededBy: 'b', change }),
      outcome('b', { status: 'changed', supersededBy: 'c', change }),
    );
    expect(of(value, 'c').chain).to.deep.equal(['a', 'b', 'c']);
  });

  it('says whether it still stands, and why', () => {
    const result = outcomeChains(samsOutcomes).map((chain) => [chain.result, chain.because[0]]);
    expect(result).to.deep.equal([
      [false, 'replaced'],
      [false, 'combined'],
      [false, 'no-longer-wanted'],
      [true, 'stands'],
    ]);
    const forward = of(outcomes(outcome('a', { status: 'carried-forward', carriedTo: 'E-7' })), 'a');
    expect([forward.result, forward.because[0], forward.carriedTo]).to.deep.equal([true, 'carries-on', 'E-7']);
  });

  it('tells what each version did', () => {
    const then = without(outcome('a'), 'id');
    const value = outcomes(
      outcome('a', {
        words: 'I want b',
        source: 'advocate-other',
        rank: 1,
        history: [
          then,
          { ...then, status: 'withdrawn' },
          { ...then, means: [] },
          { ...then, importance: 'x', means: [] },
        ],
      }),
      outcome('d', { status: 'withdrawn', change }),
    );
    expect(steps(value, 'a')).to.deep.equal([
      ['first-words'],
      ['withdrawn'],
      ['taken-up-again'],
      ['added-to'],
      ['words-changed', 'source-changed', 'place-changed'],
    ]);
    expect(steps(value, 'd'), 'its earlier versions were never recorded').to.deep.equal([['first-words', 'withdrawn']]);
  });

  it('holds together what was split from one sentence, by its quote or by a link', () => {
    const value = outcomes(
      outcome('a', { quoteId: 'q1' }),
      outcome('b', { quoteId: 'q1' }),
      outcome('c', { relations: [{ type: 'part-of-same-sentence', outcomeId: 'b' }] }),
      outcome('d', { quoteId: 'q2' }),
    );
    for (const id of ['a', 'b', 'c']) expect(of(value, id).sentence).to.deep.equal(['a', 'b', 'c']);
    expect(of(value, 'd').sentence).to.deep.equal([]);
  });

  it('tells how outcomes stand to each other, from either side', () => {
    const value = outcomes(
      outcome('a', {
        relations: [
          { type: 'conflicts-with', outcomeId: 'b' },
          { type: 'plan-a-for', outcomeId: 'b' },
          { type: 'depends-on', outcomeId: 'c' },
        ],
        nextBest: 'c',
      }),
      outcome('b'),
      outcome('c', {
        relations: [
          { type: 'plan-b-for', outcomeId: 'b' },
          { type: 'duplicate-of', outcomeId: 'a' },
        ],
      }),
    );
    expect(of(value, 'a')).to.deep.include({ conflictsWith: ['b'], planB: ['b'], dependsOn: ['c'], nextBest: 'c' });
    expect(of(value, 'b')).to.deep.include({ conflictsWith: ['a'], planA: ['a'], planB: ['c'] });
    expect(of(value, 'c')).to.deep.include({ planA: ['b'], duplicateOf: ['a'] });
  });

  it('says nothing of what an outcome that was recorded by mistake is linked with', () => {
    const relations = [{ type: 'conflicts-with', outcomeId: 'b' }];
    const value = outcomes(outcome('a', { status: 'entered-in-error', relations }), outcome('b'));
    expect(of(value, 'b').conflictsWith).to.deep.equal([]);
  });

  it('follows nothing that leads back twice, and says so', () => {
    const value = outcomes(
      outcome('a', { status: 'changed', supersededBy: 'b', change }),
      outcome('b', { status: 'changed', supersededBy: 'a', change }),
      outcome('c', { status: 'combined', mergedInto: 'c', change }),
      outcome('d', { status: 'changed', supersededBy: 'a', change }),
    );
    expect(of(value, 'a').because).to.include('leads-back');
    expect([...of(value, 'a').chain].sort()).to.deep.equal(['a', 'b', 'd']);
    expect(of(value, 'd').because).to.not.include('leads-back');
    expect(of(value, 'c')).to.deep.include({ chain: ['c'], from: [] });
  });

  it('shows where it stood at reviews and at the end, oldest first', () => {
    const value = { desiredOutcomes: samsOutcomes, reviewTimeline: samsReviews };
    expect(of(value, 'o4').progress.map(({ date, status }) => [date, status])).to.deep.equal([
      ['2024-05-02', 'action-needed'],
      ['2024-06-13', 'on-track'],
    ]);
    const ended = atEnd([outcome('a')], [view('a', 'fully-achieved')]);
    expect(of(ended, 'a').progress).to.deep.equal([
      { date: '2024-06-11', view: 'fully-achieved', viewOf: 'person', path: ['closureFeedback', 'achievements', 0] },
    ]);
    const mistaken = going({
      reviews: [{ ...review, status: 'entered-in-error', progress: [{ outcomeId: 'o1', status: 'stuck' }] }],
    });
    expect(of(record({ reviewTimeline: mistaken }), 'o1').progress).to.deep.equal([]);
  });

  it('knows what was achieved and lost again, where dates say for certain which came first', () => {
    const at = (date: string, status: string): object => ({
      ...review,
      id: date + status,
      date,
      progress: [{ outcomeId: 'o1', status }],
    });
    const because = (...reviews: object[]): readonly string[] =>
      of(record({ reviewTimeline: going({ reviews }) }), 'o1').because;
    expect(because(at('2024-05-20', 'met-so-far'))).to.include('achieved');
    expect(because(at('2024-06-03', 'worse'), at('2024-05-20', 'met-so-far'))).to.include('achieved-and-lost');
    expect(because(at('2024-05', 'met-so-far'), at('2024-05-20', 'stuck'))).to.include('achieved');
    const back = because(at('2024-05-20', 'met-so-far'), at('2024-05-28', 'stuck'), at('2024-06-03', 'met-so-far'));
    expect(back).to.include.members(['achieved', 'lost-for-a-time']);
    expect(because(at('2024-05-20', 'worse'), at('2024-06-03', 'met-so-far'))).to.not.include('lost-for-a-time');
    const views = (...all: object[]): readonly string[] => of(atEnd([outcome('a')], all), 'a').because;
    const fully = view('a', 'fully-achieved', { date: '2024-05-20' });
    expect(views(fully, view('a', 'partially-achieved')), 'in part is not lost').to.not.include('achieved-and-lost');
    expect(views(fully, view('a', 'not-achieved'))).to.include('achieved-and-lost');
    const theirs = { ...fully, viewOf: 'representative' };
    expect(views(theirs), 'nobody else says it').to.include('achieved');
    expect(views(theirs, view('a', 'not-achieved')), 'another view is no loss').to.not.include('achieved-and-lost');
    const workers = atEnd([outcome('a')], [view('a', 'fully-achieved', { viewOf: 'worker' })]);
    expect(of(workers, 'a').because, 'a worker does not say it').to.not.include('achieved');
  });

  it('holds changes that were made in a review and wait, marked, with the date of the review', () => {
    const waiting = {
      id: 'x1',
      outcome: outcome('o1', { words: 'I want a dog' }),
      reviewId: 'r1',
      recordedAt: '2024-05-29T10:00:00+01:00',
      by: { id: 'u1' },
    };
    const fresh = { id: 'x2', outcome: outcome('o9'), reviewId: 'r1' };
    const value = record({ reviewTimeline: going({ outcomeChanges: [waiting, fresh] }) });
    const { versions, because, path } = of(value, 'o1');
    expect(versions.map(({ isWaiting }) => isWaiting)).to.deep.equal([false, true]);
    expect(versions[1]).to.deep.include({
      date: '2024-05-28',
      path: ['reviewTimeline', 'outcomeChanges', 0, 'outcome'],
    });
    expect(versions[1]!.version).to.deep.include({ recordedAt: '2024-05-29T10:00:00+01:00', by: { id: 'u1' } });
    expect(because).to.include('change-waits');
    expect(path).to.deep.equal(['desiredOutcomes', 'outcomes', 0]);
    expect(of(value, 'o9').path).to.deep.equal(['reviewTimeline', 'outcomeChanges', 1, 'outcome']);
  });

  it('says that plan B took the place of plan A', () => {
    const value = outcomes(
      outcome('a', { status: 'changed', supersededBy: 'b', change }),
      outcome('b', { relations: [{ type: 'plan-b-for', outcomeId: 'a' }] }),
    );
    expect(of(value, 'a').because).to.deep.equal(['replaced', 'plan-b-taken', 'plan-a']);
  });

  it('gives nothing for an id that is not there', () => {
    expect(outcomeChain(concluded(), 'o9')).to.equal(undefined);
  });

  it('takes time that grows with the number of outcomes alone', () => {
    const many = 20_000;
    const all = Array.from({ length: many }, (_, i) =>
      outcome(`o${i}`, {
        quoteId: 'q',
        relations: [{ type: 'depends-on', outcomeId: `o${i - 1}` }],
        ...(i < many - 1 && { status: 'changed', supersededBy: `o${i + 1}`, change }),
      }),
    );
    const chains = outcomeChains(outcomes(...all));
    expect(chains).to.have.length(many);
    // One list for all, where each could have had its own.
    expect(chains[0]!.chain).to.equal(chains.at(-1)!.chain);
    expect(chains[0]!.chain.slice(0, 3)).to.deep.equal(['o0', 'o1', 'o2']);
  });
});
