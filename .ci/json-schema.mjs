// Writes the published JSON Schemas from the compiled schemas: the same definitions that the browser checks with. They keep
// to the subset on which validators of other languages agree: each file whole in itself, `$ref` only within it, no
// `prefixItems`, no `unevaluated*`, no boolean subschemas in arrays, plain regular expressions.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as z from 'zod/mini';
import { draft07Of } from './draft-07.mjs';
import { sections } from './sections.mjs';

const folder = fileURLToPath(new URL('json-schema/', import.meta.url));

/** `urn:msp-forms:schema:record:1.0`; the other schemas of the section say what they are after it. */
const urn = (section, mode, ...more) =>
  ['urn:msp-forms:schema', section.name, section.version, ...(mode === 'draft' ? ['draft'] : []), ...more].join(':');

/**
 * Makes the JSON Schema of a section in draft 2020-12, for complete or draft mode.
 * @param {object} modules what `load` gives
 * @param {object} section the section's description: a module of `.ci/json-schema/`
 * @param {'complete' | 'draft'} mode
 */
export function jsonSchemaOf({ zod, draft, patterns }, section, mode) {
  const of = (node) => zod.zodOf(mode === 'draft' ? draft.draftOf(node) : node);
  const registry = z.registry();
  for (const [id, { schema }] of Object.entries(section.shapes)) registry.add(of(schema), { id });

  const extra = {};
  const write = (schema) => z.toJSONSchema(schema, { target: 'draft-2020-12', metadata: registry, override });
  /** What fields have to be in what was not recorded by mistake: of them zod writes the types alone. */
  const unlessMistaken = (fields) => {
    const { properties, $defs } = write(
      z.looseObject(Object.fromEntries(fields.map(([name, node]) => [name, of(node)]))),
    );
    Object.assign(extra, $defs);
    return { if: answers({ status: ['entered-in-error'] }), else: { properties } };
  };
  function override({ zodSchema, jsonSchema }) {
    delete jsonSchema.id;
    if (jsonSchema.$ref) return; // all is said where it leads: an optional field is made of the definition, too
    // Everything is let through where nothing is said.
    if (jsonSchema.additionalProperties && Object.keys(jsonSchema.additionalProperties).length === 0)
      delete jsonSchema.additionalProperties;
    if (jsonSchema.pattern) jsonSchema.pattern = plain(jsonSchema.pattern);
    const { list, no, unique, sole = [], needs = [], shape = {} } = zod.nodeOf(zodSchema) ?? {};
    if (no) jsonSchema.not = { pattern: no };
    if (unique) jsonSchema.uniqueItems = true;
    if (sole.length > 0) Object.assign(jsonSchema, { if: { contains: { enum: sole } }, then: { maxItems: 1 } });
    if (list) jsonSchema.examples = list({}).codes.map(({ code }) => code);
    const milder = Object.entries(shape).filter(([, field]) => field.unlessMistaken);
    const all = needs.map((condition) => conditional(condition, shape, patterns));
    if (milder.length > 0) all.push(unlessMistaken(milder));
    if (all.length > 0) jsonSchema.allOf = all;
  }

  const { $schema, $defs: own, ...body } = write(of(section.schema));
  const $defs = own && { ...own, ...extra };
  const described = {
    $schema,
    $id: urn(section, mode),
    title: section.title + (mode === 'draft' ? ' (draft)' : ''),
    description: mode === 'draft' ? section.draftDescription : section.description,
    ...body,
    ...($defs && { $defs }),
  };
  const words = wordsOf(section, draft);
  const node = (given) => (mode === 'draft' ? draft.draftOf(given) : given);
  describe(node(section.schema), described, words);
  for (const [id, shape] of Object.entries(section.shapes)) {
    if (!$defs?.[id]) throw new Error(`${section.name}: nothing refers to ${id}`);
    $defs[id] = { title: shape.title, description: shape.description, ...$defs[id] };
    describe(node(shape.schema), $defs[id], words);
  }
  return described;
}

/** The words for the fields of each object, as a whole and as a draft. */
function wordsOf(section, { draftOf }) {
  const words = new Map();
  for (const { schema, fields } of [section, ...Object.values(section.shapes)]) {
    for (const node of [schema, draftOf(schema)]) words.set(node, fields);
  }
  return words;
}

