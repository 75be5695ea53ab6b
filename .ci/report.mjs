// What a suite hands to `npm test`: its counts, in the file that RESULT_FILE names.
import { writeFileSync } from 'node:fs';

/**
 * Ends a suite: tells `npm test`, or the person who started the suite alone, and sets the exit code.
 * @param {string} name what the suite is called
 * @param {number} passed
 * @param {number} failed
 * @returns {boolean} whether all is well; a suite that ran nothing is not
 */
export function report(name, passed, failed) {
  // Nothing run is a failure: a glob that matches nothing must not look like success.
  const failures = passed + failed === 0 ? 1 : failed;
  if (passed + failed === 0) console.log(`${name}: no test ran`);
  console.log(`${name}: ${passed} ok, ${failures} not ok`);
  if (process.env.RESULT_FILE) writeFileSync(process.env.RESULT_FILE, JSON.stringify({ passed, failed: failures }));
  if (failures > 0) process.exitCode = 1;
  return failures === 0;
}
