// `npm run bench`: how fast a record is validated, beside Ajv on the same record, and what the code without a screen weighs.
// Needs dist. `--rounds 5 --calls 10 --reviews 10,50` makes it short. Figures hold for one machine and one run: look at the ratios.
import { parseArgs } from 'node:util';
import * as closure from './bench/closure.mjs';
import { compareMounting } from './bench/mounting.mjs';
import { bundleSizes } from './bench/size.mjs';
import * as timeline from './bench/timeline.mjs';
import { compare } from './bench/validation.mjs';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '25' },
    calls: { type: 'string', default: '200' },
    reviews: { type: 'string', default: '10,1000' },
  },
});

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

console.log('Validation: microseconds a value, and how many times the time of Ajv compiled in the same process.\n');
for (const { title, bytes, times } of await compare({ rounds: Number(values.rounds), calls: Number(values.calls) })) {
  console.log(`${title} (${kilobytes(bytes)} of JSON)`);
  for (const [contender, microseconds] of Object.entries(times)) {
    const ratio = (microseconds / times['Ajv, compiled']).toFixed(2);
    console.log(`  ${contender.padEnd(28)} ${microseconds.toFixed(1).padStart(9)} µs ${ratio.padStart(7)}x`);
  }
}

console.log('\nSize: one minified module of everything that needs no DOM (schema, rules, vocabulary).\n');
for (const [title, { raw, gzip, brotli }] of Object.entries(await bundleSizes())) {
  console.log(`  ${title.padEnd(28)} ${kilobytes(raw)}, ${kilobytes(gzip)} gzip, ${kilobytes(brotli)} brotli`);
}

const counts = values.reviews.split(',').map(Number);
const row = (title, milliseconds, ratio) =>
  console.log(`  ${title.padEnd(48)} ${milliseconds.toFixed(1).padStart(9)} ms ${ratio.toFixed(2).padStart(7)}x`);
for (const [title, element, entries] of [
  ['Timeline', timeline, 'reviews'],
  ['Closure', closure, 'outcomes'],
]) {
  console.log(
    `\n${title}: milliseconds of CPU in a browser, beside plain HTML that shows the same ${entries} in full.\n`,
  );
  const all = await compareMounting(element, { counts, keys: Math.min(Number(values.calls), 20) });
  for (const { count, plain, ours, among } of all) {
    row(`mount, ${count} ${entries}`, ours.mount, ours.mount / plain.mount);
    row(`type one character in a new one, ${count} ${entries}`, ours.key, ours.key / plain.key);
    row(`in one that is recorded, ${count} ${entries}`, among.key, among.key / plain.key);
  }
  const [few, many] = [all[0], all.at(-1)];
  const growth = (figure) => (many[figure].key / few[figure].key).toFixed(2);
  console.log(`  growth of typing, ${few.count} to ${many.count} ${entries}: ${growth('ours')}x, ${growth('among')}x`);
}
