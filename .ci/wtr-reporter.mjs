// Counts what ran in the browser and names what failed. The default reporter prints the details as they come.
import { relative } from 'node:path';
import { report } from './report.mjs';

function* testsOf(suite, path = []) {
  for (const test of suite?.tests ?? []) yield { ...test, name: [...path, test.name].join(' › ') };
  for (const child of suite?.suites ?? []) yield* testsOf(child, [...path, child.name]);
}

/** @returns {import('@web/test-runner').Reporter} */
export function countingReporter() {
  return {
    reportTestFileResults({ logger, sessionsForTestFile, testFile }) {
      const tests = sessionsForTestFile.flatMap((session) => [...testsOf(session.testResults)]);
      logger.log(
        `  ${sessionsForTestFile.every((s) => s.passed) ? '✓' : '✗'} ${relative('.', testFile)} (${tests.length})`,
      );
    },
    stop({ sessions }) {
      let passed = 0;
      const failures = [];
      for (const session of sessions) {
        const file = relative('.', session.testFile);
        const tests = [...testsOf(session.testResults)];
        passed += tests.filter((test) => test.passed).length;
        const failed = tests.filter((test) => !test.passed);
        failures.push(...failed.map((test) => `${file} › ${test.name}${test.skipped ? ' (skipped)' : ''}`));
        // A page that broke outside any test, or that ran none, would otherwise not be counted at all.
        if (failed.length === 0 && (!session.passed || tests.length === 0)) {
          failures.push(`${file}: ${session.errors.map((error) => error.message).join('; ') || 'no test ran'}`);
        }
      }
      for (const failure of failures) console.log(`  ✗ ${failure}`);
      report('browser', passed, failures.length);
    },
  };
}
