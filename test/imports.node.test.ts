import { expect } from 'chai';
import { execFileSync } from 'node:child_process';
import { build } from 'esbuild';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { capacityAdvocacySeverities } from '../src/schema/codes/capacity-advocacy.js';
import { closureFeedbackSeverities } from '../src/schema/codes/closure-feedback.js';
import { desiredOutcomesSeverities } from '../src/schema/codes/desired-outcomes.js';
import { recordSeverities } from '../src/schema/codes/record.js';
import { reviewTimelineSeverities } from '../src/schema/codes/review-timeline.js';

interface Effects {
  globals: string[];
  output: string[];
  defined: string[];
  zodConfig: string;
}

/** Runs in a fresh Node: for each module, what changed when it was imported. lit and zod, which keep notes on globalThis, come first. */
const probe = `
  const [, first, modules] = process.argv;
  for (const name of first.split(',')) await import(name);
  const effects = {};
  let output, defined;
  for (const method of ['log', 'info', 'warn', 'error', 'debug', 'trace']) console[method] = (...args) => output.push(args.join(' '));
  if (globalThis.customElements) customElements.define = (tag) => defined.push(tag);
  const config = () => JSON.stringify(globalThis.__zod_globalConfig ?? {});
  const own = () => Reflect.ownKeys(globalThis).map(String);
  for (const module of modules.split(' ')) {
    [output, defined] = [[], []];
    const before = new Set(own());
    const zodBefore = config();
    await import(module);
    const zodConfig = config() === zodBefore ? '' : config();
    effects[module] = { globals: own().filter((key) => !before.has(key)), output, defined, zodConfig };
  }
  process.stdout.write(JSON.stringify(effects));
`;

/** The effects of modules, imported one after the other; `first` names what is imported before. */
function effectsOf(addresses: string[], first: string): Record<string, Effects> {
  const args = ['--input-type=module', '--eval', probe, first, addresses.join(' ')];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Record<string, Effects>;
}

const dist = new URL('../dist/', import.meta.url);
const address = (module: string): string => new URL(module, dist).href;
const none = { globals: [], output: [], defined: [], zodConfig: '' };

const modules = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.js') && !/^(define|msp-forms.*)\.js$|^cli\//.test(file));

/** What runs where there is no DOM must not even load lit, which would leave its marks. */
const withoutDom = modules.filter((file) => /^(vocabulary|schema|rules|measures|exchange|locales)\//.test(file));

describe('importing a module in Node', () => {
  let effects: Record<string, Effects>;
  let effectsWithoutLit: Record<string, Effects>;

  before(() => {
    effects = effectsOf(modules.map(address), 'lit,lit/decorators.js,zod/mini');
    effectsWithoutLit = effectsOf(withoutDom.map(address), 'zod/mini');
  });

  it('finds the modules', () => {
    expect(modules).to.include.members([
      'index.js',
      'schema/index.js',
      'components/desired-outcomes/desired-outcomes.js',
    ]);
    expect(withoutDom).to.include.members(['schema/index.js', 'locales/en/index.js']);
  });

  for (const module of modules) {
    it(`${module} has no effect`, () => {
      expect(effects[address(module)]).to.deep.equal(none);
    });
  }

  for (const module of withoutDom) {
    it(`${module} does without lit`, () => {
      expect(effectsWithoutLit[address(module)]).to.deep.equal(none);
    });
  }

  it('sees a module that has one', () => {
    const loud = `console.log('loud');globalThis.loud=1;__zod_globalConfig.jitless=true;customElements.define('x-loud')`;
    const module = `data:text/javascript,${encodeURIComponent(loud)}`;
    expect(effectsOf([module], 'lit,zod/mini')[module]).to.deep.equal({
      globals: ['loud'],
      output: ['loud'],
      defined: ['x-loud'],
      zodConfig: '{"jitless":true}',
    });
  });
});

/** What a bundler makes of a few lines. */
async function bundled(contents: string, external: string[] = []): Promise<string> {
  const result = await build({
    stdin: { contents, resolveDir: fileURLToPath(dist) },
    bundle: true,
    external,
    format: 'esm',
    logLevel: 'silent',
    write: false,
  });
  return result.outputFiles[0]!.text.replace(/^\s*\/\/.*$/gm, '').trim();
}

describe('a page with one section', () => {
  const tables: Record<string, object> = {
    checkDesiredOutcomes: desiredOutcomesSeverities,
    checkCapacityAdvocacy: capacityAdvocacySeverities,
    checkReviewTimeline: reviewTimelineSeverities,
    checkClosureFeedback: closureFeedbackSeverities,
    checkRecord: recordSeverities,
  };
  /** The prompts of other sections that a text names. */
  const others = (check: string, text: string): string[] =>
    Object.entries(tables).flatMap(([name, table]) =>
      name === check ? [] : Object.keys(table).filter((code) => new RegExp(`['"]${code}['"]`).test(text)),
    );

  for (const check of Object.keys(tables).filter((name) => name !== 'checkRecord')) {
    it(`that uses ${check} does not load what other sections prompt for`, async () => {
      const text = await bundled(`export { ${check} } from './schema/index.js';`);
      expect(text).to.include('jurisdiction-missing');
      expect(others(check, text)).to.deep.equal([]);
    });
  }

  it('that shows the picker does not load it, either', async () => {
    // What a code says to people is in the language of the page, with the words of all sections.
    const text = await bundled(`export * from './components/desired-outcomes/desired-outcomes.js';`, [
      '../locales/en/*',
    ]);
    expect(text).to.include('importance-missing');
    expect(others('checkDesiredOutcomes', text)).to.deep.equal([]);
  });
});

describe('sideEffects in package.json', () => {
  /** What a bundler keeps of an import of which nothing is used. */
  const kept = (module: string): Promise<string> => bundled(`import './${module}';`);

  it('lets a bundler drop the library when nothing of it is used', async () => {
    for (const module of ['index.js', 'schema/index.js', 'locales/en/index.js'])
      expect(await kept(module)).to.equal('');
  });

  it('makes it keep what is imported for its effect', async () => {
    for (const module of ['define.js', 'msp-forms.js', 'msp-forms.en.js']) {
      expect(await kept(module), module).to.include('msp-desired-outcomes');
    }
  });
});
