// The size budget. A vendor pays for every byte on every case page, so a build that exceeds a budget fails.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** Bytes after gzip. To raise one, say in the commit by how much and for what. */
const budgets = {
  'msp-forms.en.js': 210_500,
  'msp-forms.js': 249_000,
};

/** Bytes of what is weighed and never shipped (`measured` of rollup.config.js), after gzip or brotli. */
const measuredBudgets = {
  'the picker alone': { gzip: 66_050 },
  'own code of the checklist': { brotli: 12_000 },
  'own code of the timeline': { brotli: 19_100 },
  'own code of the closure': { brotli: 12_000 },
  'own code of the record': { brotli: 13_900 },
};

const sizesOf = (code) => ({
  bytes: code.length,
  gzip: gzipSync(code, { level: 9 }).length,
  brotli: brotliCompressSync(code).length,
});

/**
 * Prints the sizes of the bundles, and of what is only measured.
 * @param {string} dist the folder that holds them
 * @param {Readonly<Record<string, string>>} measured code by what it is
 * @throws {Error} when a bundle is missing or something is over its budget
 */
export function checkSizes(dist, measured = {}) {
  const all = [
    ...Object.entries(budgets).map(([file, gzip]) => [file, readFileSync(join(dist, file)), { gzip }]),
    ...Object.entries(measured).map(([name, code]) => [name, Buffer.from(code), measuredBudgets[name]]),
  ];
  const over = all.flatMap(([name, code, budget]) => {
    const sizes = sizesOf(code);
    const [[by, most]] = Object.entries(budget);
    const share = Math.round((100 * sizes[by]) / most);
    console.log(
      `${name}: ${sizes.bytes} bytes, ${sizes.gzip} gzip, ${sizes.brotli} brotli (${share} % of ${most} ${by})`,
    );
    return sizes[by] > most ? [`${name} is ${sizes[by] - most} bytes over its budget of ${most} bytes (${by})`] : [];
  });
  if (over.length > 0) throw new Error(over.join('\n'));
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) checkSizes('dist');
