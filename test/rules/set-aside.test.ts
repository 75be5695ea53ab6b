import { expect } from 'chai';
import { withoutSetAside } from '../../src/rules/index.js';
import { checkRecord, recordStructure, type Node } from '../../src/schema/index.js';
import { fullOf, placesOf, valueAt, withAt } from '../schema/full.js';
import { sections } from '../schema/sections.js';
import { police, safe, section, talk } from '../vectors/desired-outcomes/parts.js';
import { sam } from '../vectors/desired-outcomes/whole.js';
import { concluded } from '../vectors/record/parts.js';
import { without } from '../vectors/vector.js';
import { joyce, mrsT } from './cases.js';

/** The way to each object in which answers may be set aside, in a value that has everything. */
const placesAside = (structure: Node): (string | number)[][] =>
  [{ path: [], node: structure }, ...placesOf(structure)].flatMap(({ path, node }) =>
    node.shape && 'setAside' in node.shape ? [path] : [],
  );
const full = (structure: Node): object => fullOf(structure) as object;
const text = (value: unknown): string => JSON.stringify(value);
const nothingAside = (value: unknown): unknown =>
  JSON.parse(text(value), function (this: unknown, name, field: unknown) {
    return name === 'setAside' ? undefined : field;
  });

describe('withoutSetAside', () => {
  it('removes what was set aside, from the section, its items and their history', () => {
    const history = [{ ...without(safe, 'id'), setAside: 1 }];
    const value = section({
      setAside: { a: 1 },
      outcomes: [{ ...safe, setAside: {}, history }, police],
      conversations: [{ ...talk, setAside: 'x' }],
    });
    const clean = withoutSetAside(value);
    expect(clean).to.deep.equal(section({ outcomes: [{ ...safe, history: [without(safe, 'id')] }, police] }));
    expect(text(value), 'the value is left alone').to.contain('setAside');
    expect(Object.keys(clean)).to.deep.equal(Object.keys(value).filter((key) => key !== 'setAside'));
  });

  for (const { name, structure } of sections) {
    it(`removes it from everything that may hold it in ${name}, and nothing else`, () => {
      const value = full(structure);
      expect(placesAside(structure), 'places').to.have.length.above(1);
      expect(withoutSetAside(value)).to.deep.equal(nothingAside(value));
    });

    it(`removes it from a single place in ${name}, wherever that is, and leaves the rest as it came`, () => {
      const clean = nothingAside(full(structure)) as object;
      for (const path of placesAside(structure)) {
        const aside = withAt(clean, path, { ...(valueAt(clean, path) as object), setAside: { earlier: 'words' } });
        const before = text(aside);
        expect(text(withoutSetAside(aside)), path.join('/')).to.equal(text(clean));
        expect(text(aside), `${path.join('/')}: the value is left alone`).to.equal(before);
      }
    });
  }

  it('reaches into the sections of a whole record, and what was set aside there can no longer be found', () => {
    const value = {
      ...joyce,
      setAside: { team: 'secret-1' },
      desiredOutcomes: { ...joyce.desiredOutcomes, setAside: 'secret-2' },
      closureFeedback: {
        ...joyce.closureFeedback,
        closure: { ...joyce.closureFeedback.closure, setAside: { reason: 'secret-3' } },
      },
    };
    const clean = withoutSetAside(value);
    expect(text(clean)).to.equal(text(joyce));
    expect(clean.capacityAdvocacy, 'what held nothing is the same object').to.equal(joyce.capacityAdvocacy);
  });

  it('changes nothing that the check says, for what is set aside was never checked', () => {
    const value = withAt(concluded(), ['closureFeedback', 'closure'], {
      path: 'somewhere-else',
      setAside: { date: 7 },
    });
    expect(checkRecord(withoutSetAside(value))).to.deep.equal(checkRecord(value));
  });

  it('gives back the same object where nothing was set aside', () => {
    for (const value of [sam, joyce, mrsT, nothingAside(full(recordStructure))])
      expect(withoutSetAside(value)).to.equal(value);
    for (const value of [null, undefined, 7, 'x', []]) expect(withoutSetAside(value)).to.equal(value);
  });

  it("leaves a vendor's own fields alone, whatever they are called", () => {
    const vendor = { vendor: { setAside: 'theirs', list: [{ setAside: 'theirs' }] }, lists: [{ setAside: 'theirs' }] };
    const value = section({ ...vendor, outcomes: [{ ...safe, ...vendor }] });
    expect(withoutSetAside(value)).to.equal(value);
    const whole = concluded({ ...vendor, closureFeedback: { ...vendor, achievements: [vendor] } });
    expect(withoutSetAside(whole)).to.equal(whole);
    const both = { ...whole, setAside: 1 };
    expect(withoutSetAside(both)).to.deep.equal(whole);
  });

  it('keeps fields of any name, and what cannot be read', () => {
    const names = JSON.parse('{"__proto__": {"setAside": 1}, "constructor": {"setAside": 1}, "setAside": 1}') as object;
    expect(text(withoutSetAside(names))).to.equal('{"__proto__":{"setAside":1},"constructor":{"setAside":1}}');
    const unreadable = { outcomes: 'none', reviews: { 0: { setAside: 1 } }, advocacy: [{ setAside: 1 }], people: null };
    expect(withoutSetAside({ ...unreadable, setAside: 1 })).to.deep.equal(unreadable);
  });

  it('never throws, not even for what goes in a circle', () => {
    const cyclic: Record<string, unknown> = { schemaVersion: '1.0', setAside: 1 };
    cyclic['desiredOutcomes'] = cyclic;
    cyclic['outcomes'] = [cyclic, { history: [cyclic] }];
    expect(withoutSetAside(cyclic)).not.to.have.property('setAside');
    const thrower = new Proxy({}, { ownKeys: () => { throw new Error('no'); } }); // prettier-ignore
    expect(withoutSetAside(thrower)).to.equal(thrower);
  });
});
