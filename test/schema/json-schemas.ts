// The JSON Schemas, as the build makes them and as it has published them. For tests in Node.
import { readFileSync } from 'node:fs';
import type { Node } from '../../src/schema/nodes.js';
import type { Drafts } from './validators.js';

interface Generator {
  load(dist: string): Promise<{ modules: object }>;
  jsonSchemaOf(modules: object, section: object, mode: string): object;
}
interface Converter {
  draft07Of(schema: object, id: string): object;
}

const root = new URL('../../', import.meta.url);
const script = (name: string): Promise<unknown> => import(new URL(`.ci/${name}.mjs`, root).href);

/** The JSON Schemas of any definition, without words for readers. */
export async function jsonSchemaOf(node: Node): Promise<Drafts> {
  const { load, jsonSchemaOf: make } = (await script('json-schema')) as Generator;
  const { draft07Of } = (await script('draft-07')) as Converter;
  const { modules } = await load(new URL('dist', root).pathname);
  const plain = {
    name: 'part',
    version: '1.0',
    title: 'Part',
    description: 'Part.',
    schema: node,
    shapes: {},
    fields: {},
  };
  const schema = make(modules, plain, 'complete');
  return { 'draft-2020-12': schema, 'draft-07': draft07Of(schema, 'urn:example:part') };
}

/** A file of `dist` as JSON. */
export const published = <T>(path: string): T => JSON.parse(readFileSync(new URL(`dist/${path}`, root), 'utf8')) as T;

/** The published JSON Schemas of a section. */
export const publishedSchemas = (name: string, mode: 'complete' | 'draft'): Drafts => {
  const file = `${name}${mode === 'draft' ? '.draft' : ''}.schema.json`;
  return { 'draft-2020-12': published(`schema/${file}`), 'draft-07': published(`schema/draft-07/${file}`) };
};
