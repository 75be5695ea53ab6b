import { expect } from 'chai';
import { build } from 'esbuild';
import { gzipSync } from 'node:zlib';
import { profileIssues } from '../../src/locales/en/profile.issues.js';
import { checkProfile, severityOf } from '../../src/schema/index.js';
import { profileStructure } from '../../src/schema/profile-shape.js';
import { profileOf, profiles, timescalesOf, type OwnProfile, type Profile } from '../../src/vocabulary/index.js';
import { quoted, read, readJson, rowsOf, samples, tables } from '../docs/documents.js';

const guide = read('stories/docs/Jurisdictions.md');
const { exports } = readJson<{ exports: Record<string, { default: string }> }>('package.json');

/** Runs a sample as it stands, with the package that was built. */
async function run(sample: string): Promise<Record<string, unknown>> {
  const code = sample.replace(/'msp-forms([^']*)'/g, (_all, path: string) => {
    return `'${new URL(`../../${exports[`.${path}`]!.default}`, import.meta.url).href}'`;
  });
  return (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as Record<string, unknown>;
}

describe('the guide to jurisdictions', () => {
  const [own] = samples(guide, 'json').map((json) => JSON.parse(json) as OwnProfile);
  const code = samples(guide, 'js');

  it('says of the four profiles what they say', () => {
    const { heading, rows } = tables(guide)[0]!;
    const four = Object.values<Profile>(profiles);
    expect(heading.slice(1)).to.deep.equal(four.map(({ name }) => name.en));
    const cell: Record<string, (profile: Profile) => unknown> = {
      'Law on safeguarding': ({ law }) => law.safeguarding?.en ?? 'none: practice',
      'From the age of': ({ ageOfApplication }) => ageOfApplication.safeguarding.years,
      'Law on capacity': ({ law }) => law.capacity.en,
      'From the age of (capacity)': ({ ageOfApplication }) => ageOfApplication.capacity.years,
      'Substantial difficulty decides': ({ advocacy }) => (advocacy.substantialDifficultyTest ? 'yes' : 'no'),
      'An advocate is then a duty': ({ advocacy }) => (advocacy.duty ? 'yes' : 'no'),
      'Capacity advocate': ({ advocacy: { roles, capacityAdvocate } }) =>
        roles.find((role) => role.code === capacityAdvocate)?.name.en ?? 'none',
      'although family is there': ({ advocacy: { capacityAdvocateMayBeInstructedWithFamily: may } }) =>
        may === 'unverified' ? 'not verified' : may ? 'yes' : 'no',
      'Decided for a person who cannot, by': ({ capacityTest }) => capacityTest.substituteStandard.replace('-', ' '),
      Court: ({ terms }) => terms.court.en,
      'Whom it appoints': ({ terms }) => terms.courtAppointed.en,
      Board: ({ terms }) => terms.board.en,
      Regulator: ({ terms }) => terms.regulator.en,
      'Working days of an enquiry, as a rule': ({ timescales }) =>
        timescales.find((time) => time.code === 'enquiry' && time.working)?.days ?? 'not fixed',
      'National return': ({ nationalReturn }) => nationalReturn ?? 'none',
    };
    expect(rows.map(([name]) => name)).to.deep.equal(Object.keys(cell));
    for (const [name, ...cells] of rows) expect(cells, name).to.deep.equal(four.map((of) => String(cell[name!]!(of))));
  });

  it('gives what its first sample says', () => {
    expect(profileOf('scotland')?.terms.enquiry.en).to.equal('inquiry');
    expect(profileOf('jersey')?.law.safeguarding).to.equal(null);
    const told = [...code[0]!.matchAll(/\/\/ (.*)$/gm)].map(([, value]) => value);
    expect(told).to.deep.equal(["'inquiry'", 'null', `['${Object.keys(profiles).join("', '")}']`]);
  });

  it('has a sample that finds what is still to be checked', async () => {
    const toCheck = (await run(code[1]!))['toCheck'] as (profile: object) => string[];
    const [, first] = /\/\/ \[(.*), …\]/.exec(code[1]!)!;
    expect(
      toCheck(profiles.england)
        .slice(0, 2)
        .map((place) => `'${place}'`)
        .join(', '),
    ).to.equal(first);
    for (const profile of Object.values(profiles)) expect(toCheck(profile)).not.to.have.length(0);
    expect(toCheck(own!)).to.deep.equal([]);
  });

  it("has an example of a council's own profile that is fit for use, and is what its last sample reads", async () => {
    const readOwn = (await run(code[2]!))['read'] as (profile: unknown) => { issues: unknown; profile: Profile };
    const { issues, profile } = readOwn(own);
    expect(issues).to.deep.equal([]);
    expect(profile.terms.board.short?.en).to.equal('WSAB');
    expect(profile.terms.court).to.deep.equal(profiles.england.terms.court);
    expect(profile.advocacy.duty).to.equal(true);
    expect(profile.stages).to.have.length(4);
    expect(timescalesOf(own!.id, own)).to.deep.equal([{ code: 'enquiry', days: 28, working: true, hard: false }]);
    expect(profile.approvedOn).to.equal('2026-05-14');
  });

  it('says how little the facts weigh without the texts', async () => {
    const contents = `import { advocacyFacts, timescalesOf } from './dist/vocabulary/index.js';
      export const facts = [advocacyFacts('england'), timescalesOf('wales')];`;
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: process.cwd() },
      bundle: true,
      minify: true,
      format: 'esm',
      write: false,
    });
    const text = outputFiles.map((file) => file.text).join('');
    expect(guide).to.include('in less than a kilobyte');
    expect(gzipSync(text).length).to.be.lessThan(1000);
    expect(text).not.to.match(/Care Act 2014|Deddf/);
  });

  it('names every field of a profile', () => {
    const fields = rowsOf(guide, 'Field').flatMap(([cell]) => quoted(cell!));
    expect(fields.sort()).to.deep.equal(Object.keys(profileStructure.shape!).sort());
  });

  it('names every code of checking one, with its severity', () => {
    const rows = rowsOf(guide, 'Code').map(([cell, severity]) => [quoted(cell!)[0]!, severity]);
    expect(rows).to.deep.equal(Object.keys(profileIssues).map((name) => [name, severityOf(name)]));
  });

  it('names every mark', () => {
    const marks = rowsOf(guide, 'Mark').flatMap(([cell]) => quoted(cell!));
    const mark = (value: string): string[] =>
      checkProfile({ ...own, name: { en: 'x', mark: value } }).map(({ code: found }) => found);
    expect(marks).to.have.length(3);
    for (const name of marks) expect(mark(name)).not.to.include('code-not-allowed');
    expect(mark('sure')).to.deep.equal(['code-not-allowed']);
  });
});
