// The same JSON Schema in the older draft 7, for validators that know no later one.

/** Keywords under which names are fields and not keywords. */
const named = new Set(['properties', '$defs']);
/** Keywords whose value is data. */
const data = new Set(['enum', 'const', 'examples', 'required', 'default']);

/**
 * Writes a schema of draft 2020-12, made of the keywords that `json-schema.mjs` uses, in draft 7.
 * @param {object} schema the schema, whole in itself
 * @param {string} id its own `$id`
 */
export const draft07Of = (schema, id) => ({
  ...older(schema),
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: id,
});

function older(schema) {
  if (Array.isArray(schema)) return schema.map(older);
  if (typeof schema !== 'object' || schema === null) return schema;
  const fields = Object.entries(schema).map(([keyword, value]) => {
    if (keyword === '$ref') return ['$ref', value.replace('#/$defs/', '#/definitions/')];
    const fieldsOf = (schemas) =>
      Object.fromEntries(Object.entries(schemas).map(([name, part]) => [name, older(part)]));
    if (named.has(keyword)) return [keyword === '$defs' ? 'definitions' : keyword, fieldsOf(value)];
    return [keyword, data.has(keyword) ? value : older(value)];
  });
  const { $ref, ...rest } = Object.fromEntries(fields);
  if ($ref === undefined) return rest;
  // Beside `$ref` draft 7 reads nothing, not even the description.
  return Object.keys(rest).length === 0 ? { $ref } : { ...rest, allOf: [{ $ref }, ...(rest.allOf ?? [])] };
}
