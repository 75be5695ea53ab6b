import { expect } from 'chai';
import fc from 'fast-check';
import { checkDesiredOutcomes, migrate, type PublishedName } from '../../src/schema/index.js';

const by = { id: 'u-104', name: 'A. Patel' };
const first = {
  words: 'I want to stay with my boyfriend',
  code: 'maintain-relationship',
  polarity: 'wanted',
  kind: 'value',
  importance: 'I love him',
  priority: 1,
  source: 'person',
  at: '2024-02-21T11:30:00Z',
  by,
};
const second = {
  ...first,
  words: 'I want to leave him',
  code: 'be-and-feel-safer',
  at: '2024-05-02T14:00:00+01:00',
  by: 'u-105',
  reason: 'greater-insight-into-risk',
};
/** A section of edition 0.9. */
const old = (outcomes: unknown): Record<string, unknown> => ({
  schemaVersion: '0.9',
  jurisdiction: { id: 'jersey', version: '1.0' },
  vendor: { theirs: true },
  conversations: [{ id: 'c1', date: '2024-02', stages: ['beginning'] }],
  outcomes,
});
const outcomesOf = (value: unknown): unknown => (value as { outcomes: unknown }).outcomes;
const migrated = (...outcomes: unknown[]): unknown => outcomesOf(migrate('desired-outcomes', old(outcomes)));

/** Every text and number in a value, however deep. */
function leaves(value: unknown): unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [value];
}

