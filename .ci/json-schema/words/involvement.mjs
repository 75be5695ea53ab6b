// Words about how the person takes part.
import { past, versioned } from './common.mjs';

const involvement = {
  assurances: 'What was ensured, of what the Jersey MSP Toolkit (s3) says has to be.',
  helps: 'What helps the person take part.',
  avoid: 'What the person does not want.',
  words: 'What the person said about it, in their own words.',
  desiredInvolvement: 'How much the person wants to do themselves: a code of the open list desired-involvement.',
  desiredInvolvementWords: 'The same in their own words.',
  supporters: 'Whom the person wants with them.',
  agencies: 'Agencies that take part.',
  information: 'Information that the person was given.',
  accessNeeds: 'The steps of the NHS Accessible Information Standard.',
  carers: 'What caring for the person means for those who do.',
};

const step = (what) => `Whether needs were ${what}.`;

export const involvementShapes = (schemas) => ({
  ...versioned('Involvement', schemas.involvementSchema, schemas.earlierInvolvementSchema, {
    title: 'Involvement',
    description: 'What helps the person take part, how much they want to do, and whom they want with them.',
    of: 'the answers about taking part',
    fields: involvement,
  }),
  Assurance: {
    schema: schemas.assuranceSchema,
    title: 'Assurance',
    description: 'One thing that has to be ensured.',
    fields: { code: 'A code of the open list assurance.', how: 'How it was ensured.', date: `When. ${past}` },
  },
  Preference: {
    schema: schemas.preferenceSchema,
    title: 'Preference',
    description: 'Something that helps the person take part, or that they do not want.',
    fields: {
      code: 'A code of the open list comm-preference.',
      words: 'The same in words, or more about it.',
      language: 'The language, as a BCP 47 tag, where an interpreter is needed.',
    },
  },
  Supporter: {
    schema: schemas.supporterSchema,
    title: 'Supporter',
    description: 'Somebody whom the person wants with them.',
    fields: {
      id: 'Identifier, once in supporters.',
      personId: 'One of the people of the record.',
      name: 'Name as shown.',
      roles: 'Their roles: codes of the open list support-role.',
      purpose: 'What the person wants them there for.',
      isSourceOfHarm: 'True where they are alleged to be the source of harm.',
    },
  },
  Agency: {
    schema: schemas.agencySchema,
    title: 'Agency',
    description: 'An agency that takes part.',
    fields: { name: 'Its name.', contribution: 'What it does.' },
  },
  Information: {
    schema: schemas.informationSchema,
    title: 'Information',
    description: 'Information that the person was given.',
    fields: {
      what: 'What it is.',
      format: 'Its form: a code of the open list comm-preference.',
      date: `When. ${past}`,
    },
  },
  AccessNeeds: {
    schema: schemas.accessNeedsSchema,
    title: 'Access needs',
    description: 'The steps of the NHS Accessible Information Standard (DAPB1605).',
    fields: {
      identified: step('looked for'),
      recorded: step('recorded'),
      flagged: step('flagged'),
      shared: step('shared with those who have to know'),
      met: step('met'),
      reviewedOn: `When they were last looked at. ${past}`,
    },
  },
  Carers: {
    schema: schemas.carersSchema,
    title: 'Carers',
    description: 'Those who care for the person.',
    fields: { impact: 'What it means for them.', offered: 'Information and advice that they were offered.' },
  },
});
