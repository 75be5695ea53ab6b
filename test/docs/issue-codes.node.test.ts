import { expect } from 'chai';
import { en } from '../../src/locales/en/index.js';
import { beyondJsonSchema, severitiesOf } from '../../src/schema/index.js';
import { checkCodes, historyCodes } from '../schema/check-codes.js';
import { sections } from '../schema/sections.js';
import type { Vector } from '../vectors/vector.js';
import { below, quoted, read, readJson, rowsOf } from './documents.js';

type Path = readonly (string | number)[];

const guide = read('stories/docs/Validation.md');
/** The tables by their headings, with the file of vectors that shows their codes. */
const tables: Record<string, string | undefined> = {
  'In any section': undefined,
  'Desired outcomes': 'desired-outcomes',
  'Capacity and advocacy': 'capacity-advocacy',
  'Review timeline': 'review-timeline',
  'Closure and feedback': 'closure-feedback',
  'The whole record': 'record',
  'Compared with what is saved': undefined,
};
const rowsBelow = (heading: string): { code: string; where: string; severity: string; when: string }[] =>
  rowsOf(below(guide, heading), 'Code').map(([code, where, severity, when]) => ({
    code: quoted(code!)[0]!,
    where: where!,
    severity: severity!,
    when: when!,
  }));
const rows = Object.keys(tables).flatMap(rowsBelow);
const documented = rows.map(({ code }) => code);

const camel = (name: string): string => name.replace(/-(\w)/g, (_all, letter: string) => letter.toUpperCase());
const ofRecord = sections.map(({ name }) => camel(name));
/** In a record, a section’s own paths begin with the name of the section. */
const within = (path: Path): Path => (ofRecord.includes(String(path[0])) ? path.slice(1) : path);

// As `/outcomes/*/words`.
const pointerOf = (path: Path): string => `/${path.map((key) => (typeof key === 'number' ? '*' : key)).join('/')}`;
/** An outcome that waits in a review, and a refusal at the end, are like the others. */
const likeOthers = (pointer: string): string =>
  pointer.replace('/outcomeChanges/*/outcome/', '/outcomes/*/').replace('/closure/refusal/', '/refusals/*/');

/** Whether a path is one of those that the column "Where" gives. */
function isAt(where: string, path: Path): boolean {
  if (where.includes('the section') && path.length === 0) return true;
  if (where.startsWith('any `'))
    return quoted(where).includes(String(path.filter((key) => typeof key === 'string').at(-1)));
  if (where.startsWith('any ')) return path.length > 0;
  const pointer = pointerOf(path);
  return [pointer, likeOthers(pointer)].some((place) => quoted(where).includes(place));
}

describe('the tables of issue codes in the guide', () => {
  it('name every code once, and no other', () => {
    const known = [...Object.keys(checkCodes), ...Object.keys(historyCodes)];
    expect([...documented].sort()).to.deep.equal(known.sort());
  });

  it('give each its severity, and when where it depends', () => {
    for (const { code, severity, when } of rows) {
      const known = severitiesOf(code);
      expect(`${code} ${severity}`).to.equal(`${code} ${known.join(' or ')}`);
      for (const one of known.length > 1 ? known : []) expect(when, `${code}: when is it ${one}?`).to.include(one);
    }
  });

  it('keep the codes of history apart', () => {
    const codes = rowsBelow('Compared with what is saved').map(({ code }) => code);
    expect(codes.sort()).to.deep.equal(Object.keys(historyCodes).sort());
  });

  for (const [heading, name] of Object.entries(tables)) {
    if (!name) continue;
    it(`have what ${name} gives, alone or in a record, below “${heading}”`, () => {
      const vectors = [name, 'record'].flatMap((file) => readJson<Vector[]>(`dist/vectors/${file}.json`));
      const shown = new Set(vectors.flatMap(({ issues }) => issues.map(({ code }) => code)));
      const elsewhere = rowsBelow(heading).filter(({ code }) => !shown.has(code));
      expect(elsewhere.map(({ code }) => code)).to.deep.equal([]);
    });
  }

  for (const { name } of sections) {
    it(`say of each code where it is found, as the vectors of ${name} have it`, () => {
      const issues = readJson<Vector[]>(`dist/vectors/${name}.json`).flatMap(({ id, issues }) =>
        issues.map((issue) => ({ id, ...issue })),
      );
      const elsewhere = issues.filter(({ code, path }) => {
        const row = rows.find((candidate) => candidate.code === code);
        return !row || !(isAt(row.where, path) || (name === 'record' && isAt(row.where, within(path))));
      });
      expect(issues.length).to.be.greaterThan(20);
      expect(elsewhere.map(({ id, code, path }) => `${id}: ${code} at ${JSON.stringify(path)}`)).to.deep.equal([]);
    });
  }

  it('are all in one place: what a JSON Schema validator cannot see is listed by code', () => {
    const text = below(read('stories/docs/OtherLanguages.md'), 'What JSON Schema cannot say').split(
      'The comparison with',
    )[0]!;
    const codes = [...new Set(quoted(text))].filter((code) => documented.includes(code));
    expect(codes.sort()).to.deep.equal([...beyondJsonSchema].sort());
  });

  it('are followed by the codes that only the element gives', () => {
    const more = Object.keys(en.issues).filter((code) => !documented.includes(code));
    for (const code of ['language-missing', 'attribute-unreadable']) {
      expect(more).to.include(code);
      expect(guide).to.include(`\`${code}\``);
    }
  });

  it('have a sentence for every code', () => {
    expect(documented.filter((code) => !Object.hasOwn(en.issues, code))).to.deep.equal([]);
  });
});
