// Makes dist from nothing: `npm run build`, and `npm ci` through `prepare`. Everything it needs is in node_modules.
import { createHash } from 'node:crypto';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withoutImports } from './measured.mjs';
import { checkPictures } from './pictures.mjs';
import { checkSizes } from './size.mjs';
import { notices } from './notices.mjs';
import { root, tool } from './tool.mjs';

const dist = join(root, 'dist');
process.chdir(root);

async function bundles() {
  const { rollup } = await import('rollup');
  const { default: configs, measured } = await import('../rollup.config.js'); // now: it looks at what tsc wrote
  for (const { output, ...input } of configs) {
    const bundle = await rollup(input);
    await bundle.write(output);
    await bundle.close();
  }
  writeFileSync(join(dist, 'msp-forms.d.ts'), "export * from './define.js';\n");
  writeFileSync(join(dist, 'msp-forms.en.d.ts'), 'export {};\n');
  const hash = (file) => `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;
  const names = configs.map(({ output }) => output.file.replace('dist/', ''));
  writeFileSync(
    join(dist, 'sri.json'),
    `${JSON.stringify(Object.fromEntries(names.map((name) => [name, hash(join(dist, name))])), null, 2)}\n`,
  );
  writeFileSync(join(dist, 'THIRD-PARTY-NOTICES.txt'), notices());
  const weighed = {};
  for (const [name, { output, ...input }] of Object.entries(measured)) {
    const bundle = await rollup(input);
    const { output: chunks } = await bundle.generate({ ...output, sourcemap: false });
    weighed[name] = withoutImports(chunks[0].code);
    await bundle.close();
  }
  checkSizes(dist, weighed);
}

const steps = {
  pictures: checkPictures,
  types: () => tool('typescript', ['-p', 'tsconfig.build.json', '--pretty', 'false'], 'tsc'),
  bundles,
  manifest: () => tool('@custom-elements-manifest/analyzer', ['analyze', '--quiet']),
  schemas: async () => (await import('./json-schema.mjs')).writeJsonSchemas(dist),
  vectors: async () => (await import('./vectors.mjs')).writeVectors(dist),
  // The README with them: it says where they come from.
  examples: () => cpSync('examples/cases', join(dist, 'examples'), { recursive: true }),
};

/** @returns {Promise<boolean>} whether the step went well */
async function run(name) {
  const start = performance.now();
  try {
    await steps[name]();
    console.log(`build: ${name} done in ${((performance.now() - start) / 1000).toFixed(1)} s`);
    return true;
  } catch (error) {
    console.log(`build: ${name} FAILED\n${error.stack ?? error}\n`);
    return false;
  }
}

rmSync(dist, { recursive: true, force: true });
// tsc emits in spite of type errors, and whoever sees one wants to know whether anything else is wrong too.
const typesHold = await run('types');
const others = await Promise.all(['pictures', 'manifest', 'bundles', 'schemas', 'vectors', 'examples'].map(run));
if (!typesHold || others.includes(false)) {
  console.log('build: FAILED, see above');
  process.exit(1);
}
