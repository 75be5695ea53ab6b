import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect } from 'chai';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { beyondJsonSchema, checkDesiredOutcomes, desiredOutcomesSchema } from '../../src/schema/index.js';
import { mutations } from './mutations.js';
import type { Vector } from '../vectors/vector.js';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type JsonObject = { [key: string]: Json };

const read = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../dist/${path}`, import.meta.url), 'utf8'));
const schemas = {
  complete: read('schema/desired-outcomes.schema.json') as JsonObject,
  draft: read('schema/desired-outcomes.draft.schema.json') as JsonObject,
};
const vectors = read('vectors/desired-outcomes.json') as Vector[];

const ajv = new Ajv2020({ strict: true, strictRequired: false, allErrors: false });
const accepts = { complete: ajv.compile(schemas.complete), draft: ajv.compile(schemas.draft) };

/** Every subschema with where it is. */
function* subschemas(schema: Json, path = '#'): Generator<[string, JsonObject]> {
  if (typeof schema !== 'object' || schema === null) return;
  if (!Array.isArray(schema)) yield [path, schema];
  for (const [key, part] of Object.entries(schema)) {
    if (key !== 'enum' && key !== 'examples') yield* subschemas(part, `${path}/${key}`);
  }
}

for (const [mode, schema] of Object.entries(schemas)) {
  const all = [...subschemas(schema)];

  describe(`the JSON Schema of desired outcomes, ${mode}`, () => {
    it('has a name, a title and words for everything', () => {
      expect(schema['$schema']).to.equal('https://json-schema.org/draft/2020-12/schema');
      expect(schema['$id']).to.match(/^urn:msp-forms:schema:desired-outcomes:1\.0(:draft)?$/);
      const objects = [schema, ...Object.values(schema['$defs'] as JsonObject)] as JsonObject[];
      for (const object of objects) {
        expect(object['title'], JSON.stringify(object)).to.match(/\S/);
        expect(object['description'], String(object['title'])).to.match(/\.$/);
        for (const [name, field] of Object.entries(object['properties'] as JsonObject)) {
          expect((field as JsonObject)['description'], `${String(object['title'])}.${name}`).to.match(/\.$/);
        }
      }
    });

    it('is whole in itself, without what validators disagree about', () => {
      const words = JSON.stringify(schema);
      for (const word of ['prefixItems', 'unevaluated', '$dynamic', '$anchor', 'format', 'contentEncoding']) {
        expect(words.includes(`"${word}`), word).to.equal(false);
      }
      for (const [path, part] of all) {
        if ('$ref' in part) expect(part['$ref'], path).to.match(/^#\/\$defs\/[A-Za-z]+$/);
        if ('items' in part) expect(part['items'], path).to.be.an('object');
        if ('items' in part) expect(part['items'], path).not.to.be.an('array');
      }
    });

    it('has patterns that every language reads alike', () => {
      for (const [path, part] of all) {
        const pattern = part['pattern'];
        if (typeof pattern !== 'string') continue;
        expect(pattern, path).not.to.match(/\\|\(\?|\[\^?\[|&&|--\]/);
        // Python's `$` matches before a line feed, too.
        if (pattern.endsWith('$'))
          expect((part['not'] as JsonObject | undefined)?.['pattern'], path).to.match(/^\[\^[^\n]+\]$/);
      }
    });
  });
}

describe('the JSON Schema and the shared vectors', () => {
  it('are both there', () => {
    expect(vectors.length).to.be.greaterThan(150);
  });

  for (const { id, says, mode, value, valid, beyondJsonSchema: beyond } of vectors) {
    it(`${beyond ? 'cannot see' : 'agree on'} ${id}: ${says}`, () => {
      expect(accepts[mode](value)).to.equal(beyond ? true : valid);
    });
  }
});

describe('the JSON Schema and the browser schema', () => {
  const starts = vectors.filter(({ mode }) => mode === 'complete').map(({ value }) => value);
  const runs = { seed: 20240514, numRuns: Number(process.env['MSP_FORMS_MUTATIONS'] ?? 1000) };

  const patience = 30_000 + 20 * runs.numRuns;

  it('agree on mutated sections, but for the rules listed as beyond JSON Schema', () => {
    const seen = { accepted: 0, refused: 0, beyond: 0 };
    fc.assert(
      fc.property(mutations(starts), (value) => {
        const errors = checkDesiredOutcomes(value).filter(({ severity }) => severity === 'error');
        const valid = desiredOutcomesSchema.safeParse(value).success;
        const accepted = accepts.complete(value);
        expect(valid, 'the zod schema and the check').to.equal(errors.length === 0);
        const hidden = errors.every(({ code }) => (beyondJsonSchema as readonly string[]).includes(code));
        if (accepted) expect(hidden, JSON.stringify(errors)).to.equal(true);
        else expect(errors, JSON.stringify(accepts.complete.errors)).not.to.deep.equal([]);
        seen[!accepted ? 'refused' : valid ? 'accepted' : 'beyond'] += 1;
      }),
      runs,
    );
    // All three happen, or the mutations are too wild or too tame to show anything.
    expect(Math.min(...Object.values(seen)), JSON.stringify(seen)).to.be.greaterThan(runs.numRuns / 50);
  }).timeout(patience);

  it('agree on mutated drafts', () => {
    fc.assert(
      fc.property(mutations(vectors.map(({ value }) => value)), (value) => {
        const errors = checkDesiredOutcomes(value, { mode: 'draft' });
        expect(accepts.draft(value), JSON.stringify(errors)).to.equal(errors.length === 0);
      }),
      runs,
    );
  }).timeout(patience);
});
