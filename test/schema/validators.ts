import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';

/** JSON Schemas of the same thing in the two drafts that are published. */
export interface Drafts {
  readonly 'draft-2020-12': object;
  readonly 'draft-07': object;
}

/** Strict: an unknown keyword, or one beside a type that it says nothing of, does not compile. */
const options = { strict: true, strictRequired: false, allErrors: false } as const;

/** What a JSON Schema validator says of a value, for each draft. */
export const validators = (schemas: Drafts): Record<keyof Drafts, (value: unknown) => boolean> => ({
  'draft-2020-12': new Ajv2020(options).compile(schemas['draft-2020-12']) as (value: unknown) => boolean,
  'draft-07': new Ajv(options).compile(schemas['draft-07']) as (value: unknown) => boolean,
});
