import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { checkDesiredOutcomes } from '../../src/schema/index.js';
import { documents, quoted, read, readJson, rowsOf, samples } from './documents.js';

interface Issue {
  code: string;
  path: (string | number)[];
}
interface Manifest {
  modules: { declarations: { tagName?: string; attributes: { name: string }[] }[] }[];
}
type Refusals = (action: string, saved: unknown, posted: unknown, today: string) => Issue[];

const readme = read('README.md');
const { exports } = readJson<{ exports: Record<string, string | { default: string }> }>('package.json');

/** The built file that `msp-forms/…` stands for, by the exports of the package. */
function fileOf(specifier: string): string {
  const found = exports[specifier.replace('msp-forms', '.')];
  if (!found) throw new Error(`the package does not export ${specifier}`);
  return new URL(`../../${typeof found === 'string' ? found : found.default}`, import.meta.url).href;
}

/** Runs a sample as it stands, with the package that was built. */
async function run(sample: string): Promise<Record<string, unknown>> {
  const code = sample.replace(/'(msp-forms[^']*)'/g, (_all, specifier: string) => `'${fileOf(specifier)}'`);
  return (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as Record<string, unknown>;
}

describe('the README', () => {
  const [saved, issues] = samples(readme, 'json').map((json) => JSON.parse(json) as unknown);

  it('shows a stored section that is complete, with nothing left to ask', () => {
    expect(checkDesiredOutcomes(saved, { today: '2026-05-15' })).to.deep.equal([]);
  });

  it('shows an issue of a server that points into that section', () => {
    const [{ path }] = issues as [Issue];
    expect(path.reduce((at: any, key) => at[key], saved)).to.equal('He is very kind');
  });

  it('embeds each element with attributes that it has, the first one in ten lines', () => {
    const embeds = samples(readme, 'html');
    const { modules } = readJson<Manifest>('dist/custom-elements.json');
    const declared = modules.flatMap(({ declarations }) => declarations);
    const shown = embeds.flatMap((embed) => [...embed.matchAll(/<(msp-[a-z-]+)([^>]*)>/g)]);
    expect(shown.map(([, tag]) => tag)).to.deep.equal([
      'msp-desired-outcomes',
      'msp-capacity-advocacy',
      'msp-review-timeline',
      'msp-closure-feedback',
      'msp-record',
    ]);
    for (const [, tag, written] of shown) {
      const attributes = [...written!.matchAll(/([a-z-]+)(?:="[^"]*"|(?=\s))/g)].map(([, name]) => name!);
      expect(attributes).to.include.members(['name', 'required', 'value']);
      const has = declared.find(({ tagName }) => tagName === tag)!.attributes.map(({ name }) => name);
      expect(has).to.include.members(attributes);
    }
    expect(embeds[0]).to.contain('unsaved-value="').and.to.contain('server-issues="');
    expect(embeds[0]!.split('\n').length).to.be.at.most(10);
  });

  describe('check on a server', () => {
    let refusals: Refusals;
    before(async () => {
      const sample = samples(readme, 'js').find((code) => code.includes('checkChange'))!;
      refusals = (await run(sample))['refusals'] as Refusals;
    });
    const codes = (...given: Parameters<Refusals>): string[] => refusals(...given).map(({ code }) => code);
    const today = '2026-05-15';
    const empty = { schemaVersion: '1.0', conversations: [], outcomes: [] };

    it('takes the stored section, first and again', () => {
      expect(codes('complete', undefined, saved, today)).to.deep.equal([]);
      expect(codes('complete', saved, saved, today)).to.deep.equal([]);
    });

    it('takes a draft that lacks everything', () => {
      expect(codes('save', undefined, empty, today)).to.deep.equal([]);
    });

    it('refuses to complete what is not complete, and what is dated tomorrow', () => {
      expect(codes('complete', undefined, empty, today)).to.include('conversation-missing');
      expect(codes('complete', undefined, saved, '2026-05-13')).to.deep.equal(['conversation-date-future']);
    });

    it('refuses what drops something saved, from a draft too', () => {
      expect(codes('save', saved, empty, today)).to.include.members(['conversation-removed', 'outcome-removed']);
      expect(codes('save', saved, 'not a section', today)).to.deep.equal(['value-unreadable']);
    });
  });

  it('gives the sizes of the files', () => {
    const rows = rowsOf(readme, 'File');
    expect(rows).to.have.length(2);
    for (const [file, , gzip, brotli] of rows) {
      const name = quoted(file!)[0]!;
      const code = readFileSync(name);
      // In kB, and honest to two of them: the build prints the exact figures.
      expect(parseInt(gzip!, 10), `${name}, gzip`).to.be.closeTo(gzipSync(code, { level: 9 }).length / 1000, 2);
      expect(parseInt(brotli!, 10), `${name}, brotli`).to.be.closeTo(brotliCompressSync(code).length / 1000, 2);
    }
  });

  it('has the policy of the security page in it', () => {
    const policies = [readme, read('SECURITY.md'), read('stories/docs/Embedding.md')].map(
      (text) => /Content-Security-Policy: (.*)/.exec(text)![1]!,
    );
    const directives = policies.map((policy) => policy.split('; '));
    for (const directive of directives.flat()) expect(directives[1]).to.include(directive);
  });
});

describe('a sample of code', () => {
  for (const path of documents) {
    for (const [i, sample] of samples(read(path), 'js').entries()) {
      it(`${i + 1} in ${path} imports what the package exports`, async () => {
        for (const [, imported, specifier] of sample.matchAll(/import (?:\{([^}]*)\} from )?'(msp-forms[^']*)'/g)) {
          const file = fileOf(specifier!);
          if (!imported) continue; // for its effect: needs a page, see the tests there
          const module = (await import(file)) as object;
          for (const name of imported.split(',')) expect(Object.keys(module)).to.include(name.trim());
        }
      });
    }
  }

  it('in the guide to validation gives what it says', async () => {
    const [sample] = samples(read('stories/docs/Validation.md'), 'js');
    const [, first] = /^\/\/ \[(\{.*?\}),/m.exec(sample!)!;
    const { issues } = await run(
      sample!.replace('checkDesiredOutcomes({', 'export const issues = checkDesiredOutcomes({'),
    );
    const expected = (await run(`export default ${first}`))['default'];
    expect((issues as Issue[]).map((issue) => ({ ...issue }))).to.deep.include(expected);
  });
});
