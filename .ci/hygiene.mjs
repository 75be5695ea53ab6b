// House rules that no linter knows.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expectNone, runChecks } from './checks.mjs';

const git = (...args) => execFileSync('git', args, { encoding: 'utf8' }).split('\n').filter(Boolean);
/** What is in the repository, or would be after `git add .` */
const files = [...new Set([...git('ls-files'), ...git('ls-files', '--others', '--exclude-standard')])];
const texts = new Map();
for (const file of files) {
  if (/\.(png|jpe?g|webp|ico|woff2?|svg)$/.test(file)) continue;
  try {
    texts.set(file, readFileSync(file, 'utf8'));
  } catch (error) {
    if (error.code !== 'ENOENT') throw error; // deleted, not yet committed
  }
}

/** `file:line: text` wherever the pattern matches in files that pass. */
function places(pattern, passes = () => true) {
  const found = [];
  for (const [file, text] of texts) {
    if (!passes(file) || !pattern.test(text)) continue;
    for (const [index, line] of text.split('\n').entries()) {
      if (pattern.test(line)) found.push(`${file}:${index + 1}: ${line.trim().slice(0, 120)}`);
    }
  }
  return found;
}

const isTest = (file) => /\.test\.(ts|mjs)$|^test\//.test(file);
const sources = [...texts]
  .filter(([file]) => /^src\/.*\.ts$/.test(file))
  .map(([file, text]) => [file, text.split('\n').length - 1]);

await runChecks('hygiene', {
  'no test is skipped or run alone': () => {
    const pattern =
      /\b(?:it|test|describe|context|suite|this)\s*\.\s*(?:skip|only)\b|\b(?:xit|xdescribe|fit|fdescribe)\s*\(/;
    expectNone(places(pattern, isTest), 'skipped or alone');
  },
  'no source file is longer than 300 lines': () => {
    if (sources.length === 0) throw new Error('there are no sources');
    expectNone(
      sources.filter(([, lines]) => lines > 300).map(([file, lines]) => `${file}: ${lines}`),
      'too long',
    );
  },
  'of twenty source files nineteen have at most 200 lines': () => {
    const lengths = sources.map(([, lines]) => lines).sort((a, b) => a - b);
    const p95 = lengths[Math.ceil(lengths.length * 0.95) - 1];
    const long = sources.filter(([, lines]) => lines > 200).map(([file, lines]) => `${file}: ${lines}`);
    if (p95 > 200) expectNone(long, `the 95th percentile is ${p95} lines; longer than 200 are`);
  },
  'nothing names a place of one machine': () => {
    const folders = ['work', 'root', 'tmp', 'home', 'Users'].join('|');
    // An address such as https://example.org/home/x is not a path of a machine.
    expectNone(places(new RegExp(`(?<![\\w.:/@*\\]})-])/(?:${folders})/[\\w.]`)), 'paths of a machine');
  },
  'nothing names a registry': () => {
    const hosts = ['registry.npmjs.org', 'registry.yarnpkg.com'].map((host) => host.replaceAll('.', '\\.'));
    expectNone(
      places(new RegExp(`${hosts.join('|')}`), (file) => file !== '.ci/hygiene.mjs'),
      'registries',
    );
  },
  'what is generated is not committed': () => {
    const generated = /(^|\/)(node_modules|dist|coverage|storybook-static)\//;
    const files = git('ls-files');
    // What `tsc` makes of a source lies beside it where somebody runs it by hand, and shadows it for the bundlers.
    const sources = new Set(files);
    const isCompiled = (file) => {
      const source = file.replace(/(\.d\.ts|\.js)(\.map)?$/, '.ts');
      return source !== file && sources.has(source);
    };
    expectNone(
      files.filter((file) => generated.test(file) || isCompiled(file)),
      'committed',
    );
  },
});
