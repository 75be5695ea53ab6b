// Looks at the package as somebody who installs it gets it, and at the lock file. Needs dist.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expectNone, runChecks } from './checks.mjs';
import { run, tool } from './tool.mjs';

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const folder = mkdtempSync(join(tmpdir(), 'package-'));
// Scripts are ignored because `prepare` would build again, under the feet of whatever else reads dist.
const packed = JSON.parse(await run(npm, ['pack', '--ignore-scripts', '--json', '--pack-destination', folder]))[0];
const archive = join(folder, packed.filename);
const files = packed.files.map(({ path }) => path);

await runChecks('package', {
  'publint finds nothing': () => tool('publint', ['run', archive, '--strict']),
  'its types resolve (attw)': () => tool('@arethetypeswrong/cli', [archive, '--profile', 'esm-only']),
  'it holds what it says': () => {
    const needed = ['README.md', 'LICENSE', 'CHANGELOG.md', 'dist/index.js', 'dist/index.d.ts', 'dist/define.js'];
    needed.push('dist/msp-forms.js', 'dist/msp-forms.en.js', 'dist/sri.json', 'dist/custom-elements.json');
    needed.push('dist/examples/joyce.json', 'dist/examples/sam.json', 'dist/examples/mrs-t.json');
    expectNone(
      needed.filter((file) => !files.includes(file)),
      'missing',
    );
  },
  'it holds nothing else': () => {
    const expected = /^(dist|src)\/|^(package\.json|README\.md|LICENSE|CHANGELOG\.md)$/;
    expectNone(
      files.filter((file) => !expected.test(file) || /\.test\.|\.stories\./.test(file)),
      'not meant to be published',
    );
  },
  'the lock file names no registry': () => {
    const lines = readFileSync('package-lock.json', 'utf8').split('\n');
    expectNone(
      lines.filter((line) => /"resolved"\s*:/.test(line)),
      'addresses that another network does not have',
    );
  },
  // `npm install` can pass with a lock file from which platform packages were dropped; only `npm ci` notices.
  'npm ci accepts the lock file': () => run(npm, ['ci', '--dry-run', '--ignore-scripts']),
});
rmSync(folder, { recursive: true, force: true });
