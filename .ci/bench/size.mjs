// What somebody ships who uses the library without its elements: in a server's own bundle, a worker, or another framework.
import { build } from 'esbuild';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { root } from '../tool.mjs';

async function sizeOf(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: join(root, 'dist') },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    write: false,
  });
  const code = outputFiles[0].contents;
  return { raw: code.length, gzip: gzipSync(code, { level: 9 }).length, brotli: brotliCompressSync(code).length };
}

/** Bytes of the modules without a DOM: with the checks alone, which need no zod, and with the zod schemas. */
export async function bundleSizes() {
  const schema = await import(pathToFileURL(join(root, 'dist/schema/index.js')).href);
  const checks = Object.keys(schema).filter((name) => name.startsWith('check'));
  const others = ["export * from './rules/index.js';", "export * from './vocabulary/index.js';"].join('\n');
  return {
    'with our checks': await sizeOf(`export { ${checks.join(', ')} } from './schema/index.js';\n${others}`),
    'with the zod schemas, too': await sizeOf(`export * from './schema/index.js';\n${others}`),
  };
}