/** Answers are given when they are there and among those named; `limbs.understand` is a field of an object within. */
function answers(given) {
  const schema = {};
  for (const [way, values] of Object.entries(given)) {
    let at = schema;
    for (const name of way.split('.')) {
      if (at !== schema) at.type = 'object'; // what is no object has no fields, and `required` would let it pass
      at.required = [...new Set([...(at.required ?? []), name])];
      at.properties ??= {};
      at = at.properties[name] ??= {};
    }
    at.enum = [...values];
  }
  return schema;
}

/** What the field has to be, where the condition holds. */
function demanded({ orElse, ...condition }, fields, patterns) {
  if (orElse) return { anyOf: [condition, { needs: orElse }].map((either) => demanded(either, fields, patterns)) };
  const { needs, allows, among } = condition;
  const { NOT_BLANK } = patterns;
  const name = needs ?? allows;
  if (allows && among.length === 0) return { not: { required: [name] } };
  const { type, pattern, values } = fields[name];
  const isFreeText = type === 'string' && !pattern && !values;
  const filled = {
    ...(isFreeText && { type: 'string', pattern: plain(NOT_BLANK.source) }),
    ...(type === 'array' && needs && { type, minItems: 1 }),
    ...(among && { enum: [...among] }),
  };
  return {
    ...(needs && { required: [needs] }),
    ...(Object.keys(filled).length > 0 && { properties: { [name]: filled } }),
  };
}

/** `if` the answers are given, `then` the field is as it has to be. */
function conditional(condition, fields, patterns) {
  const { when, unless = [] } = condition;
  const then = demanded(condition, fields, patterns);
  if (unless.length === 0) return when ? { if: answers(when), then } : then;
  const exempt = unless.length === 1 ? answers(unless[0]) : { anyOf: unless.map(answers) };
  const unlessExempt = { if: exempt, else: then };
  return when ? { if: answers(when), then: unlessExempt } : unlessExempt;
}

/** Each field with the words for a reader, also in objects that stand within; a `$ref` may stand beside them. */
function describe(node, schema, words) {
  if (schema.$ref) return;
  if (node.element && schema.items) describe(node.element, schema.items, words);
  for (const [name, field] of Object.entries(node.shape ?? {})) {
    const description = words.get(node)?.[name];
    describe(field.bare ?? field, schema.properties[name], words);
    if (description) schema.properties[name] = { description, ...schema.properties[name] };
  }
}

// JavaScript writes line separators in a pattern as escapes that other languages do not know.
const plain = (source) => source.replace(/\\u([0-9a-f]{4})/g, (_, hex) => String.fromCharCode(parseInt(hex, 16)));

/** JSON text in which what cannot be seen is escaped. */
const readable = (value) =>
  `${JSON.stringify(value, null, 2).replace(/[^\n -~]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;

/**
 * The compiled schemas with what belongs to them, and the sections that are described.
 * @param {string} dist the folder that `tsc` wrote to
 */
export async function load(dist) {
  const module = (name) => import(pathToFileURL(resolve(dist, `schema/${name}.js`)).href);
  const names = ['index', 'zod', 'draft', 'patterns'];
  const [schemas, zod, draft, patterns] = await Promise.all(names.map(module));
  const files = sections.map((name) => resolve(folder, `${name}.mjs`)).filter((file) => existsSync(file));
  const described = files.map(async (file) => (await import(pathToFileURL(file).href)).default(schemas));
  return { modules: { zod, draft, patterns }, sections: await Promise.all(described) };
}

/**
 * Writes `schema/<name>.schema.json` and `schema/<name>.draft.schema.json` for every section, and the same in draft 7 in
 * `schema/draft-07/`.
 * @param {string} dist the folder that `tsc` wrote to
 */
export async function writeJsonSchemas(dist) {
  const { modules, sections } = await load(dist);
  mkdirSync(resolve(dist, 'schema/draft-07'), { recursive: true });
  for (const section of sections) {
    for (const mode of ['complete', 'draft']) {
      const file = `${section.name}${mode === 'draft' ? '.draft' : ''}.schema.json`;
      const schema = jsonSchemaOf(modules, section, mode);
      const write = (path, value) => writeFileSync(resolve(dist, 'schema', path), readable(value));
      write(file, schema);
      write(`draft-07/${file}`, draft07Of(schema, urn(section, mode, 'draft-07')));
    }
  }
}
