import { expect } from 'chai';
import fc from 'fast-check';
import {
  askedStatusesIn,
  askedStatusOf,
  liveOutcomes,
  looksLikeNotAnOutcome,
  withoutSetAside,
} from '../../src/rules/index.js';
import { change, police, review, safe, section, seen, talk } from '../vectors/desired-outcomes/parts.js';
import { joyce, sam } from '../vectors/desired-outcomes/whole.js';
import { without } from '../vectors/vector.js';

describe('askedStatusOf', () => {
  const of = (value: unknown, i = 0) => askedStatusOf(value, (value as { conversations: unknown[] }).conversations[i]);

  it('works out from the words of the person that they were asked', () => {
    expect(of(joyce)).to.deep.equal({
      result: 'asked-expressed',
      because: ['outcomes-recorded'],
      sources: ['SAC SG4a', 'V7'],
      outcomes: [0, 1, 2],
    });
  });

  it('takes what is stated first', () => {
    const stated = section({ conversations: [{ ...talk, askedStatus: 'dont-know' }] });
    expect(of(stated)).to.include({ result: 'dont-know' });
    expect(of(stated).because).to.deep.equal(['stated']);
  });

  it('looks at the versions said in that conversation', () => {
    expect(of(sam, 0).outcomes).to.deep.equal([0, 1, 2]);
    expect(of(sam, 1).outcomes).to.deep.equal([1]);
    expect(of(sam, 2).outcomes).to.deep.equal([3]);
  });

  it('concludes nothing from what was seen, decided for the person, or of unknown source', () => {
    for (const source of ['observed-from-behaviour', 'best-interests-process', 'not-known', undefined]) {
      expect(of(section({ outcomes: [{ ...seen, source }] })).result, source).to.equal(undefined);
    }
    expect(of(section({ outcomes: [seen, police] })).outcomes).to.deep.equal([1]);
    const doubted = { ...safe, source: 'not-known', history: [without(safe, 'id')] };
    expect(of(section({ outcomes: [doubted] })).outcomes, 'it was said in its first version').to.deep.equal([0]);
  });

  it('passes on what was stated as it came', () => {
    expect(of(section({ conversations: [{ ...talk, askedStatus: 'x-worcs-asked' }] })).result).to.equal(
      'x-worcs-asked',
    );
  });

  it('tells it of many conversations from one reading of the section', () => {
    let readings = 0;
    const counting = Object.defineProperty({ ...sam }, 'outcomes', {
      enumerable: true,
      get: () => {
        readings += 1;
        return sam.outcomes;
      },
    });
    askedStatusOf(counting, sam.conversations[0]);
    const once = readings;
    readings = 0;
    expect(sam.conversations.map(askedStatusesIn(counting))).to.deep.equal(sam.conversations.map((_, i) => of(sam, i)));
    expect(sam.conversations.length).to.be.greaterThan(1);
    expect(readings).to.equal(once);
  });

  it('concludes nothing from what was taken back or recorded by mistake', () => {
    const later = without(review, 'askedStatus');
    const withdrawn = { ...safe, status: 'withdrawn', conversationId: 'c2', change, history: [without(safe, 'id')] };
    const value = section({ conversations: [talk, later], outcomes: [withdrawn] });
    expect(of(value, 0).result).to.equal('asked-expressed');
    expect(of(value, 1).result).to.equal(undefined);
    expect(of(section({ outcomes: [{ ...safe, status: 'entered-in-error' }] })).result).to.equal(undefined);
  });
});

describe('liveOutcomes', () => {
  const ids = (value: unknown, at?: string): string[] => liveOutcomes(value, at).map(({ id }) => id);

  it('leaves out what was replaced, combined, withdrawn, closed or recorded by mistake', () => {
    expect(ids(sam)).to.deep.equal(['o4']);
    const statuses = [
      'proposed',
      'agreed',
      'in-progress',
      'changed',
      'combined',
      'withdrawn',
      'carried-forward',
      'closed',
      'entered-in-error',
    ];
    const value = section({ outcomes: [safe, ...statuses.map((status) => ({ ...safe, id: status, status }))] });
    expect(ids(value)).to.deep.equal(['o1', 'proposed', 'agreed', 'in-progress', 'carried-forward']);
  });

  it('gives the outcomes themselves', () => {
    expect(liveOutcomes(joyce)[0]).to.equal(joyce.outcomes[0]);
  });

  it('tells what stood at a date, whole or partial', () => {
    expect(ids(sam, '2024-01')).to.deep.equal([]);
    expect(ids(sam, '2024-02')).to.deep.equal(['o1', 'o2']);
    expect(ids(sam, '2024-03-20')).to.deep.equal(['o1', 'o2']);
    expect(ids(sam, '2024-05-01')).to.deep.equal(['o1', 'o2']);
    expect(ids(sam, '2024-05-02')).to.deep.equal(['o4']);
    expect(ids(sam, '2024')).to.deep.equal(['o4']);
  });

  it('dates a version by its recording where no event is dated, and else takes it to have been there', () => {
    const bare = without(safe, 'conversationId');
    expect(ids(section({ outcomes: [{ ...bare, recordedAt: '2024-06-01T10:00:00Z' }] }), '2024-05-31')).to.deep.equal(
      [],
    );
    expect(ids(section({ outcomes: [{ ...bare, recordedAt: '2024-06-01T10:00:00Z' }] }), '2024-06-01')).to.deep.equal([
      'o1',
    ]);
    expect(ids(section({ outcomes: [bare] }), '1999')).to.deep.equal(['o1']);
  });

  it('never counts what was recorded by mistake, whenever it was asked about', () => {
    const history = [{ ...without(safe, 'id'), recordedAt: '2024-05-14T10:00:00Z' }];
    const later = { ...safe, history, recordedAt: '2024-07-01T10:00:00Z' };
    expect(ids(section({ outcomes: [{ ...later, status: 'closed' }] }), '2024-06')).to.deep.equal(['o1']);
    expect(ids(section({ outcomes: [{ ...later, status: 'closed' }] }), '2024-07')).to.deep.equal([]);
    expect(ids(section({ outcomes: [{ ...later, status: 'entered-in-error' }] }), '2024-06')).to.deep.equal([]);
  });
});

describe('the rules that read a section', () => {
  it('never throw', () => {
    const part = fc.anything({ withNullPrototype: true, withBigInt: true, withSparseArray: true });
    const cyclic: Record<string, unknown> = { ...section() };
    cyclic['outcomes'] = [cyclic];
    cyclic['conversations'] = [cyclic];
    const thrower = new Proxy({}, { get: () => { throw new Error('no'); } }); // prettier-ignore
    const all = (value: unknown, conversation: unknown): void => {
      expect(askedStatusOf(value, conversation).sources).to.be.an('array');
      expect(liveOutcomes(value)).to.be.an('array');
      expect(liveOutcomes(value, '2024')).to.be.an('array');
      withoutSetAside(value);
      looksLikeNotAnOutcome(value);
    };
    for (const value of [cyclic, thrower, section({ outcomes: thrower }), section({ outcomes: [thrower] })])
      all(value, thrower);
    fc.assert(
      fc.property(part, part, (a, b) => {
        all(a, b);
        all(section({ outcomes: a, conversations: b }), b);
      }),
      { seed: 13, numRuns: 500 },
    );
  });

  it('know a conclusion of a service from a wish', () => {
    expect(looksLikeNotAnOutcome('Case closed')).to.equal('no-further-action');
    expect(looksLikeNotAnOutcome('I want more care from my son')).to.equal(undefined);
  });
});
