import { expect } from 'chai';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { checkChange } from '../../src/rules/index.js';
import { kept, keptInSections, type Kept } from '../../src/rules/check-change-table.js';
import type { FieldIssue } from '../../src/schema/index.js';
import { below, quoted, read, rowsOf, samples } from '../docs/documents.js';

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
const guide = below(read('stories/docs/OtherLanguages.md'), 'What JSON Schema cannot say: history');
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
    const others = [
      'history-changed',
      'jurisdiction-changed',
      'event-order-changed',
      'value-unreadable',
      'kind-changed',
      'source-of-harm-removed',
    ];
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

  it('are told in words for other languages as they are', () => {
    const told = rowsOf(guide, 'Case');
    expect(told.length).to.be.greaterThan(40);
    for (const [id, says, gives] of told) {
      const found = cases.find((one) => one.id === quoted(id!)[0]);
      expect(says, id).to.equal(found?.says);
      const issues = found?.issues.flatMap(({ code, path }) => [code, ...(path.length ? [`/${path.join('/')}`] : [])]);
      expect(quoted(gives!), id).to.deep.equal(issues);
    }
  });

  it('are as many as the guide says, and what it says is kept is all that is', () => {
    expect(/runs all (\d+) cases/.exec(guide)?.[1]).to.equal(String(cases.length));
    const fields = (parts: readonly Kept[]): string[] =>
      parts.flatMap(({ field, parts: within = [] }) => [field, ...fields(within)]);
    const told = quoted(/^What is kept: .*?(?=\n\n)/ms.exec(guide)?.[0] ?? '');
    expect(told.sort()).to.deep.equal(fields(kept).sort());
  });

  if (hasPython) {
    it('are held by the sample of the guide, which gives what the function gives', () => {
      const given = cases.find(({ id }) => id === 'outcome-overwritten');
      const before = `import json, sys; sys.path.insert(0, '${folder}'); saved, posted = json.loads(sys.argv[1])`;
      const [sample] = samples(guide, 'python');
      const { output } = python(
        '-c',
        `${before}\n${sample}\nprint(json.dumps(issues))`,
        JSON.stringify([given?.saved, given?.next]),
      );
      expect(JSON.parse(output)).to.deep.equal(given?.issues);
    }).timeout(60_000);

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
