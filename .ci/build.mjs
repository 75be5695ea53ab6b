// Makes dist from nothing: `npm run build`, and `npm ci` through `prepare`. Everything it needs is in node_modules.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { checkSizes } from './size.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(root, 'dist');
process.chdir(root);

/** Runs a package's command with this Node, so that neither a shell nor a PATH is needed. */
async function command(name, bin, args) {
  const path = join(dirname(createRequire(import.meta.url).resolve(`${name}/package.json`)), bin);
  try {
    await promisify(execFile)(process.execPath, [path, ...args], { maxBuffer: 64 * 1024 * 1024 });
  } catch (error) {
    throw new Error(`${error.stdout ?? ''}${error.stderr ?? ''}`.trim() || error.message);
  }
}

async function bundles() {
  const { rollup } = await import('rollup');
  const { default: configs } = await import('../rollup.config.js'); // now: it looks at what tsc wrote
  for (const { output, ...input } of configs) {
    const bundle = await rollup(input);
    await bundle.write(output);
    await bundle.close();
  }
  const hash = (file) => `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;
  const names = configs.map(({ output }) => output.file.replace('dist/', ''));
  writeFileSync(
    join(dist, 'sri.json'),
    `${JSON.stringify(Object.fromEntries(names.map((name) => [name, hash(join(dist, name))])), null, 2)}\n`,
  );
  checkSizes(dist);
}

const steps = {
  types: () => command('typescript', 'bin/tsc', ['-p', 'tsconfig.build.json', '--pretty', 'false']),
  bundles,
  manifest: () => command('@custom-elements-manifest/analyzer', 'cem.js', ['analyze', '--quiet']),
  schemas: async () => (await import('./json-schema.mjs')).writeJsonSchemas(dist),
  vectors: async () => (await import('./vectors.mjs')).writeVectors(dist),
};

/** @returns {Promise<boolean>} whether the step went well */
async function run(name) {
  const start = performance.now();
  try {
    await steps[name]();
    console.log(`build: ${name} done in ${((performance.now() - start) / 1000).toFixed(1)} s`);
    return true;
  } catch (error) {
    console.error(`build: ${name} FAILED\n${error.stack ?? error}\n`);
    return false;
  }
}

rmSync(dist, { recursive: true, force: true });
// tsc emits in spite of type errors, and whoever sees one wants to know whether anything else is wrong too.
const typesHold = await run('types');
const others = await Promise.all(['manifest', 'bundles', 'schemas', 'vectors'].map(run));
if (!typesHold || others.includes(false)) {
  console.error('build: FAILED, dist is not complete');
  process.exit(1);
}
