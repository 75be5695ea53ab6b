// Counts what ran in the browser and names what failed. The default reporter prints the details as they come.
import { relative } from 'node:path';
import { report } from './report.mjs';

function* testsOf(suite, path = []) {
  for (const test of suite?.tests ?? []) yield { ...test, name: [...path, test.name].join(' › ') };
  for (const child of suite?.suites ?? []) yield* testsOf(child, [...path, child.name]);
}

/** The files of a session and the results of each: of a page that several share, the suites with their names. */
function filesOf({ testFile, testResults }, pages) {
  const first = relative('.', testFile).replaceAll('\\', '/');
  const page = pages.find((files) => files[0] === first);
  if (!page) return [[first, [...testsOf(testResults)]]];
  const of = (file) => testResults?.suites.find(({ name }) => name === `/${file}`);
  return page.map((file) => [file, [...testsOf(of(file))]]);
}

/**
 * @param {string[][]} [pages] files that share a page
 * @returns {import('@web/test-runner').Reporter}
 */
export function countingReporter(pages = []) {
  return {
    reportTestFileResults({ logger, sessionsForTestFile }) {
      for (const session of sessionsForTestFile) {
        for (const [file, tests] of filesOf(session, pages)) {
          const ok = tests.length > 0 && tests.every(({ passed }) => passed);
          logger.log(`  ${ok ? '✓' : '✗'} ${file} (${tests.length})`);
        }
      }
    },
    stop({ sessions }) {
      let passed = 0;
      const failures = [];
      for (const session of sessions) {
        const before = failures.length;
        const files = filesOf(session, pages);
        for (const [file, tests] of files) {
          passed += tests.filter((test) => test.passed).length;
          const failed = tests.filter((test) => !test.passed);
          failures.push(...failed.map((test) => `${file} › ${test.name}${test.skipped ? ' (skipped)' : ''}`));
          // A file that ran no test would otherwise not be counted at all.
          if (tests.length === 0) failures.push(`${file}: no test ran`);
        }
        // Nor would a page that broke outside any test.
        const errors = session.errors.map((error) => error.message).join('; ');
        if (!session.passed && (failures.length === before || errors))
          failures.push(`${files[0][0]} and its page: ${errors}`);
      }
      for (const failure of failures) console.log(`  ✗ ${failure}`);
      report('browser', passed, failures.length);
    },
  };
}
