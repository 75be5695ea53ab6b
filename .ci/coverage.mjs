// Reads what the browser run covered and fails below the limit. Three things make the figure honest: it is taken over every
// module of src, not over those that were loaded; a module without any record counts as wholly uncovered; and only lines
// that hold code count, so that comments, blank lines and types raise nothing.
import { transform } from 'esbuild';
import { readFileSync } from 'node:fs';
import { coveredSources } from './suites.mjs';

/** Per cent of lines. */
const limit = 95;

/**
 * The lines that hold code, first line 1: those that a source map leads back to after comments and types are gone. Empty
 * when a module holds types alone.
 */
async function codeLines(source) {
  const { code, map } = await transform(readFileSync(source, 'utf8'), {
    loader: 'ts',
    sourcemap: 'external',
    minifyWhitespace: true, // drops comments
    legalComments: 'none',
    tsconfigRaw: readFileSync('tsconfig.json', 'utf8'),
  });
  if (code.replace(/export\s*\{\s*\};?/g, '').trim() === '') return [];
  const lines = new Set();
  let line = 0;
  for (const segment of JSON.parse(map).mappings.split(/[;,]/)) {
    const [, , lineStep] = vlq(segment); // column, source, line, …: each relative to the one before
    if (lineStep === undefined) continue;
    line += lineStep;
    lines.add(line + 1);
  }
  return [...lines].sort((a, b) => a - b);
}

/** The numbers of one segment of a source map (base 64 VLQ). */
function vlq(segment) {
  const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  const numbers = [];
  let value = 0;
  let shift = 0;
  for (const character of segment) {
    const digit = digits.indexOf(character);
    value |= (digit & 31) << shift;
    shift += 5;
    if (digit & 32) continue;
    numbers.push(value & 1 ? -(value >> 1) : value >> 1);
    value = 0;
    shift = 0;
  }
  return numbers;
}

/** Lines that ran, by source file. */
function ranLines(lcov) {
  const files = new Map();
  for (const record of lcov.split('end_of_record')) {
    const file = /^SF:(.+)$/m.exec(record)?.[1]?.replaceAll('\\', '/');
    if (!file) continue;
    const hits = [...record.matchAll(/^DA:(\d+),(\d+)/gm)];
    files.set(file, new Set(hits.filter(([, , count]) => count !== '0').map(([, line]) => Number(line))));
  }
  return files;
}

/** `3-5, 9` */
function ranges(lines) {
  const parts = [];
  for (const line of lines) {
    const last = parts.at(-1);
    if (last && line <= last[1] + 2) last[1] = line;
    else parts.push([line, line]);
  }
  return parts.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(', ');
}

const ran = ranLines(readFileSync('coverage/lcov.info', 'utf8'));
let all = 0;
let covered = 0;
let failed = false;
for (const source of coveredSources()) {
  const lines = await codeLines(source);
  if (lines.length === 0) continue;
  const hit = ran.get(source);
  const missed = lines.filter((line) => !hit?.has(line));
  all += lines.length;
  covered += lines.length - missed.length;
  if (!hit) {
    console.log(`  ✗ ${source} was never loaded in the browser run`);
    failed = true;
  } else if (missed.length > 0) {
    const share = ((100 * (lines.length - missed.length)) / lines.length).toFixed(0).padStart(3);
    console.log(`  ${share} %  ${source}: not run ${ranges(missed)}`);
  }
}

const share = all === 0 ? 0 : (100 * covered) / all;
console.log(`coverage: ${share.toFixed(2)} % of ${all} lines, at least ${limit} % are needed`);
if (failed || share < limit) process.exitCode = 1;