describe('migrate', () => {
  it('puts the last version of an outcome in its place and the others into its history, oldest first', () => {
    const value = old([{ id: 'o1', status: 'agreed', conversationId: 'c1', versions: [first, second] }]);
    expect(migrate('desired-outcomes', value)).to.deep.equal({
      ...value,
      schemaVersion: '1.0',
      outcomes: [
        {
          id: 'o1',
          status: 'agreed',
          conversationId: 'c1',
          words: 'I want to leave him',
          code: 'be-and-feel-safer',
          polarity: 'wanted',
          kind: 'value',
          importance: 'I love him',
          rank: 1,
          source: 'person',
          recordedAt: '2024-05-02T14:00:00+01:00',
          by: { id: 'u-105' },
          change: { reasons: ['greater-insight-into-risk'], date: '2024-05-02' },
          history: [
            {
              words: 'I want to stay with my boyfriend',
              code: 'maintain-relationship',
              polarity: 'wanted',
              kind: 'value',
              importance: 'I love him',
              rank: 1,
              source: 'person',
              recordedAt: '2024-02-21T11:30:00Z',
              by,
            },
          ],
        },
      ],
    });
  });

  it('asks for what the older edition did not: who agreed to a change', () => {
    const codesOf = (...versions: unknown[]): string[] =>
      checkDesiredOutcomes(migrate('desired-outcomes', old([{ id: 'o1', versions }]))).map(({ code }) => code);
    expect(codesOf(first)).to.deep.equal([]);
    expect(codesOf(first, second)).to.deep.equal(['change-agreed-by-missing']);
  });

  it('keeps a reason that is no code as a note, and several as they are', () => {
    const [noted, several] = migrated(
      { id: 'o1', versions: [{ words: 'a', reason: 'She said so' }] },
      { id: 'o2', versions: [{ words: 'b', reason: ['other', 'new-information'] }] },
    ) as { change: unknown }[];
    expect(noted?.change).to.deep.equal({ note: 'She said so' });
    expect(several?.change).to.deep.equal({ reasons: ['other', 'new-information'] });
  });

  it('leaves a field its old name where the new one is taken', () => {
    expect(
      migrated({ id: 'o1', versions: [{ words: 'a', priority: 2, rank: 1, at: 'then', recordedAt: 'now' }] }),
    ).to.deep.equal([{ id: 'o1', words: 'a', priority: 2, rank: 1, at: 'then', recordedAt: 'now' }]);
  });

  it('leaves an outcome as it came where its versions cannot be read, or something would be lost', () => {
    const strange = [
      null,
      'I want to go home',
      { id: 'o1' },
      { id: 'o1', versions: 'none' },
      { id: 'o1', versions: [] },
      { id: 'o1', versions: [first, 'later'] },
      { id: 'o1', words: 'other words', versions: [first] },
      { id: 'o1', history: [{}], versions: [first, second] },
      { id: 'o1', versions: [first, { ...second, history: [] }] },
    ];
    expect(migrated(...strange)).to.deep.equal(strange);
    for (const outcomes of ['none', { a: 1 }, null])
      expect(migrate('desired-outcomes', old(outcomes))).to.deep.equal({ ...old(outcomes), schemaVersion: '1.0' });
  });

  it('takes only a field of its own for one whose name is taken', () => {
    const names = ['toString', 'constructor', 'hasOwnProperty', '__proto__'];
    for (const name of names) {
      const version: unknown = JSON.parse(`{"words":"a","priority":1,"${name}":"kept"}`);
      const outcome: unknown = JSON.parse('{"id":"o1","versions":[]}');
      const [made] = migrated({ ...(outcome as object), versions: [version] }) as Record<string, unknown>[];
      expect(JSON.stringify(made), name).to.equal(`{"id":"o1","words":"a","rank":1,"${name}":"kept"}`);
      const [held] = migrated({ ...(outcome as object), versions: [version, version] }) as Record<string, unknown>[];
      expect(held, name).not.to.have.property('versions');
    }
  });

  it('brings each section of a record to the current edition, and the record', () => {
    const outcomes = [{ id: 'o1', versions: [first] }];
    const review = { schemaVersion: '0.9', reviews: [{ id: 'r1' }] };
    const closure = { schemaVersion: '1.0', achievements: [], feedback: [] };
    const record = { schemaVersion: '0.9', reference: 'E-1', desiredOutcomes: old(outcomes), reviewTimeline: review };
    expect(migrate('record', { ...record, closureFeedback: closure })).to.deep.equal({
      ...record,
      schemaVersion: '1.0',
      desiredOutcomes: migrate('desired-outcomes', old(outcomes)),
      reviewTimeline: { ...review, schemaVersion: '1.0' },
      closureFeedback: closure,
    });
    const newer = { schemaVersion: '1.0', desiredOutcomes: old(outcomes) };
    expect(migrate('record', newer).desiredOutcomes).to.have.property('schemaVersion', '1.0');
  });

  it('gives back the very value where there is nothing to do', () => {
    const names: PublishedName[] = [
      'desired-outcomes',
      'capacity-advocacy',
      'review-timeline',
      'closure-feedback',
      'record',
    ];
    for (const schemaVersion of ['1.0', '1.7', '2.0', '0.8', 'x', 1, undefined]) {
      const value = { ...old([{ id: 'o1', versions: [first] }]), schemaVersion };
      for (const name of names) expect(migrate(name, value), `${name} ${String(schemaVersion)}`).to.equal(value);
    }
    for (const value of [null, undefined, '', 'x', 7, [], [old([])], new Date(), new Map()])
      for (const name of names) expect(migrate(name, value)).to.equal(value);
  });

  it('alters nothing in the value that it was given', () => {
    const value = old([{ id: 'o1', versions: [first, second] }]);
    const before = JSON.stringify(value);
    migrate('desired-outcomes', value);
    expect(JSON.stringify(value)).to.equal(before);
  });

  it('is done at once: a second time there is nothing to do', () => {
    const once = migrate('desired-outcomes', old([{ id: 'o1', versions: [first, second] }]));
    expect(migrate('desired-outcomes', once)).to.equal(once);
  });

  it('never throws and loses no answer, whatever comes in', () => {
    const name = fc.constantFrom(
      'words',
      'priority',
      'rank',
      'at',
      'by',
      'reason',
      'change',
      'history',
      'constructor',
      '__proto__',
    );
    const version = fc.oneof(fc.dictionary(name, fc.jsonValue()), fc.jsonValue());
    const outcome = fc.record({ id: fc.jsonValue(), versions: fc.array(version) }, { requiredKeys: [] });
    fc.assert(
      fc.property(fc.array(fc.oneof(outcome, fc.jsonValue())), (outcomes) => {
        const kept = new Set(leaves(migrated(...outcomes)));
        expect(leaves(outcomes).filter((leaf) => !kept.has(leaf))).to.deep.equal([]);
      }),
      { seed: 9, numRuns: 500 },
    );
    const thrower = new Proxy({}, { get: () => expect.fail('read'), getPrototypeOf: () => Object.prototype });
    expect(migrate('record', thrower)).to.equal(thrower);
  });
});
