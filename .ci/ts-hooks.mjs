// Module hooks of Node for test files: TypeScript is compiled on the way in, and what a test imports from src comes from
// dist, so that Node tests the compiled package and not a second compilation of it.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { transform } from 'esbuild';

const root = pathToFileURL(dirname(dirname(fileURLToPath(import.meta.url)))).href;

export async function resolve(specifier, context, next) {
  if (!specifier.startsWith('.') || !context.parentURL?.startsWith(`${root}/test/`)) return next(specifier, context);
  const target = new URL(specifier, context.parentURL).href;
  if (target.startsWith(`${root}/src/`)) {
    return next(target.replace(`${root}/src/`, `${root}/dist/`).replace(/\.ts$/, '.js'), context);
  }
  const typescript = target.replace(/\.js$/, '.ts');
  return next(existsSync(fileURLToPath(target)) ? target : typescript, context);
}

export async function load(url, context, next) {
  // Node 20 warns of JSON modules, and esbuild takes their attribute away for it: as a browser does, without either.
  if (url.startsWith(`${root}/`) && url.endsWith('.json')) {
    const json = JSON.stringify(await readFile(fileURLToPath(url), 'utf8'));
    return { format: 'module', source: `export default JSON.parse(${json});`, shortCircuit: true };
  }
  if (!url.endsWith('.ts')) return next(url, context);
  const path = fileURLToPath(url);
  const { code } = await transform(await readFile(path, 'utf8'), {
    loader: 'ts',
    format: 'esm',
    target: 'node20',
    sourcefile: path,
    sourcemap: 'inline',
  });
  return { format: 'module', source: code, shortCircuit: true };
}
