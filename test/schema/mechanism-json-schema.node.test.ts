import { expect } from 'chai';
import { jsonSchemaOf } from './json-schemas.js';
import { mechanismCases } from './mechanism-cases.js';
import { validators } from './validators.js';

describe('the JSON Schema of a definition', () => {
  for (const { says, node, told } of mechanismCases) {
    it(`knows ${says}`, async () => {
      const accepts = validators(await jsonSchemaOf(node));
      for (const [value, ...issues] of told) {
        const expected = issues.length === 0;
        for (const [draft, accept] of Object.entries(accepts)) {
          expect(accept(value), `${draft}: ${JSON.stringify(value)}`).to.equal(expected);
        }
      }
    });
  }
});
