import { expect } from 'chai';
import type { VectorIssue } from '../vectors/vector.js';
import { sections } from './sections.js';

const line = ({ code, path }: Pick<VectorIssue, 'code' | 'path'>): string => `${code} at ${JSON.stringify(path)}`;
const lines = (issues: readonly VectorIssue[]): string[] =>
  issues.map((issue) => `${issue.severity} ${line(issue)}`).sort();

for (const { name, check, schema, draftSchema, vectors } of sections) {
  describe(`the shared vectors of ${name}`, () => {
    for (const { id, says, mode, value, valid, issues } of vectors) {
      it(`${id}: ${says}`, () => {
        const before = JSON.stringify(value);
        expect(lines(check(value, { mode }))).to.deep.equal(lines(issues));

        const { success, error } = (mode === 'draft' ? draftSchema : schema).safeParse(value);
        expect(success, 'the zod schema').to.equal(valid);
        const told = (error?.issues ?? []).map(({ message, path }) => line({ code: message, path: path as string[] }));
        const errors = issues.filter(({ severity }) => severity === 'error').map(line);
        if (errors[0] !== 'value-unreadable at []') expect(told.sort(), 'what zod tells').to.deep.equal(errors.sort());

        expect(JSON.stringify(value), 'the value is left alone').to.equal(before);
      });
    }
  });
}
