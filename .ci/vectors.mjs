// Writes the shared test vectors: values with what checking them must give, for vendors in other languages. They are
// written by hand in test/vectors/ and only put into JSON here.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { sections } from './sections.mjs';

const folder = fileURLToPath(new URL('../test/vectors/', import.meta.url));

/** The vectors of a section, e.g. `desired-outcomes`. */
export async function loadVectors(name) {
  const entry = resolve(folder, name, 'index.ts');
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, format: 'esm', write: false });
  const { vectors } = await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
  );
  return vectors;
}

/** What makes a list of vectors unusable for others. */
export function faults(vectors) {
  const found = vectors.flatMap(({ id, says, mode, value, valid, issues, beyondJsonSchema }) => [
    ...(/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) ? [] : [`${id}: the id is not in kebab case`]),
    ...(/^\S.*[.]$/s.test(says) ? [] : [`${id}: what it says is no sentence`]),
    ...(mode === 'draft' || mode === 'complete' ? [] : [`${id}: unknown mode`]),
    ...(valid === !issues.some(({ severity }) => severity === 'error') ? [] : [`${id}: validity and issues differ`]),
    ...(beyondJsonSchema === undefined || (beyondJsonSchema === true && !valid)
      ? []
      : [`${id}: beyond without errors`]),
    ...(JSON.stringify(JSON.parse(JSON.stringify(value))) === JSON.stringify(value) ? [] : [`${id}: not JSON`]),
  ]);
  const ids = vectors.map(({ id }) => id);
  const repeated = ids.filter((id, i) => ids.indexOf(id) !== i);
  const firstTwo = vectors
    .slice(0, 2)
    .every(({ mode, valid, issues }) => mode === 'complete' && valid && issues.length === 0);
  return [
    ...found,
    ...repeated.map((id) => `${id}: the id is there twice`),
    ...(firstTwo ? [] : ['the first two are not whole, ordinary values']),
  ];
}

/**
 * Writes `vectors/<name>.json`, a JSON array, for every section that has vectors.
 * @param {string} dist the folder of the package
 * @throws {Error} when a vector is unusable
 */
export async function writeVectors(dist) {
  const target = resolve(dist, 'vectors');
  mkdirSync(target, { recursive: true });
  for (const name of sections.filter((section) => existsSync(resolve(folder, section, 'index.ts')))) {
    const vectors = await loadVectors(name);
    const wrong = faults(vectors);
    if (wrong.length > 0) throw new Error(`The vectors of ${name} are unusable:\n${wrong.join('\n')}`);
    const lines = vectors.map((vector) => JSON.stringify(vector).replace(/[^ -~]/g, escaped));
    writeFileSync(resolve(target, `${name}.json`), `[\n${lines.join(',\n')}\n]\n`);
  }
}

const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
