import { expect } from 'chai';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { checkChange } from '../../src/rules/index.js';
import { kept, keptInSections, type Kept } from '../../src/rules/check-change-table.js';
import type { FieldIssue } from '../../src/schema/index.js';

interface Case {
  id: string;
  says: string;
  saved: unknown;
  next: unknown;
  issues: FieldIssue[];
}

const folder = 'examples/python';
const cases = JSON.parse(readFileSync(`${folder}/change-cases.json`, 'utf8')) as Case[];
const python = (...args: string[]): { status: number | null; output: string } => {
  const { status, stdout, stderr } = spawnSync('python3', ['-B', ...args], { encoding: 'utf8' });
  return { status, output: `${stdout ?? ''}${stderr ?? ''}` };
};
const hasPython = python('-c', 'import sys; sys.exit(sys.version_info < (3, 9))').status === 0;

describe('the cases of a change, for every language', () => {
  for (const { id, says, saved, next, issues } of cases) {
    it(`${id}: ${says}`, () => expect(checkChange(saved, next)).to.deep.equal(issues));
  }

  it('are known by different names', () => {
    expect(new Set(cases.map(({ id }) => id)).size).to.equal(cases.length);
  });

  it('show everything that is kept rewritten and removed, and also a change that is allowed', () => {
    const codes = new Set(cases.flatMap(({ issues }) => issues.map(({ code }) => code)));
    const all = (parts: readonly Kept[]): string[] => parts.flatMap((part) => [part.removed, ...all(part.parts ?? [])]);
    const others = ['history-changed', 'jurisdiction-changed', 'event-order-changed', 'value-unreadable'];
    expect([...codes].sort()).to.deep.equal([...new Set([...all(kept), ...others])].sort());
    const rewritten = new Set(
      cases.flatMap(({ issues }) =>
        issues.filter(({ code }) => code === 'history-changed').flatMap(({ path }) => path.map(String)),
      ),
    );
    for (const { field } of kept) if (field !== 'othersWishes') expect([...rewritten]).to.include(field);
    expect(cases.filter(({ issues }) => issues.length === 0).length).to.be.greaterThan(cases.length / 4);
  });

  it('hold a record with all its sections', () => {
    const whole = cases.find(({ id }) => id === 'record-all');
    expect(whole?.saved).to.include.keys(Object.keys(keptInSections));
    expect(whole?.issues.map(({ path }) => path[0])).to.deep.equal(Object.keys(keptInSections));
  });

  if (hasPython) {
    it('are held by the function in Python', () => {
      const { status, output } = python('-W', 'error', `${folder}/check_change.py`);
      expect(output).to.equal(`${cases.length} cases, 0 differ\n`);
      expect(status).to.equal(0);
    }).timeout(60_000);

    it('keeps in Python what is kept here', () => {
      const table = 'import json; from check_change import KEPT_IN_SECTIONS as s; print(json.dumps(s))';
      const { output } = python('-c', `import sys; sys.path.insert(0, '${folder}'); ${table}`);
      type Row = [string, string, string, Row[]];
      const rows = (parts: readonly Kept[]): Row[] =>
        parts.map(({ field, as, removed, parts: within = [] }) => [field, as, removed, rows(within)]);
      const here = Object.fromEntries(Object.entries(keptInSections).map(([name, parts]) => [name, rows(parts)]));
      expect(JSON.parse(output)).to.deep.equal(here);
    }).timeout(60_000);
  } else {
    console.log('  The function in Python is not run: there is no python3, or it is older than 3.9.');
  }
});
