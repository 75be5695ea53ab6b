// Which test runs where, in one place: the runners read it.
import { readdirSync } from 'node:fs';

/** Every file below a folder that passes, sorted, with forward slashes; nothing when the folder is not there. */
export function filesBelow(folder, passes) {
  let entries;
  try {
    entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  } catch (error) {
    if (error.code === 'ENOENT') return [];
    throw error;
  }
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/'))
    .filter(passes)
    .sort();
}

/** The folders of src, and so of test, that need no DOM: their tests run in Node too, from the compiled output. */
export const withoutDom = ['vocabulary', 'schema', 'rules', 'measures', 'exchange', 'locales'];

const inFolderWithoutDom = new RegExp(`^test/(${withoutDom.join('|')})/`);

/** In Node: what needs no DOM, and `*.node.test.ts` from anywhere. */
export const nodeTests = () =>
  filesBelow(
    'test',
    (file) => /\.test\.ts$/.test(file) && (/\.node\.test\.ts$/.test(file) || inFolderWithoutDom.test(file)),
  );

/** In a page: everything but `*.node.test.ts`. Patterns of Web Test Runner. */
export const browserTests = ['test/**/*.test.ts', '!test/**/*.node.test.ts'];

/**
 * The same files, those together that share a page: to load what they import takes longer than most of them run. What is
 * long has a page of its own and comes first, so that it is not what everything waits for in the end.
 * @returns {string[][]}
 */
export function browserPages() {
  const files = filesBelow('test', (file) => /\.test\.ts$/.test(file) && !/\.node\.test\.ts$/.test(file));
  const isLong = (file) => /\/(contract|generated|modules)\.test\.ts$/.test(file);
  const folder = (file) => /^test\/components\/[^/]+\//.exec(file)?.[0]; // all that is no element in one
  const others = files.filter((file) => !isLong(file));
  const inFolders = [...new Set(others.map(folder))].map((name) => others.filter((file) => folder(file) === name));
  return [...files.filter(isLong).map((file) => [file]), ...inFolders.flatMap((part) => inParts(part, 24))];
}

/** As few parts of about one length as it takes for none to be longer than `most`. */
function inParts(all, most) {
  const size = Math.ceil(all.length / Math.ceil(all.length / most));
  return Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size));
}

/** Whole pages and servers, driven from Node with Playwright. */
export const pageTests = () =>
  ['test', 'examples'].flatMap((folder) =>
    filesBelow(folder, (file) => /\.e2e\.test\.mjs$/.test(file) && !file.includes('/node_modules/')),
  );

/** The modules that coverage counts: all of src but the command line, which runs in Node only. */
export const coveredSources = () => filesBelow('src', (file) => /\.ts$/.test(file) && !/^src\/cli\//.test(file));

/**
 * Keeps the files that were asked for: `schema` those whose path holds it, `!case-system` those whose path does not.
 * @param {string[]} files
 * @param {string[]} parts from the command line; none keeps all
 */
export function chosen(files, parts) {
  const out = parts.filter((part) => part.startsWith('!')).map((part) => part.slice(1));
  const wanted = parts.filter((part) => !part.startsWith('!'));
  return files.filter(
    (file) =>
      !out.some((part) => file.includes(part)) && (wanted.length === 0 || wanted.some((part) => file.includes(part))),
  );
}
