// Runs host pages and example servers in a real browser, driven from Node. With arguments, only files whose path holds one of them.
import { existsSync } from 'node:fs';
import { findChromium } from './browser.mjs';
import { runMocha } from './mocha.mjs';
import { report } from './report.mjs';
import { pageTests } from './suites.mjs';

if (!existsSync('dist')) throw new Error('There is no dist. Run `npm run build` first.');
await findChromium(); // now, so that an installation does not run into a test's timeout

const wanted = process.argv.slice(2);
const files = pageTests().filter((file) => wanted.length === 0 || wanted.some((part) => file.includes(part)));
const { passed, failed } = await runMocha(files, { timeout: 60_000 });
report('pages', passed, failed);
process.exit(); // a browser or server that a failed test left open must not keep the run alive
