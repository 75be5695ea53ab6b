import { expect } from 'chai';
import fc from 'fast-check';
import {
  applyOutcomeChanges,
  checkChange,
  outcomeChain,
  outcomeChains,
  type AppliedChanges,
} from '../../src/rules/index.js';
import { checkRecord } from '../../src/schema/index.js';
import { desired, going, record, review, safe } from '../vectors/record/parts.js';
import { without } from '../vectors/vector.js';
import { change, outcome } from './parts.js';

interface Item {
  id: string;
  history?: object[];
}
interface Whole {
  desiredOutcomes: { outcomes: Item[] };
  reviewTimeline: { outcomeChanges: unknown[] };
}
const waiting = (...outcomeChanges: unknown[]): object => record({ reviewTimeline: going({ outcomeChanges }) });
const applied = (value: object): AppliedChanges<Whole> => applyOutcomeChanges(value as Whole);
const outcomesOf = (value: object): Item[] => applied(value).result!.desiredOutcomes.outcomes;
const why = ({ because }: { because: readonly string[] }): string => because.join();

const withdrawn = { ...safe, status: 'withdrawn', change };
const taken = {
  id: 'x1',
  outcome: withdrawn,
  reviewId: 'r1',
  recordedAt: '2024-05-28T12:00:00+01:00',
  by: { id: 'u1' },
};

