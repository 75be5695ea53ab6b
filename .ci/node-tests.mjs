// Runs in Node, from the compiled output, the tests that need no DOM. Arguments choose files by a part of their path.
import { existsSync } from 'node:fs';
import { register } from 'node:module';
import { runMocha } from './mocha.mjs';
import { report } from './report.mjs';
import { chosen, nodeTests } from './suites.mjs';

if (!existsSync('dist')) throw new Error('There is no dist. Run `npm run build` first.');
process.setSourceMapsEnabled(true); // stacks in the words of the sources
register('./ts-hooks.mjs', import.meta.url);

const files = chosen(nodeTests(), process.argv.slice(2));
const { passed, failed } = await runMocha(files, { timeout: 15_000 });
report('node', passed, failed);
