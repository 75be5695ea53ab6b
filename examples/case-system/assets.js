import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

const TYPES = { js: 'text/javascript; charset=utf-8', css: 'text/css; charset=utf-8', svg: 'image/svg+xml' };
const SCRIPT = 'msp-forms.js';
const DIST = new URL('../../dist/', import.meta.url);

/**
 * The files that pages load, read once: the script and its hash stay together even when the library is built again.
 * @returns {Promise<{files: Map<string, {body: Buffer, type: string, etag: string}>, integrity: string}>}
 * @throws {Error} when the library has not been built
 */
export async function readAssets() {
  const files = new Map();
  const add = async (name, folder) => {
    const body = await readFile(new URL(name, folder));
    const etag = `"${createHash('sha256').update(body).digest('base64url')}"`;
    files.set(`/${name}`, { body, etag, type: TYPES[name.split('.').at(-1)] });
  };
  const ours = new URL('public/', import.meta.url);
  await Promise.all([
    add(SCRIPT, DIST),
    add('case-system.css', ours),
    add('pages.css', ours),
    add('language.js', ours),
    add('leaving.js', ours),
    add('favicon.svg', ours),
  ]).catch((error) => {
    throw new Error('The library is not built yet: run `npm run build` first.', { cause: error });
  });
  const hashes = JSON.parse(await readFile(new URL('sri.json', DIST), 'utf8'));
  return { files, integrity: hashes[SCRIPT] };
}