describe('changes of outcomes that were made in reviews', () => {
  it('become the next version of their outcome, and the first words stay', () => {
    const { result, applied: done, waiting: left, because } = applied(waiting(taken));
    const [now] = result!.desiredOutcomes.outcomes;
    expect(now).to.deep.include({ id: 'o1', status: 'withdrawn', by: { id: 'u1' }, recordedAt: taken.recordedAt });
    expect(now!.history).to.deep.equal([without(safe, 'id')]);
    expect(result!.reviewTimeline.outcomeChanges).to.deep.equal([]);
    expect(done).to.have.length(1);
    expect(done[0]).to.deep.include({
      result: 'o1',
      path: ['desiredOutcomes', 'outcomes', 0],
      because: ['next-version'],
    });
    expect([left, because]).to.deep.equal([[], ['next-version']]);
  });

  it('become a new outcome where there is none with the id', () => {
    const value = waiting({ id: 'x1', outcome: outcome('o9'), by: { id: 'u1' } });
    expect(outcomesOf(value)).to.deep.equal([safe, { ...outcome('o9'), by: { id: 'u1' } }]);
    expect(applied(value).applied[0]?.path).to.deep.equal(['desiredOutcomes', 'outcomes', 1]);
  });

  it('follow each other in their order, also where the outcome is new', () => {
    const value = waiting(
      { id: 'x1', outcome: outcome('o9') },
      { id: 'x2', outcome: { ...safe, words: 'I want a lock', change } },
      { id: 'x3', outcome: outcome('o9', { words: 'I want another', change }) },
      { id: 'x4', outcome: { ...withdrawn, words: 'I want a lock' } },
    );
    const words = (id: string): unknown[] =>
      outcomeChain(applied(value).result, id)!.versions.map(({ version }) => version.words);
    expect(words('o1')).to.deep.equal([safe.words, 'I want a lock', 'I want a lock']);
    expect(words('o9')).to.deep.equal(['I want o9', 'I want another']);
    expect(applied(value).applied.map(why)).to.deep.equal([
      'new-outcome',
      'next-version',
      'next-version',
      'next-version',
    ]);
  });

  it('pass the comparison with what is saved, and are no worse a record', () => {
    const value = waiting(taken, { id: 'x2', outcome: outcome('o9') });
    const { result } = applied(value);
    expect(checkChange(value, result)).to.deep.equal([]);
    const errors = checkRecord(result, { today: '2024-07-01' }).filter(({ severity }) => severity === 'error');
    expect(errors).to.deep.equal([]);
  });

  it('are made once, however often they are asked for or posted', () => {
    const { result } = applied(waiting(taken, taken));
    expect(result!.desiredOutcomes.outcomes[0]!.history).to.have.length(1);
    expect(applyOutcomeChanges(result).result, 'nothing to do').to.equal(result);
    const posted = { ...result!, reviewTimeline: { ...result!.reviewTimeline, outcomeChanges: [taken] } };
    const again = applied(posted);
    expect(again.applied.map(why)).to.deep.equal(['said-already']);
    expect(again.result).to.deep.equal(result);
  });

  it('keep all that others have written, and leave what was given alone', () => {
    const vendor = { 'x-vendor': { a: [1] } };
    const value = record({
      ...vendor,
      desiredOutcomes: desired({ ...vendor, outcomes: [{ ...safe, ...vendor, setAside: { means: [] } }] }),
      reviewTimeline: going({
        ...vendor,
        outcomeChanges: [{ ...taken, 'x-note': 'y', outcome: { ...withdrawn, 'x-own': 1 } }],
      }),
    });
    const before = JSON.stringify(value);
    const { result } = applied(value);
    const [now] = result!.desiredOutcomes.outcomes;
    expect(result).to.deep.include(vendor);
    expect(result!.desiredOutcomes).to.deep.include(vendor);
    expect(result!.reviewTimeline).to.deep.include(vendor);
    expect(now).to.deep.include({ 'x-note': 'y', 'x-own': 1, reviewId: 'r1', setAside: { means: [] } });
    expect(now!.history).to.deep.equal([{ ...without(safe, 'id'), ...vendor }]);
    expect(JSON.stringify(value)).to.equal(before);
    expect(checkChange(value, result)).to.deep.equal([]);
  });

  it('wait where they cannot be read, and it is told why', () => {
    const clash = { id: 'x6', outcome: outcome('o8'), status: 'pending' };
    const value = waiting(
      'x',
      null,
      { id: 'x2', outcome: 7 },
      taken,
      { id: 'x3', outcome: { words: 'no id' } },
      { id: 'x4', outcome: { ...outcome('o9'), history: [{ words: 'x' }] } },
      { id: 'x4', outcome: outcome('o7') },
      clash,
    );
    const { result, waiting: left, applied: done } = applied(value);
    expect(left.map((one) => [why(one), one.path.at(-1)])).to.deep.equal([
      ['change-unreadable', 0],
      ['change-unreadable', 1],
      ['change-unreadable', 2],
      ['outcome-without-id', 3],
      ['history-of-its-own', 4],
      ['another-one-waits', 5],
      ['field-of-outcome', 6],
    ]);
    expect(done.map(({ result: id }) => id)).to.deep.equal(['o1']);
    expect(result!.reviewTimeline.outcomeChanges).to.have.length(7);
    expect(result!.reviewTimeline.outcomeChanges[6]).to.equal(clash);
    expect(checkChange(value, result)).to.deep.equal([]);
  });

  it('wait as long as the review in which they were made was recorded by mistake', () => {
    const mistake = { ...review, status: 'entered-in-error' };
    const withReviews = (...reviews: object[]): object =>
      record({ reviewTimeline: going({ reviews, outcomeChanges: [{ ...taken, reviewId: review.id }] }) });
    const value = withReviews(mistake);
    const { result, waiting: left, applied: done } = applied(value);
    expect(left.map(why)).to.deep.equal(['review-by-mistake']);
    expect(done).to.deep.equal([]);
    expect(result).to.equal(value);
    expect(outcomeChain(value, 'o1')?.result, 'it is wanted').to.equal(true);
    expect(applied(withReviews(review)).applied).to.have.length(1);
  });

  it('all wait where there are no outcomes that could take them', () => {
    for (const desiredOutcomes of [undefined, 'x', { outcomes: 'x' }]) {
      const value = { reviewTimeline: { reviews: [review], outcomeChanges: [taken] }, desiredOutcomes };
      const { result, waiting: left } = applyOutcomeChanges(value);
      expect(result).to.equal(value);
      expect(left.map(why)).to.deep.equal(['outcomes-unreadable']);
    }
    const begun = applied({ desiredOutcomes: {}, reviewTimeline: { outcomeChanges: [taken] } });
    expect(begun.result!.desiredOutcomes.outcomes, 'a section without a list has none yet').to.have.length(1);
  });

  it('go into a section of an older edition as it is in the current one', () => {
    const old = {
      id: 'o1',
      versions: [{ words: 'I want to go home', polarity: 'wanted', source: 'person', at: '2024-05-14T10:00:00Z' }],
    };
    const value = {
      ...waiting(taken),
      desiredOutcomes: { schemaVersion: '0.9', conversations: [], outcomes: [old] },
    };
    const { result } = applied(value);
    expect(result!.desiredOutcomes.outcomes[0]!.history).to.deep.equal([
      { words: 'I want to go home', polarity: 'wanted', source: 'person', recordedAt: '2024-05-14T10:00:00Z' },
    ]);
    expect(checkChange(value, result)).to.deep.equal([]);
  });

  it('are told as they are where there is nothing to take over', () => {
    for (const value of [undefined, null, 'x', [], {}, record(), waiting()])
      expect(applyOutcomeChanges(value)).to.deep.include({ result: value, applied: [], waiting: [] });
  });

  it('never lose what is saved, whatever is in them', () => {
    const small = fc.constantFrom('o1', 'o2', 'x', '', 7, null);
    const fields = {
      words: small,
      status: small,
      by: small,
      rank: small,
      vendor: small,
      setAside: small,
      history: small,
    };
    const version = fc.record({ id: small, ...fields }, { requiredKeys: [] });
    const item = fc.record({ id: small, ...fields, history: fc.array(fc.record(fields)) }, { requiredKeys: [] });
    const one = fc.record({ id: small, outcome: fc.oneof(version, small), vendor: small }, { requiredKeys: [] });
    fc.assert(
      fc.property(fc.array(item), fc.array(fc.oneof(one, small)), (outcomes, outcomeChanges) => {
        const value = { desiredOutcomes: { outcomes }, reviewTimeline: { outcomeChanges } };
        const { result, applied: done, waiting: left } = applyOutcomeChanges(value);
        expect(checkChange(value, result)).to.deep.equal([]);
        expect(done.length + left.length).to.equal(outcomeChanges.length);
        expect(result!.reviewTimeline.outcomeChanges).to.have.length(left.length);
        expect(applyOutcomeChanges(result).result).to.equal(result);
      }),
      { seed: 7, numRuns: 1500 },
    );
  });

  it('say the first words again after others: that is a change of mind, and not said already', () => {
    const words = { id: 'o1', polarity: 'wanted', source: 'person' };
    const later = (id: string, text: string, stamp: object): object => ({
      id,
      ...stamp,
      outcome: { ...words, words: text },
    });
    const { reviewTimeline } = waiting(
      later('g1', 'b', { recordedAt: '2024-05-20T10:00:00Z', reviewId: 'r1' }),
      later('g2', 'a', { recordedAt: '2024-06-20T10:00:00Z', reviewId: 'r2' }),
    ) as { reviewTimeline: object };
    const first = { ...words, words: 'a', recordedAt: '2024-05-14T10:00:00Z' };
    const value = { ...record({ desiredOutcomes: desired({ outcomes: [first] }) }), reviewTimeline };
    const wordsOf = (record: unknown): unknown[] =>
      outcomeChains(record)[0]!.versions.map(({ version }) => version.words);
    expect(wordsOf(value)).to.deep.equal(['a', 'b', 'a']);
    const { result } = applied(value);
    expect(wordsOf(result)).to.deep.equal(['a', 'b', 'a']);
    expect(checkChange(value, result)).to.deep.equal([]);
    // A host that still has the list posts it once more: each is known by its stamp.
    const again = applied({ ...result, reviewTimeline });
    expect(wordsOf(again.result)).to.deep.equal(['a', 'b', 'a']);
    expect(again.because).to.deep.equal(['said-already']);
  });

  it('that have no stamp are said already only where the outcome says now what they say', () => {
    const bare = (text: string): object => ({ id: `x-${text}`, outcome: { ...safe, words: text } });
    const saved = { ...safe, words: 'b', history: [{ ...without(safe, 'id'), words: 'a' }] };
    const given = (...changes: object[]): object => ({
      ...waiting(...changes),
      desiredOutcomes: desired({ outcomes: [saved] }),
    });
    expect(applied(given(bare('b'))).because).to.deep.equal(['said-already']);
    expect(applied(given(bare('a'))).because).to.deep.equal(['next-version']);
    expect(outcomesOf(given(bare('a'), bare('a')))[0]!.history).to.have.length(2);
  });

  it('take time that grows with their number alone', () => {
    const many = Array.from({ length: 20_000 }, (_, i) => ({
      id: `x${i}`,
      outcome: { ...safe, words: `I want ${i}`, change },
    }));
    expect(outcomesOf(waiting(...many))[0]!.history).to.have.length(20_000);
  });
});
