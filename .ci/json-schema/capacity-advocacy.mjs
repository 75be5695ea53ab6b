// What a vendor's developer reads in the published JSON Schema of the section capacity and advocacy.
import { advocacyShapes } from './words/advocacy.mjs';
import { commonShapes, frame } from './words/common.mjs';
import { decisionShapes } from './words/decisions.mjs';
import { involvementShapes } from './words/involvement.mjs';
import { sharingShapes } from './words/sharing.mjs';

/** @param {Record<string, unknown>} schemas the exports of `msp-forms/schema` */
export default (schemas) => ({
  name: 'capacity-advocacy',
  version: '1.0',
  schema: schemas.capacityAdvocacyStructure,
  title: 'Capacity and advocacy',
  description:
    'What helps a person take part and decide in a safeguarding enquiry, whether they could make each decision at its time, who supports them, and what they agreed to (Making Safeguarding Personal). A complete section. Fields that are not named here pass through unharmed. The rules that JSON Schema cannot say are listed in the documentation and covered by the shared test vectors.',
  draftDescription:
    'The section capacity and advocacy while it is being written: types alone. Anything may be absent, and codes and dates are any text.',
  fields: {
    ...frame,
    involvement: 'What helps the person take part, and whom they want with them.',
    decisions:
      'Decisions, each at its time. At least one that was not recorded by mistake: that nothing is in doubt is one, too.',
    coercion: 'When pressure by others was considered, and what was found: at the beginning and at each refusal.',
    advocacy: 'What would be hard without an advocate, and who supports the person.',
    sharing: 'Whether the person agreed that their views are shared.',
    refusals: 'What the person did not want done.',
  },
  shapes: {
    ...commonShapes(schemas),
    ...involvementShapes(schemas),
    ...decisionShapes(schemas),
    ...advocacyShapes(schemas),
    ...sharingShapes(schemas),
  },
});
