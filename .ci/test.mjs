// `npm test`: runs everything, keeps going after a failure, and ends with one plain line, `N passed, N failed`.
// `--quick` leaves out pages, stories, coverage and package checks, and the case system unless it was changed.
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { findChromium } from './browser.mjs';
import { root, toolPath } from './tool.mjs';

const quick = process.argv.includes('--quick');
const minute = 60_000;

/** Whether anything below these paths differs from the last commit. */
const changed = (...paths) => execFileSync('git', ['status', '--porcelain', '--', ...paths], { cwd: root }).length > 0;
const leftOut = quick && !changed('examples', 'test/case-system') ? ['!test/case-system/'] : [];

/**
 * In the order in which they start. Suites say themselves how many tests they held; a check counts as one. `limit` in ms: a
 * hang must end as a failure. What works on one core has another run beside it, what is `wide` uses two by itself.
 */
const runs = [
  { name: 'build', check: ['.ci/build.mjs'], limit: 5 * minute, wide: true },
  { name: 'node', suite: ['.ci/node-tests.mjs', ...leftOut], limit: 15 * minute },
  { name: 'types', check: [toolPath('typescript', 'tsc'), '--noEmit', '--pretty', 'false'], limit: 5 * minute },
  { name: 'eslint', check: [toolPath('eslint'), '--max-warnings', '0', '.'], limit: 10 * minute },
  { name: 'prettier', check: [toolPath('prettier'), '--check', '--log-level', 'warn', '.'], limit: 5 * minute },
  { name: 'hygiene', suite: ['.ci/hygiene.mjs'], limit: minute },
  { name: 'case system', suite: ['.ci/e2e.mjs', 'case-system'], limit: 15 * minute, slow: true },
  { name: 'pages', suite: ['.ci/e2e.mjs', '!case-system', '--half=1'], limit: 15 * minute, slow: true },
  { name: 'more pages', suite: ['.ci/e2e.mjs', '!case-system', '--half=2'], limit: 15 * minute, slow: true },
  {
    name: 'browser',
    suite: ['.ci/browser-tests.mjs', ...(quick ? ['--no-coverage'] : [])],
    limit: 20 * minute,
    wide: true,
  },
  { name: 'coverage', check: ['.ci/coverage.mjs'], limit: minute, slow: true },
  { name: 'package', suite: ['.ci/package.mjs'], limit: 5 * minute, slow: true },
  { name: 'stories', suite: ['.ci/stories.mjs'], limit: 10 * minute, slow: true, wide: true },
];

// Nothing may ask a question, phone home or colour its output.
const environment = {
  ...process.env,
  CI: 'true',
  NO_COLOR: '1',
  STORYBOOK_DISABLE_TELEMETRY: '1',
  NPM_CONFIG_YES: 'true',
};
delete environment.FORCE_COLOR;

/** Prints a child's output without cursor movements, and without a line that could be taken for the last one of this run. */
function print(stream, log) {
  let rest = '';
  const line = (text) => {
    const plain = stripVTControlCharacters(text).replace(/\s+$/, '');
    if (plain !== '') log(/^\d+ passed, \d+ failed$/.test(plain) ? `  ${plain}.` : `  ${plain}`);
  };
  stream.setEncoding('utf8').on('data', (chunk) => {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop();
    lines.forEach(line);
  });
  stream.on('end', () => line(rest));
}

/** @returns {Promise<boolean>} whether it ended by itself and with success */
function start(args, limit, resultFile, log) {
  return new Promise((done) => {
    const env = { ...environment, RESULT_FILE: resultFile };
    // Detached: a group of its own, so that a hanging browser goes with it.
    const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
    print(child.stdout, log);
    print(child.stderr, log);
    const timer = setTimeout(() => {
      log(`  stopped: it took longer than ${limit / minute} minutes`);
      process.kill(-child.pid, 'SIGKILL');
    }, limit);
    child.on('close', (code) => {
      clearTimeout(timer);
      done(code === 0);
    });
  });
}

/** Counts of one run. A suite that failed without saying so (it crashed, it hung) is one failure. */
async function count({ check, suite, limit }, resultFile, log) {
  const ok = await start(check ?? suite, limit, resultFile, log);
  if (check) return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  let result = { passed: 0, failed: 0 };
  try {
    result = JSON.parse(readFileSync(resultFile, 'utf8'));
  } catch {
    // no result: it did not come to its end
  }
  return ok || result.failed > 0 ? result : { ...result, failed: 1 };
}

await findChromium(); // once, and the suites inherit it
const folder = mkdtempSync(join(tmpdir(), 'results-'));
const totals = { passed: 0, failed: 0 };
const table = [];

/** Runs one and counts it. What has another beside it prints all it has to say at its end: their lines would mix. */
async function perform(run) {
  const lines = [];
  const log = run.wide ? console.log : (line) => lines.push(line);
  log(`\n${run.name}`);
  if (!run.wide) console.log(`\n${run.name} has begun`);
  const begin = performance.now();
  const { passed, failed } = await count(run, join(folder, `${run.name}.json`), log);
  for (const line of lines) console.log(line);
  totals.passed += passed;
  totals.failed += failed;
  const seconds = ((performance.now() - begin) / 1000).toFixed(0);
  table.push(`${failed > 0 || passed === 0 ? '✗' : '✓'} ${run.name}: ${passed} ok, ${failed} not ok, ${seconds} s`);
  if (passed + failed === 0) totals.failed += 1; // nothing ran
}

const running = new Set();
for (const run of runs.filter(({ slow }) => !(quick && slow))) {
  while (running.size >= (run.wide ? 1 : 2)) await Promise.race(running);
  const performed = perform(run).finally(() => running.delete(performed));
  running.add(performed);
  if (run.wide) await performed;
}
await Promise.all(running);
rmSync(folder, { recursive: true, force: true });

console.log(`\n${table.join('\n')}\n`);
console.log(`${totals.passed} passed, ${totals.failed} failed`);
process.exit(totals.failed > 0 ? 1 : 0);
