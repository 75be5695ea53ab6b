import { expect } from 'chai';
import fc from 'fast-check';
import { kept, keptInRecord, keptInSections, type Kept } from '../../src/rules/check-change-table.js';
import { checkChange } from '../../src/rules/index.js';
import { keeps, versionOf } from '../../src/rules/same.js';
import { en } from '../../src/locales/en/index.js';
import type { Node } from '../../src/schema/index.js';
import { sections } from '../schema/sections.js';

const found = (before: unknown, after: unknown): string[] =>
  checkChange(before, after).map(({ code, path, severity }) => {
    expect(severity).to.equal('error');
    return `${code} ${JSON.stringify(path)}`;
  });

/** The fields of an object that have versions of their own, whatever depth they stand at: `reviews`, `reviews/actions`. */
function versioned(node: Node, path: string[] = []): string[] {
  return Object.entries(node.shape ?? {}).flatMap(([field, of]) => {
    if (field === 'history') return [];
    const inner = of.element ?? of;
    const place = [...path, field];
    return [...(inner.shape?.['history'] ? [place.join('/')] : []), ...versioned(inner, place)];
  });
}
const listed = (parts: readonly Kept[], path: string[] = []): string[] =>
  parts.flatMap(({ field, parts: within = [] }) => [[...path, field].join('/'), ...listed(within, [...path, field])]);
const camel = (name: string): string => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

describe('what checkChange keeps', () => {
  for (const { name, structure } of sections) {
    const of = Object.hasOwn(keptInSections, camel(name)) && keptInSections[camel(name) as keyof typeof keptInSections];
    if (!of) continue;
    it(`is everything in ${name} that has versions`, () => {
      const others = of.filter((part) => part.as === 'waiting').map(({ field }) => field);
      expect(listed(of).sort()).to.deep.equal([...versioned(structure), ...others].sort());
    });

    it(`says of each field in ${name} whether it is a list`, () => {
      const look = (parts: readonly Kept[], { shape }: Node): void => {
        for (const { field, as, parts: within = [] } of parts) {
          const node = shape?.[field];
          expect(node?.type, field).to.equal(as === 'object' ? 'object' : 'array');
          look(within, (node?.element ?? node) as Node);
        }
      };
      look(of, structure);
    });
  }

  it('has no name twice among what a section or a record holds, and a sentence for each', () => {
    expect(new Set(kept.map(({ field }) => field)).size).to.equal(kept.length);
    const codes = (parts: readonly Kept[]): string[] =>
      parts.flatMap(({ removed, parts: within = [] }) => [removed, ...codes(within)]);
    expect(en.issues).to.include.keys([...codes(kept), 'event-order-changed']);
    expect(kept).to.include.members([...keptInRecord]);
  });
});

