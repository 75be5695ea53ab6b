import { expect } from 'chai';
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { published, publishedSchemas } from './json-schemas.js';
import { sections } from './sections.js';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type JsonObject = { [key: string]: Json };

/** The keywords on which validators of other languages agree, in either draft. */
const common = [
  ...['$schema', '$id', '$ref', 'title', 'description', 'examples', 'type', 'enum', 'const', 'pattern', 'properties'],
  ...[
    'required',
    'items',
    'minItems',
    'maxItems',
    'uniqueItems',
    'contains',
    'allOf',
    'anyOf',
    'not',
    'if',
    'then',
    'else',
  ],
];
const drafts = {
  'draft-2020-12': { schema: 'https://json-schema.org/draft/2020-12/schema', definitions: '$defs', id: '' },
  'draft-07': { schema: 'http://json-schema.org/draft-07/schema#', definitions: 'definitions', id: ':draft-07' },
};
const modes = ['complete', 'draft'] as const;

/** Whether a field is described: what stands in `properties` and is a part of the value, not of a condition. */
interface Part {
  path: string;
  schema: JsonObject;
  isCondition: boolean;
}

/** Every subschema with where it is. */
function* subschemas(schema: Json, path = '#', isCondition = false): Generator<Part> {
  if (Array.isArray(schema)) {
    for (const [i, part] of schema.entries()) yield* subschemas(part, `${path}/${i}`, isCondition);
    return;
  }
  expect(schema, `${path}: no boolean schema`).to.be.an('object');
  yield { path, schema: schema as JsonObject, isCondition };
  for (const [keyword, value] of Object.entries(schema as JsonObject)) {
    const condition = isCondition || ['if', 'then', 'else', 'not', 'allOf', 'anyOf', 'contains'].includes(keyword);
    if (['properties', '$defs', 'definitions'].includes(keyword)) {
      for (const [name, part] of Object.entries(value as JsonObject))
        yield* subschemas(part, `${path}/${keyword}/${name}`, condition);
    } else if (['items', 'contains', 'allOf', 'anyOf', 'not', 'if', 'then', 'else'].includes(keyword)) {
      yield* subschemas(value, `${path}/${keyword}`, condition);
    }
  }
}

for (const { name } of sections) {
  for (const mode of modes) {
    for (const [draft, { schema: uri, definitions, id }] of Object.entries(drafts)) {
      const schema = publishedSchemas(name, mode)[draft as keyof typeof drafts] as JsonObject;
      const parts = [...subschemas(schema)];
      const own = (schema[definitions] ?? {}) as JsonObject;

      describe(`the JSON Schema of ${name}, ${mode}, ${draft}`, () => {
        it('has a name of its own', () => {
          expect(schema['$schema']).to.equal(uri);
          const version = /^1\.[0-9]+$/.exec(String(schema['$id']).split(':')[4] ?? '')?.[0];
          const more = mode === 'draft' ? ':draft' : '';
          expect(schema['$id']).to.equal(`urn:msp-forms:schema:${name}:${version}${more}${id}`);
          expect(parts.filter((part) => '$id' in part.schema || '$schema' in part.schema)).to.have.length(1);
        });

        it('has a title and words for everything', () => {
          for (const object of [schema, ...Object.values(own)] as JsonObject[]) {
            expect(object['title'], JSON.stringify(object)).to.be.a('string').that.matches(/\S/);
            expect(object['description'], String(object['title'])).to.match(/\.$/);
          }
          const silent = parts
            .filter(({ isCondition }) => !isCondition)
            .flatMap(({ path, schema: part }) =>
              Object.entries((part['properties'] ?? {}) as Record<string, JsonObject>)
                .filter(([, field]) => !/\S\.$/s.test(String(field['description'])))
                .map(([field]) => `${path}/${field}`),
            );
          expect(silent).to.deep.equal([]);
        });

        it('keeps to the keywords on which validators agree', () => {
          for (const { path, schema: part } of parts) {
            expect([...common, definitions], path).to.include.members(Object.keys(part));
            if ('items' in part) expect(part['items'], path).to.be.an('object').that.is.not.an('array');
          }
        });

        it('is whole in itself, and has nothing that it does not use', () => {
          const used = parts.flatMap(({ schema: part }) => ('$ref' in part ? [String(part['$ref'])] : []));
          const there = Object.keys(own).map((known) => `#/${definitions}/${known}`);
          for (const reference of used) expect(reference).to.match(/^#\/(\$defs|definitions)\/[A-Za-z]+$/);
          expect([...new Set(used)].sort()).to.deep.equal(there.sort());
        });

        it('has patterns that every language reads alike', () => {
          for (const { path, schema: part } of parts) {
            const { pattern } = part;
            if (typeof pattern !== 'string') continue;
            expect(pattern, path).not.to.match(/\\|\(\?|\[\^?\[|&&|--\]/);
            // Python's `$` matches before a line feed, too.
            if (pattern.endsWith('$'))
              expect((part['not'] as JsonObject | undefined)?.['pattern'], path).to.match(/^\[\^[^\n]+\]$/);
          }
        });

        if (draft === 'draft-07') {
          it('has nothing beside a reference, where draft 7 does not look', () => {
            const beside = parts.filter(({ schema: part }) => '$ref' in part && Object.keys(part).length > 1);
            expect(beside.map(({ path }) => path)).to.deep.equal([]);
          });
        }
      });
    }
  }
}

describe('the folder of published schemas', () => {
  const names = sections.flatMap(({ name }) => [`${name}.draft.schema.json`, `${name}.schema.json`]).sort();
  const files = (folder: string): string[] =>
    readdirSync(new URL(`../../dist/${folder}`, import.meta.url)).filter((file) => file.endsWith('.json'));

  it('holds each section in both drafts, and nothing else', () => {
    expect(files('schema').sort()).to.deep.equal(names);
    expect(files('schema/draft-07').sort()).to.deep.equal(names);
  });

  it('has no two schemas of one name', () => {
    const ids = ['schema', 'schema/draft-07'].flatMap((folder) =>
      files(folder).map((file) => published<{ $id: string }>(`${folder}/${file}`).$id),
    );
    expect(new Set(ids).size).to.equal(4 * sections.length);
  });

  it('is what the package lets others import', () => {
    for (const { name } of sections) {
      const public_ = [`schema/${name}.schema.json`, `schema/${name}.draft.schema.json`, `vectors/${name}.json`];
      for (const path of [...public_, ...public_.slice(0, 2).map((file) => file.replace('/', '/draft-07/'))]) {
        expect(existsSync(fileURLToPath(import.meta.resolve(`msp-forms/${path}`))), path).to.equal(true);
      }
    }
  });
});
