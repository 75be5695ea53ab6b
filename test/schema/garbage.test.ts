import { expect } from 'chai';
import fc from 'fast-check';
import { checkDesiredOutcomes, desiredOutcomesSchema } from '../../src/schema/index.js';
import { change, safe, section, talk } from '../vectors/desired-outcomes/parts.js';

// Whatever comes in: an answer, never a throw, and the value left as it was.

const fields = [
  ...[
    'schemaVersion',
    'jurisdiction',
    'people',
    'conversations',
    'outcomes',
    'setAside',
    'id',
    'date',
    'stages',
    'history',
  ],
  ...['words', 'source', 'code', 'rank', 'status', 'change', 'reasons', 'by', 'recordedAt', '__proto__', 'constructor'],
];
const anything = fc.anything({
  key: fc.oneof(fc.constantFrom(...fields), fc.string()),
  maxDepth: 5,
  withBigInt: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
});

const cyclic: Record<string, unknown> = { ...section() };
cyclic['self'] = cyclic;
cyclic['outcomes'] = [cyclic];
const ownHistory: Record<string, unknown> = { ...safe };
ownHistory['history'] = [ownHistory];
let deep: unknown = 'bottom';
for (let level = 0; level < 10_000; level += 1) deep = level % 2 ? { outcomes: deep } : [deep];
const thrower = new Proxy(
  {},
  {
    get() {
      throw new Error('no');
    },
    getPrototypeOf: () => Object.prototype,
  },
);
const long = 'I want it to stop. '.repeat(55_000);

const values: Record<string, unknown> = {
  'a cycle': cyclic,
  'an outcome that is its own history': section({ outcomes: [ownHistory] }),
  'ten thousand levels in an unknown field': section({ vendor: deep }),
  'ten thousand levels in a known field': section({ outcomes: [{ ...safe, words: deep, history: deep }] }),
  'ten thousand levels as the value': deep,
  'one megabyte of text': section({ outcomes: [{ ...safe, words: long, importance: long }] }),
  'one megabyte in every pattern': section({
    schemaVersion: '1.'.repeat(500_000),
    conversations: [{ ...talk, date: '2024-'.repeat(200_000), recordedAt: '2024-02-29T'.repeat(90_000) }],
    outcomes: [
      { ...safe, id: ' '.repeat(1_000_000), code: 'a-'.repeat(500_000), change: { ...change, date: '-'.repeat(1e6) } },
    ],
  }),
  'lone surrogates': section({ outcomes: [{ ...safe, words: '\ud800', code: '\udc00', id: '\ud83d' }] }),
  'a big integer, no number and a function': section({
    outcomes: [{ ...safe, rank: 1n, status: NaN, words: () => 'x' }],
  }),
  'a symbol as a code': section({ outcomes: [{ ...safe, source: Symbol('person') }] }),
  'own keys of the prototype': JSON.parse(
    '{"__proto__":{"outcomes":[]},"constructor":{"prototype":1},"hasOwnProperty":1}',
  ),
  'an object that throws when it is read': thrower,
  'a list with holes': section({ outcomes: [, safe, ,] }), // eslint-disable-line no-sparse-arrays
};

describe('garbage as desired outcomes', () => {
  for (const [name, value] of Object.entries(values)) {
    it(`${name} gives an answer`, () => {
      for (const mode of ['draft', 'complete'] as const) {
        const issues = checkDesiredOutcomes(value, { mode });
        expect(issues).to.be.an('array');
        for (const { code, path, severity } of issues) {
          expect(code).to.match(/^[a-z]+(-[a-z]+)+$/);
          expect(path.every((key) => typeof key === 'string' || typeof key === 'number')).to.equal(true);
          expect(['error', 'warning', 'info']).to.include(severity);
        }
      }
    });
  }

  it('keeps long words whole and says no more than that they are long', () => {
    const said = checkDesiredOutcomes(values['one megabyte of text']);
    expect(said.map(({ code, severity, path }) => [code, severity, path])).to.deep.equal([
      ['text-long', 'warning', ['outcomes', 0, 'words']],
      ['text-long', 'warning', ['outcomes', 0, 'importance']],
    ]);
    expect(checkDesiredOutcomes(values['ten thousand levels in an unknown field'])).to.deep.equal([]);
  });

  it('lists as long as one megabyte allows give an answer', () => {
    const many = 20_000;
    const value = section({
      conversations: Array.from({ length: many }, (_, i) => ({ id: `c${i}` })),
      outcomes: Array.from({ length: many }, (_, i) => ({
        id: `o${i % 3 === 0 ? 0 : i}`,
        status: 'changed',
        supersededBy: `o${i + 1}`,
        conversationId: `c${i}`,
      })),
    });
    expect(checkDesiredOutcomes(value).length).to.be.greaterThan(many);
    expect(desiredOutcomesSchema.safeParse(value).success).to.equal(false);
  });

  it('anything at all gives an answer, on which the check and the schema agree', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anything,
          anything.map((part) => section({ outcomes: [part], conversations: part })),
        ),
        (value) => {
          const errors = checkDesiredOutcomes(value).filter(({ severity }) => severity === 'error');
          expect(desiredOutcomesSchema.safeParse(value).success).to.equal(errors.length === 0);
          checkDesiredOutcomes(value, { mode: 'draft' });
        },
      ),
      { seed: 7, numRuns: 1000 },
    );
  });

  it('pollutes no prototype', () => {
    checkDesiredOutcomes(values['own keys of the prototype']);
    desiredOutcomesSchema.safeParse(values['own keys of the prototype']);
    expect(({} as Record<string, unknown>)['outcomes']).to.equal(undefined);
  });
});