describe('checkChange in a record', () => {
  const action = { id: 't1', what: 'Ring', who: 'Sam', byWhen: '2026-06-10' };
  const timeline = { reviews: [{ id: 'v1', date: '2026-06-03', actions: [action] }] };
  const record = { jurisdiction: { id: 'england', version: '1.0' }, reviewTimeline: timeline };

  it('finds in a section what it finds in the section alone, below its name', () => {
    const next = { reviews: [{ id: 'v1', date: '2026-06-04', actions: [] }] };
    const alone = checkChange(timeline, next);
    expect(alone.map(({ code }) => code)).to.deep.equal(['history-changed', 'action-removed']);
    expect(checkChange(record, { ...record, reviewTimeline: next })).to.deep.equal(
      alone.map((issue) => ({ ...issue, path: ['reviewTimeline', ...issue.path] })),
    );
  });

  it('asks nothing of a section that is new, or of one that could not be read before', () => {
    for (const before of [undefined, null, 'x', [], 7]) {
      expect(found({ ...record, closureFeedback: before }, { ...record, closureFeedback: {} })).to.deep.equal([]);
    }
  });

  it('takes a section that is nothing for one that is empty, and any other value for one it cannot read', () => {
    for (const after of [undefined, null, {}]) {
      expect(found(record, { ...record, reviewTimeline: after })).to.deep.equal([
        'review-removed ["reviewTimeline","reviews"]',
      ]);
    }
    for (const after of ['x', [], 7, false]) {
      expect(found(record, { ...record, reviewTimeline: after })).to.deep.equal([
        'value-unreadable ["reviewTimeline"]',
      ]);
    }
  });

  it('keeps its events in order, whether they have identifiers or not', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((what) => ({ what })) as [object, object, object];
    const events = (...list: unknown[]): object => ({ ...record, events: list });
    expect(found(events(a, b), events(a, b, c))).to.deep.equal([]);
    expect(found(events(a, b), events(a, c))).to.deep.equal(['history-changed ["events",1]']);
    expect(found(events(a, b), events(a))).to.deep.equal(['event-removed ["events"]']);
    expect(found(events(a, b), { ...record })).to.have.length(2);
    const named = [a, b, c].map((event, i) => ({ ...event, id: `e${i}` }));
    expect(found(events(...named), events(...named.slice(1)))).to.deep.equal(['event-removed ["events"]']);
    expect(found(events(...named), events({ what: 'z' }, ...named))).to.deep.equal(['event-order-changed ["events"]']);
  });

  it('lets changes of outcomes go that outcomes say, each by itself', () => {
    const change = (id: string, words: string): object => ({ id: `y${words}`, outcome: { id, words } });
    const with_ = (outcomes: object[], ...changes: object[]): object => ({
      ...record,
      desiredOutcomes: { outcomes },
      reviewTimeline: { ...timeline, outcomeChanges: changes },
    });
    const before = with_([{ id: 'o1', words: 'a' }], change('o1', 'b'), change('o1', 'c'), change('o2', 'd'));
    const o1 = { id: 'o1', words: 'c', history: [{ words: 'a' }, { words: 'b' }] };
    expect(found(before, with_([o1, { id: 'o2', words: 'd', recordedAt: 'x' }]))).to.deep.equal([]);
    const lost = 'outcome-change-removed ["reviewTimeline","outcomeChanges"]';
    expect(found(before, with_([o1]))).to.deep.equal([lost]);
    expect(
      found(
        before,
        with_([
          { ...o1, words: 'x' },
          { id: 'o2', words: 'e' },
        ]),
      ),
    ).to.deep.equal([lost, lost]);
    expect(found(before, with_([o1], change('o2', 'd')))).to.deep.equal([]);
    // What could not be read as a change of an outcome cannot be found again.
    for (const odd of [null, 'x', {}, { id: 'y', outcome: 'x' }, { id: 'y', outcome: { words: 'no id' } }]) {
      expect(found(with_([o1], odd as object), with_([o1]))).to.deep.equal([lost]);
      expect(found({ outcomeChanges: [odd] }, {})).to.deep.equal([]);
    }
  });

  it('lets a change of an outcome go exactly when one version says all of it, however alike they are', () => {
    const few = fc.constantFrom(undefined, '', 'a', 'b', 0, -0, []);
    const part = fc.record({
      deep: fc.record({ deeper: fc.record({ note: few }), setAside: few }),
      list: fc.array(few),
      date: few,
    });
    const version = fc.record({ words: few, rank: few, change: fc.oneof(few, part), setAside: few });
    fc.assert(
      fc.property(fc.array(version, { minLength: 1, maxLength: 12 }), version, ([now, ...history], outcome) => {
        const before = {
          ...record,
          reviewTimeline: { outcomeChanges: [{ id: 'y1', outcome: { ...outcome, id: 'o1' } }] },
        };
        const after = { ...record, desiredOutcomes: { outcomes: [{ ...now, id: 'o1', history }] }, reviewTimeline: {} };
        const isSaid = [...history, now].some((one) => keeps(versionOf(outcome), versionOf(one), true));
        expect(found(before, after)).to.have.length(isSaid ? 0 : 1);
      }),
      { seed: 5, numRuns: 2000 },
    );
  });

  it('never throws, and finds nothing changed in what is the same', () => {
    const part = fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withSparseArray: true });
    const names = kept.map(({ field }) => field);
    fc.assert(
      fc.property(part, part, fc.constantFrom(...names), fc.constantFrom(...names), (a, b, one, other) => {
        const value = { [one]: [a, b], [other]: a, events: [b], jurisdiction: b };
        const whole = Object.fromEntries(Object.keys(keptInSections).map((name) => [name, value]));
        expect(checkChange(value, value)).to.deep.equal([]);
        expect(checkChange({ ...value, ...whole }, { ...value, ...whole })).to.deep.equal([]);
        expect(checkChange(value, { [one]: b, [other]: [b] })).to.be.an('array');
        expect(checkChange({ advocacy: value, closure: value }, { advocacy: a, closure: b })).to.be.an('array');
        expect(checkChange(whole, { ...whole, reviewTimeline: a, closureFeedback: { [one]: b } })).to.be.an('array');
      }),
      { seed: 12, numRuns: 500 },
    );
  });

  it('is not exhausted by cycles and depth in a part of a part', () => {
    const loop: Record<string, unknown> = { considered: 'yes' };
    loop['again'] = loop;
    const advocacy = { advocacy: { adviceGivenOn: '2026', capacityAdvocate: loop } };
    expect(found(advocacy, structuredClone(advocacy))).to.deep.equal([]);
  });

  it('never judges what was set aside, however deep it stands', () => {
    const aside = (setAside: unknown): object => ({
      reviewTimeline: { reviews: [{ id: 'v1', actions: [{ ...action, setAside }], setAside }], setAside },
      closureFeedback: { closure: { path: 'completed-with-plan', overall: { view: 'x', setAside } } },
      setAside,
    });
    expect(found(aside({ a: 1 }), aside(undefined))).to.deep.equal([]);
  });
});
