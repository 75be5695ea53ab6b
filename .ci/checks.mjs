// A suite of checks that are not mocha tests: each passes, or throws what is wrong.
import { report } from './report.mjs';

/**
 * Runs every check, whatever happens to the others.
 * @param {string} name of the suite
 * @param {Record<string, () => void | Promise<void>>} checks
 */
export async function runChecks(name, checks) {
  let failed = 0;
  for (const [title, check] of Object.entries(checks)) {
    try {
      await check();
      console.log(`  ✓ ${title}`);
    } catch (error) {
      failed += 1;
      console.log(`  ✗ ${title}\n${String(error.message ?? error).replace(/^/gm, '      ')}`);
    }
  }
  report(name, Object.keys(checks).length - failed, failed);
}

/** @throws {Error} that lists what was found wrong */
export function expectNone(findings, what) {
  if (findings.length > 0) throw new Error(`${what}:\n${findings.join('\n')}`);
}
