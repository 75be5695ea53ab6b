// Runs in Node, from the compiled output, the tests that need no DOM. With arguments, only files whose path holds one of them.
import { existsSync } from 'node:fs';
import { register } from 'node:module';
import { runMocha } from './mocha.mjs';
import { report } from './report.mjs';
import { nodeTests } from './suites.mjs';

if (!existsSync('dist')) throw new Error('There is no dist. Run `npm run build` first.');
process.setSourceMapsEnabled(true); // stacks in the words of the sources
register('./ts-hooks.mjs', import.meta.url);

const wanted = process.argv.slice(2);
const files = nodeTests().filter((file) => wanted.length === 0 || wanted.some((part) => file.includes(part)));
const { passed, failed } = await runMocha(files, { timeout: 15_000 });
report('node', passed, failed);
