// Runs test files with mocha in this process and counts. One `it` is one test; a hook that fails counts as a failed one.
import { resolve } from 'node:path';
import Mocha from 'mocha';

/**
 * @param {string[]} files paths from the root of the repository
 * @param {{ timeout: number }} options milliseconds
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runMocha(files, { timeout }) {
  let passed = 0;
  let failed = 0;
  for (const file of files) {
    // One instance a file: a file that does not load is one failure, and the others still run.
    const mocha = new Mocha({ timeout, ui: 'bdd', color: false, forbidOnly: true, forbidPending: true });
    mocha.addFile(resolve(file));
    const before = passed;
    try {
      await mocha.loadFilesAsync();
    } catch (error) {
      console.log(`  ✗ ${file} does not load\n${indent(error.stack ?? String(error))}`);
      failed += 1;
      continue;
    }
    const failures = [];
    await new Promise((done) => {
      mocha
        .reporter(function quiet(runner) {
          runner.on('pass', () => (passed += 1));
          runner.on('fail', (test, error) => failures.push({ title: test.fullTitle(), error }));
        })
        .run(done);
    });
    mocha.dispose();
    failed += failures.length;
    if (passed === before && failures.length === 0) {
      console.log(`  ✗ ${file} holds no test`);
      failed += 1;
      continue;
    }
    console.log(`  ${failures.length === 0 ? '✓' : '✗'} ${file} (${passed - before + failures.length})`);
    for (const { title, error } of failures) console.log(`    ✗ ${title}\n${indent(describe(error))}`);
  }
  return { passed, failed };
}

const indent = (text) => text.replace(/^/gm, '      ');

/** chai shortens objects in its messages, so both sides are printed. */
function describe(error) {
  const lines = [error?.stack ?? String(error)];
  if (error && typeof error === 'object' && 'expected' in error && error.showDiff !== false) {
    lines.push(
      `expected ${JSON.stringify(error.expected, null, 1)}`,
      `actual ${JSON.stringify(error.actual, null, 1)}`,
    );
  }
  return lines.join('\n');
}
