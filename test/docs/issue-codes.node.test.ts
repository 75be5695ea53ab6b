import { expect } from 'chai';
import { en } from '../../src/locales/en/index.js';
import { beyondJsonSchema, severityOf } from '../../src/schema/index.js';
import { below, quoted, read, readJson, rowsOf, tables } from './documents.js';

interface Vector {
  id: string;
  issues: { code: string; path: (string | number)[] }[];
}

const guide = read('stories/docs/Validation.md');
const rows = rowsOf(guide, 'Code').map(([code, where, severity]) => ({
  code: quoted(code!)[0]!,
  where: where!,
  severity: severity!,
}));
const documented = rows.map(({ code }) => code);

/** The codes that a union type in `src/schema/issue.ts` names; types are gone when a test runs, so its text is read. */
function codesOf(type: string): string[] {
  const source = read('src/schema/issue.ts');
  const union = new RegExp(`^(?:export )?type ${type}(?:<[^>]*>)? =([^;]*);`, 'm').exec(source)?.[1];
  if (!union) throw new Error(`no type ${type}`);
  const parts = union.split('|').filter((part) => part.trim() !== '');
  return parts.flatMap((part) => {
    const [, literal] = /^\s*'([a-z-]+)'\s*$/.exec(part) ?? [];
    if (literal) return [literal];
    const [, name, prefix] = /^\s*(\w+)(?:<'([a-z-]+)'>)?\s*$/.exec(part) ?? [];
    if (name) return codesOf(name).map((code) => (prefix ? `${prefix}-${code}` : code));
    const [, ending] = /^\s*`\$\{\w+\}-([a-z-]+)`\s*$/.exec(part) ?? [];
    if (ending) return [ending];
    throw new Error(`cannot read ${part}`);
  });
}

/** Whether a path is one of those that the column "Where" gives. */
function isAt(where: string, path: (string | number)[]): boolean {
  const pointer = `/${path.map((key) => (typeof key === 'number' ? '*' : key)).join('/')}`;
  const last = path.filter((key) => typeof key === 'string').at(-1);
  if (where.includes('the section') && path.length === 0) return true;
  if (where.startsWith('any field')) return true;
  if (where.startsWith('any code')) return path.length > 0;
  if (where.startsWith('any ')) return last === quoted(where)[0];
  return quoted(where).includes(pointer);
}

describe('the table of issue codes in the guide', () => {
  const known = codesOf('IssueCode');

  it('reads the codes of the schema', () => {
    expect(known).to.include.members(['words-missing', 'change-date-no-year', 'history-changed']);
  });

  it('names every code of the schema once, and no other', () => {
    expect([...documented].sort()).to.deep.equal([...new Set(known)].sort());
  });

  it('gives each its severity', () => {
    for (const { code, severity } of rows) expect(`${code} ${severity}`).to.equal(`${code} ${severityOf(code)}`);
  });

  it('keeps the codes of history apart', () => {
    const codes = tables(guide)[1]!.rows.map(([code]) => quoted(code!)[0]!);
    expect(codes.sort()).to.deep.equal(codesOf('HistoryIssueCode').sort());
  });

  it('says of each code where it is found, as the shared vectors have it', () => {
    const vectors = readJson<Vector[]>('dist/vectors/desired-outcomes.json');
    const issues = vectors.flatMap(({ id, issues }) => issues.map((issue) => ({ id, ...issue })));
    const elsewhere = issues.filter(({ code, path }) => {
      const row = rows.find((candidate) => candidate.code === code);
      return !row || !isAt(row.where, path);
    });
    expect(issues.length).to.be.greaterThan(100);
    expect(elsewhere.map(({ id, code, path }) => `${id}: ${code} at ${JSON.stringify(path)}`)).to.deep.equal([]);
  });

  it('lists what a JSON Schema validator cannot see', () => {
    const [list] = below(guide, 'Beyond JSON Schema').split('(It does see');
    const codes = quoted(list!).filter((code) => documented.includes(code));
    expect(codes.sort()).to.deep.equal([...beyondJsonSchema].sort());
  });

  it('names the codes that only the element gives', () => {
    const more = Object.keys(en.issues).filter((code) => !documented.includes(code));
    for (const code of ['language-missing', 'attribute-unreadable']) {
      expect(more).to.include(code);
      expect(guide).to.include(`\`${code}\``);
    }
  });

  it('has a sentence for every code', () => {
    expect(documented.filter((code) => !Object.hasOwn(en.issues, code))).to.deep.equal([]);
  });
});
