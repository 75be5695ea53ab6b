import { expect } from 'chai';
import {
  getAt,
  isPlainObject,
  readProperty,
  readText,
  startsWith,
  toPath,
  toPointer,
  writeText,
} from '../../src/form/json.js';

const cyclic: Record<string, unknown> = {};
cyclic['self'] = cyclic;

describe('reading what a host gives', () => {
  it('takes nothing from null, undefined and an empty text', () => {
    for (const given of [null, undefined, '']) expect(readProperty(given)).to.deep.equal({ kind: 'empty' });
    expect(readText(null)).to.deep.equal({ kind: 'empty' });
    expect(readText('')).to.deep.equal({ kind: 'empty' });
    expect(readText('null')).to.deep.equal({ kind: 'empty' });
  });

  it('copies a plain object, keys in order', () => {
    const given = { b: 1, a: { c: [1] } };
    const held = readProperty<typeof given>(given);
    expect(held).to.deep.equal({ kind: 'object', value: given });
    expect(held.kind === 'object' && held.value).not.to.equal(given);
    expect(writeText(held)).to.equal('{"b":1,"a":{"c":[1]}}');
  });

  it('hands back what is no object as it came', () => {
    for (const raw of [[], 1, 'text', '{"a":1}', new Date(0), new Map(), cyclic, { f: () => 1 }, { n: 1n }]) {
      expect(readProperty(raw)).to.deep.equal({ kind: 'unreadable', raw });
    }
    for (const raw of ['{', '[]', '1', '"x"', ' ']) expect(readText(raw)).to.deep.equal({ kind: 'unreadable', raw });
  });

  it('writes an unreadable text as it came, and data as JSON', () => {
    expect(writeText({ kind: 'unreadable', raw: '{oops' })).to.equal('{oops');
    expect(writeText({ kind: 'unreadable', raw: [1] })).to.equal('[1]');
    expect(writeText({ kind: 'unreadable', raw: cyclic })).to.equal(null);
    expect(writeText({ kind: 'empty' })).to.equal(null);
  });

  it('keeps __proto__ as a key and changes no prototype', () => {
    const held = readText('{"__proto__":{"polluted":true}}');
    expect(writeText(held)).to.equal('{"__proto__":{"polluted":true}}');
    expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
    expect(isPlainObject(Object.create(null))).to.equal(true);
    expect(isPlainObject(new (class A {})())).to.equal(false);
  });
});

describe('paths', () => {
  it('reads pointers and arrays, and writes pointers', () => {
    expect(toPath('/outcomes/0/words')).to.deep.equal(['outcomes', 0, 'words']);
    expect(toPath('#/a~1b/~0')).to.deep.equal(['a/b', '~']);
    expect(toPath(['outcomes', 0])).to.deep.equal(['outcomes', 0]);
    expect(toPath('')).to.deep.equal([]);
    expect(toPath(undefined)).to.deep.equal([]);
    expect(toPointer(['a/b', '~', 1])).to.equal('/a~1b/~0/1');
  });

  it('looks up own keys alone', () => {
    expect(getAt({ a: [{ b: 2 }] }, ['a', 0, 'b'])).to.equal(2);
    expect(getAt({}, ['__proto__', 'toString'])).to.equal(undefined);
    expect(getAt(null, ['a'])).to.equal(undefined);
  });

  it('knows what lies below what', () => {
    expect(startsWith(['a', 0, 'b'], ['a', '0'])).to.equal(true);
    expect(startsWith(['a'], ['a', 0])).to.equal(false);
  });
});
