// Runs host pages and example servers in a real browser, driven from Node. Arguments choose files by a part of their path;
// `--half=1` or `--half=2` takes every other one of them.
import { existsSync } from 'node:fs';
import { findChromium } from './browser.mjs';
import { runMocha } from './mocha.mjs';
import { report } from './report.mjs';
import { chosen, pageTests } from './suites.mjs';

if (!existsSync('dist')) throw new Error('There is no dist. Run `npm run build` first.');
await findChromium(); // now, so that an installation does not run into a test's timeout

const args = process.argv.slice(2);
const half = args.find((arg) => arg.startsWith('--half='))?.slice('--half='.length);
const files = chosen(
  pageTests(),
  args.filter((arg) => !arg.startsWith('--')),
).filter((_, at) => half === undefined || at % 2 === Number(half) - 1);
const { passed, failed } = await runMocha(files, { timeout: 60_000 });
report('pages', passed, failed);
process.exit(); // a browser or server that a failed test left open must not keep the run alive
