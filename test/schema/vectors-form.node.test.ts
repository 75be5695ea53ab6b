import { expect } from 'chai';
import { readdirSync, readFileSync } from 'node:fs';
import { beyondJsonSchema, severitiesOf, type CheckCode } from '../../src/schema/index.js';
import type { Vector } from '../vectors/vector.js';
import { checkCodes } from './check-codes.js';
import { published } from './json-schemas.js';
import { sections } from './sections.js';

const files = new Map(sections.map(({ name }) => [name, published<Vector[]>(`vectors/${name}.json`)]));
const all = [...files.values()].flat();
const isApart = ({ mode, beyondJsonSchema: beyond }: Vector): boolean => mode === 'draft' || beyond === true;
const isHidden = (code: string): boolean => beyondJsonSchema.includes(code as CheckCode);
const shownBy = (vectors: readonly Vector[]): string[] => [
  ...new Set(vectors.flatMap(({ issues }) => issues.map(({ code }) => code))),
];

describe('the folder of published vectors', () => {
  it('holds a file for each section and nothing else', () => {
    const names = readdirSync(new URL('../../dist/vectors/', import.meta.url));
    expect(names.sort()).to.deep.equal([...files.keys()].map((name) => `${name}.json`).sort());
  });

  it('holds enough, mostly for JSON Schema, too', () => {
    expect(all.length).to.be.at.least(300);
    expect(all.filter(isApart).length).to.be.lessThan(all.length / 2);
  });

  it('shows every code', () => {
    expect(shownBy(all).sort()).to.deep.equal(Object.keys(checkCodes).sort());
  });

  it('shows every rule that JSON Schema cannot say', () => {
    const beyond = all.filter((vector) => vector.beyondJsonSchema);
    expect(shownBy(beyond).filter(isHidden).sort()).to.deep.equal([...beyondJsonSchema].sort());
    for (const { id, issues } of beyond) {
      for (const { code, severity } of issues)
        expect(severity !== 'error' || isHidden(code), `${id}: ${code}`).to.equal(true);
    }
  });
});

for (const [name, vectors] of files) {
  describe(`the published vectors of ${name}`, () => {
    it('have the form that is promised', () => {
      const fields = ['id', 'says', 'mode', 'value', 'valid', 'issues', 'beyondJsonSchema'];
      for (const vector of vectors) {
        const { id, says, mode, valid, issues, beyondJsonSchema: beyond } = vector;
        expect(fields, id).to.include.members(Object.keys(vector));
        expect(Object.keys(vector), id).to.include.members(fields.slice(0, -1));
        expect(id).to.match(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        expect(says, id).to.match(/^\S.*\.$/s);
        expect(mode, id).to.be.oneOf(['draft', 'complete']);
        expect(valid, id).to.equal(!issues.some(({ severity }) => severity === 'error'));
        if ('beyondJsonSchema' in vector) expect([beyond, valid], id).to.deep.equal([true, false]);
        for (const issue of issues) {
          expect(Object.keys(issue), id).to.have.members(['code', 'path', 'severity']);
          expect(
            issue.path.every((key) => typeof key === 'string' || Number.isInteger(key)),
            id,
          ).to.equal(true);
          expect(issue.severity, `${id} ${issue.code}`).to.be.oneOf([...severitiesOf(issue.code)]);
        }
      }
      expect(new Set(vectors.map(({ id }) => id)).size).to.equal(vectors.length);
    });

    it('begin with two whole, ordinary values that differ', () => {
      const [first, second] = vectors;
      for (const vector of [first, second])
        expect(vector).to.deep.include({ mode: 'complete', valid: true, issues: [] });
      expect(first?.value).not.to.deep.equal(second?.value);
    });

    it('are mostly for JSON Schema, too', () => {
      expect(vectors.filter(isApart).length).to.be.lessThan(vectors.length / 2);
      expect(vectors.filter(({ valid }) => valid).length, 'valid ones').to.be.greaterThan(5);
    });

    it('stand in ASCII, so that no tool reads them otherwise', () => {
      const text = readFileSync(new URL(`../../dist/vectors/${name}.json`, import.meta.url), 'utf8');
      expect(text).to.match(/^[\n -~]*$/);
    });
  });
}
