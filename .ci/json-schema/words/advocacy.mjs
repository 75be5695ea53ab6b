// Words about difficulties, appropriate persons and advocates.
import { past, versioned, whatBecameOfIt } from './common.mjs';

const somebody = { personId: 'One of the people of the record.', name: 'Name as shown.' };

const advocacy = {
  adviceGivenOn: `When the person was told about advocacy. ${past}`,
  adviceNotGivenReason: 'Why they were not told yet.',
  difficulties: 'How hard taking part would be for the person, were there no advocate.',
  difficultiesOn: `When that was considered: from then on an advocate may be required. ${past}`,
  difficultyNote: 'More about the difficulties.',
  supportForAdvocate: 'How the advocate is supported in their role.',
};

const appropriatePerson = {
  ...somebody,
  relationship: 'What they are to the person.',
  isSourceOfHarm: 'True where they are alleged to be the source of harm.',
  result:
    'Whether they are an appropriate person. Only suitable takes the place of an advocate. Needed unless status is entered-in-error.',
  checks: 'The seven checks.',
  date: `When it was considered. ${past}`,
  implicatedOn: `When they were implicated later. From then on they no longer count. ${past}`,
  note: 'More about it.',
  ...whatBecameOfIt,
};

const appointment = {
  role: 'The role: a code of the open list support-role. Needed unless status is entered-in-error.',
  status:
    'What has become of it. Of what was entered-in-error nothing is asked but that types are right, and nothing counts it.',
  date: `Since when it has this status. ${past}`,
  ...somebody,
  organisation: 'Who they work for.',
  offerOpen: 'Whether the person knows that the offer stays open: yes, where they declined.',
  escalation: 'Who was told that there is none. Needed with none-available.',
  reason: 'Why it has this status; of what was entered-in-error, what the mistake was.',
};

const capacityAdvocate = {
  considered: 'Whether asking for a capacity advocate was considered.',
  reason: 'Why one was or was not asked for.',
  criteria: 'What speaks for one: codes of the open list capacity-advocate-criterion.',
  particularBenefit: 'Whether one would be of particular benefit to the person.',
  benefitReason: 'Why it would, or would not.',
  instructedOn: `When one was instructed. ${past}`,
  ...somebody,
  alsoForSourceOfHarm: 'True where the same advocate speaks for the person alleged to be the source of harm.',
};

const hard = (what) => `How hard ${what} would be.`;

export const advocacyShapes = (schemas) => ({
  ...versioned('Advocacy', schemas.advocacySchema, schemas.earlierAdvocacySchema, {
    title: 'Advocacy',
    description: 'What would be hard for the person without an advocate, and who supports them.',
    of: 'the answers about advocacy',
    fields: advocacy,
    more: {
      appropriatePersons: 'People who were considered to support the person in place of an advocate.',
      appointments: 'Advocates and other roles of support, and what has become of them.',
      capacityAdvocate: 'Whether a capacity advocate was considered.',
    },
  }),
  Difficulties: {
    schema: schemas.difficultiesSchema,
    title: 'Difficulties',
    description: 'Four areas of being involved, each as if there were no advocate (Care Act 2014 s68(3)).',
    fields: {
      'understanding-information': hard('understanding what is said'),
      'retaining-information': hard('remembering it'),
      'using-or-weighing-information': hard('weighing it up'),
      'communicating-views': hard('saying what they think and want, by any means,'),
    },
  },
  ...versioned(
    'AppropriatePerson',
    schemas.appropriatePersonSchema,
    schemas.earlierAppropriatePersonSchema,
    {
      title: 'Appropriate person',
      description: 'Somebody who was considered to support the person in place of an advocate.',
      of: 'somebody who was considered',
      fields: appropriatePerson,
    },
    { id: 'Identifier, once in appropriatePersons.' },
  ),
  AppropriatePersonChecks: {
    schema: schemas.appropriatePersonChecksSchema,
    title: 'Checks of an appropriate person',
    description: 'Who is suitable passes all of them, of the second and third the one that applies.',
    fields: {
      'not-paid-or-professional': 'They do not care for or treat this person for pay or as a professional.',
      'adult-agrees': 'The person agrees to them; asked where the person has capacity for that choice.',
      'best-interests-if-lacks-capacity':
        'It is in the best interests of the person, who lacks capacity for that choice.',
      'willing-and-able': 'They are willing and able.',
      'facilitates-involvement': 'They help the person to take part.',
      'not-implicated-in-harm': 'They had no part in the harm.',
      'no-conflict-of-interest': 'They have no conflict of interest.',
    },
  },
  ...versioned(
    'Appointment',
    schemas.appointmentSchema,
    schemas.earlierAppointmentSchema,
    {
      title: 'Advocate or other support',
      description: 'An advocate, or another role of support. Each status is a version with its date.',
      of: 'an appointment',
      fields: appointment,
    },
    { id: 'Identifier, once in appointments.' },
  ),
  ...versioned('CapacityAdvocate', schemas.capacityAdvocateSchema, schemas.earlierCapacityAdvocateSchema, {
    title: 'Capacity advocate',
    description: 'Whether a capacity advocate was considered, e.g. an IMCA in England and Wales, an ICA in Jersey.',
    of: 'what was considered about a capacity advocate',
    fields: capacityAdvocate,
  }),
});
