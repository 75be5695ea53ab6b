// The same values, validated by our check, our zod schema and Ajv, in turn within each round: a machine that is busy for a
// while is busy for all of them.
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { sections } from '../sections.mjs';
import { root } from '../tool.mjs';

const read = (path) => JSON.parse(readFileSync(join(root, 'dist', path), 'utf8'));
/** All errors are asked for, as our check tells them all. */
const options = { allErrors: true, strict: true, strictRequired: false };

/** Ajv's own way to compile ahead: a module that needs no `eval`. */
async function standalone(schema) {
  const ajv = new Ajv2020({ ...options, code: { source: true, esm: true } });
  const contents = standaloneCode(ajv, ajv.compile(schema));
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
  });
  const module = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
  return module.default;
}

/** A copy in which every tenth field is of a wrong type. */
function spoilt(value) {
  let count = 0;
  const spoil = (part) => {
    if (Array.isArray(part)) return part.map(spoil);
    if (typeof part !== 'object' || part === null) return (count += 1) % 10 === 0 ? { wrong: part } : part;
    return Object.fromEntries(Object.entries(part).map(([name, field]) => [name, spoil(field)]));
  };
  return spoil(value);
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** Microseconds a call of each contender: the median of rounds in which all of them take their turn. */
function timesOf(contenders, value, { rounds, calls }) {
  const names = Object.keys(contenders);
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    // Who comes first changes from round to round.
    for (const name of [...names.slice(round % names.length), ...names.slice(0, round % names.length)]) {
      const validate = contenders[name];
      const begin = performance.now();
      for (let call = 0; call < calls; call += 1) validate(value);
      times[name].push(((performance.now() - begin) * 1000) / calls);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times[name])]));
}

const camel = (name) => name.replace(/-(\w)/g, (_all, letter) => letter.toUpperCase());

/**
 * Compares on the first vector of the record and of each section, valid and spoilt.
 * @param {{rounds: number, calls: number}} effort
 */
export async function compare(effort) {
  const library = await import(pathToFileURL(join(root, 'dist/schema/index.js')).href);
  const results = [];
  for (const name of sections.toReversed()) {
    const schema = read(`schema/${name}.schema.json`);
    const zod = library[`${camel(name)}Schema`];
    const own = library[`check${camel(`-${name}`)}`];
    const contenders = {
      'our check': (value) => own(value),
      'our zod schema': (value) => zod.safeParse(value),
      'Ajv, compiled': new Ajv2020(options).compile(schema),
      'Ajv, standalone': await standalone(schema),
    };
    const { value } = read(`vectors/${name}.json`)[0];
    for (const [kind, given] of Object.entries({ valid: value, 'every tenth field wrong': spoilt(value) })) {
      const times = timesOf(contenders, given, effort);
      results.push({ title: `${name}, ${kind}`, bytes: JSON.stringify(given).length, times });
    }
  }
  return results;
}
