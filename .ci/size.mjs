// The size budget. A vendor pays for every byte on every case page, so a build that exceeds a budget fails.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** Bytes after gzip. To raise one, say in the commit by how much and for what. */
const budgets = {
  'msp-forms.en.js': 55_000,
  'msp-forms.js': 64_000,
};

/**
 * Prints the sizes of the bundles.
 * @param {string} dist the folder that holds them
 * @throws {Error} when a bundle is missing or over its budget
 */
export function checkSizes(dist) {
  const over = [];
  for (const [file, budget] of Object.entries(budgets)) {
    const code = readFileSync(join(dist, file));
    const gzip = gzipSync(code, { level: 9 }).length;
    const brotli = brotliCompressSync(code).length;
    const share = Math.round((100 * gzip) / budget);
    console.log(`${file}: ${code.length} bytes, ${gzip} gzip (${share} % of ${budget}), ${brotli} brotli`);
    if (gzip > budget) over.push(`${file} is ${gzip - budget} bytes over its budget of ${budget} bytes (gzip)`);
  }
  if (over.length > 0) throw new Error(over.join('\n'));
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) checkSizes('dist');
