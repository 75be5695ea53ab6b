// Words about sharing, and about refusals.
import { past, versioned } from './common.mjs';

const ground = 'codes of the open list override-ground';

const sharing = {
  date: `When the person was asked, or when it was shared. ${past}`,
  decision: 'Whether the person agreed that their views are shared.',
  limits: 'What is not to be shared, or with whom. Needed with agreed-with-limits.',
  grounds: `Why it was done without agreement: ${ground}. Needed with not-agreed-shared-anyway, not-asked-unsafe and not-asked-urgent.`,
  sharedWith: 'Who it was shared with. Needed with not-agreed-shared-anyway.',
  what: 'What was shared: what is relevant, and no more.',
  toldPerson: 'Whether the person was told. Needed with not-agreed-shared-anyway.',
  toldPersonReason:
    'Why the person was not told. Needed with not-safe-to-tell, and with not-yet where it was shared anyway.',
  closestToWishes: 'What comes closest to what the person wanted.',
  formalAction: 'Formal action that was taken.',
  note: 'More about it.',
};

const refusal = {
  date: `When the person said no. ${past}`,
  of: 'What the person does not want.',
  words: 'What they said, in their own words.',
  respected: 'Whether it is respected.',
  support: 'What support goes on; that there is none is said, too.',
  monitoring: 'How it is watched that the person is safe.',
  offerOpen: 'Whether the person was told that the offer stays open.',
  offerOpenOn: `When they were told. ${past}`,
  why: 'Why it is not respected. Needed where it is not.',
  grounds: `On what ground it is not respected: ${ground}.`,
  toldPerson: 'Whether the person was told why it is not respected.',
  toldPersonReason: 'Why the person was not told.',
};

/** The definitions of a refusal, which more than one section may hold. */
export const refusalShapes = (schemas) =>
  versioned(
    'Refusal',
    schemas.refusalSchema,
    schemas.earlierRefusalSchema,
    {
      title: 'Refusal',
      description:
        'That the person does not want something done, with the four answers that follow: respected, support, monitoring, and that the offer stays open.',
      of: 'a refusal',
      fields: refusal,
    },
    { id: 'Identifier, once among refusals.' },
  );

export const sharingShapes = (schemas) => ({
  ...versioned(
    'Sharing',
    schemas.sharingSchema,
    schemas.earlierSharingSchema,
    {
      title: 'Agreement to share',
      description: 'Whether the person agreed that their views are shared, or what was shared without that.',
      of: 'an agreement to share',
      fields: sharing,
    },
    { id: 'Identifier, once in sharing.' },
  ),
  FormalAction: {
    schema: schemas.formalActionSchema,
    title: 'Formal action',
    description: 'Formal action, and whether the person knew of it and agreed.',
    fields: {
      what: 'What was done.',
      knew: 'Whether the person knew of it.',
      agreed: 'Whether the person agreed to it.',
      why: 'Why it was done without that.',
    },
  },
  ...refusalShapes(schemas),
});
