import { expect } from 'chai';
import * as vocabulary from '../../src/vocabulary/index.js';
import type { CodeList } from '../../src/vocabulary/index.js';
import { languages } from './messages.js';

const isList = (x: unknown): x is CodeList =>
  typeof x === 'object' &&
  x !== null &&
  Array.isArray((x as CodeList).codes) &&
  typeof (x as CodeList).name === 'string';

const lists = Object.values(vocabulary as Record<string, unknown>).filter(isList);

describe('the labels of codes', () => {
  it('finds the lists', () => {
    expect(lists.map(({ name }) => name)).to.include.members(['outcome', 'not-wanted', 'theme', 'not-outcome']);
    expect(new Set(lists.map(({ name }) => name))).to.have.property('size', lists.length);
  });

  for (const locale of languages) {
    const labels = locale.vocabulary as Record<string, Record<string, unknown>>;

    it(`are there in ${locale.lang} for every list, and for no other`, () => {
      expect(Object.keys(labels)).to.have.members(lists.map(({ name }) => name));
    });

    for (const list of lists) {
      it(`are there in ${locale.lang} for every code of ${list.name}, in the order of the list, and for no other`, () => {
        expect(Object.keys(labels[list.name] ?? {})).to.deep.equal(list.codes.map(({ code }) => code));
      });

      it(`tell the codes of ${list.name} apart in ${locale.lang}`, () => {
        const texts = Object.values(labels[list.name] ?? {});
        expect(texts.filter((text, i) => texts.indexOf(text) !== i)).to.deep.equal([]);
      });
    }
  }
});
