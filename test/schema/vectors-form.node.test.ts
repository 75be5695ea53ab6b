import { expect } from 'chai';
import { readdirSync, readFileSync } from 'node:fs';
import { beyondJsonSchema, severitiesOf, type CheckCode } from '../../src/schema/index.js';
import type { Vector } from '../vectors/vector.js';

const folder = new URL('../../dist/vectors/', import.meta.url);
const vectors = JSON.parse(readFileSync(new URL('desired-outcomes.json', folder), 'utf8')) as Vector[];

/** Every code that checking one section can give: a code that is added does not compile until it is named here. */
const codes: Partial<Record<CheckCode, true>> = {
  'value-unreadable': true,
  'type-wrong': true,
  'code-not-allowed': true,
  'code-unknown': true,
  'id-missing': true,
  'id-repeated': true,
  'instant-not-real': true,
  'version-missing': true,
  'version-unknown': true,
  'version-newer': true,
  'jurisdiction-missing': true,
  'jurisdiction-unknown': true,
  'conversation-missing': true,
  'conversation-unknown': true,
  'conversation-date-missing': true,
  'conversation-date-no-year': true,
  'conversation-date-no-month': true,
  'conversation-date-not-real': true,
  'conversation-date-future': true,
  'stage-missing': true,
  'stage-repeated': true,
  'asked-status-missing': true,
  'none-expressed-reason-missing': true,
  'not-asked-reason-missing': true,
  'outcome-missing': true,
  'outcome-though-none-expressed': true,
  'outcome-unknown': true,
  'outcome-cycle': true,
  'words-missing': true,
  'words-for-something-else-missing': true,
  'words-not-outcome': true,
  'observation-missing': true,
  'importance-missing': true,
  'source-missing': true,
  'polarity-missing': true,
  'rank-not-allowed': true,
  'rank-repeated': true,
  'not-ranked': true,
  'change-missing': true,
  'change-reason-missing': true,
  'change-date-missing': true,
  'change-date-no-year': true,
  'change-date-no-month': true,
  'change-date-not-real': true,
  'change-date-future': true,
  'change-agreed-by-missing': true,
  'superseded-by-missing': true,
  'merged-into-missing': true,
};

describe('the published vectors', () => {
  it('stand in a file of the section and nothing else', () => {
    expect(readdirSync(folder)).to.deep.equal(['desired-outcomes.json']);
  });

  it('have the form that is promised', () => {
    const fields = ['id', 'says', 'mode', 'value', 'valid', 'issues', 'beyondJsonSchema'];
    for (const vector of vectors) {
      expect(fields, vector.id).to.include.members(Object.keys(vector));
      expect(Object.keys(vector), vector.id).to.include.members(fields.slice(0, -1));
      for (const issue of vector.issues) {
        expect(Object.keys(issue), vector.id).to.have.members(['code', 'path', 'severity']);
        expect(issue.severity, `${vector.id} ${issue.code}`).to.be.oneOf([...severitiesOf(issue.code)]);
      }
    }
    expect(new Set(vectors.map(({ id }) => id)).size).to.equal(vectors.length);
  });

  it('begin with two whole, ordinary values that differ', () => {
    const [first, second] = vectors;
    for (const vector of [first, second]) expect(vector).to.deep.include({ mode: 'complete', valid: true, issues: [] });
    expect(first?.value).not.to.deep.equal(second?.value);
  });

  it('show every code, and every rule that JSON Schema cannot say', () => {
    const shown = (list: readonly Vector[]): Set<string> =>
      new Set(list.flatMap(({ issues }) => issues.map(({ code }) => code)));
    expect([...shown(vectors)]).to.have.members(Object.keys(codes));
    expect([...shown(vectors.filter((vector) => vector.beyondJsonSchema))]).to.have.members([...beyondJsonSchema]);
  });

  it('are mostly for JSON Schema, too', () => {
    const apart = vectors.filter(({ mode, beyondJsonSchema: beyond }) => mode === 'draft' || beyond);
    expect(apart.length).to.be.lessThan(vectors.length / 2);
    expect(apart.length).to.be.greaterThan(20);
  });
});
