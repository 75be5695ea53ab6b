import { expect } from 'chai';
import type { CheckOptions } from '../../src/schema/index.js';
import {
  advocacyFacts,
  capacityOrder,
  coreCode,
  isNexusRequired,
  localCodes,
  outcomeList,
  profileOf,
  ruleSources,
  timescalesOf,
} from '../../src/vocabulary/index.js';
import { sections } from './sections.js';

// What a host gives beside a value may be anything, too. What cannot be read of it is taken for absent, and takes nothing away
// from what there is to say of the value.

const no = (): never => {
  throw new Error('no');
};
const revoked = (target: object): object => {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
};
/** An object in which one field throws when it is read. */
const throwing = (field: string, rest: object = {}): object =>
  Object.defineProperty({ ...rest }, field, { enumerable: true, get: no });

/** Options that cannot be read, or that are of no use. */
const hostile: Record<string, unknown> = {
  null: null,
  'a text': 'complete',
  'a day that is a symbol': { today: Symbol('today') },
  'a day that is a number': { today: 20240514 },
  'a day that is none': { today: 'yesterday' },
  'a jurisdiction and a kind that are symbols': { jurisdiction: Symbol('england'), kind: Symbol('section-42') },
  'options that throw': throwing('today'),
  'options that are gone': revoked({}),
  'a catalogue that throws': { catalogue: throwing('codes') },
  'a catalogue with an entry that throws': { catalogue: { codes: [throwing('code'), throwing('mapsTo')] } },
  'a catalogue that is gone': { catalogue: revoked({}) },
  'a profile that throws': { profile: throwing('id') },
  'a profile of which a part throws': {
    profile: throwing('advocacy', { id: 'england', version: '1.0' }),
  },
  'a profile that is gone': { profile: revoked({}) },
};

for (const { name, check, schema, draftSchema, vectors } of sections) {
  describe(`unreadable things around ${name}`, () => {
    const today = '2025-01-01';
    const values = vectors.filter(({ mode }) => mode === 'complete').map(({ value }) => value);

    for (const [what, options] of Object.entries(hostile)) {
      it(`${what}: the value is checked as if nothing had been given`, () => {
        for (const value of values) expect(check(value, options as CheckOptions)).to.deep.equal(check(value));
      });
    }

    it('lists of a record that throw are as good as none', () => {
      const lists = ['people', 'outcomes', 'conversations', 'refusals'];
      for (const value of values) {
        for (const list of lists) {
          const given = { today, [list]: revoked([]) } as CheckOptions;
          expect(check(value, given), list).to.deep.equal(check(value, { today }));
        }
        const readable = check(value, { today, people: [{}], outcomes: [{}] });
        const half = { today, people: [throwing('id')], outcomes: [throwing('id')] };
        expect(check(value, half)).to.deep.equal(readable);
      }
    });

    it('the schemas refuse what cannot be read, and do not throw', () => {
      const [field] = Object.keys(values[0] as object);
      const unreadable: unknown[] = [
        revoked({}),
        revoked([]),
        throwing(field!, values[0] as object),
        throwing('vendor', values[0] as object),
        { ...(values[0] as object), [field!]: revoked({}) },
        { ...(values[0] as object), people: [{ id: 'p1', vendor: 1 }, throwing('name', { id: 'p2' })] },
        new Proxy({}, { ownKeys: no, has: no }),
      ];
      for (const value of unreadable) {
        for (const one of [schema, draftSchema]) {
          const { success, error } = one.safeParse(value);
          expect(success).to.equal(false);
          expect(error?.issues.map(({ message }) => message)).to.deep.equal(['value-unreadable']);
        }
      }
    });
  });
}

describe('what the vocabulary reads of a host', () => {
  const profiles = [
    revoked({}),
    throwing('id'),
    throwing('basedOn', { id: 'england' }),
    throwing('advocacy', { id: 'england' }),
    { id: 'england', advocacy: throwing('duty') },
    throwing('timescales', { id: 'england' }),
    { id: 'england', timescales: [throwing('code')] },
    throwing('capacityTest', { id: 'england' }),
    throwing('terms', { id: 'england' }),
  ];

  it('is that of the jurisdiction where its own profile cannot be read', () => {
    for (const profile of profiles) {
      expect(advocacyFacts('england', profile)).to.deep.equal(advocacyFacts('england'));
      expect(timescalesOf('england', profile)).to.deep.equal(timescalesOf('england'));
      expect(capacityOrder('england', profile)).to.equal(capacityOrder('england'));
      expect(isNexusRequired('england', profile)).to.equal(true);
      expect(ruleSources('england', profile)).to.deep.equal(ruleSources('england'));
      expect(profileOf('england', profile)?.advocacy).to.deep.equal(profileOf('england')?.advocacy);
    }
    expect(timescalesOf('x', throwing('timescales', { id: 'x' }))).to.deep.equal([]);
    expect(advocacyFacts('x', throwing('advocacy', { id: 'x' }))).to.equal(undefined);
  });

  it('is what can be read of a catalogue', () => {
    const code = 'x-worcs-keep-my-dog';
    const mapped = { code, mapsTo: 'maintain-relationship' };
    for (const codes of [throwing('0'), revoked([]), [throwing('code')]]) {
      expect(localCodes({ codes }, outcomeList)).to.deep.equal([]);
      expect(coreCode(outcomeList, code, { codes })).to.equal(undefined);
    }
    const catalogue = { codes: [throwing('code'), throwing('list', { code }), mapped, throwing('mapsTo', { code })] };
    expect(coreCode(outcomeList, code, catalogue)?.code).to.equal('maintain-relationship');
    expect(coreCode(outcomeList, code, { codes: [throwing('mapsTo', { code })] })).to.equal(undefined);
    expect(localCodes(revoked({}), outcomeList)).to.deep.equal([]);
  });
});
