import { expect } from 'chai';
import { checkDesiredOutcomes, desiredOutcomesSchema } from '../../src/schema/index.js';
import { vectors } from '../vectors/desired-outcomes/index.js';
import type { VectorIssue } from '../vectors/vector.js';

const lines = (issues: readonly VectorIssue[]): string[] =>
  issues.map(({ code, path, severity }) => `${severity} ${code} at ${JSON.stringify(path)}`).sort();

describe('the shared vectors of desired outcomes', () => {
  for (const { id, says, mode, value, valid, issues } of vectors) {
    it(`${id}: ${says}`, () => {
      const before = JSON.stringify(value);
      expect(lines(checkDesiredOutcomes(value, { mode }))).to.deep.equal(lines(issues));
      expect(JSON.stringify(value), 'the value is left alone').to.equal(before);
      if (mode === 'complete') expect(desiredOutcomesSchema.safeParse(value).success).to.equal(valid);
    });
  }
});
