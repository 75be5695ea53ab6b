import { expect } from 'chai';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rollup } from 'rollup';
// @ts-expect-error a build script, without types
import { sameKeys } from '../../.ci/keyed.mjs';
import { cy } from '../../src/locales/cy/elements.js';

const file = join(process.cwd(), 'dist/locales/cy/elements.js');

/** What the bundle says in Welsh: the module put through the build's plugin. `changed` rewrites one file before that. */
async function bundled(changed?: (code: string, id: string) => string): Promise<unknown> {
  const before = { name: 'before', transform: (code: string, id: string) => changed?.(code, id) ?? null };
  const bundle = await rollup({ input: file, plugins: [before, sameKeys], onLog: () => {} });
  const { output } = await bundle.generate({ format: 'es' });
  const folder = mkdtempSync(join(tmpdir(), 'words-'));
  const path = join(folder, 'cy.mjs');
  writeFileSync(path, output[0].code);
  const { cy: words } = (await import(pathToFileURL(path).href)) as { cy: unknown };
  rmSync(folder, { recursive: true });
  return words;
}

describe('the Welsh words in the bundle, which says each key once', () => {
  it('are those of the source, each under its key', async () => {
    expect(await bundled()).to.deep.equal(cy);
  });

  it('stay under their keys in another order, and words that are missing are no build', async () => {
    const other = (code: string, id: string): string => {
      if (!id.endsWith('cy/form.person.js')) return code;
      const moved = code.replace(/( +next: .*\n)( +back: .*\n)/, '$2$1');
      expect(moved).to.not.equal(code);
      return moved;
    };
    expect(await bundled(other)).to.deep.equal(cy);
    const less = (code: string): string => code.replace(/ +next: .*\n/, '');
    const refused = await bundled(less).catch(({ message }: Error) => message);
    expect(refused).to.match(/form\.person: the keys of form in Welsh are not those in English/);
  });
});
