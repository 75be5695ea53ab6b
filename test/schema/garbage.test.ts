import { expect } from 'chai';
import fc from 'fast-check';
import { fullOf, only, placesOf, withAt } from './full.js';
import { sections } from './sections.js';

// Whatever comes in: an answer, never a throw.

const odd: Record<string, unknown> = {
  'an object that throws when it is read': new Proxy(
    {},
    {
      get() {
        throw new Error('no');
      },
      getPrototypeOf: () => Object.prototype,
    },
  ),
  'own keys of the prototype': JSON.parse(
    '{"__proto__":{"outcomes":[]},"constructor":{"prototype":1},"hasOwnProperty":1}',
  ),
  'a list': [],
  'a text': '{}',
  'nothing at all': undefined,
};

for (const { name, check, schema, structure, vectors } of sections) {
  const whole = vectors[0]!.value;
  const places = [...placesOf(structure)];
  const fields = [
    ...new Set(places.flatMap(({ path }) => (typeof path.at(-1) === 'string' ? [String(path.at(-1))] : []))),
  ];
  const anything = fc.anything({
    key: fc.oneof(fc.constantFrom(...fields, '__proto__', 'constructor'), fc.string()),
    maxDepth: 5,
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withSet: true,
    withSparseArray: true,
    withTypedArray: true,
  });
  const errorsOf = (value: unknown): number => check(value).filter(({ severity }) => severity === 'error').length;

  describe(`garbage as ${name}`, () => {
    for (const [what, value] of Object.entries(odd)) {
      it(`${what} gives an answer`, () => {
        for (const mode of ['draft', 'complete'] as const) {
          for (const { code, path, severity } of check(value, { mode })) {
            expect(code).to.match(/^[a-z]+(-[a-z]+)+$/);
            expect(path).to.be.an('array');
            expect(['error', 'warning', 'info']).to.include(severity);
          }
        }
      });
    }

    it('anything at all gives an answer, on which the check and the schema agree', () => {
      const full = fullOf(structure);
      const somewhere = fc
        .tuple(fc.constantFrom(...places), anything)
        .map(([{ path }, value]) => withAt(only(full, path), path, value));
      fc.assert(
        fc.property(fc.oneof(anything, somewhere), (value) => {
          expect(schema.safeParse(value).success).to.equal(errorsOf(value) === 0);
          check(value, { mode: 'draft' });
        }),
        { seed: 7, numRuns: 600 },
      );
    }).timeout(60_000);

    it('a hundred kilobytes in every text do not hold anybody up', () => {
      const long = 'I want it to stop. '.repeat(5_500);
      for (const text of [
        long,
        ' '.repeat(1e5),
        '2024-'.repeat(20_000),
        'a-'.repeat(50_000),
        '-'.repeat(1e5),
        '\ud800'.repeat(1e5),
      ]) {
        const value = places
          .filter(({ node, path }) => node.type === 'string' && !path.includes('history'))
          .reduce((made, { path }) => withAt(made, path, text), fullOf(structure));
        expect(check(value).length).to.be.greaterThan(0);
        expect(check(value, { mode: 'draft' })).to.deep.equal([]);
      }
    }).timeout(60_000);

    it('pollutes no prototype', () => {
      check(odd['own keys of the prototype']);
      schema.safeParse(odd['own keys of the prototype']);
      expect(({} as Record<string, unknown>)['outcomes']).to.equal(undefined);
    });

    it('a host that hands over its own, frozen object gets it back as it was', () => {
      const freeze = (value: unknown): unknown => {
        if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
        return value;
      };
      const frozen = freeze(structuredClone(whole));
      expect(check(frozen)).to.deep.equal(check(whole));
      expect(frozen).to.deep.equal(whole);
    });
  });
}
