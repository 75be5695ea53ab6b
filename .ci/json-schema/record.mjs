// What a vendor's developer reads in the published JSON Schema of the whole record: the words of its own objects here, those
// of the sections as they stand with the sections.
import capacityAdvocacy from './capacity-advocacy.mjs';
import closureFeedback from './closure-feedback.mjs';
import desiredOutcomes from './desired-outcomes.mjs';
import reviewTimeline from './review-timeline.mjs';

const partialDate = 'A real calendar date, as exactly as it is known: YYYY, YYYY-MM or YYYY-MM-DD.';
const inRecord = 'Not needed in a record; where it is there, it says the same as the record.';

/** A section as an object of the record. */
const asShape = ({ schema, title, description, fields }) => ({
  schema,
  title,
  description,
  fields: { ...fields, jurisdiction: `${fields.jurisdiction} ${inRecord}`, people: `${fields.people} ${inRecord}` },
});

const ownShapes = (schemas) => ({
  RecordJurisdiction: {
    schema: schemas.recordJurisdictionSchema,
    title: 'Jurisdiction of a record',
    description: 'The jurisdiction profile that is in force for the whole record: its law, roles and terms.',
    fields: {
      id: 'england, wales, scotland, jersey, or the id of a profile of the council.',
      version: 'The version of the profile.',
    },
  },
  Concern: {
    schema: schemas.concernSchema,
    title: 'Concern',
    description: 'What led to the enquiry, and what was found. The host fills it.',
    fields: {
      raisedOn: `When the concern was raised. ${partialDate} Not in the future.`,
      referrer: 'Who raised it.',
      riskTypes: 'Types of abuse, neglect or risk: codes of the open list risk-type (table SG2a).',
      locations: 'Where it happened: codes of the open list risk-location (table SG2b).',
      sources: 'Where the risk comes from: codes of the open list risk-source (table SG2b).',
      previousConcerns: 'Earlier concerns about the same person.',
      findings: 'What was found out. A finding is never an outcome of the person.',
      criteria: 'Whether the criteria for an enquiry are met.',
    },
  },
  Referrer: {
    schema: schemas.referrerSchema,
    title: 'Referrer',
    description: 'Who raised the concern.',
    fields: {
      personId: 'The id of one of the people.',
      name: 'Name as shown, where they are not among the people.',
      role: 'A code of the open list referrer.',
    },
  },
  PreviousConcern: {
    schema: schemas.previousConcernSchema,
    title: 'Previous concern',
    description: 'An earlier concern about the same person.',
    fields: {
      reference: 'Its reference in the host.',
      date: `When it was raised. ${partialDate} Not in the future.`,
      outcome: 'What came of it.',
    },
  },
  Finding: {
    schema: schemas.findingSchema,
    title: 'Finding',
    description: 'What was found out: a conclusion of the service.',
    fields: {
      words: 'What was found.',
      date: `When. ${partialDate} Not in the future.`,
      code: 'The finding as table SG2c counts it.',
    },
  },
  Criterion: {
    schema: schemas.criterionSchema,
    title: 'Criterion',
    description: 'Whether one criterion for an enquiry is met.',
    fields: {
      code: 'A code of the open list enquiry-criterion.',
      met: 'Whether it is met.',
      evidence: 'What shows it.',
    },
  },
  RecordEvent: {
    schema: schemas.recordEventSchema,
    title: 'Event',
    description: 'Something that happened in the course of the enquiry. Entries are added, and never changed.',
    fields: {
      id: 'Identifier, once in events.',
      at: 'The moment at which it happened: RFC 3339 with an offset. Needed unless date is there.',
      date: `When it happened. ${partialDate} Not in the future. Needed unless at is there.`,
      code: 'A code of the open list event.',
      what: 'What happened.',
      by: 'Who recorded it.',
      why: 'Why it happened.',
    },
  },
});

/** The shapes of all; what several sections have is the same object, and stands there once. */
function joined(parts) {
  const shapes = {};
  const seen = new Map();
  for (const [id, shape] of parts.flatMap((part) => Object.entries(part))) {
    const known = seen.get(shape.schema);
    if (known && known !== id) throw new Error(`One schema has two names: ${known} and ${id}`);
    if (shapes[id] && shapes[id].schema !== shape.schema) throw new Error(`Two schemas have one name: ${id}`);
    seen.set(shape.schema, id);
    shapes[id] ??= shape;
  }
  return shapes;
}

/** @param {Record<string, unknown>} schemas the exports of `msp-forms/schema` */
export default (schemas) => {
  const sections = {
    DesiredOutcomes: desiredOutcomes(schemas),
    CapacityAdvocacy: capacityAdvocacy(schemas),
    ReviewTimeline: reviewTimeline(schemas),
    ClosureFeedback: closureFeedback(schemas),
  };
  const whole = Object.fromEntries(Object.entries(sections).map(([id, section]) => [id, asShape(section)]));
  return {
    name: 'record',
    version: '1.0',
    schema: schemas.recordStructure,
    title: 'Record',
    description:
      'One safeguarding enquiry of one adult: four sections, which can also be stored and checked apart, and what the host knows of the enquiry. A complete record. Fields that are not named here pass through unharmed. The rules that JSON Schema cannot say are listed in the documentation and covered by the shared test vectors.',
    draftDescription:
      'A record while it is being written: types alone. Anything may be absent, and codes and dates are any text.',
    fields: {
      schemaVersion: 'The version of this schema that the record was written with: 1.0, or a later 1.x.',
      jurisdiction: 'The jurisdiction profile that is in force, pinned when the record is made.',
      reference: 'The reference of the enquiry in the host.',
      personReference: 'The reference of the person in the host.',
      groupReference: 'The reference of a larger enquiry about several adults; each adult has a record.',
      kind: 'Whether it is an enquiry under the statute (Care Act 2014 s42, or the like elsewhere), or another.',
      team: 'The team, for figures by team.',
      startedOn: `When the enquiry started. ${partialDate} Not in the future.`,
      concludedOn: `When it was concluded. ${partialDate} Not in the future, and not before startedOn.`,
      concern: 'What led to the enquiry, and what was found.',
      people: 'People who have a part in the enquiry. The sections refer to them by id.',
      desiredOutcomes: 'What the person wants, and does not want.',
      capacityAdvocacy: 'How the person takes part and decides, and who speaks for them.',
      reviewTimeline: 'How it is going.',
      closureFeedback: 'How it ended, and how that was for the person.',
      events: 'What else happened, oldest first.',
      setAside: 'Answers whose question has gone. Never checked.',
    },
    shapes: joined([ownShapes(schemas), ...Object.values(sections).map(({ shapes }) => shapes), whole]),
  };
};
