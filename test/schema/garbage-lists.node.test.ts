import { expect } from 'chai';
import { fullOf, only, placesOf, valueAt, withAt } from './full.js';
import { sections } from './sections.js';

// Lists as long as one megabyte allows, at every place. What compares each item with each other one would not come to its end.

const MANY = 20_000;
const MEGABYTE = 1_000_000;

for (const { name, check, schema, structure } of sections) {
  describe(`very long lists in ${name}`, () => {
    const full = fullOf(structure);

    // What lies deep in a section is tried with the section itself.
    const lists = [...placesOf(structure)].filter(
      ({ node, path }) => node.element && (name !== 'record' || path.length < 3),
    );

    for (const { path } of lists) {
      it(`${path.join('/')} gives an answer`, () => {
        const [first] = valueAt(full, path) as unknown[];
        const alike = (count: number): unknown[] => Array.from({ length: count }, () => first);
        const different = (count: number): unknown[] =>
          alike(count).map((item, i) => (typeof item === 'object' ? { ...item, id: `i${i}` } : `${String(item)}-${i}`));
        const many = Math.min(MANY, Math.ceil(MEGABYTE / JSON.stringify(first).length));
        for (const items of [alike, different]) {
          expect(check(withAt(only(full, path), path, items(many))).map(({ code }) => code)).not.to.include(
            'value-unreadable',
          );
          // zod takes its time over many issues, and a host need not ask it.
          const fewer = withAt(only(full, path), path, items(Math.ceil(many / 20)));
          const isValid = check(fewer).every(({ severity }) => severity !== 'error');
          expect(schema.safeParse(fewer).success).to.equal(isValid);
        }
      });
    }
  });
}

describe('very long chains in desired-outcomes', () => {
  const { check, schema } = sections[0]!;

  it('of outcomes that replace each other give an answer', () => {
    const value = {
      schemaVersion: '1.0',
      conversations: Array.from({ length: MANY }, (_, i) => ({ id: `c${i}` })),
      outcomes: Array.from({ length: MANY }, (_, i) => ({
        id: `o${i % 3 === 0 ? 0 : i}`,
        status: 'changed',
        supersededBy: `o${i + 1}`,
        conversationId: `c${i}`,
      })),
    };
    expect(check(value).length).to.be.greaterThan(MANY);
    expect(schema.safeParse(value).success).to.equal(false);
  });

  it('of outcomes that lead back to the first are one circle', () => {
    const change = { reasons: ['other'], date: '2024-05-14', agreedBy: 'person' };
    const value = {
      schemaVersion: '1.0',
      conversations: [{ id: 'c1', date: '2024-05-14', stages: ['beginning'], askedStatus: 'asked-expressed' }],
      outcomes: Array.from({ length: MANY }, (_, i) => ({
        ...{
          id: `o${i}`,
          polarity: 'wanted',
          words: 'x',
          source: 'person',
          importance: 'x',
          status: 'changed',
          change,
        },
        supersededBy: `o${(i + 1) % MANY}`,
      })),
    };
    expect(new Set(check(value).map(({ code }) => code))).to.include('outcome-cycle');
  });
});
