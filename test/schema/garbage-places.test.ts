import { expect } from 'chai';
import { severitiesOf, type FieldIssue } from '../../src/schema/index.js';
import { PARTIAL_DATE } from '../../src/schema/patterns.js';
import { checkCodes } from './check-codes.js';
import { fullOf, only, placesOf, valueAt, withAt, type Place } from './full.js';
import { sections } from './sections.js';

// Bad input at every place that a definition names: an issue with its code at that very place, never a throw, and the value
// left as it was.

let deep: unknown = 'bottom';
for (let level = 0; level < 10_000; level += 1) deep = level % 2 ? { id: deep } : [deep];
const cycle: Record<string, unknown> = { id: 'c1' };
cycle['self'] = cycle;
cycle['history'] = [cycle];
const long = 'I want it to stop. '.repeat(540); // ten kilobytes

const isAt = (path: readonly (string | number)[], issue: FieldIssue): boolean =>
  issue.path.join('/') === path.join('/');

/** Whether an issue has the form that is promised. */
const isRight = ({ code, path, severity }: FieldIssue): boolean =>
  Object.hasOwn(checkCodes, code) &&
  severitiesOf(code).includes(severity) &&
  path.every((key) => typeof key === 'string' || Number.isInteger(key));

for (const { name, check, schema, structure } of sections) {
  const full = fullOf(structure);
  const places = [...placesOf(structure)];
  const leaves = places.filter(({ node }) => !node.shape && !node.element && node.type !== 'unknown');

  /** Checks a value that holds another one at a place; gives what is told of that place. */
  const toldAt = ({ path }: Place, there: unknown, options = {}): FieldIssue[] => {
    const value = withAt(only(full, path), path, there);
    const issues = check(value, options);
    const wrong = issues.filter((issue) => !isRight(issue));
    if (wrong.length > 0) expect(wrong, path.join('/')).to.deep.equal([]);
    if (!Object.is(valueAt(value, path), there)) throw new Error(`${path.join('/')} is not what it was`);
    return issues.filter((issue) => isAt(path, issue));
  };
  const label = ({ path }: Place, there: unknown): string => `${JSON.stringify(there)} at ${path.join('/')}`;

  describe(`bad input in ${name}`, () => {
    it('of another type is told where it is, in both modes', () => {
      for (const place of places.filter(({ node }) => node.type !== 'unknown')) {
        const wrong = [null, 7, true, 'seven', [], {}].filter((value) =>
          Array.isArray(value) ? place.node.type !== 'array' : value === null || typeof value !== place.node.type,
        );
        for (const value of wrong) {
          for (const mode of ['draft', 'complete']) {
            const told = toldAt(place, value, { mode });
            expect(
              told.map(({ severity }) => severity),
              `${mode}: ${label(place, value)}`,
            ).to.deep.equal(['error']);
          }
        }
      }
    });

    it('has an answer, whatever depth, cycle or class stands anywhere', () => {
      class Own {
        id = 'c1';
      }
      const values = [
        deep,
        cycle,
        [cycle],
        new Own(),
        new Map([['id', 'c1']]),
        new Date(0),
        Object.create({ id: 'c1' }),
      ];
      values.push(Symbol('x'), 1n, NaN, () => 'x', [, 'a']); // eslint-disable-line no-sparse-arrays
      for (const place of places) {
        for (const value of values) for (const mode of ['draft', 'complete']) toldAt(place, value, { mode });
      }
      // Thousands of checks, with coverage on a busy machine.
    }).timeout(60_000);

    it('keeps ten kilobytes of text, and says no more than that they are long', () => {
      const free = leaves.filter(
        ({ node: { type, values, pattern } }) => type === 'string' && !values && !pattern?.source.startsWith('^'),
      );
      // A reference that is so long leads nowhere, too.
      const toldOf = (place: Place, text: string): FieldIssue[] =>
        toldAt(place, text).filter(({ code }) => !code.endsWith('-unknown'));
      for (const place of free.filter((each) => toldOf(each, 'c1').length === 0)) {
        const told = toldOf(place, long);
        expect(
          told.map(({ code, severity }) => `${severity} ${code}`),
          place.path.join('/'),
        ).to.deep.equal(['warning text-long']);
        expect(toldAt(place, long, { mode: 'draft' })).to.deep.equal([]);
      }
      expect(free.length).to.be.greaterThan(5);
    });

    it('knows dates that are half, impossible or of no year', () => {
      const dates = leaves.filter(({ node }) => node.pattern === PARTIAL_DATE);
      const wrong = [
        '2023-02-29',
        '2024-13-01',
        '2024-04-31',
        '-05-14',
        '2024--14',
        '14/05/2024',
        '2024-5',
        '0999',
        '2024-05-14\n',
      ];
      for (const place of dates) {
        for (const date of wrong) {
          expect(
            toldAt(place, date).map(({ code }) => code),
            label(place, date),
          ).to.deep.equal([place.node.fault(date)]);
        }
        for (const date of ['2023', '2023-12', '2024-02-29']) {
          expect(
            toldAt(place, date).filter(({ code }) => code === place.node.fault(date)),
            label(place, date),
          ).to.deep.equal([]);
        }
      }
    });

    it('warns of an unknown code of an open list, and refuses one of a closed list', () => {
      for (const place of leaves.filter(({ node }) => node.list)) {
        const told = toldAt(place, 'x-nobody-knows').map(({ code, severity }) => `${severity} ${code}`);
        expect(told, place.path.join('/')).to.include('warning code-unknown');
        expect(
          toldAt(place, 'No code').map(({ code }) => code),
          place.path.join('/'),
        ).to.deep.equal(['code-not-allowed']);
      }
      for (const place of leaves.filter(({ node }) => node.values && node.type === 'string')) {
        expect(
          toldAt(place, 'x-nobody-knows').map(({ code }) => code),
          place.path.join('/'),
        ).to.deep.equal(['code-not-allowed']);
      }
    });

    it('knows what is named like the inside of an object, and drops nothing of it', () => {
      const own =
        '{"__proto__":{"id":"p9","outcomes":[]},"constructor":{"prototype":1},"hasOwnProperty":1,"toString":null}';
      for (const place of [{ path: [], node: structure }, ...places.filter(({ node }) => node.shape)]) {
        const there = JSON.parse(own) as object;
        for (const [field, value] of Object.entries(valueAt(full, place.path) as object)) {
          Object.defineProperty(there, field, { value, enumerable: true });
        }
        const plain = only(full, place.path);
        const text = JSON.stringify(withAt(plain, place.path, there));
        const value = JSON.parse(text) as unknown;
        // Where names are looked up, none of them is known; nothing else is said of them.
        const isName = ({ code, path }: FieldIssue): boolean =>
          place.node.names !== undefined &&
          code === 'code-unknown' &&
          Object.hasOwn(JSON.parse(own) as object, path.at(-1)!);
        const told = check(value).filter((issue) => !isName(issue));
        expect(told, place.path.join('/')).to.deep.equal(check(plain));
        schema.safeParse(value);
        expect(JSON.stringify(value)).to.equal(text);
      }
      expect(({} as Record<string, unknown>)['outcomes']).to.equal(undefined);
    });

    it('that throws when it is read is unreadable, and no more', () => {
      const unreadable = [{ path: [], code: 'value-unreadable', severity: 'error' }];
      for (const { path, node } of places.filter(({ path }) => typeof path.at(-1) === 'string')) {
        const parent = path.slice(0, -1);
        const there = { ...(valueAt(full, parent) as object) };
        Object.defineProperty(there, path.at(-1)!, {
          enumerable: true,
          get: () => {
            throw new Error('no');
          },
        });
        for (const mode of ['draft', 'complete'] as const) {
          // Nobody looks at what may be anything.
          const issues =
            node.type === 'unknown' ? unreadable : check(withAt(only(full, parent), parent, there), { mode });
          expect(issues, path.join('/')).to.deep.equal(unreadable);
        }
      }
    });

    it('of two things with one id is told', () => {
      const lists = places.filter(({ node }) => node.element?.shape?.['id'] && node.element.shape['id'].pattern);
      const told = lists.map((place) => {
        const [first] = valueAt(full, place.path) as object[];
        const issues = check(withAt(only(full, place.path), place.path, [first, first]));
        return issues.some(
          ({ code, path }) => code === 'id-repeated' && path.join('/') === [...place.path, 1, 'id'].join('/'),
        );
      });
      expect(lists.filter((_, i) => !told[i]).map(({ path }) => path.join('/'))).to.deep.equal([]);
      expect(lists.length).to.be.greaterThan(1);
    });
  });
}
