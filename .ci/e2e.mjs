// Runs host pages and example servers in a real browser, driven from Node. Arguments choose files by a part of their path.
import { existsSync } from 'node:fs';
import { findChromium } from './browser.mjs';
import { runMocha } from './mocha.mjs';
import { report } from './report.mjs';
import { chosen, pageTests } from './suites.mjs';

if (!existsSync('dist')) throw new Error('There is no dist. Run `npm run build` first.');
await findChromium(); // now, so that an installation does not run into a test's timeout

const files = chosen(pageTests(), process.argv.slice(2));
const { passed, failed } = await runMocha(files, { timeout: 60_000 });
report('pages', passed, failed);
process.exit(); // a browser or server that a failed test left open must not keep the run alive
