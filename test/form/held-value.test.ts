import { expect } from 'chai';
import { HeldValue } from '../../src/form/held-value.js';

describe('the text of a held value', () => {
  const samples: readonly object[] = [
    {},
    { a: 1, list: [], other: null },
    { list: [1, 'two', null, undefined, true, [1, [2]], { a: undefined, b: [undefined] }] },
    { absent: undefined, 'a "key"\n': { deep: [{ x: 'ü\u2028' }] }, list: [{ id: 'r1', words: '' }] },
    { list: Array.from({ length: 3 }, (_, i) => ({ id: `r${i}`, inner: [{ i }] })) },
  ];

  it('is that of JSON.stringify, whatever stands in it', () => {
    for (const sample of samples) {
      const held = new HeldValue<object>();
      held.edit(sample);
      expect(held.text).to.equal(JSON.stringify(sample));
      expect(held.text, 'once more').to.equal(JSON.stringify(sample));
    }
  });

  it('follows an edit that keeps most entries as they are', () => {
    const before = {
      list: [
        { id: 'a', words: 'one' },
        { id: 'b', words: 'two' },
      ],
    };
    const held = new HeldValue<object>();
    held.edit(before);
    const text = held.text;
    const after = { ...before, list: before.list.with(1, { id: 'b', words: 'three' }) };
    held.edit(after);
    expect(held.text).to.equal(JSON.stringify(after));
    expect(held.text).not.to.equal(text);
    held.edit(before);
    expect(held.text).to.equal(text);
  });

  it('tells whether what is here differs from what is saved', () => {
    const held = new HeldValue<object>();
    held.setDefault({ list: [{ id: 'a' }] });
    expect(held.changed).to.equal(false);
    held.setCurrent({ list: [{ id: 'a' }] });
    expect(held.changed).to.equal(false);
    held.edit({ list: [{ id: 'b' }] });
    expect(held.changed).to.equal(true);
    held.edit(null);
    expect(held.changed).to.equal(true);
  });

  it('holds nothing any more once it is closed, whatever is given or restored then', () => {
    const held = new HeldValue<object>();
    held.setDefault({ a: 1 });
    held.edit({ a: 2 });
    held.close();
    held.setDefault({ a: 1 });
    held.setCurrent({ a: 2 });
    held.setUnsaved({ a: 2 });
    held.restore('{"a":2}');
    expect([held.text, held.current.kind, held.default.kind, held.changed]).to.deep.equal([
      null,
      'empty',
      'empty',
      false,
    ]);
    held.reset();
    expect(held.text).to.equal(null);
  });
});
