import { expect } from 'chai';
import { execFileSync } from 'node:child_process';
import { build } from 'esbuild';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

interface Effects {
  globals: string[];
  output: string[];
  defined: string[];
  zodConfig: string;
  exports: number;
}

/** Runs in a fresh Node: says what importing `first` and then the module changed. lit and zod keep notes on globalThis themselves. */
const probe = `
  const [, first, module] = process.argv;
  for (const name of first.split(',').filter(Boolean)) await import(name);
  const output = [];
  const defined = [];
  for (const method of ['log', 'info', 'warn', 'error', 'debug', 'trace']) console[method] = (...args) => output.push(args.join(' '));
  if (globalThis.customElements) customElements.define = (tag) => defined.push(tag);
  const config = () => JSON.stringify(globalThis.__zod_globalConfig ?? {});
  const before = new Set(Reflect.ownKeys(globalThis).map(String));
  const zodBefore = config();
  const exported = await import(module);
  const globals = Reflect.ownKeys(globalThis).map(String).filter((key) => !before.has(key));
  const zodConfig = config() === zodBefore ? '' : config();
  process.stdout.write(JSON.stringify({ globals, output, defined, zodConfig, exports: Object.keys(exported).length }));
`;

function effectsOf(module: string, first: string[] = []): Effects {
  const args = ['--input-type=module', '--eval', probe, first.join(','), new URL(module, dist).href];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Effects;
}

const dist = new URL('../dist/', import.meta.url);
const none = { globals: [], output: [], defined: [], zodConfig: '' };

const modules = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.js') && !/^(define|msp-forms.*)\.js$|^cli\//.test(file));

describe('importing a module in Node', () => {
  it('finds the modules', () => {
    expect(modules).to.include('index.js');
    expect(modules).to.include('schema/index.js');
  });

  for (const module of modules) {
    it(`${module} has no effect`, () => {
      const { exports: _exports, ...effects } = effectsOf(module, ['lit', 'lit/decorators.js', 'zod/mini']);
      expect(effects).to.deep.equal(none);
    });
  }

  for (const folder of ['vocabulary', 'rules', 'measures', 'exchange', 'locales/en', 'locales/cy']) {
    const module = `${folder}/index.js`;
    if (!modules.includes(module)) continue;
    it(`${module} leaves no trace of lit`, () => {
      const { globals } = effectsOf(module, ['zod/mini']);
      expect(globals).to.deep.equal([]);
    });
  }

  it('sees a module that has one', () => {
    const loud =
      "console.log('loud'); globalThis.loud = 1; __zod_globalConfig.jitless = true; customElements.define('x-loud')";
    const args = [
      '--input-type=module',
      '--eval',
      probe,
      'lit,zod/mini',
      `data:text/javascript,${encodeURIComponent(loud)}`,
    ];
    expect(JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }))).to.deep.equal({
      globals: ['loud'],
      output: ['loud'],
      defined: ['x-loud'],
      zodConfig: '{"jitless":true}',
      exports: 0,
    });
  });
});

describe('sideEffects in package.json', () => {
  /** What a bundler keeps of an import of which nothing is used. */
  async function kept(module: string): Promise<string> {
    const result = await build({
      stdin: { contents: `import './${module}';`, resolveDir: fileURLToPath(dist) },
      bundle: true,
      format: 'esm',
      logLevel: 'silent',
      write: false,
    });
    return result.outputFiles[0]!.text.replace(/^\s*\/\/.*$/gm, '').trim();
  }

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
